import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { changePoint, stableShift, suggestPhases, xmrChart } from "../../../src/index.js";
import { normals } from "../../../src/readings/chance/xoshiro.js";
import { permuted } from "../../../src/readings/methods/permutation.js";
import { unrated, xmr } from "../../support/proposed.js";
import { holds } from "../../support/series.js";

/** The cheapest partition as the recursion is written, every cost summed anew. */
function plainPartition(values: readonly number[], minSegment: number, penalty: number): readonly number[] {
  const n = values.length;
  const mean = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0) / part.length;
  const sigma = mean(values.slice(1).map((v, i) => Math.abs(v - (values[i] ?? 0)))) / 1.1283791670955126;
  if (n < 2 * minSegment || sigma === 0) return [];
  const beta = penalty * Math.log(n);
  const cost = (from: number, to: number): number => {
    const part = values.slice(from, to);
    return part.reduce((sum, v) => sum + ((v - mean(part)) / sigma) ** 2, 0);
  };
  const best: number[] = [-beta];
  const cut: number[] = [0];
  for (let t = 1; t <= n; t++) {
    best[t] = Infinity;
    cut[t] = 0;
    for (let s = 0; s <= t - minSegment; s++) {
      const total = (best[s] ?? Infinity) + cost(s, t) + beta;
      if (total < (best[t] ?? Infinity) - 1e-9) [best[t], cut[t]] = [total, s];
    }
  }
  const cuts: number[] = [];
  for (let t = cut[n] ?? 0; t > 0; t = cut[t] ?? 0) cuts.unshift(t);
  return cuts;
}

describe("properties", () => {
  test("P28: changePoint finds what the plain recursion finds", () => {
    const series = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 45 }),
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 0, max: 45 }),
    );
    holds(fc.tuple(series, fc.integer({ min: 2, max: 8 }), fc.constantFrom(0.5, 1, 2, 3)), ([[base, shift, from], minSegment, penalty]) => {
      const values = base.map((v, i) => (i >= from ? v + shift : v) + i / 1024);
      const { proposals } = suggestPhases(xmr(values), { method: unrated(changePoint({ minSegment, penalty: penalty + 0.001 })) });
      expect(proposals.map(({ at }) => at)).toEqual(plainPartition(values, minSegment, penalty + 0.001));
    });
  });

  test("changePoint finds the same after a shift, a change of scale and a turn upside down", () => {
    holds(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 16, maxLength: 40 }), (base) => {
      const values = base.map((v, i) => v + (i > 20 ? 30 : 0));
      const at = (list: readonly number[]): readonly number[] => suggestPhases(xmr(list)).proposals.map((proposal) => proposal.at);
      expect(at(values.map((v) => 4 * v + 1_000_000))).toEqual(at(values));
      expect(at(values.map((v) => -v))).toEqual(at(values));
    });
  });

  test("P27: a start that stableShift found stays found when observations arrive, if it waits at an open run", () => {
    const normal = normals(11);
    let found = 0;
    for (let i = 0; i < 24; i++) {
      const values = Array.from({ length: 90 }, (_, k) => normal() + (k > 35 ? 1.5 : 0) - (k > 70 ? 2 : 0));
      let before: readonly number[] = [];
      for (let n = 42; n <= 90; n += 4) {
        const starts = suggestPhases(xmr(values.slice(0, n)), {
          method: unrated(stableShift({ period: 14 })),
          kind: xmrChart,
        }).proposals.map(({ at }) => at);
        expect(starts.slice(0, before.length)).toEqual(before);
        before = starts;
      }
      found += before.length;
    }
    expect(found).toBeGreaterThan(24);
  });

  test("the permutation test counts ties alike wherever the values lie: neither a unit nor a level moves its p-value", () => {
    for (const values of [
      [2, 0, 1, 0, 1, 2, 2, 3],
      [0, 0, 3, 1, 2, 0, 0, 2],
    ])
      expect(permuted(values.map((value) => value / 10 + 1200.1)).p).toBe(permuted(values).p);
  });

  test("the permutation test knows a wide range of sums by counting orders: four low and four high values side by side in 8 of 70", () => {
    const { statistic, p, change } = permuted([1, 2, 3, 4, 11, 12, 13, 14]);
    expect([statistic, change]).toEqual([20, 4]);
    expect(Math.abs(p - 8 / 70)).toBeLessThan(4 * Math.sqrt(((8 / 70) * (62 / 70)) / 999));
    expect(permuted([1, 11, 2, 12, 3, 13, 4, 14]).p).toBeGreaterThan(0.9);
  });
});
