/** Dates as ISO text and UTC instants. A date stands for the start of the period it names; no local time is ever read. */
import type { Period } from "./types/index.js";

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|\+00:?00)?)?)?$/;
const DAY = 86_400_000;

/** Milliseconds since 1970 in UTC of the start of the period that ISO text names ("2023-04" is 1 April); NaN for anything else. */
export function instantOf(text: string): number {
  const parts = ISO.exec(text);
  if (parts === null) return NaN;
  const [year, month, day, hour, minute, second] = [
    parts[1],
    parts[2],
    parts[3] ?? "1",
    parts[4] ?? "0",
    parts[5] ?? "0",
    parts[6] ?? "0",
  ].map(Number);
  const milliseconds = Number((parts[7] ?? "0").padEnd(3, "0"));
  const real = month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year!, month!) && hour! < 24 && minute! < 60 && second! < 60;
  return real ? Date.UTC(year!, month! - 1, day, hour, minute, second, milliseconds) : NaN;
}

/** Days in a month, January = 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether text looks like a date that is not ISO: 1/4/2023, 01-04-23, Apr-23, 1 April 2023. */
export function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/.test(text) || /^\s*(\d{1,2}[ -])?[a-z]{3,9}[ -]\d{2,4}\s*$/i.test(text);
}

/** The calendar step that dates, in ascending order, are multiples of; null where there is none or fewer than two dates. */
export function periodOf(instants: readonly number[]): Period | null {
  if (instants.length < 2) return null;
  const months = monthly(instants);
  if (months !== null) return months % 12 === 0 ? "year" : months % 3 === 0 ? "quarter" : "month";
  let step = 0;
  for (let i = 1; i < instants.length; i++) step = divisor(step, instants[i]! - instants[i - 1]!);
  if (step === 0) return null;
  return step % (7 * DAY) === 0 ? "week" : step % DAY === 0 ? "day" : step % 3_600_000 === 0 ? "hour" : null;
}

/** Greatest common number of months between dates that share a day of the month, or all end their month; else null. */
function monthly(instants: readonly number[]): number | null {
  const dates = instants.map((instant) => new Date(instant));
  const first = dates[0]!;
  const sameDay = dates.every((date) => date.getUTCDate() === first.getUTCDate() && date.getUTCHours() === 0 && date.getUTCMinutes() === 0);
  const lastDay = dates.every(
    (date) => date.getUTCDate() === daysIn(date.getUTCFullYear(), date.getUTCMonth() + 1) && date.getUTCHours() === 0,
  );
  if (!sameDay && !lastDay) return null;
  let step = 0;
  for (let i = 1; i < dates.length; i++) step = divisor(step, monthNumber(dates[i]!) - monthNumber(dates[i - 1]!));
  return step === 0 ? null : step;
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
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
  const month = monthNumber(new Date(instant));
  const [length, offset] =
    period === "month" ? [1, 0] : period === "quarter" ? [3, 0] : [12, period === "financial-year" ? yearStart - 1 : 0];
  return monthStart(month - modulo(month - offset, length));
}

/** The start of the period after one that starts at an instant. */
export function periodAfter(start: number, period: Period): number {
  if (period === "hour") return start + 3_600_000;
  if (period === "day") return start + DAY;
  if (period === "week") return start + 7 * DAY;
  return monthStart(monthNumber(new Date(start)) + (period === "month" ? 1 : period === "quarter" ? 3 : 12));
}

/** An instant as ISO text in the form of a given text: year and month, date, or date and time. */
export function isoLike(instant: number, form: string): string {
  const iso = new Date(instant).toISOString();
  return form.length <= 10 ? iso.slice(0, form.length) : iso.slice(0, 16);
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), modulo(month, 12), 1);
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
