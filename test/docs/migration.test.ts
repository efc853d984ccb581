import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as naturallimits from "../../src/index.js";
import * as locales from "../../src/locales/index.js";
import * as svg from "../../src/svg/index.js";
import { codesIn, tableUnder, textOf } from "./markdown.js";

const { spc, xmrChart } = naturallimits;
const page = textOf("docs/migration.md");
const tools = ["qicharts2", "NHSRplotthedots", "Making Data Count", "PowerBI-SPC"] as const;
const oneKind: readonly string[] = ["NHSRplotthedots", "Making Data Count"];

const rows = Array.from({ length: 36 }, (_, i) => ({
  month: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  events: 5 + ((7 * i) % 5),
  cases: 100 + ((11 * i) % 17),
}));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "events" });
const around = {
  ...naturallimits,
  ...svg,
  ...locales,
  rows,
  chart,
  charts: [chart, chart],
  cases: [12, 30, 8, 22, 41],
  summaries: [4, 5, 6].map((mean) => ({ mean, size: 5, sd: 1 })),
  base: { chart: xmrChart, x: "month", y: "events" },
};

/** Runs what stands in the second column: options within a call, or a whole call. */
function run(code: string, of: string): unknown {
  const calls: Readonly<Record<string, string>> = { spc: `spc(rows, { ...base, ${code} })`, svg: `svg(chart, { ${code} })`, call: code };
  return runInNewContext(`(${calls[of] ?? ""})`, around) as unknown;
}

describe.each(tools)("docs/migration.md, %s", (tool) => {
  const tables = tableUnder(page, `## ${tool}`);
  const kinds = tables.filter((row) => row.length === 5).flatMap(([, one, , , other]) => [...codesIn(one), ...codesIn(other)]);
  const options = tables.filter((row) => row.length === 4);

  it("names chart kinds that exist", () => {
    if (!oneKind.includes(tool)) expect(kinds.length).toBeGreaterThan(11);
    for (const kind of kinds) expect(around, kind).toHaveProperty(kind);
  });

  it.each(options.map(([theirs = "", ours = "", of = ""]) => ({ theirs, code: codesIn(ours)[0] ?? "", of: of.replaceAll("`", "") })))(
    "for $theirs names an option that exists: $code",
    ({ code, of }) => {
      expect(run(code, of)).toBeDefined();
    },
  );

  it("has every row in one of the two tables", () => {
    expect(options.length).toBeGreaterThan(14);
    expect(tables.every((row) => row.length === 4 || row.length === 5)).toBe(true);
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
