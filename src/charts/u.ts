import { ratio } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { poisson } from "./laws.js";
import { exactSide, narrowing, negativeCount, pooled } from "./ratios.js";
import { exactShares } from "./tails.js";

/**
 * u chart: events per area of opportunity (falls per bed day, errors per record), where one case may have several.
 *
 * Plotted: `y/n`. Centre: ū = Σy/Σn. Limits: ū ± 3·√(ū/n) for each row's own n, never below 0
 * (Shewhart; Montgomery, *Introduction to Statistical Quality Control*, ch. 7).
 * With `method: "probability"` limits are the exact ones of the Poisson distribution.
 * @example 193 faults in 20 samples of 5 computers (Montgomery): ū 1.93, limits 0.066 and 3.794
 */
export const uChart: ChartKind<"n"> = {
  name: "u",
  needs: ["n"],
  unit: "rate",
  bounds: [0, null],
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "implied",
  counts: true,
  rules: provostMurrayRules,
  conventions: { method: "sigma" },
  reads: ["method", "alpha", "midP", "constants"],
  refuses: negativeCount,
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit(baseline, phase, known, conventions) {
    const estimate = known.centre === undefined ? pooled(baseline) : known;
    const centre = estimate.centre ?? NaN;
    if (conventions.method === "probability")
      return { estimate, line: exactShares(centre, phase.n, (n) => poisson(centre * n), conventions) };
    return { estimate, line: narrowing(centre, Math.sqrt(centre), phase.n) };
  },
  side: exactSide,
};
