/** Charts of ranges within subgroups. */
import { describe, expect, it } from "vitest";

import { rChart, sChart, xbarChart } from "../../../src/index.js";
import { linesOf, near, notesOf } from "../../support/lines.js";
import { thrownBy } from "../../support/thrown.js";
import { chartOf, type Values } from "./support.js";

describe("ranges", () => {
  const wide = (size: number): readonly Values[] => [
    Array.from({ length: size }, (_, i) => i),
    Array.from({ length: size }, (_, i) => i % 5),
  ];

  it("have a centre for each size where sizes differ: d2·σ, with σ the mean of R/d2", () => {
    const chart = chartOf(rChart, [[1, 4], [2, 3, 7], [5]], { conventions: { constants: "exact" } });
    const sigma = (3 / 1.1283791670955126 + 5 / 1.6925687506432689) / 2;
    expect(chart.phases[0]?.estimate).toEqual({ sigma: expect.closeTo(sigma, 9) as number });
    expect(chart.points.map(({ centre }) => centre)).toEqual(near([1.1283791670955126 * sigma, 1.6925687506432689 * sigma, null], 9));
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

  it("have level lines through a subgroup of one, which has no range: R̄ is the mean of 2, 3 and 2", () => {
    const chart = chartOf(rChart, [[4, 6], [5, 8], [3], [9, 7]]);
    expect(chart.points[2]?.value).toBeNull();
    expect(chart.phases[0]?.lines?.centre).toBeCloseTo(7 / 3, 14);
    expect(linesOf(chart, 2)).toEqual(linesOf(chart));
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
      expect(linesOf(chartOf(kind, wide(25), { conventions }))[2]).toBeTypeOf("number");
    }
    expect(linesOf(chartOf(sChart, wide(26)))[2]).toBeTypeOf("number");
  });

  it("and spreads are neither good nor bad", () => {
    const chart = chartOf(sChart, [...Array.from({ length: 12 }, (_, i) => [i, i + 1]), [0, 90]], { improvement: "down" });
    expect(chart.signals.map(({ cause, side }) => [cause, side])).toEqual([["neutral", "high"]]);
  });
});
