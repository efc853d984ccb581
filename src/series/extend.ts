/** Room ahead of the data: rows without observations, over which lines and target go on. */
import { areMonthEnds, isoLike, monthNumber, monthsLater, periodsLater } from "../calendar.js";
import { dayOf } from "../days.js";
import { mean } from "../kernel.js";
import { span } from "../positions.js";
import { fault, shown } from "../messages.js";
import { note } from "../notes.js";
import type { Ask, ExtendOption, Note, Outline, Period, Series, X } from "../types/index.js";
import { withoutTime } from "./refusals.js";
import { remade, type Table } from "./table.js";

/** The option as a record. */
function extensionOf(extend: Ask["extend"]): ExtendOption {
  return typeof extend === "object" ? extend : { periods: extend ?? 0 };
}

/** The table with the periods ahead of it. Throws where the axis has no step, or a denominator is given and there is none to continue. */
export function extendTable(table: Table, { chart, extend, period }: Ask): Table {
  const { periods, n: assumed } = extensionOf(extend);
  if (periods === 0 || table.place.length === 0) return table;
  if (chart.temporal === false) throw withoutTime("extend", chart);
  if (assumed !== undefined && table.n === null)
    throw fault("conflicting-options", "extend has n, and the chart has no denominators", { column: "extend", value: assumed });
  const ahead = stepOf(table, period);
  const places = Array.from({ length: periods }, (_, i) => ahead(i + 1));
  const { axis, x, place, y, n, target, row } = table;
  const on = <T>(column: readonly T[], absent: T): T[] => column.concat(new Array<T>(periods).fill(absent));
  return {
    axis,
    x: x.concat(axis === "time" ? namesOf(places, x) : places),
    place: place.concat(places),
    y: on(y, NaN),
    row: row && on(row, -1),
    ...remade(table, on),
    n: n && on(n, NaN),
    target: target && on(target, target.findLast((value) => !Number.isNaN(value)) ?? NaN),
  };
}

/** Names of the places ahead, in the form of the last x; in the longest form there is where that would give one name to two places. */
function namesOf(places: readonly number[], x: readonly X[]): readonly X[] {
  const last = String(x.at(-1));
  const names = places.map((place) => isoLike(place, last));
  if (new Set(names).add(last).size > names.length) return names;
  const longest = x.reduce<string>((most, each) => (String(each).length > most.length ? String(each) : most), last);
  return places.map((place) => isoLike(place, longest));
}

/** The place some steps after the last one: of the declared period, else by the constant step of the data, in months where they are dated so. */
function stepOf({ axis, place }: Table, period: Period | undefined): (count: number) => number {
  const last = place.at(-1)!;
  const atEnd = axis === "time" && areMonthEnds(place);
  if (period !== undefined) return (count) => periodsLater(last, period, count, atEnd);
  const months = axis === "time" ? monthsBetween(place, atEnd) : null;
  if (months !== null) return (count) => monthsLater(last, count * months, atEnd);
  const step = (last - place[0]!) / (place.length - 1);
  const even = place.every((here, i) => i === 0 || Math.abs(here - place[i - 1]! - step) <= 1e-9 * Math.abs(step));
  if (axis !== "category" && step > 0 && even) return (count) => last + count * step;
  throw fault("missing-option", "extend needs a constant step of x, and the data have none, expected the option period", {
    column: "extend",
    value: shown(axis),
  });
}

/** The constant number of months between dates that share their day of the month, or all end their month; null where there is none. */
function monthsBetween(place: readonly number[], atEnd: boolean): number | null {
  const [first, second] = place;
  if (first === undefined || second === undefined) return null;
  const dated = atEnd || place.every((instant) => dayOf(instant).day === dayOf(first).day);
  const step = monthNumber(second) - monthNumber(first);
  return dated && step > 0 && place.every((instant, i) => monthNumber(instant) === monthNumber(first) + i * step) ? step : null;
}

/**
 * The series with the denominator that its limits assume ahead of the data, and a note that says so. `mean`: that of the
 * baseline of the phase the last of these rows is in, or of the latest phase before it that has one.
 */
export function assumeDenominator(series: Series, outlines: readonly Outline[], extend: Ask["extend"], notes: Note[]): Series {
  const { n: assumed } = extensionOf(extend);
  const { n, sd, range, observed, length } = series;
  if (assumed === undefined || n === null || length === observed) return series;
  const cases = assumed === "mean" ? meanDenominator(series, outlines) : assumed;
  if (Number.isNaN(cases)) return series;
  const sizes = sd === null && range === null ? {} : { subgroups: true };
  notes.push(note("assumed-denominator", { n: cases, ...sizes }, { at: span(observed, length) }));
  return { ...series, n: n.map((own, i) => (i < observed ? own : cases)) };
}

function meanDenominator(series: Series, outlines: readonly Outline[]): number {
  const { n, y, ghost, observed } = series;
  for (const { first, end, baseline } of outlines.filter((outline) => outline.first < outline.end).reverse()) {
    const rows = baseline ?? span(first, Math.min(end, observed));
    const cases = mean(rows.map((i) => (Number.isNaN(y[i]!) || ghost?.[i] === 1 ? NaN : n![i]!)));
    if (!Number.isNaN(cases)) return cases;
  }
  return NaN;
}
