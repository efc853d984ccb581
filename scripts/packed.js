// Installs the packed package in an empty folder and uses it as a stranger would: every door by import and by require, the command line,
// and the links of its pages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { must, packed, root } from "./installed.js";

const { exports: doors, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: folder, encoding: "utf8", ...options });

/** Files of the package that a page of it links to. */
function linkedFrom(page) {
  const links = readFileSync(page, "utf8").matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g);
  return [...links].map(([, target]) => join(dirname(page), target));
}

/** Every relative link of every page leads to a file of the package; how many there are. */
function followed(home) {
  const pages = readdirSync(home, { recursive: true }).filter((name) => name.endsWith(".md"));
  const targets = pages.flatMap((page) => linkedFrom(join(home, page)).map((file) => ({ page, file })));
  const lost = targets.filter(({ file }) => !existsSync(file));
  must(lost.length === 0, lost.map(({ page, file }) => `${page} links to ${relative(home, file)}, which is not packed`).join("\n"));
  return targets.length;
}

try {
  const filename = packed(folder);
  const home = join(folder, "node_modules/naturallimits");
  mkdirSync(home, { recursive: true });
  run("tar", ["-xzf", filename, "--strip-components=1", "-C", home]);
  for (const name of Object.keys(dependencies))
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");

  const licences = readFileSync(join(home, "dist/THIRD_PARTY_LICENSES"), "utf8");
  for (const name of [...Object.keys(dependencies), "papaparse"])
    must(licences.includes(`\n${name} `), `THIRD_PARTY_LICENSES says nothing of ${name}`);
  const names = Object.keys(doors)
    .filter((door) => !door.endsWith(".json") && !door.includes("*"))
    .map((door) => `naturallimits${door.slice(1)}`);
  const use = `
    const chart = core.spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: core.xmrChart });
    if (chart.phases[0].lines.centre !== 7 || !picture.svg(chart).startsWith("<svg ")) throw new Error("wrong chart");`;
  writeFileSync(
    join(folder, "esm.mjs"),
    `${names.map((name) => `await import("${name}");`).join("\n")}
    const core = await import("naturallimits"), picture = await import("naturallimits/svg");${use}`,
  );
  writeFileSync(
    join(folder, "cjs.cjs"),
    `${names.map((name) => `require("${name}");`).join("\n")}
    const core = require("naturallimits"), picture = require("naturallimits/svg");${use}`,
  );
  if (doors["./schema/*"] !== undefined)
    run(process.execPath, [
      "-e",
      'if (require("naturallimits/schema/chart-1.json").$id !== "urn:naturallimits:schema:chart-1") throw new Error()',
    ]);
  run(process.execPath, ["esm.mjs"]);
  run(process.execPath, ["cjs.cjs"]);

  writeFileSync(join(folder, "data.csv"), "month,days\n2024-01,5\n2024-02,7\n2024-03,6\n");
  const words = run(process.execPath, [
    "node_modules/naturallimits/dist/bin.js",
    "describe",
    "data.csv",
    "--chart",
    "xmr",
    "--x",
    "month",
    "--y",
    "days",
  ]);
  if (!words.includes("XmR chart")) throw new Error(`the command line said: ${words}`);
  console.log(`packed: ${names.length} doors by import and by require, the command line, and ${followed(home)} links of its pages`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
