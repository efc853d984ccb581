/** Where annotations stand: at the observation in whose period they fall, or at their own place between observations. */
import type { Annotation, Chart, Point, X } from "../../types/index.js";
import { type Across, lengths, placeOf } from "./across.js";

/** An annotation in its place. */
export interface Spot {
  /** What is told. */
  readonly annotation: Annotation;
  /** Position of the observation that it stands at or after. */
  readonly index: number;
  /** From left to right, in px. */
  readonly x: number;
  /** Height of the data there, in natural units; null where there are none. */
  readonly value: number | null;
}

/** A stretch of the axis, in px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where an annotation stands; null for one before or after the observations, and for units, which have no order in time. */
export function spotOf(chart: Chart, scale: Across, annotation: Annotation): Spot | null {
  if (chart.axis === "size") return null;
  const { index, x } = holderOf(chart, scale, annotation.x);
  return index < 0 || index >= chart.points.length ? null : { annotation, index, x, value: heightAt(chart.points, scale, index, x) };
}

/** Where a remark on a phase stands: at the left edge of the first observation at or after its date, as phases begin. */
export function boundaryOf(chart: Chart, scale: Across, annotation: Annotation): Spot | null {
  const spot = spotOf(chart, scale, annotation);
  if (spot === null) return null;
  const at = scale.places[spot.index] ?? 0;
  const index = spot.index + (at < placeOf(chart, annotation.x, spot.index) ? 1 : 0);
  return { annotation, index, x: scale.edge(index), value: null };
}

/** The stretch of an annotation with an end, cut at the edges of the plot; null for one without an end or outside the plot. */
export function stretchOf(chart: Chart, scale: Across, { x, until }: Annotation): Stretch | null {
  if (until === undefined || chart.axis === "size" || chart.points.length === 0) return null;
  const [start, end] = [holderOf(chart, scale, x), holderOf(chart, scale, until)];
  const from = start.own ? scale.edge(start.index) : start.x;
  const to = end.own ? scale.edge(end.index + 1) : end.x;
  return to > from ? { from, to } : null;
}

interface Holder {
  /** Position of the observation at or before a place; −1 before all of them, their number after all of them. */
  readonly index: number;
  /** Whether the place falls into its period. */
  readonly own: boolean;
  /** From left to right, in px. */
  readonly x: number;
}

function holderOf(chart: Chart, scale: Across, x: X): Holder {
  const { points, period } = chart;
  const { places } = scale;
  const category = chart.axis === "category" ? points.findIndex((point) => point.x === x) : -1;
  const place = placeOf(chart, x, category);
  const last = points.length - 1;
  const length = chart.axis === "time" && period !== null ? lengths[period] : 0;
  const index = beyond(places, place) - 1;
  const [at, next] = [places[index], places[index + 1]];
  const held = (own: number): Holder => ({ index: own, own: true, x: scale.x(own) });
  if (at === place) return held(index);
  if (length >= lengths.month && endsMonth(places[last] ?? 0)) {
    if (next !== undefined && place > endBefore(next, Math.round(length / lengths.month))) return held(index + 1);
  } else if (at !== undefined && place < at + length) return held(index);
  if (at === undefined) return { index: -1, own: false, x: scale.left };
  return next === undefined ? { index: last + 1, own: false, x: scale.right } : { index, own: false, x: scale.at(place) };
}

/** Position of the first place beyond another, by halving. */
function beyond(places: ArrayLike<number>, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether an instant is the last day of its month: such dates stand for the period that they end. */
function endsMonth(instant: number): boolean {
  return new Date(instant + lengths.day).getUTCDate() === 1;
}

/** The last day of the month that lies so many months before that of an instant. */
function endBefore(instant: number, months: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0);
}

/** Height of the observation at a position, else of the line through its neighbours; points left out stand for themselves alone. */
function heightAt(points: readonly Point[], scale: Across, index: number, x: number): number | null {
  const own = points[index];
  if (own !== undefined && own.value !== null && scale.x(index) === x) return own.value;
  const skipped = (point: Point | undefined): boolean => point !== undefined && (point.value === null || point.status === "ghost");
  let [before, after] = [index, index + 1];
  while (skipped(points[before])) before--;
  while (skipped(points[after])) after++;
  const [a, b] = [points[before]?.value ?? null, points[after]?.value ?? null];
  if (a === null || b === null) return null;
  const [from, to] = [scale.x(before), scale.x(after)];
  return a + ((b - a) * (x - from)) / (to - from);
}
