import { describe, expect, test } from "vitest";
import {
  astronomicalPoint,
  mdc7Preset,
  mdcPreset,
  mdcSqlPreset,
  nhsrPtdPreset,
  type Options,
  pChart,
  presets,
  qicharts2Preset,
  runChart,
  shift,
  spc,
  trend,
  twoInThree,
  xmrChart,
} from "../../src/index.js";
import { type Comparison, compare } from "../../src/readings/compare.js";
import { uniforms } from "../../src/readings/chance/xoshiro.js";
import type { Chart, Reason, Rule } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

type Given = Omit<Options<number, never>, "chart">;

/** About a centre of 0 with a sigma of 1. */
const about0 = (values: readonly number[], options: Given = {}): Chart => spc(values, { chart: xmrChart, centre: 0, sigma: 1, ...options });

/** Reasons in short: a convention or parameter by its name, a rule by its key, anything else by its code. */
const brief = (because: readonly Reason[]): readonly string[] =>
  because.map(({ code, params }) => String(params.convention ?? params.parameter ?? params.rule ?? code));

const signalsOf = ({ signals }: Comparison): readonly unknown[] =>
  signals.map(({ only, signal, because }) => [only, signal.rule, signal.at, brief(because)]);

describe("two readings of one programme", () => {
  test("a point outside the limits counts towards two of three in the query, and not in the tool", () => {
    const charts = [mdcPreset, mdcSqlPreset].map((preset) => about0([0.1, 3.5, 0.4, 2.2], { preset, conventions: { minimum: null } }));
    const found = compareBoth(charts);
    expect(signalsOf(found)).toEqual([["b", "twoInThree(third: sameSide)", [1, 3], ["counts"]]]);
    expect(found.points.map(({ at, because }) => [at, brief(because)])).toEqual([
      [1, ["counts"]],
      [3, ["counts"]],
    ]);
    expect(found.points[1]).toMatchObject({ a: { cause: "common", signals: [] }, b: { cause: "neutral" } });
    expect(found.signals[0]?.because[0]?.message).toBe("The rule twoInThree has counts between in the first, beyond in the second.");
  });

  test("a shift goes on across a recalculation in the tool, and not in the query", () => {
    const values = [-1, 1, 0.6, 1, 1, 0.8, 1, -1];
    const phases = [{ index: 4, centre: 0, sigma: 1, reason: "a new unit" }];
    const charts = [mdcPreset, mdcSqlPreset].map((preset) => about0(values, { preset, phases, conventions: { minimum: null } }));
    expect(signalsOf(compareBoth(charts))).toEqual([["a", "shift(6)", [1, 2, 3, 4, 5, 6], ["acrossPhases"]]]);
  });

  test("the limits of the R package lie closer, as it leaves large moving ranges out", () => {
    const values = [10, 11, 9, 10, 12, 10, 9, 25, 10, 11, 10, 9, 11, 10];
    const found = compareBoth([mdc7Preset, nhsrPtdPreset].map((preset) => spc(values, { chart: xmrChart, preset })));
    expect(found.lines.map(({ line, because }) => [line, brief(because)])).toEqual([
      ["lower", ["screening"]],
      ["upper", ["screening"]],
    ]);
    expect(found.settings.map(({ params }) => params.convention)).toEqual([
      "screening",
      "acrossPhases",
      "onGap",
      "minimum",
      "conflict",
      "targetOnLimit",
    ]);
  });

  test("the published series under the tool and the query differ in the points whose printed colours differ", () => {
    const { series } = readJson("mdc/series.json") as { readonly series: readonly Printed[] };
    const told = series.filter(({ causeSql }) => causeSql !== undefined);
    expect(told.length).toBe(3);
    for (const { input, cause, causeSql } of told) {
      const { y, ...options } = input;
      const found = compareBoth(
        [mdcPreset, mdcSqlPreset].map((preset) => spc(y, { chart: xmrChart, preset, ...options, x: (_, i) => input.x[i] })),
      );
      const coloured = found.points.filter(({ a, b }) => a.cause !== b.cause);
      expect(coloured.map(({ at }) => at)).toEqual(cause.flatMap((colour, at) => (colour === causeSql?.[at] ? [] : [at])));
      for (const { because } of coloured) expect(["acrossPhases", "counts"]).toContain(brief(because).join());
    }
  });
});

interface Printed {
  readonly input: Omit<Given, "x" | "y"> & { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly cause: readonly string[];
  readonly causeSql?: readonly string[];
}

/** The comparison of the first with the second; the other way round it is its mirror image. */
function compareBoth(charts: readonly Chart[]): Comparison {
  const [a, b] = charts;
  if (a === undefined || b === undefined) throw new Error("two charts are needed");
  const found = compare(a, b);
  const back = compare(b, a);
  expect(back.lines.map(({ line, at, a: its, b: mine }) => ({ line, at, a: mine, b: its }))).toEqual(
    found.lines.map(({ line, at, a: mine, b: its }) => ({ line, at, a: mine, b: its })),
  );
  expect(back.points.map((point) => [point.at, point.b, point.a])).toEqual(found.points.map((point) => [point.at, point.a, point.b]));
  expect(new Set(back.signals.map(({ only, signal }) => (only === "a" ? "b" : "a") + JSON.stringify(signal)))).toEqual(
    new Set(found.signals.map(({ only, signal }) => only + JSON.stringify(signal))),
  );
  expect(back.alike).toBe(found.alike);
  return found;
}

describe("a signal that only one chart has is put down to what makes it", () => {
  const run = [1, 1, 1, 1, 0, 1, 1, 1, 1];
  test.each<[string, readonly number[], Given, Given, readonly string[]]>([
    ["a point on the centre line", run, { rules: [shift(8)] }, { rules: [shift(8)], conventions: { onCentre: "break" } }, ["onCentre"]],
    ["a repeated value", [1, 2, 3, 3, 4, 5], { rules: [trend(5)] }, { rules: [trend(5)], conventions: { onTie: "break" } }, ["onTie"]],
    [
      "two points near opposite limits",
      [0.1, 2.5, 0.4, -2.2],
      { rules: [twoInThree()], conventions: { nearLimitSide: "either" } },
      { rules: [twoInThree()] },
      ["nearLimitSide"],
    ],
    [
      "the side of the third point",
      [0.1, 2.5, -0.4, 2.2],
      { rules: [twoInThree()] },
      { rules: [twoInThree({ third: "sameSide" })] },
      ["third"],
    ],
    ["the length of a run", [1, 1, 1, 1, 1, 1, -1], { rules: [shift(6)] }, { rules: [shift(8)] }, ["length"]],
    [
      "a rule that the other chart has not",
      [0, 4, 0],
      { rules: [astronomicalPoint(), shift(8)] },
      { rules: [shift(8)] },
      ["astronomicalPoint"],
    ],
    [
      "a further rule of the same name",
      [1, 1, 1, 1, 1, 1, -1],
      { rules: [shift(6), shift(9)] },
      { rules: [shift(8), shift(9), shift(10)] },
      ["shift(6)", "shift(8)", "shift(10)"],
    ],
  ])("%s", (_, values, one, other, because) => {
    const found = compareBoth([about0(values, one), about0(values, other)]);
    expect(found.signals.map(({ only, because: reasons }) => [only, brief(reasons)])).toEqual([["a", because]]);
  });

  test("a gap", () => {
    const charts = (["skip", "break"] as const).map((onGap) =>
      spc([1, 1, 1, null, 1, 1, 1, 1, 1], { chart: xmrChart, y: (v) => v, centre: 0, sigma: 1, rules: [shift(8)], conventions: { onGap } }),
    );
    expect(compareBoth(charts).signals.map(({ because }) => brief(because))).toEqual([["onGap"]]);
  });

  test("two settings of which each is needed are both named", () => {
    const values = [0.1, 3.5, -0.4, 2.2];
    const charts = [twoInThree(), twoInThree({ third: "sameSide", counts: "between" })].map((rule) => about0(values, { rules: [rule] }));
    expect(compareBoth(charts).signals.map(({ because }) => brief(because))).toEqual([["third", "counts"]]);
  });

  test("a baseline too short for a run rule", () => {
    const charts = [0, 10].map((baselineAtLeast) =>
      spc([1, 1.2, 1, 1.1, 5, 5.2, 5.1, 5.3], { chart: xmrChart, rules: [shift(4)], conventions: { baselineAtLeast } }),
    );
    expect(compareBoth(charts).signals.map(({ only, because }) => [only, brief(because)])).toEqual([
      ["a", ["baselineAtLeast"]],
      ["a", ["baselineAtLeast"]],
    ]);
  });

  test("limits that lie elsewhere, by what moved them", () => {
    const values = [10, 11, 9, 10, 12, 10, 9, 16.4, 10, 11, 10, 9, 11, 10];
    const charts = (["none", "once"] as const).map((screening) =>
      spc(values, { chart: xmrChart, rules: [astronomicalPoint()], conventions: { screening } }),
    );
    expect(signalsOf(compareBoth(charts))).toEqual([["b", "astronomicalPoint", [7], ["screening"]]]);
  });

  test("a rule of the user's own, by what it found", () => {
    const big: Rule = {
      key: "big",
      name: "big",
      label: "a value above 3",
      needs: "value",
      scope: "pattern",
      rank: 5,
      params: {},
      find: ({ length, value }) =>
        Array.from({ length }, (_, at) => at).flatMap((at) =>
          (value[at] ?? 0) > 3 ? [{ side: "high" as const, at: [at], completed: at }] : [],
        ),
    };
    const values = [0, 4, 0, 1];
    expect(signalsOf(compareBoth([about0(values, { rules: [big] }), about0(values, { rules: [] })]))).toEqual([["a", "big", [1], ["big"]]]);
    const ghosted = compareBoth([about0(values, { rules: [big] }), about0(values, { rules: [big], ghost: [1] })]);
    expect(signalsOf(ghosted)).toEqual([["a", "big", [1], ["differs-ghosts"]]]);
  });
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

describe("a verdict that is not the same is put down to what decides it", () => {
  const members = (charts: readonly Chart[]): readonly unknown[] =>
    compareBoth(charts).verdict.map(({ member, a, b, because }) => [member, a, b, brief(because)]);

  test("a point that is both improvement and concern", () => {
    const values = [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1];
    const charts = (["improvement", "precedence"] as const).map((conflict) =>
      about0(values, { improvement: "down", rules: [shift(7), trend(7)], conventions: { conflict } }),
    );
    expect(members(charts)).toEqual([
      ["variation", "improvement", "concern", ["conflict"]],
      ["side", "low", "high", ["conflict"]],
    ]);
    expect(compareBoth(charts).points.map(({ at, because }) => [at, brief(because)])).toEqual(values.map((_, at) => [at, ["conflict"]]));
  });

  test("the direction of improvement", () => {
    const charts = (["up", "down"] as const).map((improvement) => about0([0, 1, -1, 4], { improvement, rules: [astronomicalPoint()] }));
    expect(members(charts)).toEqual([["variation", "improvement", "concern", ["differs-improvement"]]]);
  });

  test("whether the latest point is judged, or the latest phase", () => {
    const charts = (["latest", "phase"] as const).map((verdictFrom) =>
      about0([0, 4, -1, 1], { improvement: "up", rules: [astronomicalPoint()], conventions: { verdictFrom } }),
    );
    expect(members(charts)).toEqual([
      ["variation", "common", "improvement", ["verdictFrom"]],
      ["side", null, "high", ["verdictFrom"]],
      ["at", 3, 1, ["verdictFrom"]],
    ]);
  });

  test("a target on a limit", () => {
    const charts = (["decisive", "inside"] as const).map((targetOnLimit) =>
      about0([0, 1, -1, 1], { improvement: "up", target: -3, conventions: { targetOnLimit } }),
    );
    expect(members(charts)).toEqual([["assurance", "pass", "hit-or-miss", ["targetOnLimit"]]]);
  });

  test("the target", () => {
    const charts = [-4, 4].map((target) => about0([0, 1, -1, 1], { improvement: "up", target }));
    expect(members(charts)).toEqual([
      ["assurance", "pass", "fail", ["differs-target"]],
      ["onTarget", true, false, ["differs-target"]],
    ]);
  });

  test("points that are not final yet", () => {
    const charts = [0, 2].map((provisional) => about0([0, 1, 4, -1], { improvement: "up", provisional, rules: [astronomicalPoint()] }));
    const found = compareBoth(charts);
    expect(found.settings.map(({ message }) => message)).toEqual(["Not final yet: nothing in the first, 3, 4 in the second."]);
    expect(found.signals.map(({ because }) => brief(because))).toEqual([["differs-provisional"]]);
    expect(members(charts)).toContainEqual(["at", 3, 1, ["differs-provisional"]]);
  });

  test("a signal", () => {
    const charts = [6, 7].map((length) => about0([-1, 1, 1, 1, 1, 1, 1], { improvement: "up", rules: [shift(length)] }));
    expect(members(charts)).toEqual([
      ["variation", "improvement", "common", ["length"]],
      ["side", "high", null, ["length"]],
      ["stable", false, true, ["length"]],
    ]);
  });
});

describe("charts that may be compared", () => {
  const values = [10, 12, 9, 11, 10, 13, 8, 11, 10, 12];

  test("a chart and itself are alike, and so are copies by way of JSON", () => {
    const chart = spc(values, { chart: xmrChart });
    expect(compare(chart, JSON.parse(JSON.stringify(chart)) as Chart)).toEqual({
      alike: true,
      settings: [],
      lines: [],
      signals: [],
      points: [],
      verdict: [],
    });
  });

  test("settings that make no difference are named all the same", () => {
    const found = compare(spc(values, { chart: xmrChart }), spc(values, { chart: xmrChart, conventions: { onTie: "break" } }));
    expect(found.alike).toBe(true);
    expect(found.settings).toEqual([
      {
        code: "differs-convention",
        params: { convention: "onTie", a: "skip", b: "break" },
        message: "The convention onTie is skip in the first, break in the second.",
      },
    ]);
  });

  test.each<[string, Chart, Chart, RegExp]>([
    ["another number of points", spc([1, 2], { chart: xmrChart }), spc([1, 2, 3], { chart: xmrChart }), /2 and 3 points/],
    ["another value", spc([1, 2], { chart: xmrChart }), spc([1, 3], { chart: xmrChart }), /y at row 1: 2 and 3/],
    [
      "another denominator",
      spc([{ y: 1, n: 10 }], { chart: pChart, y: "y", n: "n" }),
      spc([{ y: 1, n: 20 }], { chart: pChart, y: "y", n: "n" }),
      /n at row 0: 10 and 20/,
    ],
    ["another place", spc([1], { chart: xmrChart, x: () => "a" }), spc([1], { chart: xmrChart, x: () => "b" }), /x at row 0: "a" and "b"/],
  ])("%s is refused", (_, a, b, message) => {
    const error = thrownBy(() => compare(a, b));
    expect(error?.code).toBe("not-comparable");
    expect(error?.message).toMatch(message);
  });

  test("every difference between any two presets has an explanation, which is one of the settings that differ", () => {
    const uniform = uniforms(3);
    const series = Array.from({ length: 2 }, () => Array.from({ length: 30 }, (_, i) => Math.round(6 * uniform()) + (i > 20 ? 3 : 0)));
    const all = Object.values(presets).filter((preset, i, list) => list.indexOf(preset) === i);
    let differences = 0;
    for (const numbers of series) {
      const charts = all.map((preset) =>
        spc(numbers, { chart: xmrChart, preset, improvement: "up", target: 5, phases: [{ index: 15, reason: "a new rota" }] }),
      );
      for (const a of charts)
        for (const b of charts) {
          const { alike, settings, lines, signals, points, verdict } = compare(a, b);
          const found = [...lines, ...signals, ...points, ...verdict];
          differences += found.length;
          expect(alike).toBe(found.length === 0);
          for (const { because } of found) {
            expect(because.length).toBeGreaterThan(0);
            expect(settings).toEqual(expect.arrayContaining([...because]));
          }
        }
    }
    expect(differences).toBeGreaterThan(500);
  });
});
