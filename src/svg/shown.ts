/** The part of a chart that is drawn. */
import { periodAsDate, yearAsMonth } from "../calendar.js";
import { shown, unexpected } from "../messages.js";
import { observedOf } from "../readings/describe.js";
import type { Chart, Phase, X } from "../types/index.js";
import { across, placeIn, placeOf, placesOf } from "./frame/axes/across.js";
import { holderOf } from "./frame/annotations/holder.js";
import { firstWhere } from "./halving.js";
import type { SvgOptions } from "./options.js";

/** Which points are drawn: those from an x on, or so many of the latest; all where neither is given. */
export type Part = Pick<SvgOptions, "from" | "last">;

/**
 * A chart as it is drawn: positions count from its first point; lines, causes and verdict are those of the whole. What ended before is
 * left out. Units, which have no order, are drawn all. Throws where the axis has no such x, or no observation from there on. `of`: what
 * the error calls the chart.
 */
export function shownOf(chart: Chart, part: Part, of = "the data"): Chart {
  const drawn = cutAt(chart, startOf(chart, part, of));
  if (drawn === chart || observedOf(drawn) > 0) return drawn;
  const last = shown(chart.points[observedOf(chart) - 1]?.x);
  throw unexpected("out-of-range", "from", part.from, `no later than the last x of ${of}, ${last}`);
}

/** The same of a chart among others, of which it may be the one that has nothing from there on, or no dates. */
export function shownAmong(chart: Chart, part: Part): Chart {
  return chart.axis === "time" || part.from === undefined ? cutAt(chart, startOf(chart, part)) : chart;
}

const LIKE = { time: "an ISO date", number: "a number", category: "a category" } as const;

/** Position of the first point drawn. */
function startOf(chart: Chart, { from, last }: Part, of = "the data"): number {
  const { axis, points } = chart;
  if (axis === "size" || points.length === 0) return 0;
  if (last !== undefined) return Math.max(0, observedOf(chart) - last);
  return from === undefined ? 0 : startAt(chart, from, axis, of);
}

function startAt(chart: Chart, from: X, axis: keyof typeof LIKE, of: string): number {
  const { points } = chart;
  const place = placeIn(chart, axis === "time" ? periodAsDate(yearAsMonth(from), chart.period, chart.financialYearStart) : from);
  if (Number.isNaN(place) || String(from).trim() === "" || (axis === "category" && place < 0))
    throw unexpected("unknown-value", "from", from, `${LIKE[axis]} like the x of ${of} (${shown(points.at(-1)?.x)})`);
  return firstWhere(points.length, (i) => placeOf(chart, points[i]?.x ?? 0, i) >= place);
}

/** A chart without its points before a position, and without what ended before. */
function cutAt(chart: Chart, start: number): Chart {
  if (start === 0) return chart;
  const scale = across(chart, placesOf(chart), 0, 1);
  const later = (at: readonly number[]): readonly number[] => at.filter((index) => index >= start).map((index) => index - start);
  const signals = chart.signals.map((signal) => ({ ...signal, at: later(signal.at), completed: Math.max(0, signal.completed - start) }));
  const { at } = chart.verdict;
  return {
    ...chart,
    points: chart.points.slice(start).map((point) => ({ ...point, index: point.index - start })),
    phases: chart.phases.map((phase) => laterPhase(phase, start)),
    signals: signals.filter((signal) => signal.at.length > 0),
    notes: chart.notes.map((note) => ({ ...note, at: later(note.at) })),
    annotations: chart.annotations.filter(({ x, until }) => holderOf(chart, scale, until ?? x).index >= start),
    verdict: { ...chart.verdict, at: at === null || at < start ? null : at - start },
  };
}

function laterPhase(phase: Phase, start: number): Phase {
  const { first, last } = phase;
  if (first === null || last === null || last < start) return { ...phase, first: null, last: null };
  return { ...phase, first: Math.max(0, first - start), last: last - start };
}
