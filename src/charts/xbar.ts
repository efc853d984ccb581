import { c4 } from "../constants.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind, Columns, Remark } from "../types/index.js";
import { weightedMean } from "./ratios.js";
import { sizedLine, withinSubgroups } from "./subgroups.js";

/**
 * X̄ chart: the mean of a subgroup of measurements each period.
 *
 * Plotted: the mean of each subgroup. Centre: Σn·x̄/Σn. Limits: centre ± 3·S̄/(c4·√n) with the mean standard deviation S̄ where
 * sizes are equal, the pooled one where they differ; or centre ± 3·σ/√n with σ from ranges, R̄/d2 (`sd: "range"`)
 * (Shewhart; Montgomery, *Introduction to Statistical Quality Control*, ch. 6). A subgroup of one has no limits.
 * @example 25 subgroups of 5 piston rings (Montgomery ex. 6.3): centre 74.00118, S̄ 0.009400, limits 73.98776 and 74.01459
 */
export const xbarChart: ChartKind<"values"> = {
  name: "xbar",
  needs: ["values"],
  unit: "number",
  bounds: null,
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "settable",
  rules: provostMurrayRules,
  reads: ["sd", "constants"],
  plot: ({ y, sd, range }) => ({ value: y, also: { sd: sd ?? nothing(y), range: range ?? nothing(y) } }),
  fit(baseline, phase, known, conventions) {
    const centre = known.centre ?? weightedMean(baseline.value, baseline.n);
    const level = (): number => centre;
    const bySigma = (sigma: number) => sizedLine(phase.n, level, (n) => sigma / Math.sqrt(n));
    const bySd = (sd: number) => sizedLine(phase.n, level, (n) => sd / (c4(n) * Math.sqrt(n)));
    if (known.sigma !== undefined) return { estimate: known, line: bySigma(known.sigma), remarks: alone(phase) };
    if (known.sd !== undefined) return { estimate: known, line: bySd(known.sd), remarks: alone(phase) };
    const { sd, amount, remarks } = withinSubgroups(baseline, "xbar", conventions);
    const fit =
      sd === "range"
        ? { estimate: { centre, sigma: amount }, line: bySigma(amount) }
        : { estimate: { centre, sd: amount }, line: bySd(amount) };
    return { ...fit, chosen: { sd }, remarks: [...remarks, ...alone(phase)] };
  },
};

/** A column without values. */
function nothing(y: readonly number[]): readonly number[] {
  return y.map(() => NaN);
}

/** Subgroups of one: plotted, without limits and without a part in sigma. */
function alone({ n, y }: Columns): readonly Remark[] {
  const rows: number[] = [];
  n?.forEach((size, row) => {
    if (size === 1 && !Number.isNaN(y[row]!)) rows.push(row);
  });
  return rows.length === 0 ? [] : [{ code: "subgroup-of-one", params: { points: rows.length }, rows }];
}
