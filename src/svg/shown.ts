/** The part of a chart that is drawn. */
import { yearAsMonth } from "../calendar.js";
import { shown, unexpected } from "../messages.js";
import type { Chart, Phase, X } from "../types/index.js";
import { placeIn, placeOf } from "./frame/across.js";
import { firstWhere } from "./halving.js";

/**
 * A chart from an x on, as it is drawn: positions count from its first point; lines, causes and verdict are those of the whole. What
 * ended before is left out. Units, which have no order, are drawn all. Throws where the axis has no such x, or nothing from there on.
 */
export function shownFrom(chart: Chart, from: X | undefined): Chart {
  const drawn = cutAt(chart, from);
  if (drawn.points.length > 0 || drawn === chart) return drawn;
  throw unexpected("out-of-range", "from", from, `no later than the last x of the data, ${shown(chart.points.at(-1)?.x)}`);
}

/** The same of a chart among others, of which it may be the one that has nothing from there on, or no dates. */
export function shownAmong(chart: Chart, from: X | undefined): Chart {
  return chart.axis === "time" ? cutAt(chart, from) : chart;
}

const LIKE = { time: "an ISO date", number: "a number", category: "a category" } as const;

function cutAt(chart: Chart, from: X | undefined): Chart {
  const { axis, points } = chart;
  if (from === undefined || axis === "size" || points.length === 0) return chart;
  const place = placeIn(chart, axis === "time" ? yearAsMonth(from) : from);
  if (Number.isNaN(place) || (axis === "category" && place < 0))
    throw unexpected("unknown-value", "from", from, `${LIKE[axis]} like the x of the data (${shown(points.at(-1)?.x)})`);
  const start = firstWhere(points.length, (i) => placeOf(chart, points[i]?.x ?? 0, i) >= place);
  return start === 0 ? chart : cut(chart, start, place);
}

/** A chart without its points before a position, and without what ended before a place on its axis. */
function cut(chart: Chart, start: number, place: number): Chart {
  const later = (at: readonly number[]): readonly number[] => at.filter((index) => index >= start).map((index) => index - start);
  const signals = chart.signals.map((signal) => ({ ...signal, at: later(signal.at), completed: Math.max(0, signal.completed - start) }));
  const { at } = chart.verdict;
  return {
    ...chart,
    points: chart.points.slice(start).map((point) => ({ ...point, index: point.index - start })),
    phases: chart.phases.map((phase) => laterPhase(phase, start)),
    signals: signals.filter((signal) => signal.at.length > 0),
    notes: chart.notes.map((note) => ({ ...note, at: later(note.at) })),
    annotations: chart.annotations.filter(({ x, until }) => placeIn(chart, until ?? x) >= place),
    verdict: { ...chart.verdict, at: at === null || at < start ? null : at - start },
  };
}

function laterPhase(phase: Phase, start: number): Phase {
  const { first, last } = phase;
  if (first === null || last === null || last < start) return { ...phase, first: null, last: null };
  return { ...phase, first: Math.max(0, first - start), last: last - start };
}
