// The packed package, installed in an empty folder beside other packages of the registry.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Installs the package and others; gives the folder, a way to run commands in it, and a way to remove it. */
export function installed(packages) {
  const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
  const run = (command, args, options = {}) => execFileSync(command, args, { cwd: folder, encoding: "utf8", ...options });
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", join(folder, filename), ...packages]);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Throws where something that must hold does not. */
export function must(holds, what) {
  if (!holds) throw new Error(what);
}
