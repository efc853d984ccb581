/** Steps of the calendar between UTC instants. */
import { DAY, dayOf, midnight } from "../days.js";
import type { Period } from "../types/index.js";

const HOUR = DAY / 24;
/** Steps of whole months. */
const MONTHS: Readonly<Partial<Record<Period, number>>> = { month: 1, quarter: 3, year: 12, "financial-year": 12 };

/**
 * The calendar step of dates in ascending order: the largest of which all their distances are multiples, provided that at
 * least half of the distances are one step. Null for irregular dates, and for fewer than two.
 */
export function periodOf(instants: readonly number[]): Period | null {
  const months = steps(monthNumbers(instants));
  if (months !== null) return months % 12 === 0 ? "year" : months % 3 === 0 ? "quarter" : "month";
  const step = steps(instants);
  if (step === null) return null;
  return step % (7 * DAY) === 0 ? "week" : step % DAY === 0 ? "day" : step % HOUR === 0 ? "hour" : null;
}

/** The greatest common divisor of the distances, where at least half of them equal it. */
function steps(places: readonly number[]): number | null {
  let step = 0;
  for (let i = 1; i < places.length; i++) step = divisor(step, places[i]! - places[i - 1]!);
  let single = 0;
  for (let i = 1; i < places.length; i++) if (step === places[i]! - places[i - 1]!) single++;
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

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The start of the period that holds an instant. Weeks begin on Monday (ISO 8601); financial years in month `yearStart`. */
export function periodStart(instant: number, period: Period, yearStart: number): number {
  if (period === "hour") return instant - modulo(instant, HOUR);
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
    ? start + (period === "hour" ? HOUR : period === "day" ? DAY : 7 * DAY)
    : monthStart(monthNumber(start) + months);
}

/** First month of the year whose quarters are counted: that of a financial year where it begins with a quarter, else January. */
export function quartersFrom(financialYearStart: number): number {
  return financialYearStart % 3 === 1 ? financialYearStart : 1;
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

function monthStart(month: number): number {
  return midnight(Math.floor(month / 12), modulo(month, 12) + 1, 1);
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
