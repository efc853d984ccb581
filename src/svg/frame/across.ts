/** Where observations stand from left to right: at their true dates, each in the middle of a period of its own. */
import { instantOf } from "../../calendar.js";
import type { Chart, Period, X } from "../../types/index.js";

/** The horizontal scale. */
export interface Across {
  /** Left edge of the plot, in px. */
  readonly left: number;
  /** Right edge of the plot, in px. */
  readonly right: number;
  /** Places on the axis: UTC instants, numbers, or positions of categories. */
  readonly places: ArrayLike<number>;
  /** Width of one period, in px. */
  readonly step: number;
  /** Middle of the period of the point at a position. */
  readonly x: (index: number) => number;
  /** Left edge of that period; of one past the last: the right edge of the plot. */
  readonly edge: (index: number) => number;
  /** Where any place on the axis lies. */
  readonly at: (place: number) => number;
  /** The step of the calendar by which the points follow each other; null where they do not. */
  readonly period: Period | null;
  /** Width of one unit of the axis (a millisecond, 1), in px; 0 where there is one place only. */
  readonly scale: number;
}

const DAY = 86_400_000;

/** Mean length of a step of the calendar, in milliseconds. */
export const lengths: Readonly<Record<Period, number>> = {
  hour: DAY / 24,
  day: DAY,
  week: 7 * DAY,
  month: 30.436875 * DAY,
  quarter: 91.310625 * DAY,
  year: 365.2425 * DAY,
  "financial-year": 365.2425 * DAY,
};

/** Where an x stands on the axis: a UTC instant, a number, or the position of a category. */
export function placeOf({ axis }: Chart, x: X, index: number): number {
  return axis === "time" ? instantOf(String(x)) : axis === "number" ? Number(x) : index;
}

/** The places of all points. */
export function placesOf(chart: Chart): ArrayLike<number> {
  const places = new Float64Array(chart.points.length);
  for (const { index, x } of chart.points) places[index] = placeOf(chart, x, index);
  return places;
}

/** How many periods the axis has room for: absent ones count, unless most are absent, as between rare events. */
function periods(places: ArrayLike<number>, period: Period | null): number {
  const count = places.length;
  const span = (places[count - 1] ?? 0) - (places[0] ?? 0);
  const whole = period === null ? count : Math.round(span / lengths[period]) + 1;
  return whole > 2 * count ? count : Math.max(count, whole);
}

/** The horizontal scale between two edges. */
export function across(chart: Chart, places: ArrayLike<number>, left: number, right: number): Across {
  const count = places.length;
  const first = places[0] ?? 0;
  const span = (places[count - 1] ?? 0) - first;
  const room = periods(places, chart.axis === "time" ? chart.period : null);
  const step = (right - left) / Math.max(1, room);
  const regular = chart.axis === "time" && chart.period !== null && Math.abs(span / lengths[chart.period] + 1 - room) < 0.5;
  const scale = span > 0 ? (right - left - step) / span : 0;
  const at = (place: number): number => (span > 0 ? left + step / 2 + (place - first) * scale : (left + right) / 2);
  const x = (index: number): number => at(places[index] ?? first);
  const edge = (index: number): number => (index <= 0 ? left : index >= count ? right : (x(index - 1) + x(index)) / 2);
  return { left, right, places, step, x, edge, at, scale, period: regular ? chart.period : null };
}
