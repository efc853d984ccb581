/** Dates as ISO text and UTC instants. A date stands for the start of the period it names; no local time is ever read. */
import { daysIn, midnight } from "../days.js";

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

/** Whether the calendar has a day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month));
}

/** An instant as ISO text in the form of a given text: year and month, date, or date and time, with seconds where it has any. */
export function isoLike(instant: number, form: string): string {
  const iso = new Date(instant).toISOString();
  if (form.length <= DATE) return iso.slice(0, form.length);
  return iso.slice(0, instant % 60_000 === 0 ? 16 : instant % 1000 === 0 ? 19 : 23);
}
