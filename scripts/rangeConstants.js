// Prints d2 and d3, mean and standard deviation of the range of n standard normal values, n = 2 … 25, to twelve digits: a check of src/constants.ts.
// Run: node scripts/rangeConstants.js
// P(range ≤ w) = n ∫ φ(x)·(Φ(x + w) − Φ(x))^(n−1) dx by the trapezoidal rule, which converges faster than any power of its step
// for a smooth integrand that vanishes on both sides; then E[R] = ∫ P(R > w) dw and E[R²] = 2 ∫ w·P(R > w) dw over w > 0,
// with w = exp(t − exp(−t)), which makes that rule as good for them.

const STEP = 1 / 32;
const REACH = 10;
const density = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** P(Z > z) for z ≥ 0: a power series near 0 (A&S 26.2.11), a continued fraction beyond (A&S 26.2.14). */
function upperTail(z) {
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let k = 3; term > 1e-18; k += 2) sum += term *= (z * z) / k;
    return 0.5 - density(z) * sum;
  }
  let rest = 0;
  for (let k = 120; k > 0; k--) rest = k / (z + rest);
  return density(z) / (z + rest);
}

/** P(a < Z < b), from the tails on the side where they are small. */
function between(a, b) {
  if (a >= 0) return upperTail(a) - upperTail(b);
  return b <= 0 ? upperTail(-b) - upperTail(-a) : 1 - upperTail(-a) - upperTail(b);
}

const nodes = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, i) => -REACH + i * STEP);
const outer = Array.from({ length: 7 / STEP + 1 }, (_, i) => -4 + i * STEP).map((t) => {
  const w = Math.exp(t - Math.exp(-t));
  return { w, weight: w * (1 + Math.exp(-t)) * STEP };
});
const chances = outer.map(({ w }) => nodes.map((x) => between(x, x + w)));

/** d2 and d3 of one sample size. */
function constantsOf(n) {
  let first = 0;
  let second = 0;
  outer.forEach(({ w, weight }, i) => {
    let below = 0;
    nodes.forEach((x, j) => {
      below += n * density(x) * chances[i][j] ** (n - 1) * STEP;
    });
    first += (1 - below) * weight;
    second += 2 * w * (1 - below) * weight;
  });
  return { d2: first, d3: Math.sqrt(second - first * first) };
}

const sizes = Array.from({ length: 24 }, (_, i) => constantsOf(i + 2));
for (const name of ["d2", "d3"]) console.log(`${name}: ${sizes.map((size) => size[name].toFixed(12)).join(", ")}`);
