/** Which points made the lines of a phase. */
import type { Chart, Phase, X } from "../../types/index.js";
import { placeOf } from "../frame/axes/across.js";
import { firstWhere } from "../halving.js";

/** First and last position of the points behind the lines of a phase, the last before the first where none of them is drawn; null for given lines. */
export function baselineOf(
  chart: Chart,
  { first, last, basis, limitsFrom }: Phase,
): { readonly first: number; readonly last: number } | null {
  if (basis === null || limitsFrom === "given" || first === null || last === null) return null;
  const whole = chart.points[first]?.x === basis.from && chart.points[last]?.x === basis.to;
  if (whole) return { first, last };
  const from = positionOf(chart, basis.from, (place, at) => place >= at);
  return { first: from, last: positionOf(chart, basis.to, (place, at) => place > at) - 1 };
}

/** The baseline where it is only a part of the counted points of its phase; null elsewhere. */
export function partialBaseline(chart: Chart, phase: Phase): { readonly first: number; readonly last: number } | null {
  const baseline = baselineOf(chart, phase);
  if (baseline === null || phase.first === null || phase.last === null) return null;
  for (let i = phase.first; i <= phase.last; i++) {
    const point = chart.points[i];
    if ((i < baseline.first || i > baseline.last) && point?.status === "counted" && point.value !== null) return baseline;
  }
  return null;
}

/** Position of the first point beyond a place; categories are searched one by one. */
function positionOf(chart: Chart, x: X, beyond: (place: number, at: number) => boolean): number {
  const { points } = chart;
  const exact = chart.axis === "time" || chart.axis === "number" ? -1 : points.findIndex((point) => point.x === x);
  const at = placeOf(chart, x, exact);
  return firstWhere(points.length, (i) => beyond(placeOf(chart, points[i]?.x ?? 0, i), at));
}
