import { median } from "../distributions/median.js";
import { mean } from "../kernel.js";
import { rareEventRules } from "../rules/sets.js";
import type { Baseline, ChartKind, Conventions, Estimate } from "../types/index.js";
import { type Law, negativeBinomial } from "./laws.js";
import { countAt, exactLevel } from "./tails.js";

/**
 * g chart: cases between successive rare events, one row an event.
 *
 * Plotted: `y`. With m the mean, limits lie at m ± 3·√(m(m + 1)) where the event itself is not counted (`countFrom: 0`), and at
 * m ± 3·√(m(m − 1)) where it is (`1`); so there never is a lower limit. The line drawn is the median of the data, or the mean
 * (`centreFrom`). A given centre is the mean, and the median that goes with it is drawn (Benneyan 2001, *Health Care Management
 * Science* 4:305).
 * The upper limit is passed by chance once in 55 events; `method: "probability"` gives the exact limits of the geometric
 * distribution, or of the negative binomial for cases until the r-th event (`events: r`), and its median.
 * @example 12, 31, 4, 0, 18, 55, 9, 23, 7, 41, 2, 16: mean 18.17, median 14, upper limit 74.15
 */
export const gChart: ChartKind<never> = {
  name: "g",
  needs: [],
  unit: "count",
  bounds: (_phase, conventions) => [offsetOf(conventions), null],
  lined: true,
  stepped: false,
  directional: true,
  admits: "centre",
  sigma: "implied",
  counts: true,
  rules: rareEventRules,
  conventions: { centreFrom: "median", method: "sigma" },
  reads: ["centreFrom", "method", "alpha", "midP", "countFrom", "events"],
  refuses(y, _n, conventions) {
    if (y < offsetOf(conventions)) return `a count of at least ${offsetOf(conventions)}`;
    return conventions.method === "probability" && !Number.isSafeInteger(y) ? "a whole number up to 2⁵³, as limits are exact" : null;
  },
  plot: ({ y }) => ({ value: y }),
  fit(baseline, _phase, known, conventions) {
    const estimate = estimateOf(baseline, known, conventions);
    const { centre = NaN, mean: m = NaN } = estimate;
    const offset = offsetOf(conventions);
    const law = lawOf(m, conventions);
    if (conventions.method === "probability") return { estimate, line: exactLevel(centre, law, conventions, offset) };
    return { estimate, line: (_at, z) => (z === 0 ? centre : m + z * law.spread) };
  },
};

/** The smallest count there can be: the events themselves, where they are counted. */
function offsetOf({ countFrom, events }: Conventions): number {
  return countFrom * events;
}

/** The law of the cases that are no events; its spread is √(m(m + 1)) for one event. */
function lawOf(mean: number, conventions: Conventions): Law {
  return negativeBinomial(conventions.events, Math.max(0, mean - offsetOf(conventions)));
}

function estimateOf({ value }: Baseline, known: Estimate, conventions: Conventions): Estimate {
  if (known.mean !== undefined) return known;
  const m = known.centre ?? mean(value);
  if (conventions.centreFrom === "mean") return { centre: m, mean: m };
  const ofLaw = known.centre !== undefined || conventions.method === "probability";
  return { centre: ofLaw ? medianOf(m, conventions) : median(value), mean: m };
}

/** The smallest count that half of all reach at most. */
function medianOf(mean: number, conventions: Conventions): number {
  if (Number.isNaN(mean)) return NaN;
  return offsetOf(conventions) + countAt(lawOf(mean, conventions), 0, { sigmas: 3, alpha: null, midP: false });
}
