import { describe, expect, it } from "vitest";
import { defaults } from "../../src/conventions.js";
import * as naturallimits from "../../src/index.js";
import type { Preset, Rule } from "../../src/index.js";
import { ruleNames } from "../support/shelf.js";
import { codesIn, linksOf, tableUnder, textOf } from "./markdown.js";

const { outsideRules, presets, rulesOf, runChart, spcColumns, xmrChart } = naturallimits;
const page = textOf("docs/rules.md");
const exported: Readonly<Record<string, unknown>> = naturallimits;

describe("docs/rules.md", () => {
  it("has every rule, with what it takes by default", () => {
    const listed = tableUnder(page, "## 2 The rules").map(([call = ""]) => /^`(\w+)\((?:\w+ = ([^)]+))?/.exec(call) ?? []);
    for (const [, name = "", usual] of listed) {
      expect(typeof exported[name], name).toBe("function");
      if (usual !== undefined) expect(rulesOf([{ rule: name }])[0]?.key).toBe(`${name}(${usual.replaceAll('"', "")})`);
    }
    expect(listed.map(([, name]) => name).sort()).toEqual([...ruleNames].sort());
  });

  it("shows a picture of every rule, drawn by test/gallery.test.ts", () => {
    expect(
      linksOf(page)
        .filter((link) => link.startsWith("gallery/"))
        .sort(),
    ).toEqual(ruleNames.map((name) => `gallery/rule-${name}.svg`).sort());
  });

  it("has every convention with its default, once", () => {
    const headings = ["### Of rules and verdicts", "### Of lines"];
    const listed = headings.flatMap((heading) => tableUnder(page, heading)).map(([name, value]) => [codesIn(name)[0], codesIn(value)[0]]);
    expect(Object.fromEntries(listed.map(([name, value = ""]) => [name, JSON.parse(value) as unknown]))).toEqual(defaults);
    expect(listed).toHaveLength(Object.keys(defaults).length);
  });

  const names = [...new Set(Object.values(presets))].map(({ name }) => name);

  it("has every preset with its name in code, its rules and its conventions", () => {
    const listed = tableUnder(page, "## 4 Presets").filter((row) => row.length === 4);
    expect(listed.map(([name]) => codesIn(name)[0])).toEqual(names);
    for (const [name, code, rules, conventions] of listed) {
      const preset = presets[codesIn(name)[0] ?? ""];
      expect(exported[codesIn(code)[0] ?? ""]).toBe(preset);
      expect(codesIn(rules)).toEqual(preset?.rules.map(({ key }) => key));
      expect(codesIn(conventions)).toEqual(Object.entries(preset?.conventions ?? {}).map(([key, value]) => `${key}: ${written(value)}`));
    }
  });

  it("has the source of every preset, and how far it was checked", () => {
    const listed = tableUnder(page, "## 4 Presets").filter((row) => row.length === 3);
    expect(listed.map(([name]) => codesIn(name)[0])).toEqual(names);
    for (const [, , checked] of listed) expect(["reproduced", "read", "restated"]).toContain(checked);
  });

  it("has the cost of every preset at 24 points, as docs/rules-cost.md has it", () => {
    const costs = textOf("docs/rules-cost.md");
    const figure = (heading: string, name: string, column: number): string =>
      tableUnder(costs, heading).find(([cell]) => codesIn(cell)[0] === name)?.[column] ?? "–";
    const told = names.map((name) => [
      name,
      figure("## Signals on charts with limits from the same points", name, 4),
      figure("## Signals on charts whose centre and sigma are known", name, 4),
      figure("## Signals on run charts about their own median", name, 4),
      figure("## Points until a signal", name, 1),
    ]);
    const listed = tableUnder(page, "## 4 Presets").filter((row) => row.length === 5);
    expect(listed.map(([name = "", ...figures]) => [codesIn(name)[0], ...figures])).toEqual(told);
    expect(told.filter((row) => row.every((cell) => cell === "–" || cell === row[0]))).toEqual([]);
  });
});

/** A value as it is written in code. */
function written(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"(\w+)":/g, "$1: ")
    .replaceAll(",", ", ")
    .replace("{", "{ ")
    .replace("}", " }");
}

describe("the price of a set of rules", () => {
  const normal = normals(20261122);
  const series = Array.from({ length: 2000 }, () => Array.from({ length: 24 }, normal));
  const tables = [
    { heading: "### XmR charts, limits from the same points", sets: 13, options: { chart: xmrChart } },
    { heading: "### XmR charts, centre and sigma known", sets: 13, options: { chart: xmrChart, centre: 0, sigma: 1 } },
    { heading: "### Run charts, about their own median", sets: 5, options: { chart: runChart } },
  ];

  it.each(tables)(
    "is what its rules do on 2,000 series of 24 points, within four standard errors ($heading)",
    ({ heading, sets, options }) => {
      const rows = tableUnder(page, heading);
      for (const [name, , , , printed] of rows) {
        const { rules, conventions } = setOf(codesIn(name)[0] ?? "");
        const ask = { ...options, rules: admitted(rules, options.chart.lined), conventions: { ...conventions, minimum: null } };
        const seen = series.filter((values) => spcColumns(values, ask).signals.length > 0).length / series.length;
        const told = Number(printed) / 100;
        const error = Math.sqrt((told * (1 - told)) / series.length + 0.0005 ** 2);
        expect(Math.abs(seen - told), `${name ?? ""}: ${seen} seen, ${told} told`).toBeLessThan(4 * error);
      }
      expect(rows).toHaveLength(sets);
    },
    60_000,
  );
});

function setOf(name: string): Pick<Preset, "rules" | "conventions"> {
  const preset = presets[name];
  expect(preset !== undefined || name === "outsideRules", name).toBe(true);
  return preset ?? { rules: outsideRules, conventions: {} };
}

function admitted(rules: readonly Rule[], lined: boolean): readonly Rule[] {
  return lined ? rules : rules.filter(({ needs }) => needs !== "limits");
}

/** Seeded standard normal numbers (mulberry32, Box and Muller). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
