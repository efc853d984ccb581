import { incompleteBeta, incompleteGamma } from "./gamma.js";

/** P(X ≤ k) of a binomial count of `n` trials with probability `p`. Absolute error below 1e−12. */
export function binomialCdf(k: number, n: number, p: number): number {
  const least = Math.floor(k);
  if (least < 0) return 0;
  return least >= n ? 1 : incompleteBeta(n - least, least + 1, 1 - p, p);
}

/** P(X ≤ k) of a Poisson count with the given mean. Absolute error below 1e−12. */
export function poissonCdf(k: number, mean: number): number {
  const least = Math.floor(k);
  return least < 0 ? 0 : incompleteGamma(least + 1, mean).upper;
}

/** P(X ≤ k) of the number of failures before the first event, each trial being an event with probability `p`. */
export function geometricCdf(k: number, p: number): number {
  const least = Math.floor(k);
  return least < 0 ? 0 : -Math.expm1((least + 1) * Math.log1p(-p));
}

/** P(X ≤ k) of the number of failures before the `events`-th event. Absolute error below 1e−12. */
export function negativeBinomialCdf(k: number, events: number, p: number): number {
  const least = Math.floor(k);
  return least < 0 ? 0 : incompleteBeta(events, least + 1, p, 1 - p);
}
