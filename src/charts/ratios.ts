/** What charts of events over opportunities share: the pooled ratio, exact sides, and lines that narrow with n. */
import { sideOfRatio, sumWhere } from "../kernel.js";
import type { Baseline, Columns, Conventions, Estimate, Line } from "../types/index.js";

/**
 * Σy over Σn of the rows that are there, with both sums: whole numbers are summed exactly, so equal fractions give equal
 * doubles. Never the mean of the ratios: 1 of 100 and 9 of 10 are 10 of 110, not 45.5 %.
 */
export function pooled({ value, y, n }: Baseline): Estimate {
  const events = sumWhere(y, value);
  const cases = n === null ? 0 : sumWhere(n, value);
  return { centre: events / cases, events, cases };
}

/** The mean of some values, each counted as often as its weight says, as first value + mean of the differences from it. */
export function weightedMean(values: readonly number[], weights: readonly number[] | null): number {
  const first = values.find((value) => !Number.isNaN(value)) ?? NaN;
  if (weights === null) return NaN;
  return (
    first +
    sumWhere(
      values.map((value, i) => (value - first) * weights[i]!),
      values,
    ) /
      sumWhere(weights, values)
  );
}

/** The one value that all of them have; NaN where they differ, or there is none. */
export function constantOf(values: readonly number[]): number {
  let constant = NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(constant)) constant = value;
    else if (value !== constant) return NaN;
  }
  return constant;
}

/** 1 − centre without cancellation: (Σn − Σy)/Σn where the sums are known. */
export function complement({ centre, events, cases }: Estimate): number {
  return events === undefined || cases === undefined ? 1 - (centre ?? NaN) : (cases - events) / cases;
}

/** Lines at centre + z·spread/√n; the root is taken once a row. */
export function narrowing(centre: number, spread: number, n: readonly number[] | null): Line {
  let row = -1;
  let sigma = NaN;
  return (at, z) => {
    if (z === 0) return centre;
    if (at !== row) {
      row = at;
      const cases = n === null ? NaN : n[at]!;
      sigma = cases > 0 ? spread / Math.sqrt(cases) : NaN;
    }
    return centre + z * sigma;
  };
}

/** The exact side of y/n at a row (`kernel.ts`, sideOfRatio). */
export function exactSide(phase: Columns, estimate: Estimate, at: number): number {
  return phase.n === null ? NaN : sideOfRatio(phase.y[at]!, phase.n[at]!, estimate.events, estimate.cases);
}

/** Why a count cannot be: it is negative, or a fraction where limits are exact. */
export function negativeCount(y: number, _n: number, { method }: Conventions): string | null {
  if (y < 0) return "a count of at least 0";
  return method === "probability" && !Number.isSafeInteger(y) ? "a whole number up to 2⁵³, as limits are exact" : null;
}

/** Why a number of cases out of n cannot be. */
export function notAmong(y: number, n: number, conventions: Conventions): string | null {
  if (y > n) return `at most n = ${n}`;
  if (conventions.method === "probability" && !Number.isSafeInteger(n))
    return `n to be a whole number up to 2⁵³, not ${n}, as limits are exact`;
  return negativeCount(y, n, conventions);
}
