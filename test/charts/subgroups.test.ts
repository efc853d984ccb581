/** Charts of subgroups: how they are read, sigma within them, and what a subgroup of one has. */
import { describe, expect, it } from "vitest";

import { rChart, sChart, spc, xbarChart } from "../../src/index.js";
import type { Chart, ChartKind, Conventions, SharedOptions } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { linesOf, notesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

type Values = readonly (number | null)[];
interface Group {
  readonly values: Values;
}

function chartOf(chart: ChartKind, groups: readonly Values[], options: Omit<SharedOptions<Group>, "y"> = {}): Chart {
  return spc(
    groups.map((values) => ({ values })),
    { ...options, chart, values: "values" },
  );
}

const near = (...lines: readonly (number | null)[]): readonly unknown[] =>
  lines.map((line): unknown => (line === null ? null : expect.closeTo(line, 9)));

/** The subgroups of a published example. */
function published(id: string): readonly Values[] {
  const examples = readJson("examples/examples.json") as readonly {
    readonly id: string;
    readonly data: { readonly groups: readonly Values[] };
  }[];
  return examples.find((example) => example.id === id)?.data.groups ?? [];
}

describe("the piston rings of Montgomery", () => {
  const rings = published("montgomery-xbarS-pistonrings-7e");
  const copy = published("montgomery-xbar-pistonrings-qcc");
  const unequal = published("montgomery-xbarS-variable-n");

  it("have limits from the mean standard deviation where sizes are equal", () => {
    expect(linesOf(chartOf(xbarChart, rings))).toEqual([
      expect.closeTo(73.98776012, 7),
      expect.closeTo(74.001176, 9),
      expect.closeTo(74.01459188, 7),
    ]);
    expect(linesOf(chartOf(sChart, rings))).toEqual([0, expect.closeTo(0.0093994838857, 12), expect.closeTo(0.0196355018, 9)]);
  });

  it("have limits from ranges where that is asked for, with d2 rounded as in qcc", () => {
    const ranges = chartOf(rChart, copy);
    expect(linesOf(ranges)).toEqual([0, expect.closeTo(0.02276, 12), expect.closeTo(0.048126000542, 11)]);
    expect(linesOf(chartOf(rChart, copy, { conventions: { constants: "table" } }))[2]).toBeCloseTo(0.04812533, 6);
    const averages = chartOf(xbarChart, copy, { conventions: { sd: "range", constants: "table" } });
    expect(averages.phases[0]?.estimate.sigma).toBeCloseTo(0.009785039, 8);
    expect(linesOf(averages)).toEqual([expect.closeTo(73.98805, 5), expect.closeTo(74.001176, 9), expect.closeTo(74.0143, 4)]);
    expect(linesOf(chartOf(sChart, copy))[2]).toBeCloseTo(0.01930242, 8);
  });

  it("have the pooled standard deviation where sizes differ, and limits for each size", () => {
    const averages = chartOf(xbarChart, unequal);
    expect(averages.phases[0]?.estimate).toEqual({
      centre: expect.closeTo(74.00075221238937, 11) as number,
      sd: expect.closeTo(0.010291177451, 12) as number,
    });
    const at = (n: number): readonly unknown[] =>
      linesOf(
        averages,
        averages.points.findIndex((point) => point.n === n),
      );
    expect(at(5)).toEqual([expect.closeTo(73.98606362, 7), expect.anything(), expect.closeTo(74.0154408, 7)]);
    expect(at(3)).toEqual([expect.closeTo(73.98063903, 7), expect.anything(), expect.closeTo(74.02086539, 7)]);
    const spreads = chartOf(sChart, unequal);
    const upper = (n: number): unknown => spreads.points.find((point) => point.n === n)?.upper;
    expect([upper(5), upper(3)]).toEqual([expect.closeTo(0.0214982478, 9), expect.closeTo(0.0264294891, 9)]);
  });
});

describe("how subgroups are read", () => {
  const groups = [
    [4, 6, 5],
    [7, 5, 6],
    [5, 5, 8],
    [6, 4, 5],
  ];

  it("one array a row, or one number a row with the x of its subgroup", () => {
    const rows = groups.flatMap((values, i) => values.map((value) => ({ day: i + 1, value })));
    const long = spc(rows, { chart: xbarChart, x: "day", values: "value" });
    expect(long.points).toEqual(chartOf(xbarChart, groups).points);
    expect(notesOf(long)).not.toContain("combined");
  });

  it("one number a row with its date, by calendar month where that is asked for, an absent month being a gap", () => {
    const rows = [
      ["2024-01-03", 4],
      ["2024-01-20", 6],
      ["2024-03-02", 7],
      ["2024-03-30", 5],
      ["2024-04-11", 6],
      ["2024-04-12", 9],
    ].map(([x, value]) => ({ x: x as string, value: value as number }));
    const chart = spc(rows, { chart: xbarChart, x: "x", values: "value", period: "month" });
    expect(chart.points.map(({ value, n, status }) => [value, n, status])).toEqual([
      [5, 2, "counted"],
      [null, 0, "missing"],
      [6, 2, "counted"],
      [7.5, 2, "counted"],
    ]);
  });

  it("as means, sizes and standard deviations", () => {
    const summary = [
      { mean: 5, sd: 1, n: 3 },
      { mean: 6, sd: 1, n: 3 },
      { mean: 6, sd: Math.sqrt(3), n: 3 },
      { mean: 5, sd: 1, n: 3 },
    ];
    const chart = spc(summary, { chart: xbarChart, y: "mean", n: "n", sd: "sd" });
    expect(linesOf(chart)).toEqual(near(...linesOf(chartOf(xbarChart, groups)).map((line) => line ?? null)));
    expect(spc(summary, { chart: sChart, y: "mean", n: "n", sd: "sd" }).points.map(({ value }) => value)).toEqual([1, 1, Math.sqrt(3), 1]);
  });

  it("as means, sizes and ranges, from which sigma then comes", () => {
    const summary = groups.map((values) => ({
      mean: values.reduce((a, b) => a + b) / 3,
      range: Math.max(...values) - Math.min(...values),
      n: 3,
    }));
    const chart = spc(summary, { chart: xbarChart, y: "mean", n: "n", range: "range" });
    expect(linesOf(chart)).toEqual(
      near(...linesOf(chartOf(xbarChart, groups, { conventions: { sd: "range" } })).map((line) => line ?? null)),
    );
    expect(chart.provenance.conventions.sd).toBe("range");
    expect(thrownBy(() => spc(summary, { chart: sChart, y: "mean", n: "n", range: "range" }))?.code).toBe("missing-option");
  });

  it("with standard deviation and range beside every mean", () => {
    expect(chartOf(xbarChart, [[4, 6, 5], [7], []]).points.map(({ y, n, also }) => [y, n, also])).toEqual([
      [5, 3, { sd: 1, range: 2 }],
      [7, 1, { sd: null, range: null }],
      [null, 0, { sd: null, range: null }],
    ]);
  });

  it("missing values make a subgroup smaller, and none make it a gap, never 0", () => {
    const chart = chartOf(xbarChart, [
      [4, null, 6],
      [null, null],
      [5, 7, 6],
    ]);
    expect(chart.points.map(({ value, n }) => [value, n])).toEqual([
      [5, 2],
      [null, 0],
      [6, 3],
    ]);
  });

  it("a value that is no number throws, with its row; as a gap the whole subgroup goes", () => {
    const groupsWithText = [[4, 5], [4, "x"] as unknown as Values, [6, 7]];
    expect(thrownBy(() => chartOf(xbarChart, groupsWithText))).toMatchObject({ code: "not-a-number", row: 1, column: "values" });
    const gap = chartOf(xbarChart, groupsWithText, { conventions: { invalid: "gap" } });
    expect(gap.points.map(({ value }) => value)).toEqual([4.5, null, 6.5]);
  });

  it("contradictory channels throw", () => {
    const rows = [{ y: 1, n: 3, sd: 1, values: [1, 2], x: 1 }];
    const anyKind: ChartKind = xbarChart;
    const code = (options: object): string | undefined => thrownBy(() => spc(rows, { chart: anyKind, ...options }))?.code;
    expect(code({})).toBe("missing-option");
    expect(code({ y: "y", n: "n" })).toBe("missing-option");
    expect(code({ y: "y", sd: "sd" })).toBe("missing-option");
    expect(code({ values: "values", n: "n" })).toBe("conflicting-options");
    expect(code({ x: "x", values: "values", combine: "mean" })).toBe("conflicting-options");
  });

  it("a summary that cannot be throws: a size that is not whole, a negative standard deviation", () => {
    const asked = (row: object): unknown =>
      thrownBy(() => spc([{ mean: 1, n: 3, sd: 1, ...row }], { chart: xbarChart, y: "mean", n: "n", sd: "sd" }));
    expect(asked({ n: 2.5 })).toMatchObject({ code: "invalid-row", column: "n", row: 0 });
    expect(asked({ n: null })).toMatchObject({ code: "invalid-row", column: "n" });
    expect(asked({ sd: -1 })).toMatchObject({ code: "invalid-row", column: "sd" });
    expect(asked({})).toBeNull();
  });
});

describe("sigma within subgroups", () => {
  const sdOf = (groups: readonly Values[], conventions: Partial<Conventions> = {}, more = {}): Conventions["sd"] =>
    chartOf(xbarChart, groups, { conventions, ...more }).provenance.conventions.sd;
  const equal = [[1, 2, 4], [2, 5, 3], [4], [3, 1, 2]];
  const unequal = [
    [1, 2, 4],
    [2, 5],
    [3, 1, 2],
  ];

  it("is the mean standard deviation where sizes are equal, subgroups of one aside, and the pooled one where they differ; the chart says which", () => {
    expect([sdOf(equal), sdOf(unequal), sdOf(unequal, { sd: "mean" })]).toEqual(["mean", "pooled", "mean"]);
  });

  it("hangs on the baseline alone, and each phase has its own", () => {
    expect(sdOf([...equal, [1, 2]], {}, { baseline: 4 })).toBe("mean");
    const phased = chartOf(xbarChart, [...equal, ...unequal], { phases: [{ index: 4, reason: "r" }] });
    expect(phased.phases[0]?.estimate).toEqual(chartOf(xbarChart, equal).phases[0]?.estimate);
    expect(phased.provenance.conventions.sd).toBeNull();
  });

  it("leaves subgroups without values and of one value out of the degrees of freedom", () => {
    const spreads = chartOf(sChart, [[1, 3], [], [5], [2, 4, 9]]);
    expect(spreads.phases[0]?.estimate.sd).toBeCloseTo(Math.sqrt((2 + 26) / 3), 12);
  });

  it("B14: of standard deviations 1, 2 and 3 in subgroups of 5, 1 and 6 the pooled one is 2.3333, and the subgroup of one is a gap", () => {
    const rows = [
      { y: 0, sd: 1, n: 5 },
      { y: 0, sd: 2, n: 1 },
      { y: 0, sd: 3, n: 6 },
    ];
    const chart = spc(rows, { chart: sChart, y: "y", n: "n", sd: "sd" });
    expect(chart.points[1]?.value).toBeNull();
    expect(linesOf(chart, 0)).toEqual(near(0, Math.sqrt(49 / 9), 4.8743283601));
    expect(linesOf(chart, 2)).toEqual(near(0.0708474888, Math.sqrt(49 / 9), 4.5958191778));
  });

  it("B33: the last, incomplete subgroup counts with its own size", () => {
    const chart = chartOf(xbarChart, [
      [20, 22, 21, 19, 23],
      [21, 20, 24, 22, 18],
      [23, 21, 20, 22, 19],
      [30, 31],
    ]);
    expect(chart.points[3]).toMatchObject({
      n: 2,
      upper: expect.closeTo(26.810338844654, 9) as number,
      lower: expect.closeTo(17.424955272993, 9) as number,
    });
  });

  it("B35: zones of averages are those of the mean, not of single values", () => {
    const sigma = 10;
    const chart = spc(
      Array.from({ length: 16 }, (_, i) => ({ mean: 100 + (i % 2 === 0 ? 3 : -3), sd: sigma, n: 25 })),
      { chart: xbarChart, y: "mean", n: "n", sd: "sd", centre: 100, sigma },
    );
    expect(new Set(chart.points.map(({ zone }) => Math.abs(zone ?? 0)))).toEqual(new Set([2]));
    expect(linesOf(chart)).toEqual([94, 100, 106]);
  });

  it("of extreme magnitudes neither overflows nor vanishes", () => {
    for (const size of [1e-300, 1e300]) {
      const chart = chartOf(xbarChart, [
        [size, 2 * size],
        [3 * size, 2 * size],
        [size, size],
      ]);
      expect((chart.phases[0]?.estimate.sd ?? NaN) / size).toBeCloseTo(Math.sqrt(2) / 3, 12);
    }
  });
});

describe("a subgroup of one", () => {
  const chart = chartOf(xbarChart, [[4, 6], [9], [5, 8]]);

  it("is plotted and enters the centre, has no limits, and is told", () => {
    expect(chart.points[1]).toMatchObject({ value: 9, centre: 6.4, lower: null, upper: null, zone: null, status: "counted" });
    expect(chart.notes.find(({ code }) => code === "subgroup-of-one")).toMatchObject({ params: { points: 1 }, at: [1] });
  });

  it("is a gap on charts of spread", () => {
    for (const kind of [sChart, rChart]) expect(chartOf(kind, [[4, 6], [9], [5, 8]]).points[1]?.value).toBeNull();
  });

  it("alone gives no limits", () => {
    expect(linesOf(chartOf(xbarChart, [[4], [6], [5]]))).toEqual([null, 5, null]);
    expect(notesOf(chartOf(sChart, [[4], [6], [5]]))).toContain("no-limits");
  });
});

describe("ranges", () => {
  const wide = (size: number): readonly Values[] => [
    Array.from({ length: size }, (_, i) => i),
    Array.from({ length: size }, (_, i) => i % 5),
  ];

  it("have a centre for each size where sizes differ: d2·σ, with σ the mean of R/d2", () => {
    const chart = chartOf(rChart, [[1, 4], [2, 3, 7], [5]], { conventions: { constants: "exact" } });
    const sigma = (3 / 1.1283791670955126 + 5 / 1.6925687506432689) / 2;
    expect(chart.phases[0]?.estimate).toEqual({ sigma: expect.closeTo(sigma, 9) as number });
    expect(chart.points.map(({ centre }) => centre)).toEqual(near(1.1283791670955126 * sigma, 1.6925687506432689 * sigma, null));
    expect(chart.points[1]?.upper).toBeCloseTo((1.6925687506432689 + 3 * 0.8883680040452043) * sigma, 9);
  });

  it("keep their lines when a subgroup of another size comes after the baseline", () => {
    const before = chartOf(
      rChart,
      [
        [1, 4, 3],
        [2, 3, 7],
      ],
      { baseline: 2 },
    );
    const after = chartOf(
      rChart,
      [
        [1, 4, 3],
        [2, 3, 7],
        [2, 5],
      ],
      { baseline: 2 },
    );
    expect(linesOf(after)).toEqual(linesOf(before));
    expect(after.points[2]?.centre).toBeCloseTo((4 / 1.692568750643) * 1.128379167096, 9);
  });

  it("of more than 10 values come with the advice to take standard deviations", () => {
    expect(notesOf(chartOf(rChart, wide(11)))).toContain("prefer-s-chart");
    expect(notesOf(chartOf(xbarChart, wide(11), { conventions: { sd: "range" } }))).toContain("prefer-s-chart");
    expect(notesOf(chartOf(rChart, wide(10)))).not.toContain("prefer-s-chart");
    expect(notesOf(chartOf(sChart, wide(11)))).not.toContain("prefer-s-chart");
  });

  it("of more than 25 values throw, and name the s chart", () => {
    for (const [kind, conventions] of [
      [rChart, {}],
      [xbarChart, { sd: "range" as const }],
    ] as const) {
      const error = thrownBy(() => chartOf(kind, wide(26), { conventions }));
      expect(error).toMatchObject({ code: "subgroup-too-large", value: 26 });
      expect(error?.message).toContain("s chart");
    }
    expect(linesOf(chartOf(sChart, wide(26)))[2]).toBeTypeOf("number");
  });

  it("and spreads are neither good nor bad", () => {
    const chart = chartOf(sChart, [...Array.from({ length: 12 }, (_, i) => [i, i + 1]), [0, 90]], { improvement: "down" });
    expect(chart.signals.map(({ cause, side }) => [cause, side])).toEqual([["neutral", "high"]]);
  });
});

it("no variation inside any subgroup: limits lie on the centre", () => {
  const chart = chartOf(xbarChart, [
    [5, 5],
    [5, 5],
    [5, 5],
  ]);
  expect(linesOf(chart)).toEqual([5, 5, 5]);
  expect(notesOf(chart)).toContain("no-variation");
  expect(
    linesOf(
      chartOf(rChart, [
        [5, 5],
        [7, 7],
      ]),
    ),
  ).toEqual([0, 0, 0]);
});
