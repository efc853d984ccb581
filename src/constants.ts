/** The constants that turn ranges and standard deviations of subgroups into sigmas. */
import { gammaln } from "simple-statistics";
import type { Conventions } from "./types/index.js";

/** Mean of the range of n standard normal values, n = 2 … 25, to the last digit, as in fixtures/constants; scripts/rangeConstants.js finds the first twelve. */
const meanRanges: readonly number[] = [
  1.1283791670955126, 1.692568750643269, 2.058750746007928, 2.325928947281039, 2.534412721222943, 2.7043567512138087, 2.8472006120905555,
  2.970026324418474, 3.077505461670346, 3.1728727038160005, 3.258455279743826, 3.335980354098255, 3.406763108199953, 3.4718268898820748,
  3.531982786109576, 3.5878839617653817, 3.6400637579374444, 3.6889630232076493, 3.734950119596641, 3.778335829842621, 3.8193846433628327,
  3.858323423285007, 3.8953481484513564, 3.930629219507113,
];
/** Standard deviation of that range, likewise. */
const rangeSpreads: readonly number[] = [
  0.8525024664274218, 0.8883680040452043, 0.8798082028249833, 0.8640819410995041, 0.8480396861174953, 0.8332053356222937, 0.819831489791944,
  0.8078342745533225, 0.7970506735194113, 0.7873146205503282, 0.7784783412033843, 0.7704162020637548, 0.7630230956247903, 0.756211429727944,
  0.7499080894099159, 0.7440517839607315, 0.7385908533781779, 0.7334814955188684, 0.7286863457073053, 0.7241733407174991,
  0.7199148084342234, 0.7158867354918145, 0.7120681751479372, 0.708440765888655,
];

/** The largest subgroup for which d2 and d3 are known here; beyond it a range says too little. */
export const LARGEST_RANGE = 25;

/**
 * d2: the mean range of `n` standard normal values, so that R̄/d2 estimates sigma. NaN for n below 2 or above 25.
 * @param constants - `table` rounds it to three decimals, as printed tables and qcc do (2.326 for 5)
 * @example d2(5, "exact") is 2.325928947281039
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
