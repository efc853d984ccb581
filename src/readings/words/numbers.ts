/** How finely the numbers of a chart are written. */
import { decimalsFor, powerOfTen } from "../../format.js";
import type { Chart, Point } from "../../types/index.js";

/** Digits after the decimal mark, of lines and of observed values. */
export interface Decimals {
  /** Of the centre and the limits. */
  readonly lines: number;
  /** Of observed values: fewer where the data need fewer. */
  readonly values: number;
}

/**
 * Decimals for a chart at a display scale. Lines get one more than an axis of about five steps would, and none
 * where such a step is 50 or more; values get no more than they need.
 */
export function decimalsOf(chart: Chart, per: number = chart.per): Decimals {
  const step = axisStep(chart.points, per);
  const lines = step >= 50 ? 0 : step === 0 ? neededBy(chart.points, per, 6) : decimalsFor(step) + 1;
  return { lines, values: neededBy(chart.points, per, lines) };
}

/** The step, 1, 2 or 5 times a power of ten, that divides the extent of values and lines into about five. */
function axisStep(points: readonly Point[], per: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { value, lower, upper } of points) {
    low = Math.min(low, value ?? low, lower ?? low, upper ?? low);
    high = Math.max(high, value ?? high, lower ?? high, upper ?? high);
  }
  const rough = ((high - low) * per) / 5;
  if (!(rough > 0) || !Number.isFinite(rough)) return 0;
  const power = powerOfTen(rough);
  const digit = [5, 2, 1].find((step) => rough >= step * power * 0.999999) ?? 1;
  return digit * power;
}

function neededBy(points: readonly Point[], per: number, most: number): number {
  let needed = 0;
  for (const { value } of points) {
    if (needed >= most) return most;
    if (value !== null && !Number.isInteger(value * per)) needed = Math.max(needed, decimalsFor(value * per));
  }
  return Math.min(needed, most);
}
