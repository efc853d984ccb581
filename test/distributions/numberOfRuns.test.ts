/** The number of runs about a line. */
import { describe, expect, it } from "vitest";
import { numberOfRuns } from "../../src/distributions.js";
import runs from "../../fixtures/distributions/numberOfRuns.json" with { type: "json" };
import { choose, least, relative } from "./support.js";

/** Ways to have so many runs of `a` and `b` points, by the formula of Swed & Eisenhart in whole numbers. */
const waysOfRuns = (r: number, a: number, b: number): bigint => {
  const k = r >> 1;
  if (r % 2 === 0) return 2n * choose(a - 1, k - 1) * choose(b - 1, k - 1);
  return choose(a - 1, k) * choose(b - 1, k - 1) + choose(a - 1, k - 1) * choose(b - 1, k);
};

describe("the number of runs", () => {
  it("signals where the tables say, at 2.5 % and at 5 % a tail", () => {
    for (const { above, below, few025, many025, few05, many05, accepted025, accepted05, outside025 } of runs) {
      const most = above + below;
      const few = (tail: number): number => least((r) => numberOfRuns(r + 1, above, below).low > tail);
      const many = (tail: number): number => most + 1 - least((r) => numberOfRuns(most - r, above, below).high > tail);
      expect([few(0.025), many(0.025), few(0.05), many(0.05)], `${above} and ${below}`).toEqual([few025, many025, few05, many05]);
      expect([few(0.025) + 1, many(0.025) - 1, few(0.05) + 1, many(0.05) - 1]).toEqual([...accepted025, ...accepted05]);
      const outside = numberOfRuns(few025, above, below).low + numberOfRuns(many025, above, below).high;
      expect(relative(outside, outside025)).toBeLessThan(1e-12);
    }
  });

  it("has both tails exact to 1e-12 of themselves, however unequal the sides", () => {
    for (const [a, b] of [
      [1, 1],
      [1, 9],
      [9, 1],
      [2, 8],
      [5, 11],
      [10, 10],
      [12, 30],
      [40, 41],
      [60, 60],
    ] as const) {
      const all = choose(a + b, a);
      const ways = Array.from({ length: a + b + 1 }, (_, r) => (r < 2 ? 0n : waysOfRuns(r, a, b)));
      const share = (part: readonly bigint[]): number => Number((part.reduce((x, y) => x + y, 0n) * 10n ** 60n) / all) / 1e60;
      for (let r = 2; r <= a + b; r++) {
        const { low, high } = numberOfRuns(r, a, b);
        const [few, many] = [share(ways.slice(0, r + 1)), share(ways.slice(r))];
        expect(relative(low, few), `${r} runs of ${a} and ${b}`).toBeLessThan(1e-12);
        if (many === 0) expect(high).toBe(0);
        else expect(relative(high, many), `${r} runs of ${a} and ${b}`).toBeLessThan(1e-12);
      }
    }
  });

  it("is never below 2 nor above twice the smaller side and one", () => {
    expect(numberOfRuns(1, 5, 5)).toEqual({ low: 0, high: 1 });
    expect(numberOfRuns(11, 5, 5)).toEqual({ low: 1, high: 0 });
    expect(numberOfRuns(8, 3, 9)).toEqual({ low: 1, high: 0 });
  });

  it("lies in its middle when half a million points stand on each side", () => {
    const { low, high } = numberOfRuns(500_001, 500_000, 500_000);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(low + high).toBeLessThan(1.001);
  });
});
