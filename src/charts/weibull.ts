/** Exact limits of times between events: quantiles of the exponential distribution, or of a Weibull distribution. */
import { median } from "../distributions/median.js";
import { largest, mean, present } from "../kernel.js";
import type { Conventions, Estimate, Fit } from "../types/index.js";
import { tailAt } from "./tails.js";

/** Fewest times from which a shape is estimated. */
const FEWEST = 10;
const STEPS = 50;

/**
 * Lines at θ·(−ln Φ(−z))^(1/shape), so that Φ(z) of all times lie below: 0.00135·θ, ln 2·θ and 6.608·θ for an exponential
 * distribution and three sigmas. θ is the mean, for a known shape κ (Σt^κ/m)^(1/κ), and with a given centre what makes that the median.
 * A shape that is to be estimated from fewer than 10 times gives the median of the times and no limits; where all are equal
 * every line is that time.
 */
export function weibullFit(value: readonly number[], known: Estimate, conventions: Conventions): Fit {
  const times = present(value);
  const shape = known.shape ?? (conventions.shape === "estimate" ? shapeOf(times) : conventions.shape);
  if (!Number.isFinite(shape)) {
    const centre = known.centre ?? median(times);
    return { estimate: { centre }, line: (_at, z) => (z === 0 || shape === Infinity ? centre : NaN) };
  }
  const centre = known.centre ?? scaleOf(times, shape) * Math.LN2 ** (1 / shape);
  const line = (_at: number, z: number): number => (z === 0 ? centre : centre * (hazardAt(z, conventions) / Math.LN2) ** (1 / shape));
  return { estimate: { centre, shape }, line };
}

/** −ln P(T > t) at the line z sigmas from the centre, each tail from its small side. */
function hazardAt(z: number, conventions: Conventions): number {
  const tail = tailAt(z, conventions);
  return z < 0 ? -Math.log1p(-tail) : -Math.log(tail);
}

/** θ by maximum likelihood for a known shape, the times being measured against the longest so that no power overflows. */
function scaleOf(times: readonly number[], shape: number): number {
  if (shape === 1) return mean(times);
  const longest = largest(times);
  return longest * mean(times.map((time) => (time / longest) ** shape)) ** (1 / shape);
}

/**
 * The shape κ by maximum likelihood: the root of 1/κ + mean(ln t) − Σt^κ·ln t/Σt^κ, which falls as κ grows, by Newton's method.
 * NaN for fewer than 10 times, Infinity where all are equal.
 */
function shapeOf(times: readonly number[]): number {
  if (times.length < FEWEST) return NaN;
  const longest = Math.log(largest(times));
  const logs = times.map((time) => Math.log(time) - longest);
  if (logs.every((log) => log === 0)) return Infinity;
  const average = mean(logs);
  let shape = Math.PI / Math.sqrt(6 * mean(logs.map((log) => (log - average) ** 2)));
  for (let step = 0; step < STEPS; step++) {
    let total = 0;
    let first = 0;
    let second = 0;
    for (const log of logs) {
      const weight = Math.exp(shape * log);
      total += weight;
      first += weight * log;
      second += weight * log * log;
    }
    const centre = first / total;
    const move = (1 / shape + average - centre) / (1 / shape ** 2 + second / total - centre ** 2);
    shape = Math.max(shape / 10, shape + move);
    if (Math.abs(move) <= 1e-15 * shape) break;
  }
  return shape;
}
