/** Dates as ISO text and UTC instants. A date stands for the start of the period it names; no local time is ever read. */
import { DAY, dayOf, daysIn, midnight } from "./days.js";
import type { Period } from "./types/index.js";

const ISO = /^[1-9]\d{3}-\d{2}(?:-\d{2}(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|\+00(?::?00)?)?)?)?$/;

/**
 * Milliseconds since 1970 in UTC of the start of the period that ISO text names ("2023-04" is 1 April); NaN for anything else. A time has
 * no offset, or that of UTC: with another it lies on one day in UTC and maybe on another by its own clock. Years are 1000 to 9999.
 */
export function instantOf(text: unknown): number {
  if (typeof text !== "string") return NaN;
  if (text.length <= DATE) return midnightOf(text);
  const parts = ISO.exec(text);
  return parts === null ? NaN : midnightOf(text.slice(0, DATE)) + timeOf(parts);
}

/** Length of a date without a time. */
const DATE = 10;

/** The start of a month or of a day. Read digit by digit: every point of every chart comes by here, and patterns take three times as long. */
function midnightOf(text: string): number {
  const marked = text.charAt(4) === "-" && (text.length === 7 || (text.length === DATE && text.charAt(7) === "-"));
  const [year, month] = [wholeIn(text, 0, 4), wholeIn(text, 5, 7)];
  const day = text.length === 7 ? 1 : wholeIn(text, 8, DATE);
  return marked && year >= 1000 && isRealDay(year, month, day) ? midnight(year, month, day) : NaN;
}

/** The whole number that some characters of a text write; NaN where one is no digit. */
function wholeIn(text: string, from: number, to: number): number {
  let whole = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    whole = 10 * whole + digit;
  }
  return whole;
}

/** Milliseconds since midnight of the parts of an ISO time; NaN for a time that does not exist. */
function timeOf(parts: readonly (string | undefined)[]): number {
  const [hour = 0, minute = 0, second = 0] = parts.slice(1, 4).map((part) => Number(part ?? 0));
  const milliseconds = Number((parts[4] ?? "0").padEnd(3, "0"));
  return hour < 24 && minute < 60 && second < 60 ? ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds : NaN;
}

/** Whether text has the form of an ISO date and names no day or time that exists: 2024-02-30. */
export function isNoDay(text: string): boolean {
  return ISO.test(text) && Number.isNaN(instantOf(text));
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const SLASHED = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[TZ]|\b)/i;
const NAMED = /* @__PURE__ */ new RegExp(`^\\s*(?:\\d{1,2}[ -])?${MONTH}[ -]\\d{2,4}\\s*$`, "i");

const ODD = /^(?:0\d{3}-\d\d?(?:-|$)|[+-]\d{6}-|\d{8}T\d|\d{4}-\d\d-\d\d[T ]\d)/i;

/** Whether text begins as ISO dates do and is none that can be read: an offset from UTC, a year before 1000 or after 9999, no marks. */
export function isOddIso(text: string): boolean {
  return ODD.test(text) && Number.isNaN(instantOf(text));
}

/** Whether text looks like a date that is not ISO, or that cannot be read: 1/4/2023, 01-04-23, Apr-23, 1 April 2023. */
export function looksLikeDate(text: string): boolean {
  return SLASHED.test(text) || NAMED.test(text) || isOddIso(text);
}

/** Whether numbers are months or days of more than one year, or month, written without a mark between: 202412 and 202501. */
export function areRunTogether(numbers: readonly number[]): boolean {
  if (!numbers.every(isMonth) && !numbers.every((number) => isMonth(Math.floor(number / 100)) && isDay(number))) return false;
  return new Set(numbers.map((number) => Math.floor(number / 100))).size > 1;
}

/** Whether numbers are instants in milliseconds since 1970: whole minutes between 1973 and 2286. */
export function areMilliseconds(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.every((number) => number >= 1e11 && number < 1e13 && number % 60_000 === 0);
}

const isMonth = (number: number): boolean =>
  Number.isInteger(number) && number > 1900_00 && number < 2100_00 && isRealDay(Math.floor(number / 100), number % 100, 1);
const isDay = (number: number): boolean => isRealDay(Math.floor(number / 1e4), Math.floor(number / 100) % 100, number % 100);

function isRealDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month));
}

/**
 * The calendar step of dates in ascending order: the largest of which all their distances are multiples, provided that at
 * least half of the distances are one step. Null for irregular dates, and for fewer than two.
 */
export function periodOf(instants: readonly number[]): Period | null {
  const months = steps(monthNumbers(instants));
  if (months !== null) return months % 12 === 0 ? "year" : months % 3 === 0 ? "quarter" : "month";
  const step = steps(instants);
  if (step === null) return null;
  return step % (7 * DAY) === 0 ? "week" : step % DAY === 0 ? "day" : step % 3_600_000 === 0 ? "hour" : null;
}

/** The greatest common divisor of the distances, where at least half of them equal it. */
function steps(places: readonly number[]): number | null {
  let step = 0;
  for (let i = 1; i < places.length; i++) step = divisor(step, places[i]! - places[i - 1]!);
  let single = 0;
  for (let i = 1; i < places.length; i++) {
    const distance = places[i]! - places[i - 1]!;
    if (distance === step) single++;
  }
  return step > 0 && 2 * single >= places.length - 1 ? step : null;
}

/** Dates as numbers of months, where they share a day of the month or all end their month; else none. */
function monthNumbers(instants: readonly number[]): readonly number[] {
  const first = dayOf(instants[0] ?? 0).day;
  const whole = instants.every((instant) => instant % DAY === 0);
  const sameDay = whole && instants.every((instant) => dayOf(instant).day === first);
  return sameDay || (whole && areMonthEnds(instants)) ? instants.map(monthNumber) : [];
}

/** Months from January of the year 0 to that of a UTC instant. */
export function monthNumber(instant: number): number {
  const { year, month } = dayOf(instant);
  return 12 * year + month - 1;
}

function divisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The start of the period that holds an instant. Weeks begin on Monday (ISO 8601); financial years in month `yearStart`. */
export function periodStart(instant: number, period: Period, yearStart: number): number {
  if (period === "hour") return instant - modulo(instant, 3_600_000);
  const day = instant - modulo(instant, DAY);
  if (period === "day") return day;
  if (period === "week") return day - modulo(day / DAY + 3, 7) * DAY;
  const month = monthNumber(instant);
  return monthStart(month - modulo(month - (period === "financial-year" ? yearStart - 1 : 0), MONTHS[period] ?? 12));
}

/** The start of the period after one that starts at an instant. */
export function periodAfter(start: number, period: Period): number {
  const months = MONTHS[period];
  return months === undefined
    ? start + (period === "hour" ? 3_600_000 : period === "day" ? DAY : 7 * DAY)
    : monthStart(monthNumber(start) + months);
}

/** How many periods lie from that of one instant to that of another: 2 from January to March. */
export function periodsBetween(from: number, to: number, period: Period, yearStart = 1): number {
  const [start, end] = [periodStart(from, period, yearStart), periodStart(to, period, yearStart)];
  const months = MONTHS[period];
  return months === undefined ? (end - start) / periodAfter(0, period) : (monthNumber(end) - monthNumber(start)) / months;
}

/** Whether every one of some instants falls on the last day of its month. */
export function areMonthEnds(instants: readonly number[]): boolean {
  return instants.every((instant) => dayOf(instant + DAY).day === 1);
}

const MONTHS: Readonly<Partial<Record<Period, number>>> = { month: 1, quarter: 3, year: 12, "financial-year": 12 };

/** An instant some periods later: the same time and day of the week, or of the month; at the end of the month where `atEnd`. */
export function periodsLater(instant: number, period: Period, count: number, atEnd: boolean): number {
  const months = MONTHS[period];
  return months === undefined ? instant + count * periodAfter(0, period) : monthsLater(instant, count * months, atEnd);
}

/** An instant some months later: the same day and time, or the end of the month. */
export function monthsLater(instant: number, months: number, atEnd: boolean): number {
  const month = monthNumber(instant) + months;
  const [start, after] = [monthStart(month), monthStart(month + 1)];
  const days = (after - start) / DAY;
  return start + ((atEnd ? days : Math.min(days, dayOf(instant).day)) - 1) * DAY + modulo(instant, DAY);
}

/** An instant as ISO text in the form of a given text: year and month, date, or date and time. */
export function isoLike(instant: number, form: string): string {
  const iso = new Date(instant).toISOString();
  return form.length <= 10 ? iso.slice(0, form.length) : iso.slice(0, 16);
}

function monthStart(month: number): number {
  return midnight(Math.floor(month / 12), modulo(month, 12) + 1, 1);
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
