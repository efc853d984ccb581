/** Which period a place on the axis falls into: that of an observation, or a period that is missing in the data. */
import { areMonthEnds, periodsLater } from "../../../calendar.js";
import type { Chart, Period, X } from "../../../types/index.js";
import { firstWhere } from "../../halving.js";
import { type Across, lengths, placeIn } from "../axes/across.js";

/** What holds a place. */
export interface Holder {
  /** Position of the observation at or before the place; −1 before all of them, their number after all of them. */
  readonly index: number;
  /** Whether the place falls into the period of that observation. */
  readonly own: boolean;
  /** Middle of the period that holds the place, in px; without periods the place itself. */
  readonly x: number;
  /** Left and right edge of that period, in px. */
  readonly from: number;
  readonly to: number;
}

/** The holder of a place on the axis. */
export function holderOf(chart: Chart, scale: Across, x: X): Holder {
  const { points, period } = chart;
  const { places } = scale;
  const place = placeIn(chart, x);
  const last = points.length - 1;
  const index = firstWhere(places.length, (i) => (places[i] ?? 0) > place) - 1;
  const half = period !== null ? (lengths[period] * scale.perUnit) / 2 : 0;
  if (places[index] === place) return ownHolder(scale, index, half);
  const held = period !== null ? periodAt(places, index, place, period) : null;
  if (held !== null && held === places[index]) return ownHolder(scale, index, half);
  if (held !== null && held === places[index + 1]) return ownHolder(scale, index + 1, half);
  if (index < 0) return { index, own: false, x: scale.left, from: scale.left, to: scale.left };
  if (index === last) return { index: last + 1, own: false, x: scale.right, from: scale.right, to: scale.right };
  const at = scale.at(held ?? place);
  return { index, own: false, x: at, from: at - half, to: at + half };
}

/** The period of an observation: to the middle between neighbours, but no further than half a period where the next is absent. */
function ownHolder({ x, edge, places }: Across, index: number, half: number): Holder {
  const at = x(index);
  const apart = (other: number): boolean => half > 0 && other >= 0 && other < places.length && Math.abs(x(other) - at) > 3 * half;
  return {
    index,
    own: true,
    x: at,
    from: apart(index - 1) ? at - half : edge(index),
    to: apart(index + 1) ? at + half : edge(index + 1),
  };
}

/** The date that stands for the period of a place between two observations, counted from the one whose dates begin or end their periods. */
function periodAt(places: readonly number[], index: number, place: number, period: Period): number | null {
  const [before, after] = [places[index], places[index + 1]];
  const around = [before, after, places[places.length - 1]].filter((one) => one !== undefined);
  const atEnd = lengths[period] >= lengths.month && areMonthEnds(around);
  const from = atEnd ? after : before;
  if (from === undefined) return null;
  const dated = (count: number): number => periodsLater(from, period, count, atEnd);
  let count = Math.round((place - from) / lengths[period]);
  while (atEnd ? dated(count) < place : dated(count + 1) <= place) count++;
  while (atEnd ? dated(count - 1) >= place : dated(count) > place) count--;
  return dated(count);
}
