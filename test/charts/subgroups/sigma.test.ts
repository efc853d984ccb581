/** Sigma within subgroups: which standard deviation is taken, and which subgroups make it. */
import { describe, expect, it } from "vitest";

import { ewmaChart, sChart, spc, xbarChart } from "../../../src/index.js";
import type { Conventions } from "../../../src/types/index.js";
import { linesOf, near } from "../../support/lines.js";
import { chartOf, type Values } from "./support.js";

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

  it("knows nothing of a subgroup that was planned larger and has no mean", () => {
    const rows = [
      { mean: 5, n: 3, sd: 1 },
      { mean: null, n: 7, sd: null },
      { mean: 6, n: 3, sd: 2 },
    ];
    expect(spc(rows, { chart: xbarChart, y: "mean", n: "n", sd: "sd" }).provenance.conventions.sd).toBe("mean");
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
    expect(linesOf(chart, 0)).toEqual(near([0, Math.sqrt(49 / 9), 4.8743283601], 9));
    expect(linesOf(chart, 2)).toEqual(near([0.0708474888, Math.sqrt(49 / 9), 4.5958191778], 9));
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

it("sigma from the mean standard deviation takes c4 of the subgroups that count: S̄ 3 of pairs, over √(2/π)", () => {
  const rows = [
    { mean: 5, n: 2, sd: 2 },
    { mean: null, n: 9, sd: 7 },
    { mean: 7, n: 2, sd: 4 },
  ];
  const chart = spc(rows, { chart: ewmaChart, y: "mean", n: "n", sd: "sd", conventions: { sd: "mean" } });
  expect(chart.phases[0]?.estimate.sigma).toBeCloseTo(3 / Math.sqrt(2 / Math.PI), 12);
});
