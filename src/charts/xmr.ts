import { perUnit } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { centreOf, ofMovingRanges, sigmaFromValues, wideningRanges } from "./individuals.js";

/**
 * Individuals chart (XmR, I chart): one measured value a period, with natural process limits from the moving ranges.
 *
 * Plotted: `y`, or `y/n` unweighted where `n` is given. Centre: the mean x̄. Limits: x̄ ± 2.66 × the mean moving range
 * (Shewhart; Wheeler, *Understanding Variation*). The factor 2.66 is 3/d2 with d2 = 1.128, the mean range of two
 * standard normal values; `conventions.constants` chooses among its published roundings.
 * @example 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1 (NIST 6.3.2.2): mean 50.81, mean range 1.8778, limits 45.815 and 55.805
 */
export const xmrChart: ChartKind<never> = {
  name: "xmr",
  needs: [],
  unit: "number",
  bounds: null,
  lined: true,
  stepped: false,
  directional: true,
  admits: "all",
  sigma: "settable",
  rules: provostMurrayRules,
  conventions: { centreFrom: "mean" },
  reads: /* @__PURE__ */ ofMovingRanges.concat("centreFrom"),
  plot: ({ y, n }) => ({ value: perUnit(y, n) }),
  fit({ value }, _phase, known, conventions) {
    const centre = known.centre ?? centreOf(value, conventions.centreFrom ?? "mean");
    if (known.sigma !== undefined) return { estimate: known, line: level(centre, known.sigma) };
    const { range, sigma, remarks } = sigmaFromValues(value, conventions);
    const said = remarks.concat(wideningRanges(value, range, conventions));
    return { estimate: { centre, range, sigma }, line: level(centre, sigma), remarks: said };
  },
};

const level =
  (centre: number, sigma: number) =>
  (_at: number, z: number): number =>
    z === 0 ? centre : centre + z * sigma;
