/** What charts of events over opportunities share: the pooled ratio, exact sides, and lines that narrow with n. */
import { sideOfRatio, sumWhere } from "../kernel.js";
import type { Baseline, Columns, Estimate, Line } from "../types/index.js";

/**
 * Σy over Σn of the rows that are there, with both sums: whole numbers are summed exactly, so equal fractions give equal
 * doubles. Never the mean of the ratios: 1 of 100 and 9 of 10 are 10 of 110, not 45.5 %.
 */
export function pooled({ value, y, n }: Baseline): Estimate {
  const events = sumWhere(y, value);
  const cases = n === null ? 0 : sumWhere(n, value);
  return { centre: events / cases, events, cases };
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

/** Why a count cannot be: it is negative. */
export function negativeCount(y: number): string | null {
  return y < 0 ? "a count of at least 0" : null;
}

/** Why a number of cases out of n cannot be. */
export function notAmong(y: number, n: number): string | null {
  return y > n ? `at most n = ${n}` : negativeCount(y);
}
