import { incompleteGamma, poissonTerm, stirlingError } from "./gamma.js";
import { normalQuantile } from "./normal.js";

const MOST_STEPS = 100;
/** Degrees of freedom from which the start is as good as what the steps would make of it: its relative error falls as their power −1.5. */
const MANY = 1e8;

/**
 * The value below which a chi-square variable with `degrees` of freedom (fractional too, at least 1) lies with
 * probability `p`. Relative error below 1e−10. Start: Wilson & Hilferty 1931, in the far lower tail the first term
 * of the series; then Newton's steps on the logarithm of the smaller tail, which converge from either side.
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const a = degrees / 2;
  const wanted = Math.log(p < 0.5 ? p : 1 - p);
  let x = startingHalf(p, a);
  if (degrees >= MANY) return 2 * x;
  for (let step = 0; step < MOST_STEPS; step++) {
    const tails = incompleteGamma(a, x);
    const tail = p < 0.5 ? tails.lower : tails.upper;
    const slope = ((p < 0.5 ? 1 : -1) * a * poissonTerm(a, x)) / tail;
    const move = (wanted - Math.log(tail)) / slope;
    x *= Math.exp(move);
    if (Math.abs(move) < 1e-14) break;
  }
  return 2 * x;
}

function startingHalf(p: number, a: number): number {
  const root = 1 - 1 / (9 * a) + normalQuantile(p) / Math.sqrt(9 * a);
  if (root > 0.3) return a * root ** 3;
  const logGamma = (a + 0.5) * Math.log(a) - a + Math.log(2 * Math.PI) / 2 + stirlingError(a);
  return Math.exp((Math.log(p) + logGamma) / a);
}
