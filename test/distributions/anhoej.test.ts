/** The limits of Anhøj & Olesen for crossings and longest run, and the law of both together. */
import { describe, expect, it } from "vitest";
import { binomialCdf, crossingsLimit, crossingsWithinRuns, longestRunLimit, normalCdf } from "../../src/distributions.js";
import anhoej from "../../fixtures/distributions/anhoej.json" with { type: "json" };
import { choose, least, sum } from "./support.js";

describe("the limits of Anhøj & Olesen", () => {
  it("are those published for 10 to 100 useful points", () => {
    for (const { useful, longestRun, crossings } of anhoej) {
      expect([longestRunLimit(useful), crossingsLimit(useful)], `${useful} useful points`).toEqual([longestRun, crossings]);
    }
  });

  it("round log2 as whole numbers would, for up to a million points", () => {
    let k = 0;
    let wrong = 0;
    for (let useful = 1; useful <= 1_000_000; useful++) {
      while (useful * useful >= 2 ** (2 * k + 1)) k++;
      if (longestRunLimit(useful) !== k + 3) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it("ask for the crossings that whole-number sums give, in long series too", () => {
    for (const useful of [2, 3, 9, 101, 500, 999, 1000, 1001, 1002, 1003, 1024, 1500, 2000]) {
      const n = useful - 1;
      let below = 0n;
      const k = least((j) => (below += choose(n, j)) * 20n >= 1n << BigInt(n));
      expect(crossingsLimit(useful), `${useful} useful points`).toBe(k);
    }
  });

  it("stay at the 5 % point of a million points", () => {
    const k = crossingsLimit(1_000_000);
    expect(binomialCdf(k, 999_999, 0.5)).toBeGreaterThanOrEqual(0.05);
    expect(binomialCdf(k - 1, 999_999, 0.5)).toBeLessThan(0.05);
  });
});

describe("crossings and longest run together", () => {
  it("have the chances that counting all series of ten points gives", () => {
    const [n, p] = [10, 0.3];
    const counted = Array.from({ length: n + 1 }, () => Array.from({ length: n }, () => 0));
    for (let series = 0; series < 2 ** n; series++) {
      let [crossings, run, longest, above] = [0, 1, 1, series & 1];
      for (let i = 1; i < n; i++) {
        const same = ((series >> i) & 1) === ((series >> (i - 1)) & 1);
        run = same ? run + 1 : 1;
        crossings += same ? 0 : 1;
        longest = Math.max(longest, run);
        above += (series >> i) & 1;
      }
      for (let l = longest; l <= n; l++) {
        const row = counted[l];
        if (row !== undefined) row[crossings] = (row[crossings] ?? 0) + p ** above * (1 - p) ** (n - above);
      }
    }
    for (let l = 1; l <= n; l++) {
      const law = crossingsWithinRuns(n, p, l);
      expect(law).toHaveLength(n);
      for (const [c, chance] of law.entries()) expect(Math.abs(chance - (counted[l]?.[c] ?? NaN))).toBeLessThan(1e-15);
    }
  });

  it("leave the limits of Anhøj & Olesen as often as exact recursion says, stable and after a shift of 0.8 sigma", () => {
    for (const row of anhoej) {
      const inside = (p: number): number => sum(crossingsWithinRuns(row.useful, p, row.longestRun), row.crossings);
      expect(Math.abs(inside(0.5) - row.specificity), `${row.useful} useful points`).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(normalCdf(0.8)) - row.sensitivity), `${row.useful} useful points`).toBeLessThan(1e-12);
      if (row.longRun === undefined) continue;
      expect(Math.abs(1 - sum(crossingsWithinRuns(row.useful, 0.5, row.longestRun)) - row.longRun)).toBeLessThan(1e-12);
      expect(Math.abs(1 - sum(crossingsWithinRuns(row.useful, 0.5, row.useful), row.crossings) - row.fewCrossings)).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(0.5) - row.either)).toBeLessThan(1e-12);
    }
  });
});
