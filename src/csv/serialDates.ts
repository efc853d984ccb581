/** Numbers that may be dates: days as spreadsheets count them, 45292 for 1 January 2024, and months, 2024.01 or 202401. */
import { areRunTogether } from "../calendar.js";
import { DAY } from "../days.js";
import { shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

/** The number of 1 January 1970 in the count that has 1 for 1 January 1900 and believes that 1900 was a leap year. */
const EPOCH = 25_569;
/** From 1 January 1990 to 31 December 2099. */
const [FIRST, LAST] = [32_874, 73_050];
/** From 1 January 2000 to 31 December 2049: numbers one apart may be anything. */
const [FIRST_DAILY, LAST_DAILY] = [36_526, 54_788];
/** Days between two that follow each other, at most, where some are no working days. */
const APART = 5;
/** Months behind a year, with a point between or none: 2024.01, 202401. */
const MONTH = /^(?:19|20)\d{2}\.?(?:0[1-9]|1[0-2])$/;
/** Different days from which a step in them is no chance. */
const LEAST = 4;

/**
 * A notice where every place in the column `x` is such a number, and all are of one day of the month, all end one, all are of one weekday,
 * or each is soon after the one before, most of them on the next day.
 */
export function serialNotices({ rows }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = dates === undefined ? columns.find(({ name }) => name === x) : undefined;
  if (column === undefined) return [];
  const { name, at } = column;
  const cells = rows.map((row) => row[at] ?? "");
  if (areMonths(cells)) return [monthNotice(name, cells[0])];
  if (!cells.every((cell) => /^\d{5}$/.test(cell)) || !areStepped([...new Set(cells.map(Number))])) return [];
  const message = `column ${name}: ${shown(cells[0])} and the like are read as numbers; if they are the day numbers of a spreadsheet, give the column a date format there, such as yyyy-mm-dd, and save the file again`;
  return [{ ...reason("serial-dates", { column: name }), message }];
}

function monthNotice(column: string, cell: string | undefined): Reason {
  const message = `column ${column}: ${shown(cell)} and the like are read as numbers; if they are months, set dates to ym`;
  return { ...reason("date-names", { column }), message };
}

/** Whether all are months, and not such as are refused on an axis of numbers: without a point, of several years. */
function areMonths(cells: readonly string[]): boolean {
  return new Set(cells).size >= LEAST && cells.every((cell) => MONTH.test(cell)) && !areRunTogether(cells.map(Number));
}

function areStepped(days: readonly number[]): boolean {
  if (days.length < LEAST || days.some((day) => day < FIRST || day > LAST)) return false;
  const [first = NaN] = days;
  if (days.every((day) => dayOfMonth(day) === dayOfMonth(first)) || days.every((day) => dayOfMonth(day + 1) === 1)) return true;
  return days.every((day) => (day - first) % 7 === 0) || areDaily(days);
}

function areDaily(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? NaN));
  const near = days.every((day) => day >= FIRST_DAILY && day <= LAST_DAILY) && steps.every((step) => step > 0 && step <= APART);
  return near && 2 * steps.filter((step) => step === 1).length >= steps.length;
}

const dayOfMonth = (day: number): number => new Date((day - EPOCH) * DAY).getUTCDate();
