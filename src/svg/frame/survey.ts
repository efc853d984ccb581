/** What a picture must make room for, found in one pass over the points. */
import { lowerOf } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";
import { lowerQuartile } from "./bySize.js";
import { drawnTarget } from "./targets.js";

/** Lowest and highest of something; Infinity and −Infinity where there is nothing. */
export interface Range {
  /** Lowest. */
  readonly low: number;
  /** Highest. */
  readonly high: number;
}

/** The range that holds two others. */
export function spanning(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** What was found. */
export interface Survey {
  /** Of the values drawn. */
  readonly values: Range;
  /** Of centre lines, limits and drawn targets; of units, without the wide limits of the smallest quarter. */
  readonly lines: Range;
  /** Whether a limit lies at or below zero. */
  readonly limitAtZero: boolean;
  /** What the key may have to name. */
  readonly kinds: ReadonlySet<Kind>;
}

/** What a point is drawn as. */
export type Kind = "common" | "improvement" | "concern" | "neutral" | "provisional" | "ghost";

/** What a point is drawn as; null where there is nothing to draw. */
export function kindOf(point: Point): Kind | null {
  if (point.value === null) return null;
  if (point.status === "ghost" || point.status === "provisional") return point.status;
  return point.cause;
}

/** A period whose observation is absent, or was of nothing, with later observations after it. */
export function isGap({ y, value, status, index }: Point, last: number): boolean {
  return value === null && (y === null || status === "missing") && index < last;
}

/** Position of the last point that has a value; −1 where none has. */
export function lastValued(chart: Chart): number {
  let index = chart.points.length - 1;
  while (index >= 0 && chart.points[index]?.value === null) index--;
  return index;
}

/** The arms of a cumulative sum, upwards and downwards; null where there are none. */
export function armsOf({ also }: Point): readonly [up: number, down: number] | null {
  const [up, down] = [also?.up ?? null, also?.down ?? null];
  return up === null || down === null ? null : [up, -down];
}

/** Looks at every point once. */
export function survey(chart: Chart): Survey {
  let [low, high, lowLine, highLine, limitAtZero] = [Infinity, -Infinity, Infinity, -Infinity, false];
  const kinds = new Set<Kind>();
  let before: Kind | null = null;
  const least = chart.axis === "size" ? lowerQuartile(chart) : null;
  const targetOf = drawnTarget(chart);
  for (const point of chart.points) {
    const { value, centre } = point;
    const target = targetOf(point);
    const bounded = least === null || (point.n ?? 0) >= least;
    const lower = bounded ? lowerOf(chart, point) : null;
    const upper = bounded ? point.upper : null;
    const arms = armsOf(point);
    if (value !== null) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (arms !== null) [low, high] = [Math.min(low, arms[1]), Math.max(high, arms[0])];
    if (centre !== null) {
      if (centre < lowLine) lowLine = centre;
      if (centre > highLine) highLine = centre;
    }
    if (lower !== null && lower < lowLine) lowLine = lower;
    if (upper !== null && upper > highLine) highLine = upper;
    if (target !== null) {
      if (target < lowLine) lowLine = target;
      if (target > highLine) highLine = target;
    }
    limitAtZero ||= lower !== null && lower <= 0;
    const kind = kindOf(point);
    if (kind !== null && kind !== before) kinds.add(kind);
    before = kind;
  }
  return { values: { low, high }, lines: { low: lowLine, high: highLine }, limitAtZero, kinds };
}
