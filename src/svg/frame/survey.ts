/** What a picture must make room for, found in one pass over the points. */
import { lowerOf } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";
import { lowerQuartile } from "./axes/bySize.js";
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
  return chart.points.findLastIndex(({ value }) => value !== null);
}

/** The arms of a cumulative sum, upwards and downwards; null where there are none. */
export function armsOf({ also }: Point): readonly [up: number, down: number] | null {
  const [up, down] = [also?.up ?? null, also?.down ?? null];
  return up === null || down === null ? null : [up, -down];
}

/** Looks at every point once. */
export function survey(chart: Chart): Survey {
  const values = { low: Infinity, high: -Infinity };
  const lines = { low: Infinity, high: -Infinity };
  const kinds = new Set<Kind>();
  let limitAtZero = false;
  const least = chart.axis === "size" ? lowerQuartile(chart) : 0;
  const targetOf = drawnTarget(chart);
  for (const point of chart.points) {
    const bounded = (point.n ?? 0) >= least;
    const lower = bounded ? lowerOf(chart, point) : null;
    const arms = armsOf(point);
    widen(values, point.value);
    if (arms !== null) for (const arm of arms) widen(values, arm);
    widen(lines, point.centre);
    widen(lines, lower);
    if (bounded) widen(lines, point.upper);
    widen(lines, targetOf(point));
    limitAtZero ||= lower !== null && lower <= 0;
    const kind = kindOf(point);
    if (kind !== null) kinds.add(kind);
  }
  return { values, lines, limitAtZero, kinds };
}

/** Makes a range hold a number. */
function widen(range: { low: number; high: number }, value: number | null): void {
  if (value === null) return;
  if (value < range.low) range.low = value;
  if (value > range.high) range.high = value;
}
