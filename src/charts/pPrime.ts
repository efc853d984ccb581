import { ratio } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { ofMovingRanges } from "./individuals.js";
import { laneyFit } from "./laney.js";
import { complement, exactSide, notAmong } from "./ratios.js";

/**
 * p′ chart: proportions of very many cases, where a p chart finds nearly every point outside.
 *
 * Plotted: `y/n`. Centre: p̄ = Σy/Σn. Limits: p̄ ± 3·σ_z·√(p̄(1−p̄)/n), clipped to 0 and 1, where σ_z is the mean moving range of
 * the z-scores over 1.128 (Laney 2002, *Quality Engineering* 14:531). With a pure binomial σ_z is 1, give or take 0.93/√k for
 * k points; below 1 it is used as it is. With equal n it is the XmR chart of the proportions, clipped.
 * @example 20 weeks of A&E attendances within four hours (Mohammed et al. 2013): σ_z 10.64, first week 0.9401 to 0.9657
 */
export const pPrimeChart: ChartKind<"n"> = {
  name: "pPrime",
  needs: ["n"],
  unit: "proportion",
  bounds: [0, 1],
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "settable",
  counts: true,
  rules: provostMurrayRules,
  reads: ofMovingRanges,
  refuses: notAmong,
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit: (baseline, phase, known, conventions) =>
    laneyFit(baseline, phase, known, conventions, (estimate) => Math.sqrt((estimate.centre ?? NaN) * complement(estimate))),
  side: exactSide,
};
