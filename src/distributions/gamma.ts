/** What the distributions of counts share: accurate point probabilities and regularised incomplete integrals. */

const MOST_TERMS = 10_000_000;

/** ln n! − ln(√(2πn)·(n/e)ⁿ) for n > 0, whole or not: Stirling's series, reached by recursion from below 16. */
export function stirlingError(n: number): number {
  let correction = 0;
  let m = n;
  for (; m < 16; m++) correction += (m + 0.5) * Math.log1p(1 / m) - 1;
  const s = 1 / (m * m);
  return correction + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / m;
}

/** x·ln(x/m) + m − x without cancellation near x = m (Loader 2000, Fast and accurate computation of binomial probabilities). */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let k = 3; ; k += 2) {
    term *= v * v;
    const next = sum + term / k;
    if (next === sum) return sum;
    sum = next;
  }
}

/** mᵃ·e⁻ᵐ/Γ(a + 1): the Poisson probability of `a` about mean `m`, for any real a ≥ 0. */
export function poissonTerm(a: number, m: number): number {
  if (a === 0) return Math.exp(-m);
  if (m === 0) return 0;
  return Math.exp(-stirlingError(a) - deviance(a, m)) / Math.sqrt(2 * Math.PI * a);
}

/** Γ(a + b + 1)/(Γ(a + 1)·Γ(b + 1))·pᵃ·qᵇ: the binomial probability of `a` in a + b, for any real a, b ≥ 0; q = 1 − p. */
export function binomialTerm(a: number, b: number, p: number, q: number): number {
  if (a === 0) return power(q, p, b);
  if (b === 0) return power(p, q, a);
  if (p === 0 || q === 0) return 0;
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * p) - deviance(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

/** `base` to the n, base = 1 − complement. */
function power(base: number, complement: number, n: number): number {
  return complement < 0.5 ? Math.exp(n * Math.log1p(-complement)) : base ** n;
}

/** A continued fraction 1/(b₀ + a₁/(b₁ + a₂/(b₂ + …))) by the method of Lentz, as modified by Thompson & Barnett. */
function continuedFraction(numerator: (k: number) => number, denominator: (k: number) => number): number {
  const tiny = 1e-300;
  let c = 1 / tiny;
  let d = 1 / denominator(0);
  let value = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const a = numerator(k);
    if (a === 0) break;
    const b = denominator(k);
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) <= Number.EPSILON) break;
  }
  return value;
}

/** The regularised incomplete gamma function, P(a, x) and Q(a, x) = 1 − P(a, x), each accurate where it is small. */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  const term = poissonTerm(a, x);
  if (x < a + 1) {
    let product = 1;
    let sum = 1;
    for (let k = 1; product > sum * Number.EPSILON * 0.1; k++) {
      product *= x / (a + k);
      sum += product;
    }
    return { lower: term * sum, upper: 1 - term * sum };
  }
  const upper =
    term *
    a *
    continuedFraction(
      (k) => -k * (k - a),
      (k) => x + 2 * k + 1 - a,
    );
  return { lower: 1 - upper, upper };
}

/**
 * The regularised incomplete beta function I_p(a, b); q = 1 − p is given beside p so that neither loses digits.
 * Even part of the continued fraction DLMF 8.17.22, written so that nothing cancels (Didonato & Morris 1992).
 */
export function incompleteBeta(a: number, b: number, p: number, q: number): number {
  if (p > a / (a + b)) return 1 - incompleteBeta(b, a, q, p);
  const lead = a * q - b * p + 1;
  const numerator = (k: number): number => (((a + k - 1) / (a + 2 * k - 1)) * (a + b + k - 1) * k * (b - k) * p * p) / (a + 2 * k - 1);
  const denominator = (k: number): number =>
    (k === 0 ? 0 : k + (k * (b - k) * p) / (a + 2 * k - 1)) + ((a + k) / (a + 2 * k + 1)) * (lead + k * (1 + q));
  return ((binomialTerm(a, b, p, q) * a * b) / (a + b)) * continuedFraction(numerator, denominator);
}
