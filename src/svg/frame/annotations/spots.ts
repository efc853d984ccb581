/** Where annotations stand: at the observation in whose period they fall, or at their own place between observations. */
import type { Annotation, Chart, Point } from "../../../types/index.js";
import { type Across, placeOf } from "../axes/across.js";
import { holderOf } from "./holder.js";

/** The place of an annotation. */
export interface Spot {
  /** Position of the observation that it stands at or after. */
  readonly index: number;
  /** From left to right, in px. */
  readonly x: number;
  /** Height of the data there, in natural units; null where there are none. */
  readonly value: number | null;
  /** Whether a marker stands there: false between observations, and in a period without one. */
  readonly marked: boolean;
}

/** A stretch of the axis, in px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where an annotation stands; null for one before or after the observations, and for units, which have no order in time. */
export function spotOf(chart: Chart, scale: Across, { x: date }: Annotation): Spot | null {
  if (chart.axis === "size") return null;
  const { index, own, x } = holderOf(chart, scale, date);
  const point = chart.points[index];
  if (point === undefined) return null;
  return { index, x, value: heightAt(chart.points, scale, index, x), marked: own && point.value !== null };
}

/** Where a remark on a phase stands: at the left edge of the first observation at or after its date, as phases begin. */
export function boundaryOf(chart: Chart, scale: Across, annotation: Annotation): Spot | null {
  const spot = spotOf(chart, scale, annotation);
  if (spot === null) return null;
  const at = scale.places[spot.index] ?? 0;
  const index = spot.index + (at < placeOf(chart, annotation.x, spot.index) ? 1 : 0);
  return { index, x: scale.edge(index), value: null, marked: false };
}

/** The stretch of an annotation with an end, cut at the edges of the plot; null for one without an end or outside the plot. */
export function stretchOf(chart: Chart, scale: Across, { x, until }: Annotation): Stretch | null {
  if (until === undefined || chart.axis === "size" || chart.points.length === 0) return null;
  const { from } = holderOf(chart, scale, x);
  const { to } = holderOf(chart, scale, until);
  return to > from ? { from, to } : null;
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
