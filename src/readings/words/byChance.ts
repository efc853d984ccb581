/** What lies beyond a limit of sigmas where nothing but chance is at work. */
import type { Conventions } from "../../types/index.js";

/**
 * One point in how many lies above the upper limit of a g chart. Cases until the r-th event, where events are rare, follow nearly a gamma
 * law of mean r and standard deviation √r in units of the mean between two; of that the part above x = r + z·√r is
 * e^−x · Σ x^k/k! over k < r. For one event and three sigmas that is e^−4, one in 55.
 */
export function onePointIn({ events, sigmas }: Conventions): number {
  const x = events + sigmas * Math.sqrt(events);
  let term = 1;
  let sum = 1;
  for (let k = 1; k < events; k++) {
    term *= x / k;
    sum += term;
  }
  return Math.exp(x) / sum;
}
