/** What capability says of the values first. */
import { describe, expect, it } from "vitest";

import { capability, spc, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/index.js";

describe("what capability says first", () => {
  const specification = { lower: -10, upper: 30 };
  const notes = (chart: Chart): readonly string[] => capability(chart, { specification }).notes.map(({ code }) => code);

  it("that a process with a signal predicts nothing", () => {
    expect(notes(spc([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 25], { chart: xmrChart }))).toContain("capability-unstable");
    expect(notes(spc([5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 5, 8, 6], { chart: xmrChart }))).not.toContain("capability-unstable");
  });

  it("but not where the signal lies in another phase", () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 25, 6, 5, 5, 7, 6, 9, 4, 6, 8, 5, 7, 6];
    const chart = spc(values, { chart: xmrChart, phases: [{ index: 12, reason: "new method" }] });
    expect(chart.signals.length).toBeGreaterThan(0);
    expect(notes(chart)).not.toContain("capability-unstable");
  });

  it("that skewed values are not normal, on charts of single values alone", () => {
    expect(notes(spc([1, 2, 1, 3, 1, 2, 1, 20, 1, 2, 3, 1, 2], { chart: xmrChart }))).toContain("capability-not-normal");
  });

  it("that they are skewed beyond 2.576 standard errors to either side: 3.12 and not 2.34 (adjusted skewness as scipy 1.17 has it)", () => {
    const told = (last: number, sign: 1 | -1): boolean => {
      const values = [...Array.from({ length: 20 }, (_, i) => 1 + (i % 5)), last].map((value) => sign * value);
      return notes(spc(values, { chart: xmrChart })).includes("capability-not-normal");
    };
    expect([told(9, 1), told(9, -1), told(10, 1), told(10, -1)]).toEqual([false, false, true, true]);
  });

  it("that ten values are, with 2.59 standard errors of skewness, and not with 2.55 (both calculated by the formulas elsewhere)", () => {
    const told = (values: readonly number[]): boolean => notes(spc(values, { chart: xmrChart })).includes("capability-not-normal");
    expect(told([4, 3, 12, 6, 7, 4, 2, 3, 2, 4])).toBe(true);
    expect(told([4, 3, 5, 12, 6, 3, 4, 5, 1, 5])).toBe(false);
  });

  it("that they are, with 2.57667 standard errors, and not with 2.57598, which is beyond the 99.5th percentile of a normal distribution", () => {
    // Skewness g = m3/m2^1.5; g·√((n+1)(n+3)/(6(n−2))): of 8 zeros, 3 ones and 2 threes m2 = 192/169 and m3 = 3258/2197.
    const told = (ones: number, zeros: number, high: readonly number[]): boolean => {
      const values = [...new Array<number>(zeros).fill(0), ...new Array<number>(ones).fill(1), ...high];
      return notes(spc(values, { chart: xmrChart })).includes("capability-not-normal");
    };
    expect(told(3, 8, [3, 3])).toBe(false);
    expect(told(5, 11, [10, 10, 10, 10, 10])).toBe(true);
  });

  it("that fewer than 50 values are few, and how far the limits can be trusted", () => {
    const few = spc([5, 7, 6, 9, 4], { chart: xmrChart });
    expect(notes(few)).toEqual(["capability-few-points", "trial-limits"]);
    expect(
      notes(
        spc(
          Array.from({ length: 50 }, (_, i) => (i * 7) % 5),
          { chart: xmrChart, rules: [] },
        ),
      ),
    ).toEqual([]);
  });

  it("that a nominal value outside the specification is aimed at by nobody", () => {
    const chart = spc([5, 7, 6, 9, 4], { chart: xmrChart });
    const told = (lower: number | null, upper: number | null, nominal: number): boolean =>
      capability(chart, { specification: { lower, upper, nominal } }).notes.some(({ code }) => code === "capability-nominal-outside");
    expect([told(2, 10, 1.9), told(2, 10, 10.1), told(2, null, 1), told(null, 10, 11)]).toEqual([true, true, true, true]);
    expect([told(2, 10, 2), told(2, 10, 10), told(2, null, 50), told(null, 10, 0)]).toEqual([false, false, false, false]);
  });

  it.each([
    ["without variation", [4, 4, 4, 4]],
    ["that varies by rounding errors alone", [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.1 + 0.2]],
  ])("that a series %s has no index", (_, values) => {
    const found = capability(spc(values, { chart: xmrChart }), { specification });
    expect([found.cp, found.cpk, found.cpm, found.pp, found.ppk]).toEqual([null, null, null, null, null]);
    expect(found.notes.map(({ code }) => code)).toContain("no-variation");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
