import { compare, largest } from "../kernel.js";
import { fault } from "../messages.js";
import { outsideRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { ofMovingRanges } from "./individuals.js";
import { centreAndSigma, moves, observed, sigmaOf } from "./cumulative.js";

/**
 * CUSUM chart (tabular cumulative sum): adds up what lies beyond an allowance on either side of the centre, and so sees a small
 * lasting shift soon.
 *
 * C⁺ = max(0, C⁺ + (x − centre)/σ − k) and C⁻ = max(0, C⁻ − (x − centre)/σ − k), both beginning at the head start (0); a signal
 * where either passes h. k = 0.5 and h = 5 sigmas are the conventions `slack` and `decision`; with `reset` both arms begin again
 * after a signal (Page 1954; Montgomery, *Introduction to Statistical Quality Control*, ch. 9). Plotted: the larger arm, C⁻ below 0;
 * `also` holds x and both arms as `up` and `down`. Limits: ± h. Centre and σ are given, or those of an XmR chart; means of
 * subgroups of n take σ/√n. A gap leaves the arms as they are, a ghost shows them as they stood.
 * @example 1.5, 0.5, 0.6, −1.5, −0.5, −0.8 with centre 0, σ 1, k 0.5, h 1: 1, 1, 1.1, −1, −1, −1.3; signals at the third and the sixth
 */
export const cusumChart: ChartKind<never> = {
  name: "cusum",
  needs: [],
  takes: ["values"],
  unit: "number",
  bounds: null,
  lined: true,
  stepped: false,
  directional: true,
  comparable: false,
  admits: "outside",
  sigma: "settable",
  rules: outsideRules,
  reads: /* @__PURE__ */ ofMovingRanges.concat("sd", "slack", "decision", "headStart", "reset"),
  plot: (phase) => ({ value: observed(phase) }),
  fit(baseline, _phase, known, conventions) {
    const fit = centreAndSigma(baseline, known, "cusum", conventions);
    const { centre = NaN, sigma: found = NaN } = fit.estimate;
    const rounding = known.sigma === undefined && found > 0 && compare(centre + found, centre, largest(baseline.value)) === 0;
    const sigma = rounding ? 0 : found;
    const middle = Number.isNaN(centre) ? NaN : 0;
    const { decision, sigmas } = conventions;
    const limit = sigma > 0 ? decision : sigma;
    return { ...fit, estimate: { ...fit.estimate, sigma }, line: (_at, z) => (z === 0 ? middle : (z / sigmas) * limit) };
  },
  replot(phase, { estimate }, { slack, decision, headStart, reset }) {
    if (!("sigma" in estimate))
      throw fault("conflicting-options", "limits are given on cusum, expected centre and sigma: its points are made of them", {
        column: "limits",
      });
    const x = observed(phase);
    const { centre = NaN, sigma = NaN } = estimate;
    const sigmaAt = sigmaOf(phase, sigma);
    const value: number[] = [];
    const other: number[] = [];
    const ups: number[] = [];
    const downs: number[] = [];
    let up = headStart;
    let down = headStart;
    for (let i = 0; i < x.length; i++) {
      const deviation = standardised(x[i]!, centre, sigmaAt(i));
      const held = phase.ghost?.[i] === 1 && sigmaAt(i) >= 0 && !Number.isNaN(x[i]!);
      const counts = held || Number.isFinite(deviation);
      const moved = counts && moves(phase, x, i);
      if (moved) {
        up = Math.max(0, up + deviation - slack);
        down = Math.max(0, down - deviation - slack);
      }
      const upper = compare(up, down, 0) >= 0;
      value.push(!counts ? NaN : upper ? up : -down);
      other.push(!counts ? NaN : upper ? -down : up);
      ups.push(up);
      downs.push(down);
      if (reset && moved && compare(Math.max(up, down), decision, 0) > 0) up = down = headStart;
    }
    return { value, other, also: { x, up: ups, down: downs } };
  },
};

/** How many sigmas a value lies from the centre; not finite off the centre where sigma is 0. */
function standardised(x: number, centre: number, sigma: number): number {
  return sigma === 0 && !Number.isNaN(x) && compare(x, centre, 0) === 0 ? 0 : (x - centre) / sigma;
}
