/** The stretches of the horizontal axis that are labelled: the periods of points, or of the calendar. */
import type { Across } from "./across.js";

/** A stretch of the axis. */
export interface Slot {
  /** UTC instant at which it starts. */
  readonly instant: number;
  /** Where its tick stands, in px; null where its start lies outside the plot. */
  readonly x: number | null;
  /** Its left edge, in px. */
  readonly from: number;
  /** Its right edge, in px. */
  readonly to: number;
}

/** A unit of the calendar. */
export type CalendarUnit = "hour" | "day" | "month" | "year";

/** One slot a point. */
export function slotsOfPoints(scale: Across): Slot[] {
  return Array.from(scale.places, (instant, i) => ({ instant, x: scale.x(i), from: scale.edge(i), to: scale.edge(i + 1) }));
}

/** One slot a unit of the calendar, the first and the last cut at the edges of the plot. */
export function slotsOfCalendar(scale: Across, unit: CalendarUnit): Slot[] {
  const { left, right, places, at, scale: perUnit, step } = scale;
  const first = places[0] ?? 0;
  const begin = first - step / 2 / perUnit;
  const slots: Slot[] = [];
  for (let instant = floorOf(begin, unit); at(instant) < right; ) {
    const next = nextOf(instant, unit);
    const x = at(instant);
    slots.push({ instant, x: x < left - 0.5 ? null : x, from: Math.max(left, x), to: Math.min(right, at(next)) });
    instant = next;
  }
  return slots;
}

/** Start of the unit that holds an instant. */
function floorOf(instant: number, unit: CalendarUnit): number {
  const date = new Date(instant);
  const [year, month, day, hour] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()];
  return startOf(year, unit === "year" ? 0 : month, unit === "year" || unit === "month" ? 1 : day, unit === "hour" ? hour : 0);
}

/** Start of the unit after the one that starts at an instant. */
function nextOf(instant: number, unit: CalendarUnit): number {
  const date = new Date(instant);
  const add = (of: CalendarUnit): number => (unit === of ? 1 : 0);
  return startOf(
    date.getUTCFullYear() + add("year"),
    date.getUTCMonth() + add("month"),
    date.getUTCDate() + add("day"),
    date.getUTCHours() + add("hour"),
  );
}

/** A UTC instant; years below 100 are meant as they are. */
function startOf(year: number, month: number, day: number, hour: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour);
}
