/** What is new: the feed for alerts. */
import type { Chart, Point, Signal } from "../types/index.js";
import { checkChart } from "./given.js";

/**
 * The signals of a chart that an earlier chart of the same measure did not have, the largest first and, of one size, the latest. A
 * signal that goes on is not new: one of the same rule and side with an observation in common was there before. Observations are told
 * by their x. The size of a signal is the distance of its farthest observation from the centre line, in sigmas; 0 where it points to
 * neither side, or where there are no limits.
 * @example newSignals(chart, append(chart, rows, options)).filter(({ cause }) => cause === "concern")
 */
export function newSignals(before: Chart, after: Chart): readonly Signal[] {
  for (const chart of [before, after]) checkChart(chart, "newSignals");
  const keys = (chart: Chart, { rule, side, at }: Signal): readonly string[] =>
    at.map((row) => JSON.stringify([rule, side, chart.points[row]?.x ?? null]));
  const known = new Set(before.signals.flatMap((signal) => keys(before, signal)));
  return after.signals
    .filter((signal) => !keys(after, signal).some((key) => known.has(key)))
    .map((signal) => ({ signal, size: sizeOf(signal, after) }))
    .sort((a, b) => b.size - a.size || b.signal.completed - a.signal.completed)
    .map(({ signal }) => signal);
}

function sizeOf({ side, at }: Signal, { points, provenance }: Chart): number {
  if (side === null) return 0;
  return at.reduce((most, row) => Math.max(most, sigmasAway(points[row], provenance.conventions.sigmas)), 0);
}

/** How far a value lies from the centre line. A limit held at a bound is nearer than its sigmas, so the farther of the two is the measure. */
function sigmasAway(point: Point | undefined, sigmas: number): number {
  if (point === undefined || point.value === null || point.centre === null) return 0;
  const { value, centre, lower, upper } = point;
  const reach = Math.max(centre - (lower ?? centre), (upper ?? centre) - centre);
  return reach > 0 ? (sigmas * Math.abs(value - centre)) / reach : 0;
}
