/** Subgroups in which nothing can vary, or nothing does. */
import { describe, expect, it } from "vitest";

import { lockPhase, rChart, sChart, spc, xbarChart } from "../../../src/index.js";
import type { Chart } from "../../../src/types/index.js";
import { linesOf, notesOf } from "../../support/lines.js";
import { chartOf } from "./support.js";

describe("a subgroup of one", () => {
  const chart = chartOf(xbarChart, [[4, 6], [9], [5, 8]]);

  it("is plotted and enters the centre, has no limits, and is told", () => {
    expect(chart.points[1]).toMatchObject({ value: 9, centre: 6.4, lower: null, upper: null, zone: null, status: "counted" });
    expect(chart.notes.find(({ code }) => code === "subgroup-of-one")).toMatchObject({ params: { points: 1 }, at: [1] });
  });

  it("is a gap on charts of spread", () => {
    for (const kind of [sChart, rChart]) expect(chartOf(kind, [[4, 6], [9], [5, 8]]).points[1]?.value).toBeNull();
  });

  it("is a gap on charts of spread where its range is told as 0, as is a row without a mean", () => {
    const rows = [
      { mean: 5, n: 3, spread: 2 },
      { mean: 9, n: 1, spread: 0 },
      { mean: null, n: 3, spread: 7 },
      { mean: 6, n: 3, spread: 4 },
    ];
    const asked = { y: "mean", n: "n" } as const;
    const charts = [spc(rows, { chart: sChart, ...asked, sd: "spread" }), spc(rows, { chart: rChart, ...asked, range: "spread" })];
    for (const { points } of charts) {
      expect(points.map(({ value }) => value)).toEqual([2, null, null, 4]);
      expect(points[0]?.centre).toBeCloseTo(3, 14);
    }
  });

  it("has no standard deviation and no range to average, though they are told as 0", () => {
    const rows = [
      { mean: 5, n: 3, spread: 2 },
      { mean: 9, n: 1, spread: 0 },
      { mean: 6, n: 3, spread: 4 },
    ];
    const asked = { chart: xbarChart, y: "mean", n: "n" } as const;
    expect(spc(rows, { ...asked, sd: "spread", conventions: { sd: "mean" } }).phases[0]?.estimate.sd).toBeCloseTo(3, 14);
    expect(spc(rows, { ...asked, range: "spread" }).phases[0]?.estimate.sigma).toBeCloseTo(3 / 1.6925687506432689, 14);
  });

  it("is told on locked limits too, and only where it is plotted", () => {
    const rows = [
      { mean: 5, n: 2, sd: 2 },
      { mean: 7, n: 2, sd: 1 },
      { mean: 9, n: 1, sd: null },
      { mean: null, n: 1, sd: null },
    ];
    const asked = { chart: xbarChart, y: "mean", n: "n", sd: "sd" } as const;
    const told = ({ notes }: Chart) => notes.flatMap(({ code, params, at }) => (code === "subgroup-of-one" ? [[params.points, at]] : []));
    const lock = lockPhase(spc(rows, asked), 0, { reason: "agreed", lockedBy: "board", lockedAt: "2024-05-01" });
    expect(told(spc(rows, asked))).toEqual([[1, [2]]]);
    expect(told(spc(rows, { ...asked, phases: [{ index: 0, lock }] }))).toEqual([[1, [2]]]);
  });

  it("is told at its own row in a later phase", () => {
    const { notes } = chartOf(xbarChart, [[4, 6], [5, 8], [9, 7], [3], [6, 8]], { phases: [{ index: 2, reason: "a new machine" }] });
    expect(notes.filter(({ code }) => code === "subgroup-of-one")).toMatchObject([{ phase: 1, at: [3] }]);
  });

  it("alone gives no limits", () => {
    expect(linesOf(chartOf(xbarChart, [[4], [6], [5]]))).toEqual([null, 5, null]);
    expect(notesOf(chartOf(sChart, [[4], [6], [5]]))).toContain("no-limits");
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
