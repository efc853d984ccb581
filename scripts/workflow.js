// Runs the `run:` lines of the GitHub Actions workflows in docs/cli.md and in the README, word for word, with the built package, each in
// a repository of its own whose remote is a folder. `npm install` and `npm ci` alone are done otherwise: the package is put where
// they would put it.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

function blockUnder(path, label, language) {
  const page = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
  const found = page.split(`<!-- ${label} -->\n\`\`\`${language}\n`)[1]?.split("\n```")[0];
  if (found === undefined) throw new Error(`${path} has no block ${label}`);
  return found;
}

const gitIn =
  (work) =>
  (...args) =>
    execFileSync("git", args, { cwd: work, encoding: "utf8" });

/** The scripts of the steps of a workflow: those on the line of `run:`, and those in a block under `run: |`. */
function runsOf(workflow) {
  return workflow.split("\n").flatMap((line, at, lines) => {
    const [, indent, script] = /^(\s*)- run: (.+)$/.exec(line) ?? [];
    if (script === undefined) return [];
    if (script !== "|") return [script];
    const block = lines.slice(at + 1);
    const end = block.findIndex((next) => next.trim() !== "" && next.search(/\S/) <= indent.length);
    return [
      block
        .slice(0, end < 0 ? block.length : end)
        .map((one) => one.trim())
        .join("\n"),
    ];
  });
}

/** Puts the packed package, and links to what it depends on, where npm would. */
function install(folder, work) {
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }));
  const home = join(work, "node_modules/naturallimits");
  mkdirSync(join(work, "node_modules/.bin"), { recursive: true });
  mkdirSync(home);
  execFileSync("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", home]);
  for (const name of ["simple-statistics", "d3-scale", "d3-shape"])
    symlinkSync(join(root, "node_modules", name), join(work, "node_modules", name));
  symlinkSync("../naturallimits/dist/bin.js", join(work, "node_modules/.bin/naturallimits"));
}

/** A repository with a configuration, data in which one ward gets worse, and a remote that may be pushed to. */
function prepare(page, folder, work) {
  const git = gitIn(work);
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", join(folder, "remote.git")]);
  execFileSync("git", ["clone", "--quiet", join(folder, "remote.git"), work], { stdio: "ignore" });
  git("checkout", "--quiet", "-B", "main");
  const months = Array.from({ length: 24 }, (_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);
  const falls = months.flatMap((month, i) => [`${month},Ward 1,${5 + ((3 * i) % 4)},700`, `${month},Ward 2,${i < 14 ? 6 : 15},650`]);
  mkdirSync(join(work, "data"));
  writeFileSync(join(work, "data/falls.csv"), `month,ward,falls,bed_days\n${falls.join("\n")}\n`);
  writeFileSync(
    join(work, "data/waits.csv"),
    `month,days\n${months.map((month, i) => `${month},${20 + ((7 * i) % 5)}`).join("\n")}\n2024-01,21\n`,
  );
  writeFileSync(join(work, "board.json"), blockUnder(page, "board.json", "json"));
  writeFileSync(join(work, ".gitignore"), "node_modules\n");
  git("add", ".");
  git("-c", "user.name=data", "-c", "user.email=data@example.invalid", "commit", "--quiet", "--message", "Data");
  git("push", "--quiet", "--set-upstream", "origin", "main");
}

/** Runs the scripts of the workflow of a page; their statuses, and the files that the remote then holds. */
function ran(page, folder) {
  const work = join(folder, "work");
  prepare(page, folder, work);
  const env = { ...process.env, GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  const statuses = runsOf(blockUnder(page, ".github/workflows/report.yml", "yaml")).map((script) => {
    if (/^npm (?:install|ci)\b/.test(script)) {
      install(folder, work);
      return 0;
    }
    const { status, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: work, encoding: "utf8", env });
    console.log(`${script.replaceAll("\n", "; ")}: status ${status}`);
    if (status !== 0) console.log(stderr.trim());
    return status;
  });
  const pushed = gitIn(work)("ls-tree", "-r", "--name-only", "origin/main").trim().split("\n");
  return { statuses: statuses.join(), pushed, made: existsSync(join(work, CHART)) };
}

const CHART = "report/charts/falls-ward-2.svg";

/** The last step of each workflow fails, as a ward is of concern; that of docs/cli.md pushes its report, that of the README leaves it. */
for (const [page, expected, pushes] of [
  ["docs/cli.md", "0,0,0,0,0,1", true],
  ["README.md", "0,1", false],
]) {
  const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
  try {
    const { statuses, pushed, made } = ran(page, folder);
    if (statuses !== expected) throw new Error(`${page}: statuses are ${statuses}, expected ${expected}`);
    if (!made || pushed.includes(CHART) !== pushes) throw new Error(`${page}: ${CHART} made: ${made}; pushed were ${pushed.join(", ")}`);
    console.log(
      `${page}: ${statuses.split(",").length} steps, ${pushed.filter((file) => file.startsWith("report/")).length} files of the report pushed`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
