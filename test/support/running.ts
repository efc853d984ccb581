/** Runs code that imports the package, on the sources. */
import { runInNewContext } from "node:vm";
import * as csv from "../../src/csv/index.js";
import * as naturallimits from "../../src/index.js";
import * as locales from "../../src/locales/index.js";
import * as svg from "../../src/svg/index.js";

/** What a module prints. `files` are those that it may read. */
export async function printedBy(code: string, files: Readonly<Record<string, Uint8Array>> = {}): Promise<string> {
  const lines: string[] = [];
  const modules = {
    naturallimits,
    "naturallimits/csv": csv,
    "naturallimits/locales": locales,
    "naturallimits/svg": svg,
    "node:fs/promises": { readFile: (name: string) => Promise.resolve(files[name]) },
  };
  const script = code.replace(/^import (\{[^}]*\}) from ("[^"]+");$/gm, "const $1 = modules[$2];");
  const done: unknown = runInNewContext(`(async () => {"use strict";\n${script}})()`, {
    modules,
    console: { log: (text: string) => lines.push(text) },
  });
  await done;
  return lines.join("\n");
}
