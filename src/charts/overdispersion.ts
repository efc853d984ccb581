/** Units that differ by more than chance: the corrections of Spiegelhalter 2005, *Statistics in Medicine* 24:1185. */
import { mean, sum } from "../kernel.js";
import type { Baseline, Conventions, Estimate, Line } from "../types/index.js";

/** A scale on which the spread of a unit is 1/(2√n), whatever its ratio. */
interface Scale {
  readonly to: (ratio: number) => number;
  readonly from: (scaled: number) => number;
}

const HALF_PI = Math.PI / 2;
const arcsine: Scale = {
  to: (ratio) => Math.asin(Math.sqrt(ratio)),
  from: (scaled) => Math.sin(Math.min(HALF_PI, Math.max(0, scaled))) ** 2,
};
const root: Scale = { to: Math.sqrt, from: (scaled) => Math.max(0, scaled) ** 2 };

const scaleOf = ({ ratio }: Conventions): Scale => (ratio === "proportion" ? arcsine : root);
const spreadOf = (n: number): number => 1 / (2 * Math.sqrt(n));

/** How much units vary. */
export interface Dispersion {
  /** Mean square of the winsorised z-scores: about 0.7 where chance is all there is, as the largest are held to the quantiles. */
  readonly phi: number;
  /** Number of units. */
  readonly units: number;
  /** True where there is more variation than chance leads one to expect: k·φ > k − 1. */
  readonly excessive: boolean;
  /** Variance between units on the transformed scale. */
  readonly tauSquared: number;
  /** Rows of the baseline whose z-score was set to a quantile. */
  readonly winsorised: readonly number[];
}

/** φ and τ² of the units about a centre, their z-scores being winsorised at the quantiles of 10 % and 90 % (type 7). */
export function dispersionOf({ value, n }: Baseline, centre: number, conventions: Conventions): Dispersion {
  const { to } = scaleOf(conventions);
  const z = value.map((ratio, i) => (to(ratio) - to(centre)) / spreadOf(n?.[i] ?? NaN));
  const sorted = z.filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  const units = sorted.length;
  if (units < 2) return { phi: NaN, units, excessive: false, tauSquared: 0, winsorised: [] };
  const [low, high] = [quantile(sorted, 0.1), quantile(sorted, 0.9)];
  const winsorised: number[] = [];
  const squares = z.map((score, i) => {
    if (score < low || score > high) winsorised.push(i);
    return Math.min(high, Math.max(low, score)) ** 2;
  });
  const phi = mean(squares);
  const weights = z.map((score, i) => (Number.isNaN(score) ? NaN : 1 / spreadOf(n?.[i] ?? NaN) ** 2));
  const total = sum(weights);
  const tauSquared = Math.max(0, (units * phi - (units - 1)) / (total - sum(weights.map((w) => w * w)) / total));
  return { phi, units, excessive: units * phi > units - 1, tauSquared, winsorised };
}

/** The quantile of sorted values between two of them in proportion (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const value = sorted[below]!;
  return value + (at - below) * ((sorted[below + 1] ?? value) - value);
}

/** Lines widened by φ, θ ± z·√max(1, φ)·s, or by τ², θ ± z·√(s² + τ²), on the transformed scale and put back. */
export function widenedLine(estimate: Estimate, n: readonly number[] | null, conventions: Conventions): Line {
  const { to, from } = scaleOf(conventions);
  const { centre = NaN, phi, tauSquared = 0 } = estimate;
  const factor = phi === undefined ? 1 : Math.sqrt(Math.max(1, phi));
  const middle = to(centre);
  return (at, z) => {
    const cases = n?.[at] ?? NaN;
    if (z === 0) return centre;
    return cases > 0 ? from(middle + z * Math.sqrt((factor * spreadOf(cases)) ** 2 + tauSquared)) : NaN;
  };
}
