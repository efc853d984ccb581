/** The order of dates in a column, where only one can be meant. */
import { looksLikeDate } from "../../src/calendar.js";
import { type DateOrder, dateOrders, isoDate } from "../../src/csv/dates.js";

/** So many dates are taken for no chance. */
const LEAST = 3;
/** ISO dates need no order; numbers alone may be anything, and so may two with a stroke between, which are often financial years. */
const PLAIN = /^(?:\d{4}-\d\d\b.*|\d*|\d{4}[/-]\d\d)$/;

/** The one order that reads every cell of a column, but for a total in the last; null where none does, or two do. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  const places = cells.filter((cell) => cell !== "");
  const above = places.slice(0, /\d/.test(places.at(-1) ?? "") ? undefined : -1);
  if (above.length < LEAST || above.some((cell) => PLAIN.test(cell))) return null;
  const read = dateOrders.filter((order) => above.every((cell) => isoDate(cell, order) !== null));
  return read.length === 1 ? (read[0] ?? null) : null;
}

/** Whether cells are dates, in whatever order. */
export const areDates = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^\d{4}-\d\d(?:-\d\d(?:[T ][\d:.]+)?)?$/.test(cell) || looksLikeDate(cell));
