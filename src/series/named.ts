/** Names of years, quarters and weeks as places on the axis, where each row is one of these. */
import { instantOf, periodAsDate } from "../calendar.js";
import { defined, isRecord } from "../checks.js";
import { shown, SpcError, unexpected } from "../messages.js";
import type { Ask, Period, X } from "../types/index.js";
import { cellsOf } from "./cells.js";
import { sourceOf } from "./source.js";

/** Periods that have names, and how these are written. */
const NAMED: readonly (readonly [period: Period, names: string])[] = [
  ["year", "years are named 2024"],
  ["financial-year", 'financial years are named "2024/25"'],
  ["quarter", 'quarters are named "2024 Q1", and with financialYearStart 4, 7 or 10 "2024/25 Q1"'],
  ["week", 'weeks are named "2024-W05", as ISO 8601 counts them'],
];

/** How the name of a period is read: as the date on which it begins; null where names of periods are but names. */
export type NameReader = ((x: unknown) => unknown) | null;

/** The reader of the names of the declared period. */
export function nameReader({ period, financialYearStart }: Pick<Ask, "period" | "financialYearStart">): NameReader {
  return nameHint(period) === "" ? null : (x) => periodAsDate(x, period, financialYearStart);
}

/** How the declared period is named, as the end of a message; empty where it has no names. */
export function nameHint(period: Period | undefined): string {
  const names = period && NAMED.find(([named]) => named === period);
  return names === undefined ? "" : `; ${names[1]}`;
}

/** What a name may stand for: the date on which the period begins, for each kind of period; the name itself where it is none of that kind. */
export function datesNamed(name: unknown, yearStart: number | undefined): readonly unknown[] {
  return NAMED.map(([period]) => periodAsDate(name, period, yearStart));
}

/**
 * How dates may be named, as the end of a message on these places: as the declared period is; where none is declared, by the period of
 * which all of them are dates or names.
 */
export function hintOn(places: readonly X[], { period, financialYearStart }: Ask): string {
  if (period !== undefined) return nameHint(period);
  const found = NAMED.find(([named]) => places.every((x) => !Number.isNaN(instantOf(periodAsDate(x, named, financialYearStart)))));
  return found === undefined ? "" : `; with the option period: "${found[0]}" all are dates`;
}

/**
 * What `run` makes of options in which every x that names the declared period is a date. An error on the way tells these dates by the
 * names that the options and the data have for them.
 */
export function inNames<T>(ask: Ask, data: unknown, run: (ask: Ask) => T): T {
  const dateOf = nameReader(ask);
  if (dateOf === null) return run(ask);
  const names = new Map<unknown, unknown>();
  const read = (x: unknown): unknown => {
    const date = dateOf(x);
    if (date !== x) names.set(date, x);
    return date;
  };
  const nameOf = (date: unknown): unknown => names.get(date) ?? date;
  try {
    return run(withDates(ask, (x, name) => read(unlikeYear(x, name, ask))));
  } catch (error) {
    if (!(error instanceof SpcError)) throw error;
    placesIn(data, ask).forEach(read);
    const [first = error, ...others] = error.faults.map((fault) => ({
      ...fault,
      message: fault.message.replace(fault.row === null ? DATE : DATE_OF_ROW, (_, date) => shown(nameOf(date))),
      value: fault.row === null ? nameOf(fault.value) : fault.value,
    }));
    throw new SpcError([first, ...others]);
  }
}

const DATE = /"([\d-]+)"/g;
/** A date that says which row: `row 1 ("2024-01-08")`. What else a row holds is told as it is written there. */
const DATE_OF_ROW = /"([\d-]+)"(?=\))/g;

/** Options with dates in the place of names. */
function withDates(ask: Ask, read: Reading): Ask {
  const { baseline, phases, target, ghost, annotations } = ask;
  return { ...ask, ...defined(dated({ baseline, phases, target, ghost, annotations }, read)) };
}

/** Reads a place in an option, by the name of the member. */
type Reading = (x: unknown, name: string) => unknown;

/** A place where every row is a financial year; throws where it may be that year as well as a month of another: 2010-11. */
function unlikeYear(x: unknown, name: string, { period, financialYearStart }: Ask): unknown {
  if (period !== "financial-year" || typeof x !== "string") return x;
  const year = x.replace("-", "/");
  const date = periodAsDate(year, period, financialYearStart);
  if ([x, date].includes(year) || date === x) return x;
  throw unexpected("ambiguous-date", name, x, `${shown(year)} for the year, or a day of the month`, name);
}

/** Members of options that are places on the axis. */
const PLACES: readonly string[] = ["x", "until", "start", "from", "to"];

/** A copy of an option in which every place is read. */
function dated<Option>(option: Option, read: Reading): Option;
function dated(option: unknown, read: Reading): unknown {
  if (Array.isArray(option)) return option.map((one: unknown) => dated(one, read));
  if (!isRecord(option)) return option;
  const copy: Record<string, unknown> = { ...option };
  for (const name in copy) if (name !== "lock") copy[name] = PLACES.includes(name) ? read(copy[name], name) : dated(copy[name], read);
  return copy;
}

function placesIn(data: unknown, { x }: Ask): readonly unknown[] {
  const rows = sourceOf(data);
  const cell = x === undefined ? null : cellsOf(rows, x);
  return cell === null ? [] : Array.from({ length: rows.length }, (_, row) => cell(row));
}
