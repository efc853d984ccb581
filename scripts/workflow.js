// Runs the `run:` lines of the GitHub Actions workflow in docs/cli.md, word for word, with the built package, in a repository of
// its own whose remote is a folder. `npm install` alone is done otherwise: the package is put where it would put it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/cli.md"), "utf8").replaceAll("\r\n", "\n");
const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
const work = join(folder, "work");
const git = (...args) => execFileSync("git", args, { cwd: work, encoding: "utf8" });

function blockUnder(label, language) {
  const found = page.split(`<!-- ${label} -->\n\`\`\`${language}\n`)[1]?.split("\n```")[0];
  if (found === undefined) throw new Error(`docs/cli.md has no block ${label}`);
  return found;
}

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
function install() {
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
function prepare() {
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
  writeFileSync(join(work, "board.json"), blockUnder("board.json", "json"));
  writeFileSync(join(work, ".gitignore"), "node_modules\n");
  git("add", ".");
  git("-c", "user.name=data", "-c", "user.email=data@example.invalid", "commit", "--quiet", "--message", "Data");
  git("push", "--quiet", "--set-upstream", "origin", "main");
}

try {
  prepare();
  const runs = runsOf(blockUnder(".github/workflows/report.yml", "yaml"));
  const statuses = runs.map((script) => {
    if (script.startsWith("npm install")) {
      install();
      return 0;
    }
    const { status, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: work, encoding: "utf8" });
    console.log(`${script.replaceAll("\n", "; ")}: status ${status}`);
    if (status !== 0) console.log(stderr.trim());
    return status;
  });
  const files = git("ls-tree", "-r", "--name-only", "origin/main").trim().split("\n");
  if (statuses.join() !== "0,0,0,0,1")
    throw new Error(`statuses are ${statuses.join()}, expected 0,0,0,0,1: the last step fails, as a ward is of concern`);
  if (!files.includes("report/charts/falls-ward-2.svg")) throw new Error(`pushed were ${files.join(", ")}`);
  console.log(`workflow: ${runs.length} steps, ${files.filter((file) => file.startsWith("report/")).length} files of the report pushed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
