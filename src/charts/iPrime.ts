import { ranges, ratio } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { Baseline, ChartKind } from "../types/index.js";
import { ofMovingRanges, sigmaFromRanges } from "./individuals.js";
import { narrowing, weightedMean } from "./ratios.js";

/**
 * I′ chart (normalised individuals): ratios, rates or averages whose denominators differ, without a model of their variation.
 *
 * Plotted: `y/n`. Centre: Σy/Σn. Limits: centre ± 3·s̄/√n for each row's own n, where each pair of neighbours gives
 * s = √2·|v₂ − v₁|/(d·√(1/n₁ + 1/n₂)) and s̄ is the mean over the pairs (Taylor, *Normalized Individuals Chart*).
 * d is 1.128 in one of its roundings (`conventions.constants`). With n = 1 throughout it is the XmR chart.
 * @example 20 weeks of A&E attendances within four hours (Mohammed et al. 2013): centre 0.9529, first week 0.9401 to 0.9657
 */
export const iPrimeChart: ChartKind<"n"> = {
  name: "iPrime",
  needs: ["n"],
  unit: "number",
  bounds: null,
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "estimated",
  rules: provostMurrayRules,
  reads: ofMovingRanges,
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit(baseline, phase, known, conventions) {
    const centre = known.centre ?? weightedMean(baseline.value, baseline.n);
    if (known.sigma !== undefined) return { estimate: known, line: narrowing(centre, known.sigma, phase.n) };
    const { sigma, remarks } = sigmaFromRanges(normalisedRanges(baseline), conventions);
    return { estimate: { centre, sigma }, line: narrowing(centre, sigma, phase.n), remarks };
  },
};

/** Moving ranges as they would be if every n were 1: each divided by the root of half of 1/n₁ + 1/n₂. */
function normalisedRanges({ value, n }: Baseline): readonly number[] {
  const plain = ranges(value);
  return n === null ? plain : plain.map((range, i) => range / Math.sqrt((1 / n[i]! + 1 / n[i + 1]!) / 2));
}
