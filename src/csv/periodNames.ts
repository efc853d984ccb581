/** Weeks, months, quarters and years whose names are no dates: 2024-W01, January, 2024Q1, 2023/24, 1st March 2024. */
import { areMonthsLikeYears, looksLikeDate, periodAsDate } from "../calendar.js";
import { shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Params, Period, Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import { isUnread } from "./dateNames.js";
import { isoDate, ordersOf } from "./dates.js";
import { aboveFoot } from "./foot.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

const NAMES: readonly RegExp[] = [
  /^\d{4}[ -]?(?:W|Week )\d{1,2}$/i,
  /^(?:W|Week )\d{1,2}[ /-]\d{4}$/i,
  /^\d{4}[ -]?Q[1-4]$/i,
  /^Q[1-4][ /-](?:\d{2}|\d{4})(?:[/-]\d{2})?$/i,
  /^\d{2}[/-]\d{2}[ -]?Q[1-4]$/i,
  /^\d{4}\/(?:\d{2}|\d{4})$/,
  /^\d{4}-(?:1[3-9]|[2-9]\d)$/,
  /^FY ?(?:\d{2}|\d{4})(?:[/-](?:\d{2}|\d{4}))?$/i,
  /^(?:week|wk|month|quarter|period) ?\d{1,2}$/i,
  /^(?:W|Q)\d{1,2}$/i,
  /^\d{1,2}\/\d{2}$/,
];
/** A name of a month, alone or with a year of two digits: January, Sept., Dec '24. */
const MONTH = /^([a-z]+)\.?(?: ?['’]?(\d{2}))?$/i;
/** A year within a name: 1st March 2024, week to 5/1/2024, Apr-Jun 2024. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** Words beside a year that speak of time; months in the languages of the locales. Ward 2012 is a ward. */
const TIMES =
  /^(?:(?:jan|f[eé]b|fév|m[aä]r|apr|avr|ma[ijy]|jui?[nl]|aug|aoû|sep|o[ck]t|nov|d[eé][cz]|mon|tue|wed|thu|fri|sat|sun)\p{L}*|w|c|wk|week|beginning|commencing|ending|to|st|nd|rd|th|m|month|p|period|q|quarter|h|half|fy|year)$/iu;
/** Periods whose names `spc` reads once it is told the period, with the month in which their year begins. */
const READ: readonly (readonly [period: Period, yearStart: number, told: string])[] = [
  ["week", 1, "week"],
  ["quarter", 1, "quarter"],
  ["quarter", 4, "quarter and financialYearStart to 4, for April"],
  ["financial-year", 4, "financial-year"],
];
/**
 * A notice where every place in the column `x` is such a name: they stand in the order of the file, and gaps between them are not
 * seen, unless `spc` is told the period; or where each is a month that may be a financial year, as 2008-09 is.
 */
export function periodNotices({ rows }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = dates === undefined ? columns.find(({ name }) => name === x) : undefined;
  const cells = column === undefined ? [] : rows.map((row) => row[column.at] ?? "");
  const [first] = cells;
  if (column === undefined || first === undefined) return [];
  const told = (message: string, params: Params = {}): readonly Reason[] => [
    {
      ...reason("period-names", { column: column.name, ...params }),
      message: `column ${column.name}: ${shown(first)} and the like ${message}`,
    },
  ];
  const { above, hint } = aboveFoot(cells);
  for (const [period, yearStart, how] of READ)
    if (above.every((cell) => periodAsDate(cell, period, yearStart) !== cell))
      return told(`are read as names, in the order of the file; to place them in time, set period to ${how}${hint}`, { period });
  if (above.every(isPeriod) || (above.every(hasYear) && ordersOf(above).length === 0))
    return told(`are read as names, in the order of the file; to place them in time, write the first day of each as an ISO date${hint}`);
  if (areMonthsLikeYears(cells))
    return told(
      `are read as months; if they are financial years, write ${shown(first.replace("-", "/"))} and give the period financial-year`,
    );
  return [];
}

function isPeriod(cell: string): boolean {
  return NAMES.some((name) => name.test(cell)) || isMonth(cell);
}

function isMonth(cell: string): boolean {
  const [, name, year = "00"] = MONTH.exec(cell) ?? [];
  return name !== undefined && !looksLikeDate(cell) && isoDate(`${name} ${year}`, "my") !== null;
}

/** Whether a place that is no date holds a year, and no word that speaks of anything else. */
function hasYear(cell: string): boolean {
  return YEAR.test(cell) && isUnread(cell) && (cell.match(/\p{L}+/gu) ?? []).every((word) => TIMES.test(word));
}
