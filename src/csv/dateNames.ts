/** Places that are read as names, though they may be meant as dates: March 1, 2024, or ISO dates behind a mark that nobody sees. */
import { instantOf, looksLikeDate } from "../calendar.js";
import { shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import { unseenIn } from "./cells.js";
import type { Column } from "./columns.js";
import { ordersOf } from "./dates.js";
import { aboveFoot } from "./foot.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

/** A notice where some order of dates reads every place in the column `x`, and where one begins or ends with an invisible character. */
export function dateNameNotices({ rows, lines }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = columns.find(({ name }) => name === x);
  if (column === undefined) return [];
  const { name, at } = column;
  const cells = rows.map((row) => row[at] ?? "");
  const told = (message: string): Reason => ({ ...reason("date-names", { column: name }), message });
  const row = dates === undefined ? cells.findIndex((cell) => /^\p{Cf}|\p{Cf}$/u.test(cell)) : -1;
  const unseen = cells[row] === undefined ? [] : [told(`column ${name}, line ${lines[row] ?? NaN}: ${unseenIn(cells[row])}`)];
  const { above, hint } = aboveFoot(cells);
  const [first = "", ...others] = dates === undefined && above.every(isUnread) ? ordersOf(above) : [];
  if (first === "") return unseen;
  const orders = [first, ...others].join(" or ");
  return [
    ...unseen,
    told(
      `column ${name}: ${shown(cells[0])} and the like are read as names, in the order of the file; if they are dates, set dates to ${orders}${hint}`,
    ),
  ];
}

/** Whether a place has a year of four digits, and is neither a date that is read nor one that is refused. */
export function isUnread(cell: string): boolean {
  return /\d{4}/.test(cell) && Number.isNaN(Number(cell)) && Number.isNaN(instantOf(cell)) && !looksLikeDate(cell);
}
