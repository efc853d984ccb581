/** docs/reference.md names every option, every member of a chart and every function that there are, and no other. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as charts from "../../src/charts/index.js";
import * as presets from "../../src/presets/index.js";
import * as rules from "../../src/rules/index.js";
import * as library from "../../src/index.js";
import * as pictures from "../../src/svg/index.js";
import { spc, xmrChart } from "../../src/index.js";
import { codesIn, tableUnder, textOf } from "./markdown.js";

const page = textOf("docs/reference.md");
const firstCells = (heading: string): readonly string[] => tableUnder(page, heading).flatMap(([cell]) => codesIn(cell));

/** Members of some interfaces, as their files declare them. */
function membersOf(file: string, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const body = new RegExp(`^export interface ${name}\\b[^\\n]*\\{\\n(.*?)^\\}`, "ms").exec(textOf(file))?.[1] ?? "";
    return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member = ""]) => member);
  });
}

describe("docs/reference.md", () => {
  it("has every option of spc", () => {
    const options = membersOf("src/types/options.ts", "SharedOptions", "PlainOptions");
    expect(options.length).toBeGreaterThan(25);
    expect([...firstCells("## 1 A series goes in")].sort()).toEqual([...options].sort());
  });

  it("has every option of svg", () => {
    const options = membersOf("src/svg/options.ts", "SvgOptions");
    expect(options.length).toBeGreaterThan(20);
    expect([...firstCells("## 4 Pictures")].sort()).toEqual([...options].sort());
  });

  it("has every member of a chart, of its points, phases, signals and verdict", () => {
    const chart = spc([1, 4, 2, 30, 3], { chart: xmrChart });
    const rows = tableUnder(page, "## 2 A chart comes out");
    const listed = rows.flatMap(([cell]) => codesIn(cell).map((code) => code.replace("[i]", "")));
    expect(listed.sort()).toEqual(Object.keys(chart).sort());
    const told = (name: string): readonly string[] => codesIn(rows.find(([cell]) => codesIn(cell)[0]?.startsWith(name) === true)?.[1]);
    expect(told("points")).toEqual(expect.arrayContaining(Object.keys(chart.points[0] ?? {}).filter((name) => !PLAIN.includes(name))));
    expect(told("phases")).toEqual(expect.arrayContaining(Object.keys(chart.phases[0] ?? {}).filter((name) => !PLAIN.includes(name))));
    expect(told("signals")).toEqual(expect.arrayContaining(Object.keys(chart.signals[0] ?? {}).filter((name) => !PLAIN.includes(name))));
    expect([...told("verdict")].sort()).toEqual(Object.keys(chart.verdict).sort());
  });

  it("has every function, and none that there is not", () => {
    const shelved = new Set([charts, rules, presets].flatMap((shelf) => Object.keys(shelf)));
    const functions = Object.entries(library).filter(([name, value]) => typeof value === "function" && !shelved.has(name));
    const named = new Set([...page.matchAll(/`(\w+)[`(]/g)].map(([, name = ""]) => name));
    for (const [name] of functions.filter(([name]) => name !== "SpcError")) expect(named).toContain(name);
    for (const [name, value] of Object.entries(pictures))
      if (typeof value === "function" && name !== "element") expect(named).toContain(name);
    for (const code of firstCells("## 3 Questions put to charts")) expect(library).toHaveProperty(code.replace(/\(.*/, ""));
  });

  it("has every code of an error, and none that there is not", () => {
    const folder = join(import.meta.dirname, "../../src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const sources = files.map((file) => textOf(`src/${file.replaceAll("\\", "/")}`));
    const listed = firstCells("## 6 Errors");
    const thrown = sources.flatMap((text) => [...text.matchAll(/\b(?:fault|unfit)\(\s*"([a-z-]+)"/g)].map(([, code = ""]) => code));
    expect(new Set(thrown).size).toBeGreaterThan(30);
    expect([...listed, INTERNAL]).toEqual(expect.arrayContaining([...new Set(thrown)]));
    for (const code of listed) expect(sources.some((text) => text.includes(`"${code}"`))).toBe(true);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

/** Code of what the command line alone says. */
const INTERNAL = "usage";

/** Members that go without saying: a position, and of a signal the phase in which it was completed. */
const PLAIN: readonly string[] = ["index", "phase"];
