import { outsideRules } from "../rules/sets.js";
import type { ChartKind, Columns } from "../types/index.js";
import { ofMovingRanges } from "./individuals.js";
import { centreAndSigma, moves, observed, sigmaOf } from "./cumulative.js";

/**
 * EWMA chart (exponentially weighted moving average): sees a small lasting shift sooner than a chart of single values.
 *
 * Plotted: e = λ·x + (1 − λ)·e of the row before, beginning at the centre; x itself stands in `also.x`. Limits: centre ±
 * L·σ·√(λ/(2 − λ)·(1 − (1 − λ)^2j)) at the j-th observation, with λ = 0.2 and L = 3 (`lambda`, `sigmas`); without the last factor
 * under `startUp: "asymptotic"` (Roberts 1959; NIST/SEMATECH e-Handbook 6.3.2.4). Centre and σ are given, or those of an XmR chart;
 * means of subgroups of n take σ/√n. A gap leaves the average as it is, a ghost shows it as it stood.
 * @example λ 0.5, centre 10, σ 2, values 11, 13, 12: 10.5, 11.75, 11.875, limits 10 ± 3, ± 3.354, ± 3.437
 */
export const ewmaChart: ChartKind<never> = {
  name: "ewma",
  needs: [],
  takes: ["values"],
  unit: "number",
  bounds: null,
  lined: true,
  stepped: true,
  directional: true,
  comparable: false,
  admits: "outside",
  sigma: "settable",
  rules: outsideRules,
  reads: /* @__PURE__ */ ofMovingRanges.concat("sd", "lambda", "startUp"),
  plot: (phase) => ({ value: observed(phase) }),
  fit(baseline, phase, known, conventions) {
    const fit = centreAndSigma(baseline, known, "ewma", conventions);
    const { centre = NaN, sigma = NaN } = fit.estimate;
    const { lambda, startUp } = conventions;
    const sigmaAt = sigmaOf(phase, sigma);
    const weights = startWeights(phase, lambda);
    const line = (at: number, z: number): number => {
      if (z === 0) return centre;
      const weight = weights[at]!;
      if (Number.isNaN(weight)) return NaN;
      const settled = startUp === "asymptotic" ? 1 : 1 - weight;
      return centre + z * sigmaAt(at) * Math.sqrt((lambda / (2 - lambda)) * settled);
    };
    return { ...fit, line };
  },
  replot(phase, { estimate }, { lambda }) {
    const x = observed(phase);
    const value: number[] = [];
    let average = estimate.centre ?? NaN;
    for (let i = 0; i < x.length; i++) {
      if (moves(phase, x, i)) average += lambda * (x[i]! - average); // this form keeps equal observations equal
      value.push(Number.isNaN(x[i]!) ? NaN : average);
    }
    return { value, also: { x } };
  },
};

/**
 * The squared weight that the start still has at each row, (1 − λ)^2j after j observations; NaN before the first. By products, as
 * engines differ in the last digit of a power.
 */
function startWeights(phase: Columns, lambda: number): readonly number[] {
  const x = observed(phase);
  const kept = (1 - lambda) * (1 - lambda);
  let weight = NaN;
  return x.map((_, i) => {
    if (moves(phase, x, i)) weight = (Number.isNaN(weight) ? 1 : weight) * kept;
    return weight;
  });
}
