/** The hot loops: averages, moving ranges, ratios, and comparison with a tolerance. NaN stands for "no value" throughout. */

/** Relative tolerance of every comparison: 2⁻⁴⁸, some sixteen units in the last place (spec of equality: docs/decisions/0003-equality.md). */
export const TOLERANCE: number = 2 ** -48;

/** Magnitudes beyond this are refused at the door, so that no sum or difference inside can overflow. */
export const LARGEST: number = 2 ** 1000;
/** The same, as messages tell it. */
export const AT_MOST_LARGEST = "a magnitude of at most 1e301";

/**
 * The mean, as first value + mean of the differences from it, summed with the rounding error carried along (Neumaier 1974).
 * A constant series has exactly its own value as mean, and a common offset of any size costs no digits.
 * NaN where there are no values.
 */
export function mean(values: ArrayLike<number>): number {
  const length = values.length;
  let i = 0;
  while (i < length && Number.isNaN(values[i]!)) i++;
  if (i === length) return NaN;
  const first = values[i]!;
  let sum = 0;
  let lost = 0;
  let count = 0;
  for (; i < length; i++) {
    const difference = values[i]! - first;
    if (Number.isNaN(difference)) continue;
    count++;
    const total = sum + difference;
    const part = total - sum;
    lost += sum - (total - part) + (difference - part);
    sum = total;
  }
  return first + (sum + lost) / count;
}

/** The sum, with the rounding error carried along: whole numbers below 2⁵³ are summed exactly. */
export function sum(values: ArrayLike<number>): number {
  return sumWhere(values, values);
}

/** The sum, likewise, of the values in rows where another column has a value. */
export function sumWhere(values: ArrayLike<number>, there: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(there[i]!)) continue;
    const value = values[i]!;
    const total = sum + value;
    const part = total - sum;
    lost += sum - (total - part) + (value - part);
    sum = total;
  }
  return sum + lost;
}

/** The values without NaN. */
export function present(values: ArrayLike<number>): number[] {
  const there: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) there.push(values[i]!);
  return there;
}

/** Lag-1 correlation of deviations, neighbours alone being pairs; NaN for a gap, and as the result where nothing deviates. */
export function lagOneCorrelation(deviations: readonly number[]): number {
  const unit = powerOfTwoNear(largest(deviations));
  let products = 0;
  let squares = 0;
  let before = NaN;
  for (const own of deviations) {
    const deviation = own / unit;
    const product = deviation * before;
    before = deviation;
    if (!Number.isNaN(deviation)) squares += deviation * deviation;
    if (!Number.isNaN(product)) products += product;
  }
  return products / squares;
}

/** How many values are not NaN. */
export function countPresent(values: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) count++;
  return count;
}

/** Absolute differences of neighbours, NaN where either is missing; one fewer than the values. */
export function ranges(values: ArrayLike<number>): number[] {
  const result: number[] = [];
  for (let i = 1; i < values.length; i++) result.push(Math.abs(values[i]! - values[i - 1]!));
  return result;
}

/** The mean of the absolute differences of neighbours, summed as `mean` sums; NaN where no two neighbours are there. */
export function meanRange(values: ArrayLike<number>): number {
  const length = values.length;
  let i = 1;
  while (i < length && Number.isNaN(values[i]! - values[i - 1]!)) i++;
  if (i >= length) return NaN;
  const first = Math.abs(values[i]! - values[i - 1]!);
  let sum = 0;
  let lost = 0;
  let count = 0;
  for (; i < length; i++) {
    const difference = Math.abs(values[i]! - values[i - 1]!) - first;
    if (Number.isNaN(difference)) continue;
    count++;
    const total = sum + difference;
    const part = total - sum;
    lost += sum - (total - part) + (difference - part);
    sum = total;
  }
  return first + (sum + lost) / count;
}

/** The largest magnitude; 0 where there are no values. */
export function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size > most) most = size;
  }
  return most;
}

/** A power of two near a magnitude, 1 for 0: divided by it, values can be squared without overflow and without rounding. */
export function powerOfTwoNear(magnitude: number): number {
  return magnitude > 0 ? 2 ** Math.floor(Math.log2(magnitude)) : 1;
}

/** How far `a` may be from `b` and still equal it, in a series of magnitude `scale`. */
export function tolerance(a: number, b: number, scale: number): number {
  return TOLERANCE * Math.max(scale, Math.abs(a), Math.abs(b));
}

/** −1, 0 or 1: where `a` lies against `b`, equality within the tolerance counting as 0. */
export function compare(a: number, b: number, scale: number, extra = 0): -1 | 0 | 1 {
  const slack = tolerance(a, b, scale) + extra;
  return a - b > slack ? 1 : b - a > slack ? -1 : 0;
}

/** Whether there are two values or more, all of them equal but for rounding errors (N7). */
export function isConstant(value: readonly number[]): boolean {
  const [first = NaN] = value;
  return value.length > 1 && value.every((one) => compare(one, first, 0) === 0);
}

/** y over n, row by row; y itself where there is no denominator. */
export function ratio(y: readonly number[], n: readonly number[] | null): readonly number[] {
  if (n === null) return y;
  const result: number[] = [];
  for (let i = 0; i < y.length; i++) result.push(y[i]! / n[i]! + 0);
  return result;
}

/** y over n where n is optional: a missing n counts as 1. */
export function perUnit(y: readonly number[], n: readonly number[] | null): readonly number[] {
  if (n === null) return y;
  const result: number[] = [];
  for (let i = 0; i < y.length; i++) result.push(Number.isNaN(n[i]!) ? y[i]! : y[i]! / n[i]! + 0);
  return result;
}

/**
 * −1, 0 or 1: the side of y/n against events/cases, decided without rounding as y·cases against n·events.
 * NaN where a count is not a whole number below 2⁵³, so that the tolerance must decide.
 */
export function sideOfRatio(y: number, n: number, events: number | undefined, cases: number | undefined): number {
  if (events === undefined || cases === undefined) return NaN;
  if (!Number.isSafeInteger(y) || !Number.isSafeInteger(n) || !Number.isSafeInteger(events) || !Number.isSafeInteger(cases)) return NaN;
  const left = y * cases;
  const right = n * events;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const difference = BigInt(y) * BigInt(cases) - BigInt(n) * BigInt(events);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Zone code of a value that has a side but no sigma lines; its sign is the side. */
export const UNLINED = 5;
/** Zone code of a row without a value, or without a centre. */
export const NO_ZONE = -128;
