/** Crossings of the centre line and the longest run on one side of it, after Anhøj and Wentzel-Larsen. */
import { binomialCdf } from "./counts.js";

/** Longest run that chance alone should give among `useful` points: log2(useful), rounded, + 3 (Anhøj & Olesen 2014). */
export function longestRunLimit(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}

const limits = /* @__PURE__ */ new Map<number, number>();
/** Up to this many useful points the sum is taken in whole numbers. */
export const MOST_COUNTED = 1000;

/**
 * Fewest crossings that chance alone should give among `useful` points: the smallest k with P(B ≤ k) ≥ 0.05,
 * B binomial with useful − 1 trials of probability ½ (Anhøj & Olesen 2014).
 */
export function crossingsLimit(useful: number): number {
  let limit = limits.get(useful);
  if (limit === undefined) {
    limit = useful > MOST_COUNTED ? limitByTail(useful - 1) : crossingsByCounting(useful);
    limits.set(useful, limit);
  }
  return limit;
}

/** The same of at most 1,000 useful points: smallest k with 20·Σ C(n, j) ≥ 2ⁿ, j = 0 … k, n = useful − 1. */
export function crossingsByCounting(useful: number): number {
  const n = useful - 1;
  const whole = 1n << BigInt(Math.max(n, 0));
  let coefficient = 1n;
  let sum = 1n;
  let k = 0;
  while (20n * sum < whole) {
    coefficient = (coefficient * BigInt(n - k)) / BigInt(k + 1);
    sum += coefficient;
    k++;
  }
  return k;
}

/** The same in doubles, accurate to 1e−12: up to a million points no such sum lies within 1e−10 of 1/20. */
function limitByTail(n: number): number {
  let k = Math.floor(n / 2 - 0.8224 * Math.sqrt(n));
  while (binomialCdf(k, n, 0.5) < 0.05) k++;
  while (binomialCdf(k - 1, n, 0.5) >= 0.05) k--;
  return k;
}

/**
 * P(C = c and L ≤ longest) for c = 0 … n − 1: C crossings and longest run L of `n` independent points, each above
 * the centre with probability `above`. Equals the tables of Wentzel-Larsen & Anhøj 2019 (crossrun).
 */
export function crossingsWithinRuns(n: number, above: number, longest: number): readonly number[] {
  const up = runSums(n, above, longest);
  const down = runSums(n, 1 - above, longest);
  return Array.from({ length: n }, (_, c) => {
    const larger = (c >> 1) + 1;
    const smaller = (c + 1) >> 1;
    return convolved(up, larger, down, smaller, n) + convolved(up, smaller, down, larger, n);
  });
}

/** [m][s]: pˢ times the number of ways to write s as m run lengths of at most `longest`. */
function runSums(n: number, p: number, longest: number): readonly (readonly number[])[] {
  const gone = p ** (longest + 1);
  const sums = [[1, ...Array.from({ length: n }, () => 0)]];
  for (let m = 1; m <= (n >> 1) + 1; m++) {
    const fewerRuns = sums[m - 1] ?? [];
    const row = [0];
    for (let s = 1; s <= n; s++) {
      const tooLong = s > longest ? gone * (fewerRuns[s - 1 - longest] ?? 0) : 0;
      row.push(p * ((row[s - 1] ?? 0) + (fewerRuns[s - 1] ?? 0)) - tooLong);
    }
    sums.push(row);
  }
  return sums;
}

function convolved(up: readonly (readonly number[])[], a: number, down: readonly (readonly number[])[], b: number, n: number): number {
  const x = up[a] ?? [];
  const y = down[b] ?? [];
  let sum = 0;
  for (let s = a; s <= n - b; s++) sum += (x[s] ?? 0) * (y[n - s] ?? 0);
  return sum;
}
