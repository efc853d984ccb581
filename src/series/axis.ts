/** Places on the horizontal axis: dates, numbers or categories. */
import { areMilliseconds, areRunTogether, instantOf, isNoDay, isOddIso, looksLikeDate, periodOf } from "../calendar.js";
import { DAY } from "../days.js";
import { AT_MOST_LARGEST, LARGEST } from "../kernel.js";
import { span } from "../positions.js";
import { fault, shown } from "../messages.js";
import type { Period, X } from "../types/index.js";
import { misread } from "./cells.js";

/** A read axis. */
export interface Axis {
  /** What it counts. */
  readonly axis: "time" | "number" | "category";
  /** Places as they stand in the chart. */
  readonly x: readonly X[];
  /** Places as numbers that order them. */
  readonly place: readonly number[];
}

const NUMERIC = /^\s*[+-]?\d+(\.\d+)?\s*$/;

let counting: Axis = { axis: "number", x: [], place: [] };

/** 1, 2, 3 …: the axis of rows without x. The last one is kept, as many series in succession have one length; `rows.ts` copies it, so no caller can change it. */
export function countingAxis(length: number): Axis {
  if (counting.x.length !== length) {
    const x = span(1, length + 1);
    counting = { axis: "number", x, place: x };
  }
  return counting;
}

/**
 * The axis of a column of cells. ISO dates, numbers, or categories in the given order; a mixture is an error. `hintOn`: how dates may
 * be named in the place of such places, where they may.
 */
export function readAxis(
  length: number,
  cell: (index: number) => unknown,
  column: string,
  timeOfDay: boolean,
  hintOn: (places: readonly X[]) => string,
): Axis {
  const texts: X[] = [];
  for (let i = 0; i < length; i++) texts.push(plainX(cell(i), i, column, timeOfDay));
  if (texts.every((x) => typeof x === "number" || NUMERIC.test(x)) && texts.some((x) => Number.isNaN(instantOf(x)))) {
    const x = texts.map((text) => Number(text) + 0);
    const far = x.findIndex((own) => Math.abs(own) > LARGEST);
    if (far >= 0) throw misread("out-of-range", x[far], far, column, AT_MOST_LARGEST);
    if (areRunTogether(x)) throw ambiguous(texts, 0, column);
    if (areMilliseconds(x)) throw ambiguous(texts, 0, column, "; milliseconds since 1970 are not read as dates");
    return { axis: "number", x, place: x };
  }
  const place = texts.map(instantOf);
  const odd = place.findIndex(Number.isNaN);
  if (odd < 0) return { axis: "time", x: withoutMidnight(texts, place, timeOfDay), place };
  const kinds = texts.map(kindOf);
  if (kinds.every((kind) => kind === "text")) return { axis: "category", x: texts, place: texts.map((_, i) => i) };
  throw oddPlace(texts, column, kinds, hintOn(texts));
}

/** The names of units, which have no place in time: numbers in their order, everything else as it was given. */
export function readNames(length: number, cell: (index: number) => unknown, column: string): Axis {
  const x: X[] = [];
  for (let i = 0; i < length; i++) x.push(plainX(cell(i), i, column, true));
  return x.every((name) => typeof name === "number") ? { axis: "number", x, place: x } : { axis: "category", x, place: x.map((_, i) => i) };
}

/** What may be a quarter or a term of a year as well as a month. */
const TERM = /^\d{4}-[1-4]$/;

type Kind = "date" | "number" | "unread" | "text";

/** What a place is by itself; `unread`: a date that is not ISO. */
function kindOf(x: X): Kind {
  if (!Number.isNaN(instantOf(x))) return "date";
  if (typeof x === "number" || NUMERIC.test(x)) return "number";
  return looksLikeDate(x) || (paddedOf(x) !== null && !TERM.test(x)) ? "unread" : "text";
}

function oddPlace(texts: readonly X[], column: string, kinds: readonly Kind[], hint: string) {
  const names = texts.map(String);
  const absent = names.findIndex(isNoDay);
  if (absent >= 0) return misread("invalid-row", texts[absent], absent, column, `a date that exists${hint}`);
  const unread = names.findIndex(isOddIso);
  if (unread >= 0) return ambiguous(texts, unread, column, ", with a year from 1000 to 9999 and no offset from UTC", "2023-04-01T10:30");
  const short = names.findIndex((name) => paddedOf(name) !== null);
  if (short >= 0) return ambiguous(texts, short, column, `, months and days with two digits${OTHER_ORDERS}`, paddedOf(texts[short]!));
  const usual = hint !== "" && kinds.includes("date") ? "date" : mostOf(kinds);
  const row = kinds.findIndex((kind) => kind !== usual);
  if (row < 0) return ambiguous(texts, 0, column);
  const value = texts[row];
  const orders = kinds.includes("unread") ? OTHER_ORDERS : "";
  const message = `row ${row}, column ${column}: got ${shown(value)} among other kinds of x, expected ISO dates throughout, numbers throughout, or text throughout${hint}${orders}`;
  return fault("mixed-x", message, { row, column, value });
}

/** A date whose month or day has one digit, as ISO text; null for anything else. */
function paddedOf(x: X): string | null {
  const iso = String(x).replace(/-(?=\d(?!\d))/g, "-0");
  return iso === x || Number.isNaN(instantOf(iso)) ? null : iso;
}

/** The most frequent of some kinds; of two, the one that comes first. */
function mostOf(kinds: readonly Kind[]): Kind | undefined {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

const OTHER_ORDERS = "; readCsv reads other dates with its option dates, and x may be a function of a row that gives ISO text";

function ambiguous(texts: readonly X[], row: number, column: string, advice = OTHER_ORDERS, example: string | null = "2023-04-01") {
  return misread("ambiguous-date", texts[row], row, column, `an ISO date such as ${example}${advice}`);
}

function plainX(value: unknown, row: number, column: string, timeOfDay: boolean): X {
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  if (value instanceof Date && !Number.isNaN(value.getTime())) return dateX(value, row, column, timeOfDay);
  throw misread("invalid-row", value, row, column, "a date, a number or a name");
}

function dateX(value: Date, row: number, column: string, timeOfDay: boolean): string {
  const iso = value.toISOString();
  if (timeOfDay) return iso.replace(/(?::00)?\.000Z$/, "").replace(/Z$/, "");
  if (value.getTime() % DAY === 0) return iso.slice(0, 10);
  const expected =
    'ISO text such as "2023-04-01": a Date that is not midnight in UTC, as database drivers make them, would fall on another day; for times of day set timeOfDay';
  throw misread("local-date", value, row, column, expected);
}

function withoutMidnight(texts: readonly X[], place: readonly number[], timeOfDay: boolean): readonly X[] {
  if (timeOfDay || !texts.some((x) => String(x).length > 10) || place.some((instant) => instant % DAY !== 0)) return texts;
  return texts.map((x) => String(x).slice(0, 10));
}

/** The step of a calendar axis, where it is regular. */
export function detectPeriod({ axis, place }: Axis): Period | null {
  return axis === "time" ? periodOf(place) : null;
}
