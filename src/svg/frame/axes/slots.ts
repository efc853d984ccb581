/** The stretches of the horizontal axis that are labelled: the periods of points, or of the calendar. */
import { periodAfter, periodStart } from "../../../calendar.js";
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

/** A unit of the calendar; a financial year may begin in January. */
export type CalendarUnit = "hour" | "day" | "month" | "financial-year";

/** One slot a point. */
export function slotsOfPoints(scale: Across): Slot[] {
  return scale.places.map((instant, i) => ({ instant, x: scale.x(i), from: scale.edge(i), to: scale.edge(i + 1) }));
}

/**
 * One slot a unit of the calendar, from that of the first place to that of the last; those reach to the edges of the plot.
 * `yearStart`: the month in which a year begins.
 */
export function slotsOfCalendar({ left, right, places, at, step }: Across, unit: CalendarUnit, yearStart: number): Slot[] {
  const first = places[0] ?? 0;
  const last = right - step / 2 + Math.min(0.5, step / 2);
  const slots: Slot[] = [];
  for (let instant = periodStart(first, unit, yearStart), from = at(first) - step / 2; at(instant) <= last; ) {
    const next = periodAfter(instant, unit);
    const [x, end] = [at(instant), at(next)];
    slots.push({ instant, x: x < left - 0.5 ? null : x, from: Math.max(left, Math.min(x, from)), to: end > last ? right : end });
    [instant, from] = [next, end];
  }
  return slots;
}
