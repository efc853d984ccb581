/** Dates whose day and month may be the other way round: 01/02/2024 is 2 January in one order and 1 February in the other. */
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import { isoDate } from "./dates.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

const LEAST = 3;

/**
 * A notice where the declared order puts all dates, of three days or more, into one month of the year, and the other order reads
 * them too: months would be taken for days, or days for months.
 */
export function orderNotices({ rows }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = columns.find(({ name }) => name === x);
  if (column === undefined || (dates !== "dmy" && dates !== "mdy")) return [];
  const other = dates === "dmy" ? "mdy" : "dmy";
  const cells = rows.map((row) => row[column.at] ?? "").filter((cell) => column.read(cell) !== null);
  const read = cells.map((cell) => (isoDate(cell, other) === null ? null : isoDate(cell, dates)));
  const months = new Set(read.map((date) => date?.slice(5, 7)));
  const days = new Set(read.map((date) => date?.slice(8, 10)));
  if (read.includes(null) || months.size !== 1 || days.size < LEAST) return [];
  const message = `column ${column.name}: in the order ${dates} all dates fall in one month of the year, in the order ${other} each is day ${Number([...months][0])} of a month; if that is meant, set dates to ${other}`;
  return [{ ...reason("date-order", { column: column.name, dates, other }), message }];
}
