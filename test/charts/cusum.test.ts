/** The CUSUM chart: sums of what lies beyond the allowance. */
import { describe, expect, it } from "vitest";

import { cusumChart, spc } from "../../src/index.js";
import type { Chart, Conventions } from "../../src/types/index.js";
import { also, outside, shifted, valuesOf } from "../support/cumulative.js";
import { linesOf, notesOf } from "../support/lines.js";

const near = (...lines: readonly (number | null)[]): readonly unknown[] =>
  lines.map((line): unknown => (line === null ? null : expect.closeTo(line, 9)));

describe("the CUSUM chart", () => {
  const cusum = (values: readonly (number | null)[], conventions: Partial<Conventions> = {}): Chart =>
    spc(values, { chart: cusumChart, centre: 0, sigma: 1, conventions });

  it("adds up what lies beyond the allowance on either side, and signals strictly beyond h", () => {
    const chart = cusum([1.5, 0.5, 0.6, -1.5, -0.5, -0.8], { slack: 0.5, decision: 1 });
    expect(also(chart, "up")).toEqual(near(1, 1, 1.1, 0, 0, 0));
    expect(also(chart, "down")).toEqual(near(0, 0, 0, 1, 1, 1.3));
    expect(valuesOf(chart)).toEqual(near(1, 1, 1.1, -1, -1, -1.3));
    expect(outside(chart)).toEqual([2, 5]);
    expect(linesOf(chart)).toEqual([-1, 0, 1]);
    expect(chart.signals.map(({ side }) => side)).toEqual(["high", "low"]);
  });

  it("lets either arm signal by itself where both lie beyond h, as qcc lists both", () => {
    const leap = [6, 0.2, -3.4, -0.1];
    const chart = cusum(leap, { slack: 0.5, decision: 1 });
    expect(also(chart, "up")).toEqual(near(5.5, 5.2, 1.3, 0.7));
    expect(also(chart, "down")).toEqual(near(0, 0, 2.9, 2.5));
    const told = chart.signals.map(({ side, at, evidence }) => [side, at, evidence.value, evidence.limit]);
    expect(told.slice(0, 2)).toEqual([
      ["high", [0], 5.5, 1],
      ["high", [1], expect.closeTo(5.2, 9), 1],
    ]);
    expect(told.slice(2, 4)).toEqual([
      ["low", [2], expect.closeTo(-2.9, 9), -1],
      ["high", [2], expect.closeTo(1.3, 9), 1],
    ]);
    expect(told.slice(4)).toEqual([["low", [3], expect.closeTo(-2.5, 9), -1]]);
    expect(chart.points[2]?.signals).toEqual(["astronomicalPoint"]);

    const better = spc(leap, { chart: cusumChart, centre: 0, sigma: 1, improvement: "up", conventions: { decision: 1 } });
    expect(better.points.map(({ cause }) => cause)).toEqual(["improvement", "improvement", "concern", "concern"]);
    expect(notesOf(better)).not.toContain("conflicting-signals");
    expect(better.verdict.variation).toBe("concern");
  });

  it("keeps the arms of several phases apart", () => {
    const chart = spc([6, 0, -3.4, 6, 0, -3.4], {
      chart: cusumChart,
      centre: 0,
      sigma: 1,
      conventions: { slack: 0.5, decision: 1 },
      phases: [{ index: 3, reason: "again", centre: 0, sigma: 1 }],
    });
    expect(chart.signals.filter(({ side }) => side === "high").map(({ completed }) => completed)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(chart.signals.filter(({ side }) => side === "low").map(({ completed }) => completed)).toEqual([2, 5]);
  });

  it("finds the shift of Montgomery's table 9.1 at the 29th value, where C⁺ is 5.28", () => {
    const chart = spc(shifted, { chart: cusumChart, centre: 10, sigma: 1 });
    expect(outside(chart)).toEqual([28, 29]);
    expect(chart.points[28]?.value).toBeCloseTo(5.28, 9);
  });

  it("counts in units of the measure where sigma is 1", () => {
    const chart = spc([103, 104], { chart: cusumChart, centre: 100, sigma: 1, conventions: { slack: 2, decision: 4 } });
    expect(valuesOf(chart)).toEqual([1, 3]);
  });

  it("may begin with a head start, and begin again with it after a signal", () => {
    expect(valuesOf(cusum([0.5, 0.5], { headStart: 2 }))).toEqual([2, 2]);
    const values = [2, 2, 2, 2];
    expect(valuesOf(cusum(values, { decision: 2 }))).toEqual([1.5, 3, 4.5, 6]);
    expect(valuesOf(cusum(values, { decision: 2, reset: true }))).toEqual([1.5, 3, 1.5, 3]);
    expect(valuesOf(cusum(values, { decision: 2, reset: true, headStart: 1 }))).toEqual([2.5, 2.5, 2.5, 2.5]);
    expect(valuesOf(cusum(values, { decision: 3, reset: true }))).toEqual([1.5, 3, 4.5, 1.5]);
  });

  it("plots C⁺ where both arms are equal but for rounding: three steps of 0.1 one way and one of 0.3 back, either way round", () => {
    const [up, down] = [
      [0.1, 0.1, 0.1, -0.3],
      [-0.1, -0.1, -0.1, 0.3],
    ].map((values) => cusum(values, { slack: 0, headStart: 1 }));
    expect([up, down].map((chart) => chart?.points[3]?.value)).toEqual(near(1, 1));
    expect(down?.points[3]?.zone).toBe(1);
  });

  it("leaves its arms as they are at gaps and ghosts", () => {
    const chart = spc([2, null, 9, 2], { chart: cusumChart, centre: 0, sigma: 1, ghost: [{ at: 2, reason: "error" }] });
    expect(valuesOf(chart)).toEqual([1.5, null, 1.5, 3]);
    expect(chart.points[2]?.zone).toBeNull();
  });

  it("without variation in its baseline has no way to count later values", () => {
    const chart = spc([5, 5, 5, 5, 9, 5], { chart: cusumChart, baseline: 4 });
    expect(valuesOf(chart)).toEqual([0, 0, 0, 0, null, 0]);
    expect(linesOf(chart)).toEqual([0, 0, 0]);
    expect(notesOf(chart)).toContain("no-variation");
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it("without variation plots nothing at a gap, and at a ghost what it was before", () => {
    const conventions = { headStart: 1 };
    const chart = spc([5, null, 5, 9, 5], { chart: cusumChart, ghost: [{ at: 3, reason: "error" }], conventions });
    expect(valuesOf(chart)).toEqual([0.5, null, 0, 0, 0]);
    expect(chart.points[1]).toMatchObject({ status: "missing", zone: null });
    expect(chart.points[3]).toMatchObject({ status: "ghost", zone: null, also: { x: 9, up: 0, down: 0 } });
  });

  it("counts observations for a minimum, whether or not a statistic can be made of them", () => {
    const minimum = { points: 10, of: "chart", effect: "withhold" } as const;
    const phases = [{ index: 8, reason: "moved", baseline: 1 }];
    const chart = spc([5, 3, 4, 6, 3, 5, 4, 5, 9, 8, 9], { chart: cusumChart, phases, conventions: { minimum } });
    expect(valuesOf(chart).slice(8)).toEqual([null, null, null]);
    expect(linesOf(chart)).toEqual([-5, 0, 5]);
    expect(notesOf(chart)).not.toContain("below-minimum");
  });

  it("of one value has no sigma and so no statistic", () => {
    const chart = spc([5], { chart: cusumChart });
    expect([valuesOf(chart), linesOf(chart)]).toEqual([[null], [null, 0, null]]);
    expect(notesOf(chart)).toContain("no-limits");
  });

  it.each([
    [4, 168],
    [5, 465],
  ])(
    "with h %i runs %i values on average before a false signal (Lucas & Crosier 1982)",
    (decision, expected) => {
      const lengths = simulatedRuns(decision, 1500);
      const mean = lengths.reduce((a, b) => a + b) / lengths.length;
      expect(Math.abs(mean / expected - 1)).toBeLessThan(4 / Math.sqrt(lengths.length));
    },
    60_000,
  );
});

/** Values to the first signal of a stable process, from a seeded generator of normal values. */
function simulatedRuns(decision: number, count: number): readonly number[] {
  const normal = normalValues(20_261_125);
  const values = Array.from({ length: 500 * count }, normal);
  const chart = spc(values, { chart: cusumChart, centre: 0, sigma: 1, rules: [], conventions: { decision, reset: true } });
  const runs: number[] = [];
  let last = -1;
  for (const index of outside(chart)) {
    runs.push(index - last);
    last = index;
  }
  return runs.slice(0, count);
}

/** Normal values by the polar method of Marsaglia, from a generator of 32 bits (mulberry32). */
function normalValues(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => {
    for (;;) {
      const [u, v] = [2 * uniform() - 1, 2 * uniform() - 1];
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
  };
}
