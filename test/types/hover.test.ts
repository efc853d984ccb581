/** What an editor shows over the options of `spc`: their meaning, by TypeScript's own language service. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createLanguageService,
  displayPartsToString,
  getDefaultLibFilePath,
  type LanguageServiceHost,
  ModuleKind,
  ScriptSnapshot,
} from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const file = join(root, "test/types/hovered.ts");
const source = `
import { pChart, spc, xbarChart, xmrChart } from "../../src/index.js";
const rows = [{ month: "2024-01", y: 1, n: 10, sd: 1, values: [1, 2] }];
spc(rows, { chart: pChart, x: "month", y: "y", n: "n", target: 0.1 });
spc(rows, { chart: xmrChart, y: "y", n: "n" });
spc(rows, { chart: xbarChart, values: "values" });
spc(rows, { chart: xbarChart, y: "y", n: "n", sd: "sd" });
`;

const host: LanguageServiceHost = {
  getCompilationSettings: () => ({ strict: true, module: ModuleKind.NodeNext, lib: ["lib.es2022.d.ts"], types: [] }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => (path === file || existsSync(path) ? ScriptSnapshot.fromString(readFile(path)) : undefined),
  getCurrentDirectory: () => root,
  getDefaultLibFileName: getDefaultLibFilePath,
  fileExists: (path) => path === file || existsSync(path),
  readFile,
};

function readFile(path: string): string {
  return path === file ? source : readFileSync(path, "utf8");
}

/** What the editor tells of an option of the call on a line of the source. */
function hover(line: number, option: string): string {
  const start = source.split("\n").slice(0, line).join("\n").length;
  const info = service.getQuickInfoAtPosition(file, source.indexOf(` ${option}: `, start) + 1);
  return displayPartsToString(info?.documentation);
}

const service = createLanguageService(host);

describe("hovering over an option", () => {
  it.each(["chart", "x", "y", "n", "target"])("tells what %s is", (option) => {
    expect(hover(3, option).length).toBeGreaterThan(20);
  });

  it("tells what n is on a p chart, on a u chart, and where it may be left out", () => {
    for (const line of [3, 4, 6]) {
      expect(hover(line, "n")).toContain("p, np, pPrime: the cases among which `y` are counted");
      expect(hover(line, "n")).toContain("u, uPrime: the exposure");
      expect(hover(line, "n")).toContain("the value is `y` / `n`");
    }
  });

  it("tells what the channels of subgroups are", () => {
    expect(hover(5, "values")).toContain("The values of a subgroup");
    expect(hover(6, "sd")).toContain("Standard deviation of a subgroup");
    expect(hover(6, "y")).toContain("the mean of a subgroup");
  });
});
