import { describe, expect, it } from "vitest";
import {
  bestBox,
  binomialCdf,
  chiSquareQuantile,
  crossingsLimit,
  crossingsWithinRuns,
  cutBox,
  geometricCdf,
  longestRunLimit,
  negativeBinomialCdf,
  normalCdf,
  normalQuantile,
  numberOfRuns,
  poissonCdf,
} from "../src/distributions.js";
import anhoej from "../fixtures/distributions/anhoej.json" with { type: "json" };
import attributes from "../fixtures/distributions/attributes.json" with { type: "json" };
import precise from "../fixtures/distributions/precise.json" with { type: "json" };
import runs from "../fixtures/distributions/numberOfRuns.json" with { type: "json" };

const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.abs(wanted);
const sum = (terms: readonly number[], from = 0): number => terms.slice(from).reduce((total, term) => total + term, 0);

/** Largest difference between a function of three numbers and the rows of a table that end in its value. */
function worst(rows: readonly (readonly number[])[], value: (a: number, b: number, c: number) => number, relatively: boolean): number {
  return Math.max(
    ...rows.map((row) => {
      const [a = NaN, b = NaN, c = NaN] = row;
      const got = value(a, b, c);
      const wanted = row.at(-1) ?? NaN;
      return relatively ? relative(got, wanted) : Math.abs(got - wanted);
    }),
  );
}

/** The smallest whole number that passes. */
function least(passes: (k: number) => boolean): number {
  let k = 0;
  while (!passes(k)) k++;
  return k;
}

describe("the normal distribution", () => {
  it("is accurate to 1e-14 of itself from −8 to 8", () => {
    expect(worst(precise.normalCdf, (z) => normalCdf(z), true)).toBeLessThan(1e-14);
    expect(normalCdf(0)).toBe(0.5);
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  });

  it("has quantiles accurate to 1e-14 of themselves in both tails and near the middle", () => {
    expect(worst(precise.normalQuantile, (p) => normalQuantile(p), true)).toBeLessThan(1e-14);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });

  it("gives the numbers that limits are made of", () => {
    expect(relative(normalCdf(-3), 0.0013498980316300933)).toBeLessThan(1e-14);
    expect(relative(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-15);
    expect(relative(normalQuantile(0.999), 3.090232306167813)).toBeLessThan(1e-15);
    expect(relative(-Math.log1p(-normalCdf(-3)), 0.0013508099647482)).toBeLessThan(1e-13);
  });
});

describe("chi-square quantiles", () => {
  it("are accurate to 1e-10 of themselves, for fractional degrees of freedom too", () => {
    expect(worst(precise.chiSquareQuantile, chiSquareQuantile, true)).toBeLessThan(1e-12);
  });

  it("reach from 0 to infinity", () => {
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
  });
});

describe("counts", () => {
  it("have tails accurate to 1e-12", () => {
    expect(worst(precise.binomialCdf, binomialCdf, false)).toBeLessThan(1e-13);
    expect(worst(precise.poissonCdf, poissonCdf, false)).toBeLessThan(1e-13);
    expect(worst(precise.negativeBinomialCdf, negativeBinomialCdf, false)).toBeLessThan(1e-13);
  });

  it("have no probability below 0, and all of it at the most that can be", () => {
    expect([binomialCdf(-1, 5, 0.3), poissonCdf(-0.5, 2), geometricCdf(-1, 0.2), negativeBinomialCdf(-1, 2, 0.2)]).toEqual([0, 0, 0, 0]);
    expect([binomialCdf(5, 5, 0.3), binomialCdf(7, 5, 0.3), binomialCdf(4, 5, 0), binomialCdf(4, 5, 1)]).toEqual([1, 1, 1, 0]);
    expect(poissonCdf(0, 0)).toBe(1);
  });

  it("count between whole numbers as at the one below", () => {
    expect(binomialCdf(3.7, 10, 0.4)).toBe(binomialCdf(3, 10, 0.4));
    expect(poissonCdf(3.7, 4)).toBe(poissonCdf(3, 4));
    expect(geometricCdf(3.7, 0.4)).toBe(geometricCdf(3, 0.4));
    expect(negativeBinomialCdf(3.7, 2, 0.4)).toBe(negativeBinomialCdf(3, 2, 0.4));
  });

  it("lie outside the 3-sigma limits of a c chart as often as exact sums say", () => {
    for (const { mean, lcl, ucl, p_above, p_below } of attributes.c) {
      expect(Math.abs(1 - poissonCdf(ucl, mean) - p_above), `mean ${mean}`).toBeLessThan(1e-12);
      expect(Math.abs(poissonCdf(Math.ceil(lcl) - 1, mean) - p_below), `mean ${mean}`).toBeLessThan(1e-12);
    }
  });

  it("lie outside the 3-sigma limits of a p chart as often as exact sums say", () => {
    for (const { n, p, lcl, ucl, p_above, p_below } of attributes.p) {
      expect(Math.abs(1 - binomialCdf(n * ucl + 1e-9, n, p) - p_above), `n ${n}, p ${p}`).toBeLessThan(1e-12);
      expect(Math.abs(binomialCdf(Math.ceil(n * lcl - 1e-9) - 1, n, p) - p_below), `n ${n}, p ${p}`).toBeLessThan(1e-12);
    }
  });

  it("have the published Poisson limits at 0.00135 a tail", () => {
    for (const { mean, smallest_ok, largest_ok, p_above, p_below } of attributes.poissonLimits) {
      expect(least((k) => poissonCdf(k, mean) > 0.00135)).toBe(smallest_ok);
      expect(least((k) => 1 - poissonCdf(k, mean) <= 0.00135)).toBe(largest_ok);
      expect(Math.abs(poissonCdf(smallest_ok - 1, mean) - p_below)).toBeLessThan(1e-12);
      expect(Math.abs(1 - poissonCdf(largest_ok, mean) - p_above)).toBeLessThan(1e-12);
    }
  });

  it("between events have the exact median, upper limit and false alarms of a g chart", () => {
    for (const { p, ucl, p_above, median0, prob_ucl_00135 } of attributes.g) {
      expect(Math.abs(1 - geometricCdf(ucl, p) - p_above), `p ${p}`).toBeLessThan(1e-12);
      expect(least((k) => geometricCdf(k, p) >= 0.5)).toBe(median0);
      expect(least((k) => 1 - geometricCdf(k, p) <= 0.00135)).toBe(prob_ucl_00135);
    }
  });

  it("until the first of one event are the same by the geometric and the negative binomial", () => {
    for (const k of [0, 1, 12, 123]) expect(Math.abs(geometricCdf(k, 0.052) - negativeBinomialCdf(k, 1, 0.052))).toBeLessThan(1e-14);
  });
});

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let j = 0; j < k; j++) value = (value * BigInt(n - j)) / BigInt(j + 1);
  return value;
};

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

describe("boxes", () => {
  it("are the 91 best boxes published", () => {
    for (const { useful, best, bestSpecificity, bestSensitivity } of anhoej) {
      const box = bestBox(useful);
      expect([box.crossings, box.longest], `${useful} useful points`).toEqual(best);
      expect([box.crossingsAtLongest, box.longestAtFewest]).toEqual(best);
      const inside = (p: number): number => sum(crossingsWithinRuns(useful, p, box.longest), box.crossings);
      expect(Math.abs(inside(0.5) - bestSpecificity)).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(normalCdf(0.8)) - bestSensitivity)).toBeLessThan(1e-12);
    }
  });

  it("are the 91 cut boxes published", () => {
    for (const { useful, cut } of anhoej) {
      const { crossings, longest, longestAtFewest, crossingsAtLongest } = cutBox(useful);
      const [c, l, row, column] = cut;
      expect([crossings, longest, longestAtFewest, crossingsAtLongest], `${useful} useful points`).toEqual([c, l, row ?? l, column ?? c]);
    }
  });

  it("with their corner cut are left as often as exact recursion says", () => {
    for (const { useful, cutSpecificity, cutSensitivity } of anhoej) {
      const { crossings, longest, longestAtFewest, crossingsAtLongest } = cutBox(useful);
      const inside = (p: number): number => {
        const [whole, shorter, kept] = [longest, longest - 1, longestAtFewest].map((l) => crossingsWithinRuns(useful, p, l));
        const row = (whole?.[crossings] ?? 0) - (kept?.[crossings] ?? 0);
        const column = (law: readonly number[] = []): number => sum(law.slice(crossings + 1, crossingsAtLongest));
        return sum(whole ?? [], crossings) - row - column(whole) + column(shorter);
      };
      expect(Math.abs(inside(0.5) - cutSpecificity), `${useful} useful points`).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(normalCdf(0.8)) - cutSensitivity), `${useful} useful points`).toBeLessThan(1e-12);
    }
  });

  it("are computed once for each number of points", () => {
    expect(bestBox(24)).toBe(bestBox(24));
    expect(cutBox(24)).toBe(cutBox(24));
    expect(crossingsLimit(24)).toBe(8);
  });
});
