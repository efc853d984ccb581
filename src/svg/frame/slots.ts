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

/** One slot a unit of the calendar, from that of the first place to that of the last; those reach to the edges of the plot. */
export function slotsOfCalendar({ left, right, places, at, step }: Across, unit: CalendarUnit): Slot[] {
  const first = places[0] ?? 0;
  const last = right - step / 2 + 0.5;
  const slots: Slot[] = [];
  for (let instant = floorOf(first, unit), from = at(first) - step / 2; at(instant) <= last; ) {
    const next = nextOf(instant, unit);
    const [x, end] = [at(instant), at(next)];
    slots.push({ instant, x: x < left - 0.5 ? null : x, from: Math.max(left, Math.min(x, from)), to: end > last ? right : end });
    [instant, from] = [next, end];
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
