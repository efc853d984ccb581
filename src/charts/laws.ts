/** The laws of counts from which exact limits come. */
import { binomialCdf, geometricCdf, negativeBinomialCdf, poissonCdf } from "../distributions.js";
import { incompleteBeta, incompleteGamma } from "../distributions/gamma.js";
import { fault } from "../messages.js";

/** The law of a count, each tail accurate where it is small. */
export interface Law {
  /** P(X ≤ r). */
  readonly upTo: (r: number) => number;
  /** P(X > r). */
  readonly beyond: (r: number) => number;
  /** Where a search begins. */
  readonly mean: number;
  /** How far apart its values lie. */
  readonly spread: number;
  /** How far they lean to the high side: the third central moment by the second. */
  readonly lean: number;
}

/** Events among `n` cases, each with probability `p`. Throws `out-of-range` where n − 1 may not differ from n, so that no count could be told. */
export function binomial(n: number, p: number): Law {
  if (n > Number.MAX_SAFE_INTEGER)
    throw fault("out-of-range", `exact limits among n = ${n} cases, expected at most 2⁵³, or method: "sigma"`, { column: "n", value: n });
  return {
    upTo: (r) => binomialCdf(r, n, p),
    beyond: (r) => binomialCdf(n - r - 1, n, 1 - p),
    mean: n * p,
    spread: Math.sqrt(n * p * (1 - p)),
    lean: 1 - 2 * p,
  };
}

/** Events at a constant rate, with the given mean. */
export function poisson(mean: number): Law {
  return {
    upTo: (r) => poissonCdf(r, mean),
    beyond: (r) => (r < 0 ? 1 : incompleteGamma(r + 1, mean).lower),
    mean,
    spread: Math.sqrt(mean),
    lean: 1,
  };
}

/** Cases until the `events`-th event, without the events, `mean` of them on average: geometric for one event. */
export function negativeBinomial(events: number, mean: number): Law {
  const p = events / (events + mean);
  const one = events === 1;
  const more = (r: number): number => (one ? Math.exp((r + 1) * Math.log1p(-p)) : incompleteBeta(r + 1, events, 1 - p, p));
  return {
    upTo: (r) => (one ? geometricCdf(r, p) : negativeBinomialCdf(r, events, p)),
    beyond: (r) => (r < 0 ? 1 : more(r)),
    mean,
    spread: Math.sqrt(mean) * Math.sqrt((events + mean) / events),
    lean: (2 - p) / p,
  };
}
