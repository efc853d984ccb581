/** The EWMA chart: weighted means and their limits. */
import { describe, expect, it } from "vitest";

import { cusumChart, ewmaChart, spc } from "../../src/index.js";
import { shift } from "../../src/rules/index.js";
import type { Chart, Conventions } from "../../src/types/index.js";
import { also, outside, shifted, valuesOf } from "../support/cumulative.js";
import { linesOf, notesOf, zonesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const near = (...lines: readonly (number | null)[]): readonly unknown[] =>
  lines.map((line): unknown => (line === null ? null : expect.closeTo(line, 9)));

describe("the EWMA chart", () => {
  const ewma = (values: readonly (number | null)[], conventions: Partial<Conventions> = {}): Chart =>
    spc(values, { chart: ewmaChart, centre: 10, sigma: 2, conventions });

  it("weighs the latest value by λ, and its limits widen as it starts up: 10.5, 11.75, 11.875", () => {
    const chart = ewma([11, 13, 12], { lambda: 0.5 });
    expect(valuesOf(chart)).toEqual([10.5, 11.75, 11.875]);
    expect(chart.points.map(({ upper }) => upper)).toEqual(near(10 + 3 * 1, 10 + 3 * Math.sqrt(1.25), 10 + 3 * Math.sqrt(1.3125)));
    expect(also(chart, "x")).toEqual([11, 13, 12]);
  });

  it("has level limits where start-up is left out of them", () => {
    const chart = ewma([11, 13, 12], { lambda: 0.5, startUp: "asymptotic" });
    expect(chart.phases[0]?.lines?.upper).toBeCloseTo(10 + 6 / Math.sqrt(3), 9);
  });

  it("finds the shift of Montgomery's table 9.1 at the 29th and 30th value, with λ 0.1 and L 2.7, whatever start-up", () => {
    for (const startUp of ["exact", "asymptotic"] as const) {
      const chart = spc(shifted, { chart: ewmaChart, centre: 10, sigma: 1, conventions: { lambda: 0.1, sigmas: 2.7, startUp } });
      expect(outside(chart)).toEqual([28, 29]);
      expect(chart.points[29]?.value).toBeCloseTo(10.6341411091, 9);
    }
  });

  it("stays where it is at a gap, as its limits do", () => {
    const chart = ewma([11, null, 13], { lambda: 0.5 });
    expect(valuesOf(chart)).toEqual([10.5, null, 11.75]);
    expect(chart.points[1]?.upper).toBe(chart.points[0]?.upper);
    expect(linesOf(ewma([null, 11]))).toEqual([null, 10, null]);
  });

  it("shows at a ghost what it was before, and no zone", () => {
    const chart = spc([11, 90, 13], {
      chart: ewmaChart,
      centre: 10,
      sigma: 2,
      conventions: { lambda: 0.5 },
      ghost: [{ at: 1, reason: "error" }],
    });
    expect(valuesOf(chart)).toEqual([10.5, 10.5, 11.75]);
    expect(chart.points[1]).toMatchObject({ zone: null, signals: [], also: { x: 90 }, upper: chart.points[0]?.upper });
  });

  it("of CUSUM is made of centre and sigma, so that limits in their place are refused", () => {
    const given = () => spc([5, 7, 6, 4], { chart: cusumChart, limits: { lower: 2, centre: 5, upper: 8 } });
    expect(given).toThrow("limits are given on cusum, expected centre and sigma");
  });

  it("begins anew in every phase", () => {
    const chart = spc([11, 13, 21, 23], {
      chart: ewmaChart,
      centre: 10,
      sigma: 2,
      phases: [{ index: 2, reason: "moved", centre: 20, sigma: 2 }],
      conventions: { lambda: 0.5 },
    });
    expect(valuesOf(chart)).toEqual([10.5, 11.75, 20.5, 21.75]);
    expect(linesOf(chart, 2)).toEqual([17, 20, 23]);
  });

  it("estimates centre and sigma as an individuals chart does, and of subgroups from the variation inside them", () => {
    const single = spc([5, 7, 6, 9], { chart: ewmaChart });
    expect(single.phases[0]?.estimate).toEqual({ centre: 6.75, sigma: expect.closeTo((2.66 / 3) * 2, 12) as number });
    const groups = [
      [4, 6],
      [7, 9],
      [5, 7],
    ].map((values) => ({ values }));
    const grouped = spc(groups, { chart: ewmaChart, values: "values", conventions: { sd: "range", constants: "exact" } });
    expect(grouped.phases[0]?.estimate.sigma).toBeCloseTo(2 / 1.1283791670955126, 9);
    expect(grouped.points[0]?.upper).toBeCloseTo(19 / 3 + (3 * (2 / 1.1283791670955126) * 0.2) / Math.SQRT2, 9);
    expect(grouped.provenance.conventions.sd).toBe("range");
  });

  it("admits a point outside alone, as its points are alike by construction", () => {
    expect(thrownBy(() => spc([1, 2, 3], { chart: ewmaChart, rules: [shift(8)] }))?.code).toBe("rule-not-admitted");
    expect(notesOf(spc(shifted, { chart: ewmaChart }))).not.toContain("autocorrelated");
  });

  it("of one value has a centre and no limits; of equal values all lines are that value", () => {
    expect(linesOf(spc([5], { chart: ewmaChart }))).toEqual([null, 5, null]);
    const still = spc([5, 5, 5], { chart: ewmaChart });
    expect([linesOf(still), zonesOf(still)]).toEqual([
      [5, 5, 5],
      [0, 0, 0],
    ]);
  });
});
