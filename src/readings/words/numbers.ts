/** How finely the numbers of a chart are written. */
import { decimalsFor, powerOfTen, rounded } from "../../format.js";
import { compare } from "../../kernel.js";
import type { Chart, Point } from "../../types/index.js";
import { targetAt } from "./findings.js";
import { latestCounted } from "./observations.js";

/** Digits after the decimal mark, of lines and of observed values; −3: no finer than thousands. */
export interface Decimals {
  /** Of the centre and the limits. */
  readonly lines: number;
  /** Of observed values: fewer where the data need fewer. */
  readonly values: number;
}

/**
 * Decimals for a chart at a display scale. Lines get those beside an axis of about five steps, and no more than one where all are
 * percentages of 10 or more; values get no more than they need. Both get more where fewer would belie the verdict.
 * @param asked - decimals of lines, in place of those by extent
 * @param point - the point that is told; default: the one judged
 */
export function decimalsOf(chart: Chart, per: number = chart.per, asked?: number, point: Point | null = latestCounted(chart)): Decimals {
  const { step, low } = extentOf(chart.points, per);
  const finer = step === 0 ? neededBy(chart.points, per, 6) : finerThan(step);
  const byExtent = chart.unit === "proportion" && per === 100 && low >= 10 ? Math.min(finer, 1) : finer;
  const telling = tellingFrom(chart, point, per, byExtent);
  const lines = asked === undefined ? telling : tellingFrom(chart, point, per, asked);
  return { lines, values: Math.max(0, Math.min(neededBy(chart.points, per, telling), lines)) };
}

/** Decimals of lines beside an axis with such a step: one more than it has, none from 50 on, and a hundredth of its power of ten from 100,000 on. */
export function finerThan(step: number): number {
  return step >= 1e5 ? 3 - String(powerOfTen(step)).length : step >= 50 ? 0 : decimalsFor(step) + 1;
}

/** Decimals that are tried beyond those asked for. */
const MOST_MORE = 4;

/**
 * The fewest decimals from `least` on with which a value, as it is written, lies beyond the limit that it is beyond; the latest one and
 * its limits also on their sides of the target: 94.96 is not "95.0" where the target of at least 95 is missed.
 */
function tellingFrom(chart: Chart, point: Point | null, per: number, least: number): number {
  const { onTarget, assurance } = chart.verdict;
  const value = point?.value ?? null;
  if (point === null || value === null) return least;
  const { lower, upper, zone, index } = point;
  const target = onTarget === null || point !== latestCounted(chart) ? null : targetAt(chart, index);
  const passed = zone === 4 ? upper : zone === -4 ? lower : null;
  const limits = assurance === "none" ? [] : [lower, upper];
  for (let decimals = least; decimals <= Math.max(0, least) + MOST_MORE; decimals++) {
    const written = (number: number): number => rounded(number * per, decimals);
    const tells = (number: number | null, i: number): boolean => {
      if (number === null || target === null) return true;
      const [seen, side] = [compare(written(number), target * per, 0), compare(number, target, 0)];
      return i > 0 ? seen !== -side || side === 0 : seen === side || (seen === 0 && onTarget === true);
    };
    if ([value, ...limits].every(tells) && (passed === null || written(value) !== written(passed))) return decimals;
  }
  return least;
}

/** The lowest of values and lines, and the step, 1, 2 or 5 times a power of ten, that divides their extent into about five. */
function extentOf(points: readonly Point[], per: number): { readonly low: number; readonly step: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const { value, lower, upper } of points) {
    low = Math.min(low, value ?? low, lower ?? low, upper ?? low);
    high = Math.max(high, value ?? high, lower ?? high, upper ?? high);
  }
  const rough = ((high - low) * per) / 5;
  if (!(rough > 0) || !Number.isFinite(rough)) return { low: low * per, step: 0 };
  const power = powerOfTen(rough);
  const digit = [5, 2, 1].find((step) => rough >= step * power * 0.999999) ?? 1;
  return { low: low * per, step: digit * power };
}

/** The largest number that is told of a chart at a display scale, denominators and their events among them; without its sign. */
export function largestOf({ points }: Chart, per: number): number {
  let [drawn, counted] = [0, 0];
  for (const { value, centre, lower, upper, target, n, y } of points) {
    const above = Math.max(value ?? 0, centre ?? 0, upper ?? 0, target ?? 0);
    const below = Math.min(value ?? 0, centre ?? 0, lower ?? 0, target ?? 0);
    drawn = Math.max(drawn, above, -below);
    if (n !== null) counted = Math.max(counted, n, y ?? 0);
  }
  return Math.max(drawn * per, counted);
}

function neededBy(points: readonly Point[], per: number, most: number): number {
  let needed = 0;
  for (const { value } of points) {
    if (needed >= most) return most;
    if (value !== null && !Number.isInteger(value * per)) needed = Math.max(needed, decimalsFor(value * per));
  }
  return Math.min(needed, most);
}
