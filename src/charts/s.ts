import { c4 } from "../constants.js";
import { outsideRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { counted, sizedLine, summaryOf, withinSubgroups } from "./subgroups.js";

/**
 * s chart: the standard deviation inside each subgroup, drawn beneath an X̄ chart.
 *
 * Plotted: s with n − 1; none for a subgroup of one. Centre: the mean S̄ where sizes are equal, the pooled one where they differ.
 * Limits: S̄·(1 ± 3·√(1 − c4²)/c4) for each row's own n, never below 0 (Montgomery, *Introduction to Statistical Quality
 * Control*, ch. 6). More spread is neither good nor bad by itself.
 * @example 25 subgroups of 5 piston rings (Montgomery ex. 6.3): centre 0.009400, upper limit 0.019636
 */
export const sChart: ChartKind<"values"> = {
  name: "s",
  needs: ["values"],
  unit: "number",
  bounds: [0, null],
  lined: true,
  stepped: true,
  directional: false,
  admits: "outside",
  sigma: "implied",
  rules: outsideRules,
  reads: [["sd", "mean", "pooled"]],
  plot(phase) {
    const sd = summaryOf(phase, "sd", "s");
    return { value: counted(sd, phase), also: { sd, range: phase.range ?? sd.map(() => NaN) } };
  },
  fit(baseline, phase, known, conventions) {
    const sd = conventions.sd === "range" ? null : conventions.sd;
    const within = known.centre === undefined ? withinSubgroups(baseline, "s", { ...conventions, sd }) : null;
    const centre = known.centre ?? within?.amount ?? NaN;
    const line = sizedLine(
      phase.n,
      () => centre,
      (n) => (centre * Math.sqrt(1 - c4(n) ** 2)) / c4(n),
    );
    return { estimate: { centre, sd: centre }, line, ...(within === null ? {} : { chosen: { sd: within.sd } }) };
  },
};
