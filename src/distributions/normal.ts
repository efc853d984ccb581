/** Below this distance from 0 the power series is used, above it the continued fraction. */
const CENTRAL = 1.75;
/** Steps of the continued fraction: enough for a double at CENTRAL. */
const STEPS = 120;

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ(z) − ½ as φ(z)·(z + z³/3 + z⁵/(3·5) + …), for small |z|. */
function centralArea(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum) * 0.1; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return density(z) * sum;
}

/** P(Z > z) for z well above 0, by Laplace's continued fraction φ(z)/(z + 1/(z + 2/(z + 3/…))). */
function upperTail(z: number): number {
  let rest = 0;
  for (let k = STEPS; k > 0; k--) rest = k / (z + rest);
  return density(z) / (z + rest);
}

/**
 * Φ(z), the probability that a standard normal value is at most `z`.
 * Relative error below 1e−14 for |z| ≤ 8 in both tails; `normalCdf(-z)` is the upper tail.
 * Abramowitz & Stegun 26.2.11 and 26.2.14.
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) < CENTRAL) return 0.5 + centralArea(z);
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * Φ⁻¹(p), the value below which a standard normal value lies with probability `p` (0 to 1).
 * Relative error below 1e−14. Start: Abramowitz & Stegun 26.2.23; then Halley's steps on Φ.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
}

function lowerQuantile(p: number): number {
  if (p === 0) return -Infinity;
  const t = Math.sqrt(-2 * Math.log(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    const excess = Math.abs(z) < CENTRAL ? centralArea(z) - (p - 0.5) : normalCdf(z) - p;
    const move = excess / density(z);
    z -= move / (1 + (z * move) / 2);
  }
  return z;
}
