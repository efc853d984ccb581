import { countPresent, sideOfRatio, sum } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind, Estimate } from "../types/index.js";
import { poisson } from "./laws.js";
import { negativeCount } from "./ratios.js";
import { exactLevel } from "./tails.js";

/**
 * c chart: counts of events in periods of equal opportunity.
 *
 * Plotted: `y`. Centre: c̄, the mean count. Limits: c̄ ± 3·√c̄, never below 0, so there is no lower limit up to c̄ = 9
 * (Shewhart; NIST/SEMATECH e-Handbook 6.3.3.1).
 * With `method: "probability"` limits are the exact ones of the Poisson distribution.
 * @example 25 wafers with 400 defects (NIST): c̄ 16, limits 4 and 28; a count of 28 is on the limit and inside
 */
export const cChart: ChartKind<never> = {
  name: "c",
  needs: [],
  unit: "count",
  bounds: [0, null],
  lined: true,
  stepped: false,
  directional: true,
  admits: "all",
  sigma: "implied",
  counts: true,
  rules: provostMurrayRules,
  conventions: { method: "sigma" },
  reads: ["method", "alpha", "midP", "constants"],
  refuses: negativeCount,
  plot: ({ y }) => ({ value: y }),
  fit({ value }, _phase, known, conventions) {
    const estimate: Estimate = known.centre === undefined ? perPeriod(value) : known;
    const { centre = NaN } = estimate;
    if (conventions.method === "probability") return { estimate, line: exactLevel(centre, poisson(centre), conventions) };
    const sigma = Math.sqrt(centre);
    return { estimate, line: (_at, z) => (z === 0 ? centre : centre + z * sigma) };
  },
  side: ({ y }, { events, cases }, at) => sideOfRatio(y[at]!, 1, events, cases),
};

function perPeriod(value: readonly number[]): Estimate {
  const events = sum(value);
  const cases = countPresent(value);
  return { centre: events / cases, events, cases };
}
