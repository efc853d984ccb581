import { describe, expect, it } from "vitest";
import * as naturallimits from "../../src/index.js";
import { tableUnder } from "./markdown.js";
import { around, kindsOf, optionsOf, page, rows, run } from "./migrated.js";

const { spc, xmrChart } = naturallimits;
const tools = ["qicharts2", "NHSRplotthedots", "Making Data Count", "PowerBI-SPC"] as const;
const oneKind: readonly string[] = ["NHSRplotthedots", "Making Data Count"];

describe.each(tools)("docs/migration.md, %s", (tool) => {
  const kinds = [...kindsOf(tool).values()];
  const options = optionsOf(tool);

  it("names chart kinds that exist", () => {
    if (!oneKind.includes(tool)) expect(kinds.length).toBeGreaterThan(11);
    for (const kind of kinds) expect(around, kind).toHaveProperty(kind);
  });

  it.each(options.flatMap(({ theirs, codes, of }) => codes.map((code) => ({ theirs, code, of }))))(
    "for $theirs names an option that exists: $code",
    ({ code, of }) => {
      expect(run(code, of)).toBeDefined();
    },
  );

  it("has every row in one of the two tables, with code in each", () => {
    expect(options.length).toBeGreaterThan(14);
    expect(options.filter(({ codes }) => codes.length === 0)).toEqual([]);
    expect(tableUnder(page, `## ${tool}`).every((row) => row.length === 4 || row.length === 5)).toBe(true);
  });
});

describe("docs/migration.md", () => {
  it("names presets that exist", () => {
    const named = [...page.matchAll(/preset: (\w+)/g)].map(([, name = ""]) => name);
    expect(named).not.toEqual([]);
    for (const name of named) expect(around, name).toHaveProperty(name);
  });

  it("says where a part of qicharts2 ends: qic(y, part = 12) is two parts of 12 and 24 subgroups", () => {
    const parted = run("phases: [{ index: 12, reason: 'new triage' }]", "spc") as naturallimits.Chart;
    expect(parted.phases.map(({ first, last }) => [first, last])).toEqual([
      [0, 11],
      [12, 35],
    ]);
  });

  it("says which presets have runs of 6 and of 7", () => {
    const { mdcPreset, mdc7Preset } = naturallimits;
    const runs = [mdcPreset, mdc7Preset].map((preset) => spc(rows, { chart: xmrChart, y: "events", preset }).provenance.rules);
    expect(runs.map((rules) => rules.map(({ key }) => key).filter((key) => /^(?:shift|trend)/.test(key)))).toEqual([
      ["shift(6)", "trend(6)"],
      ["shift(7)", "trend(7)"],
    ]);
  });

  it("says that a ghost is out of lines and rules", () => {
    const { points } = spc([5, 6, 5, 40, 6, 5, 6], { chart: xmrChart, ghost: [{ at: 3, reason: "flooded" }] });
    expect(points[3]).toMatchObject({ status: "ghost", signals: [] });
    expect(points[0]?.centre).toBe(5.5);
  });

  it("says that a phase begins at the next observation where its start is none", () => {
    const { phases } = spc(rows, { chart: xmrChart, x: "month", y: "events", phases: [{ start: "2023-03-15", reason: "new triage" }] });
    expect(phases[1]?.first).toBe(15);
  });
});
