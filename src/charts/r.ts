import { d2, d3 } from "../constants.js";
import { mean } from "../kernel.js";
import { outsideRules } from "../rules/sets.js";
import type { Baseline, ChartKind, Conventions, Estimate } from "../types/index.js";
import { counted, equalSize, preferS, refuseLargeSubgroups, sizedLine, summaryOf, withinSubgroups } from "./subgroups.js";

/**
 * R chart: the range inside each subgroup, drawn beneath an X̄ chart.
 *
 * Plotted: highest less lowest; none for a subgroup of one. Where sizes are equal, centre R̄ and limits R̄·(1 ± 3·d3/d2); where
 * they differ, centre d2·σ and limits (d2 ± 3·d3)·σ for each row's own n, with σ the mean of R/d2; never below 0 (Montgomery,
 * *Introduction to Statistical Quality Control*, ch. 6). For subgroups above 10 an s chart says more. More spread is neither good
 * nor bad by itself.
 * @throws SpcError `subgroup-too-large` above 25 values
 * @example 25 subgroups of 5 piston rings (Montgomery, 2nd ed.): centre 0.02276, upper limit 0.048126
 */
export const rChart: ChartKind<"values"> = {
  name: "r",
  needs: ["values"],
  unit: "number",
  bounds: [0, null],
  lined: true,
  stepped: true,
  directional: false,
  admits: "outside",
  sigma: "implied",
  rules: outsideRules,
  reads: ["constants"],
  plot(phase) {
    const range = summaryOf(phase, "range", "r");
    refuseLargeSubgroups(phase.n ?? [], "r");
    return { value: counted(range, phase), also: { sd: phase.sd ?? range.map(() => NaN), range } };
  },
  fit(baseline, phase, known, conventions) {
    const factor = (n: number): number => d2(n, conventions.constants);
    const estimate = known.centre === undefined && known.sigma === undefined ? estimated(baseline, conventions) : known;
    const { sigma, range = known.centre, n: common = NaN } = estimate;
    const centreOf = (n: number): number => {
      if (range === undefined) return (sigma ?? NaN) * factor(n);
      return Number.isNaN(common) || n === common ? range : (range / factor(common)) * factor(n);
    };
    const sizes = phase.n?.map((n) => (n >= 2 ? n : common)) ?? null;
    const line = sizedLine(sizes, centreOf, (n) => (centreOf(n) * d3(n)) / factor(n));
    return { estimate, line, remarks: preferS(phase.n ?? []) };
  },
};

/** R̄ where all subgroups are of one size, else σ. */
function estimated(baseline: Baseline, conventions: Conventions): Estimate {
  const n = equalSize(baseline);
  if (Number.isNaN(n)) return { sigma: withinSubgroups(baseline, "r", { ...conventions, sd: "range" }).amount };
  const range = mean(baseline.value);
  return { centre: range, range, n };
}
