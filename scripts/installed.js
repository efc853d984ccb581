// The packed package, installed in an empty folder beside other packages of the registry.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Runs npm and gives what it prints. On Windows npm is no program but a script, so the one that runs this script is asked for its file. */
export function npm(args, options = {}) {
  const file = process.env.npm_execpath;
  const [command, first] = file === undefined ? ["npm", []] : [process.execPath, [file]];
  return execFileSync(command, [...first, ...args], { encoding: "utf8", ...options });
}

/** Packs the package into a folder; the name of the file. */
export function packed(folder) {
  return JSON.parse(npm(["pack", "--json", "--pack-destination", folder], { cwd: root }))[0].filename;
}

/** Installs the package and others; gives the folder, a way to run commands in it, and a way to remove it. */
export function installed(packages) {
  const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
  const run = (command, args, options = {}) => execFileSync(command, args, { cwd: folder, encoding: "utf8", ...options });
  const filename = packed(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", join(folder, filename), ...packages], { cwd: folder });
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Throws where something that must hold does not. */
export function must(holds, what) {
  if (!holds) throw new Error(what);
}
