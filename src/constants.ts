/** The constants that turn ranges and standard deviations of subgroups into sigmas. */
import { gammaln } from "simple-statistics";
import type { Conventions } from "./types/index.js";

/** Mean of the range of n standard normal values, n = 2 … 25; made by scripts/rangeConstants.js. */
const meanRanges: readonly number[] = [
  1.128379167096, 1.692568750643, 2.058750746008, 2.325928947281, 2.534412721223, 2.704356751214, 2.847200612091, 2.970026324418,
  3.07750546167, 3.172872703816, 3.258455279744, 3.335980354098, 3.4067631082, 3.471826889882, 3.53198278611, 3.587883961765,
  3.640063757937, 3.688963023208, 3.734950119597, 3.778335829843, 3.819384643363, 3.858323423285, 3.895348148451, 3.930629219507,
];
/** Standard deviation of that range; made by scripts/rangeConstants.js. */
const rangeSpreads: readonly number[] = [
  0.852502466427, 0.888368004045, 0.879808202825, 0.8640819411, 0.848039686117, 0.833205335622, 0.819831489792, 0.807834274553,
  0.797050673519, 0.78731462055, 0.778478341203, 0.770416202064, 0.763023095625, 0.756211429728, 0.74990808941, 0.744051783961,
  0.738590853378, 0.733481495519, 0.728686345707, 0.724173340717, 0.719914808434, 0.715886735492, 0.712068175148, 0.708440765889,
];

/** The largest subgroup for which d2 and d3 are known here; beyond it a range says too little. */
export const LARGEST_RANGE = 25;

/**
 * d2: the mean range of `n` standard normal values, so that R̄/d2 estimates sigma. NaN for n below 2 or above 25.
 * @param constants - `table` rounds it to three decimals, as printed tables and qcc do (2.326 for 5)
 * @example d2(5, "exact") is 2.325928947281
 */
export function d2(n: number, constants: Conventions["constants"]): number {
  const exact = meanRanges[n - 2] ?? NaN;
  return constants === "table" ? Math.round(exact * 1000) / 1000 : exact;
}

/** d3: the standard deviation of the range of `n` standard normal values. NaN for n below 2 or above 25. */
export function d3(n: number): number {
  return rangeSpreads[n - 2] ?? NaN;
}

/** From here on the series of c4 is as good as the gamma function. */
const MANY = 400;

/**
 * c4: the mean standard deviation of `n` normal values with sigma 1, so that S̄/c4 estimates sigma. NaN for n below 2.
 * √(2/(n−1))·Γ(n/2)/Γ((n−1)/2) by logarithms, and its series in 1/n for large n; relative error below 1e−12 up to a million.
 * @example c4(5) is 0.939985602987
 */
export function c4(n: number): number {
  if (!(n >= 2)) return NaN;
  if (n >= MANY) return 1 - (1 / 4 + (7 / 32 + (19 / 128 + 101 / (2048 * n)) / n) / n) / n;
  return Math.exp(Math.log(2 / (n - 1)) / 2 + gammaln(n / 2) - gammaln((n - 1) / 2));
}
