import { numberIn, refuseUnknown } from "../../checks.js";
import { compare, largest, mean } from "../../kernel.js";
import type { Findings, Method, Stretch } from "../../types/index.js";
import { uniforms } from "../chance/xoshiro.js";
import { centreOf, comparableScores, rangeSigma, sigmaOf } from "./scores.js";
import { nothing } from "./stretch.js";

/** Parameters of `permutation`. */
export interface PermutationOptions {
  /** Largest p-value that makes a proposal. Default: 0.01. */
  readonly alpha?: number;
  /** Fewest usable observations on either side. Default: 8. */
  readonly minSegment?: number;
}

/** What the test finds in some values. */
export interface Permuted {
  /** Range of the cumulative sums of deviations from the mean. */
  readonly statistic: number;
  /** Chance of at least as wide a range if the order meant nothing. */
  readonly p: number;
  /** Position of the first value of the new level, if there are two. */
  readonly change: number;
}

/** Random orders tried. */
export const PERMUTATIONS = 999;
/** Seed of the generator: the same values always have the same p-value. */
export const SEED = 1;

/**
 * One change at most: where the cumulative sum of deviations from the mean lies farthest from 0, if fewer than `alpha` of random
 * orders of the values give as wide a range of sums (Taylor 2000, Change-Point Analysis). It assumes no distribution, only
 * independence. Throws `unknown-option`, `wrong-type`, `out-of-range`; when used `not-comparable`.
 */
export function permutation(options: PermutationOptions = {}): Method {
  refuseUnknown("permutation", options, ["alpha", "minSegment"]);
  const alpha = numberIn("permutation", "alpha", options.alpha ?? 0.01, { least: 1 / (PERMUTATIONS + 1), most: 1 });
  const minSegment = numberIn("permutation", "minSegment", options.minSegment ?? 8, { whole: true, least: 1 });
  return {
    name: "permutation",
    parameters: { alpha, minSegment },
    run: 8,
    find: (stretch) => found(stretch, alpha, minSegment),
    rate: (usable) => ({ p: alpha, se: 0, n: usable, source: "the level of the test, exact for independent observations", beyond: null }),
  };
}

function found(stretch: Stretch, alpha: number, minSegment: number): Findings {
  const scores = comparableScores(stretch);
  const { rows, value } = scores;
  if (rows.length < 2 * minSegment) return nothing("few-rows", { usable: rows.length, needed: 2 * minSegment });
  const sigma = rangeSigma(value);
  if (!(sigma > 0)) return nothing("no-variation", { method: "permutation" });
  const { p, change } = permuted(value);
  if (p > alpha || change < minSegment || rows.length - change < minSegment) return { changes: [], notes: [], log: [] };
  const before = { centre: centreOf(stretch, rows.slice(0, change)), sigma: sigmaOf(scores, sigma, 0, change) };
  const after = { centre: centreOf(stretch, rows.slice(change)), sigma: sigmaOf(scores, sigma, change, rows.length) };
  return { changes: [{ row: rows[change] ?? 0, before, after, evidence: {} }], notes: [], log: [] };
}

/**
 * The permutation test: p = (1 + orders with at least as wide a range) / (1 + orders), so that a stable process gives
 * p ≤ α with a chance of at most α.
 */
export function permuted(value: readonly number[]): Permuted {
  const centre = mean(value);
  const deviations = Float64Array.from(value, (v) => v - centre);
  const { width: statistic, farthest } = sumsOf(deviations);
  const scale = Math.max(
    largest(value),
    deviations.reduce((total, d) => total + Math.abs(d), 0),
  );
  const uniform = uniforms(SEED);
  let wide = 0;
  for (let i = 0; i < PERMUTATIONS; i++) {
    shuffle(deviations, uniform);
    if (compare(sumsOf(deviations).width, statistic, scale) >= 0) wide++;
  }
  return { statistic, p: (1 + wide) / (1 + PERMUTATIONS), change: farthest + 1 };
}

/** How far the cumulative sums range, 0 included, and where they lie farthest from 0. */
function sumsOf(deviations: Float64Array): { width: number; farthest: number } {
  let sum = 0;
  let low = 0;
  let high = 0;
  let most = -1;
  let farthest = 0;
  for (let i = 0; i < deviations.length; i++) {
    sum += deviations[i] ?? 0;
    if (sum < low) low = sum;
    if (sum > high) high = sum;
    if (Math.abs(sum) > most) {
      most = Math.abs(sum);
      farthest = i;
    }
  }
  return { width: high - low, farthest };
}

/** Puts values in random order (Fisher & Yates 1938, as in Knuth, volume 2). */
function shuffle(values: Float64Array, uniform: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const held = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = held;
  }
}
