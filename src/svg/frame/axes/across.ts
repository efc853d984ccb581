/** Where observations stand from left to right: at their true dates, each in the middle of a period of its own. */
import { instantOf } from "../../../calendar.js";
import { DAY } from "../../../days.js";
import type { Chart, Period, X } from "../../../types/index.js";

/** The horizontal scale. */
export interface Across {
  /** Left edge of the plot, in px. */
  readonly left: number;
  /** Right edge of the plot, in px. */
  readonly right: number;
  /** Places on the axis: UTC instants, numbers, or positions of categories. */
  readonly places: readonly number[];
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
  /** Width of one unit of the axis (a millisecond on a time axis, else 1), in px; 0 where there is one place only. */
  readonly perUnit: number;
}

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
  return axis === "time" ? instantOf(x) : axis === "number" ? Number(x) : index;
}

/** Where an x stands that need not be that of an observation; −1 for a category that the data lack. */
export function placeIn(chart: Chart, x: X): number {
  return placeOf(chart, x, chart.axis === "category" ? chart.points.findIndex((point) => point.x === x) : -1);
}

/** The places of all points. */
export function placesOf(chart: Chart): readonly number[] {
  return chart.points.map(({ index, x }) => placeOf(chart, x, index));
}

/** How many periods a stretch holds: also those that no point has, unless more than half are missing, as between rare events. */
function periods(count: number, span: number, period: Period | null): number {
  const whole = period === null ? count : Math.round(span / lengths[period]) + 1;
  return whole > 2 * count ? count : Math.max(count, whole);
}

/** First and last place of an axis, and for how many periods it has room, where several charts share it. */
export type Span = readonly [first: number, last: number, room?: number];

/** First and last place of the points of a chart. */
export function endsOf(chart: Chart): readonly [first: number, last: number] {
  const last = chart.points.length - 1;
  return [placeOf(chart, chart.points[0]?.x ?? 0, 0), placeOf(chart, chart.points[last]?.x ?? 0, last)];
}

/** One stretch for several charts: all their places, and room for the shortest of their periods. */
export function sharedBy(charts: readonly Chart[]): Span | undefined {
  const spans = charts.filter(({ points }) => points.length > 0).map(endsOf);
  if (spans.length === 0) return undefined;
  const [low, high] = spans.reduce(([from, to], [first, last]) => [Math.min(from, first), Math.max(to, last)]);
  const room = charts.reduce((most, { points, period }) => Math.max(most, periods(points.length, high - low, period)), 1);
  return [low, high, room];
}

/** The stretch of time of some charts, for those of them that lie in time. */
export function sharedTime(charts: readonly Chart[]): (chart: Chart) => Span | undefined {
  const shared = sharedBy(charts.filter(({ axis }) => axis === "time"));
  return ({ axis }) => (axis === "time" ? shared : undefined);
}

/** The edges of `count` periods: midway between neighbouring points, and at `start` and `end` for the first and the last. */
export function edgesBetween(x: Across["x"], count: number, start: number, end: number): Across["edge"] {
  return (index) => (index <= 0 ? start : index >= count ? end : (x(index - 1) + x(index)) / 2);
}

/** The horizontal scale between two edges; `shared` is the stretch of an axis that the chart shares with others. */
export function across(chart: Chart, places: readonly number[], left: number, right: number, shared?: Span): Across {
  const count = places.length;
  const [first, last, most]: Span = shared ?? [places[0] ?? 0, places[count - 1] ?? 0];
  const span = last - first;
  const { period } = chart;
  const room = periods(count, span, period);
  const inset = (right - left) / Math.max(1, most ?? room) / 2;
  const inner = right - left - 2 * inset;
  const perUnit = span > 0 ? inner / span : 0;
  const step = most !== undefined && period !== null ? lengths[period] * perUnit : 2 * inset;
  const regular = period !== null && Math.abs(span / lengths[period] + 1 - room) < 0.5;
  const at = (place: number): number => (span > 0 ? left + inset + ((place - first) / span) * inner : (left + right) / 2);
  const x = (index: number): number => at(places[index] ?? first);
  const start = shared === undefined ? left : Math.max(left, x(0) - step / 2);
  const end = shared === undefined ? right : Math.min(right, x(count - 1) + step / 2);
  const edge = edgesBetween(x, count, start, end);
  return { left, right, places, step, x, edge, at, perUnit, period: regular ? period : null };
}
