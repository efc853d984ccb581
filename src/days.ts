/**
 * Days of the Gregorian calendar by arithmetic alone, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): a year
 * that begins in March has its leap day last, and 400 years are always 146,097 days.
 */

/** Milliseconds in a day of UTC. */
export const DAY = 86_400_000;

const DAYS_IN_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** A day by its names. */
export interface CalendarDay {
  /** Year of the Gregorian calendar. */
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly day: number;
}

/** Milliseconds since 1970 in UTC of the start of a day. */
export function midnight(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - 400 * era;
  const ofYear = daysBefore(month > 2 ? month - 3 : month + 9) + day - 1;
  return (era * DAYS_IN_ERA + 365 * ofEra + leapDays(ofEra) + ofYear - EPOCH) * DAY;
}

/** The day that holds a UTC instant. */
export function dayOf(instant: number): CalendarDay {
  const days = Math.floor(instant / DAY) + EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const ofEra = days - era * DAYS_IN_ERA;
  const marchYear = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - 365 * marchYear - leapDays(marchYear);
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: marchYear + 400 * era + (month > 2 ? 0 : 1), month, day: ofYear - daysBefore(marchMonth) + 1 };
}

/** Days in a month, January = 1. */
export function daysIn(year: number, month: number): number {
  return month === 2
    ? (midnight(year, 3, 1) - midnight(year, 2, 1)) / DAY
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** Leap days in so many years of an era. */
function leapDays(years: number): number {
  return Math.floor(years / 4) - Math.floor(years / 100);
}

/** Days before a month of a year that begins in March: 31, 30, 31, 30, 31, and so again. */
function daysBefore(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}
