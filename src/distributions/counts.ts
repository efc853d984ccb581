import { incompleteBeta, incompleteGamma } from "./gamma.js";

/** P(X ≤ k) of a binomial count of `n` trials with probability `p`. Absolute error below 1e−12. */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  return whole >= n ? 1 : incompleteBeta(n - whole, whole + 1, 1 - p, p);
}

/** P(X ≤ k) of a Poisson count with the given mean. Absolute error below 1e−12. */
export function poissonCdf(k: number, mean: number): number {
  const whole = Math.floor(k);
  return whole < 0 ? 0 : incompleteGamma(whole + 1, mean).upper;
}

/** P(X ≤ k) of the number of failures before the first event, each trial being an event with probability `p`. */
export function geometricCdf(k: number, p: number): number {
  const whole = Math.floor(k);
  return whole < 0 ? 0 : -Math.expm1((whole + 1) * Math.log1p(-p));
}

/** P(X ≤ k) of the number of failures before the `events`-th event. Absolute error below 1e−12. */
export function negativeBinomialCdf(k: number, events: number, p: number): number {
  const whole = Math.floor(k);
  return whole < 0 ? 0 : incompleteBeta(events, whole + 1, p, 1 - p);
}
