/** What EWMA and CUSUM share: a centre and a sigma known before anything is plotted, and the sigma of what each row holds. */
import { mean, perUnit } from "../kernel.js";
import type { Baseline, Columns, Conventions, Estimate, Fit } from "../types/index.js";
import { sigmaFromValues } from "./individuals.js";
import { weightedMean } from "./ratios.js";
import { withinSubgroups } from "./subgroups.js";

/** What is charted: `y`, or `y/n` where n is given; of subgroups the mean. */
export function observed(phase: Columns): readonly number[] {
  return isGrouped(phase) ? phase.y : perUnit(phase.y, phase.n);
}

/** True where each row is a subgroup. */
function isGrouped({ sd, range }: Columns): boolean {
  return sd !== null || range !== null;
}

/**
 * Centre and sigma of one value: given, or the mean and sigma from moving ranges as on an XmR chart; of subgroups, sigma from the
 * variation inside them as on an X̄ chart.
 */
export function centreAndSigma(baseline: Baseline, known: Estimate, kind: string, conventions: Conventions): Omit<Fit, "line"> {
  const grouped = isGrouped(baseline);
  const centre = known.centre ?? (grouped ? weightedMean(baseline.value, baseline.n) : mean(baseline.value));
  if (known.sigma !== undefined) return { estimate: { centre, sigma: known.sigma } };
  if (!grouped) {
    const { sigma, remarks } = sigmaFromValues(baseline.value, conventions);
    return { estimate: { centre, sigma }, remarks };
  }
  const { sd, sigma, remarks } = withinSubgroups(baseline, kind, conventions);
  return { estimate: { centre, sigma }, remarks, chosen: { sd } };
}

/** Sigma of what a row holds: of one value, or of the mean of n. */
export function sigmaOf(phase: Columns, sigma: number): (at: number) => number {
  const { n } = phase;
  if (!isGrouped(phase) || n === null) return () => sigma;
  return (at) => (n[at]! > 0 ? sigma / Math.sqrt(n[at]!) : NaN);
}

/** True where a row moves the statistic: it has a value and is no ghost. */
export function moves({ ghost }: Columns, value: readonly number[], at: number): boolean {
  return !Number.isNaN(value[at]!) && ghost?.[at] !== 1;
}
