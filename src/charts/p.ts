import { ratio } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { binomial } from "./laws.js";
import { complement, exactSide, narrowing, notAmong, pooled } from "./ratios.js";
import { exactShares } from "./tails.js";

/**
 * p chart: the share of n cases that have an attribute, each case counted once.
 *
 * Plotted: `y/n`, 0 to 1. Centre: p̄ = Σy/Σn. Limits: p̄ ± 3·√(p̄(1−p̄)/n) for each row's own n, clipped to 0 and 1
 * (Shewhart; Montgomery, *Introduction to Statistical Quality Control*, ch. 7).
 * With `method: "probability"` limits are the exact ones of the binomial distribution.
 * @example 347 of 1500 in samples of 50 (Montgomery's orange juice): p̄ 0.2313, limits 0.0524 and 0.4102
 */
export const pChart: ChartKind<"n"> = {
  name: "p",
  needs: ["n"],
  unit: "proportion",
  bounds: [0, 1],
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "implied",
  counts: true,
  rules: provostMurrayRules,
  conventions: { method: "sigma" },
  reads: ["method", "alpha", "midP", "constants"],
  refuses: notAmong,
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit(baseline, phase, known, conventions) {
    const estimate = known.centre === undefined ? pooled(baseline) : known;
    const centre = estimate.centre ?? NaN;
    if (conventions.method === "probability")
      return { estimate, line: exactShares(centre, phase.n, (n) => binomial(n, centre), conventions) };
    return { estimate, line: narrowing(centre, Math.sqrt(centre * complement(estimate)), phase.n) };
  },
  side: exactSide,
};
