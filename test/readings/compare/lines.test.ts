import { describe, expect, test } from "vitest";
import { mdcPreset, qicharts2Preset, runChart, spc, xmrChart } from "../../../src/index.js";
import { compare } from "../../../src/readings/compare.js";
import type { Chart, Conventions } from "../../../src/types/index.js";
import { about0, brief, compareBoth, type Given } from "../../support/compared.js";

test("where limits come from is told of phases in turn, each change once", () => {
  const values = Array.from({ length: 12 }, (_, i) => 10 + (i % 3));
  const limits = { lower: 5, centre: 11, upper: 17 };
  const starts = [3, 6, 9].map((index) => ({ index, reason: "moved" }));
  const [second, third, fourth] = starts.map((phase) => ({ ...phase, limits }));
  const told = (phases: readonly object[]): string =>
    compare(spc(values, { chart: xmrChart, phases: starts }), spc(values, { chart: xmrChart, phases: phases }))
      .settings.map(({ code, params }) => (code === "differs-limits-from" ? String(params.b) : ""))
      .join("");
  expect(told([second, third, fourth] as readonly object[])).toBe("estimated and then given");
  expect(told([second, starts[1], fourth] as readonly object[])).toBe("estimated and then given and then estimated and then given");
});

describe("a line that lies elsewhere is put down to what moved it", () => {
  const values = [12, 9, 14, 8, 11, 10, 13, 9, 12, 40, 10, 11, 9, 12];
  const lines = (one: Given, other: Given): readonly unknown[] =>
    compareBoth([one, other].map((options) => spc(values, { chart: xmrChart, ...options }))).lines.map(({ line, because }) => [
      line,
      brief(because),
    ]);
  const both = (because: readonly string[]): readonly unknown[] => [
    ["lower", because],
    ["upper", because],
  ];

  test.each<[string, Given, Given, readonly string[]]>([
    ["the constants", {}, { conventions: { constants: "table" } }, ["constants"]],
    ["screening, not the constants that come to the same", {}, { conventions: { constants: "wheeler", screening: "once" } }, ["screening"]],
    ["screening and constants", {}, { preset: qicharts2Preset }, ["screening", "constants"]],
    ["the average of the ranges, which has its own factor", {}, { conventions: { rangeAverage: "median" } }, ["rangeAverage"]],
    ["how many sigmas away they are", {}, { conventions: { sigmas: 2 } }, ["sigmas"]],
    ["a bound", {}, { conventions: { bounds: [8, null] } }, ["bounds"]],
    [
      "a minimum that withholds them",
      {},
      { preset: mdcPreset, conventions: { minimum: { points: 20, of: "chart", effect: "withhold" } } },
      ["minimum"],
    ],
  ])("%s", (_, one, other, because) => {
    const found = lines(one, other);
    expect(found.length).toBeGreaterThan(0);
    expect(both(because)).toEqual(expect.arrayContaining([...found]));
  });

  test("conventions of several parts, or of none, are told in words", () => {
    const told = (options: Given): readonly string[] =>
      compare(spc(values, { chart: xmrChart }), spc(values, { chart: xmrChart, ...options })).settings.map(({ message }) => message);
    expect(told({ conventions: { minimum: { points: 13, of: "phase", effect: "warn" } } })).toContain(
      "The convention minimum is none in the first, points 13, of phase, effect warn in the second.",
    );
    expect(told({ conventions: { bounds: [8, null] } })).toContain("The convention bounds is none in the first, 8 to none in the second.");
  });

  test.each<[string, Given, Given, readonly string[]]>([
    ["a median for a mean", {}, { conventions: { centreFrom: "median" } }, ["centreFrom"]],
    ["a ghost", {}, { ghost: [9] }, ["differs-ghosts"]],
    ["a baseline", {}, { baseline: 8 }, ["differs-baseline"]],
    ["given lines", {}, { centre: 10, sigma: 2 }, ["differs-limits-from"]],
    ["phases", {}, { phases: [{ index: 7, reason: "a new ward" }] }, ["differs-phases"]],
  ])("%s moves the centre and with it the limits", (_, one, other, because) => {
    const found = lines(one, other);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const [, reasons] of found as readonly (readonly [string, readonly string[]])[]) expect(reasons[0]).toBe(because[0]);
  });

  test.each<[string, (number | null)[], Given, Given, readonly string[]]>([
    ["a moving range across a gap", [12, 9, null, 30, 28, 31], {}, { conventions: { acrossGap: "bridge" } }, ["acrossGap"]],
    [
      "a moving range across a ghost, and no gap where there is none",
      [12, 9, 14, 30, 28, 31],
      { ghost: [2] },
      { ghost: [2], conventions: { acrossGhost: "omit", acrossGap: "bridge" } },
      ["acrossGhost"],
    ],
  ])("%s", (_, cells, one, other, because) => {
    const charts = [one, other].map(({ ghost, conventions = {} }) =>
      spc(cells, { chart: xmrChart, y: (cell) => cell, conventions, ...(Array.isArray(ghost) && { ghost }) }),
    );
    expect(compareBoth(charts).lines.map(({ because: reasons }) => brief(reasons))).toEqual([because, because]);
  });

  const calm = [9, 10, 11, 10, 9, 11, 10]; // mean and median are 10, and no moving range is screened
  const short = { points: 20, of: "chart" } as const;
  test.each<[string, readonly number[], Partial<Conventions>, readonly string[] | null, readonly string[]]>([
    ["limits that are withheld", values, { minimum: { ...short, effect: "withhold" }, constants: "table" }, null, ["minimum"]],
    ["a minimum that only warns", values, { minimum: { ...short, effect: "warn" }, constants: "table" }, null, ["constants"]],
    ["a median, two sigmas away", values, { centreFrom: "median", sigmas: 2 }, ["centreFrom"], ["centreFrom", "sigmas"]],
    ["a median that is the mean", calm, { centreFrom: "median", sigmas: 2 }, null, ["sigmas"]],
    ["screening of nothing", calm, { screening: "once", constants: "table" }, null, ["constants"]],
    ["screening of nothing, and a median of the ranges", calm, { screening: "once", rangeAverage: "median" }, null, ["rangeAverage"]],
    ["screening, two sigmas away", values, { screening: "once", sigmas: 2 }, null, ["screening", "sigmas"]],
    ["no gap, and a median of the ranges", values, { acrossGap: "bridge", rangeAverage: "median" }, null, ["rangeAverage"]],
  ])("of several conventions those alone that moved it: %s", (_, cells, conventions, centre, limits) => {
    const found = compareBoth([{}, conventions].map((own) => spc(cells, { chart: xmrChart, conventions: own }))).lines;
    expect(found.map(({ line, because }) => [line, [...brief(because)].sort()])).toEqual([
      ...(centre === null ? [] : [["centre", centre]]),
      ["lower", limits],
      ["upper", limits],
    ]);
  });

  test("a ghost moves the centre, and two sigmas the limits alone", () => {
    const found = lines({}, { ghost: [9], conventions: { sigmas: 2 } });
    expect(found).toEqual([
      ["centre", ["differs-ghosts"]],
      ["lower", ["differs-ghosts", "sigmas"]],
      ["upper", ["differs-ghosts", "sigmas"]],
    ]);
  });

  test("another version of the library", () => {
    const chart = spc(values, { chart: xmrChart });
    const older: Chart = { ...chart, provenance: { ...chart.provenance, library: "naturallimits 0.0.1" } };
    const [setting] = compare(older, chart).settings;
    expect(setting?.message).toBe(`The first was made by naturallimits 0.0.1, the second by ${chart.provenance.library}.`);
  });

  test("other numbers given", () => {
    const found = lines({ centre: 10, sigma: 2 }, { centre: 11, sigma: 2 });
    expect(found).toEqual(["centre", "lower", "upper"].map((line) => [line, ["differs-given"]]));
    const told = compare(about0([1]), about0([1], { sigma: 2 })).settings.map(({ message }) => message);
    expect(told).toEqual(["Given or locked: centre 0, sigma 1 in the first, centre 0, sigma 2 in the second."]);
  });

  test("a kind of the user's own by the name of another explains nothing, and that is said", () => {
    const wide: typeof xmrChart = { ...xmrChart, fit: () => ({ estimate: { centre: 0 }, line: (_, z) => 9 * z }) };
    const found = compareBoth([spc(values, { chart: xmrChart }), spc(values, { chart: wide })]);
    expect(found.lines.map(({ because }) => brief(because))).toEqual([["differs-elsewhere"], ["differs-elsewhere"], ["differs-elsewhere"]]);
  });

  test("the kind of chart", () => {
    const found = compareBoth([spc(values, { chart: xmrChart, rules: [] }), spc(values, { chart: runChart, rules: [] })]);
    for (const { because } of found.lines) expect(brief(because)).toContain("differs-kind");
    expect(found.settings[0]).toMatchObject({ code: "differs-kind", params: { a: "xmr", b: "run" } });
  });
});
