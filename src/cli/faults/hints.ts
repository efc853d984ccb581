/** What may be done about rows that `spc` refuses, where they came from a CSV file. */
import { dateOrders, isoDate } from "../../csv/dates.js";
import { footHint } from "../../csv/foot.js";
import type { Fault } from "../../messages.js";
import { retold } from "./errors.js";
import type { Json } from "../options/names.js";

/** What the library says to those who call `readCsv`. */
const OF_LIBRARY = /; readCsv reads other .*$/;
/** What goes without saying of a table. */
const OF_ROWS = /^rows are objects and (?=the option)/;

/** The error with hints. */
export function withHints(error: unknown, rows: readonly Json[], x: unknown): unknown {
  return retold(error, (fault) => hinted(fault, rows, x));
}

/**
 * The message, where it is one of a place on the axis, with the orders of dates that read every cell of the column `x`, or with what
 * may be done about a line below the table.
 */
export function hinted({ code, message, row, value }: Fault, rows: readonly Json[], x: unknown): string {
  const foot = row !== null && (code === "mixed-x" || code === "invalid-row");
  const told = message
    .replace(OF_ROWS, "")
    .replace(OF_LIBRARY, () => `; ${ordersOf(typeof x === "string" ? rows.map((cells) => cells[x] ?? null) : [])}`);
  if (!foot) return told;
  const below = footHint(value, rows.slice(row + 1).map(Object.values));
  return told + (below === "" && isEmpty(rows[row]) ? "; no cell of this line holds anything: delete it, or write its place" : below);
}

function isEmpty(row: Json | undefined): boolean {
  return row !== undefined && Object.values(row).every((cell) => cell === null);
}

/** The error without advice on `readCsv`: JSON holds dates in ISO form. */
export function withoutHints(error: unknown): unknown {
  return retold(error, unhinted);
}

/** The message without that advice. */
export function unhinted({ message }: Fault): string {
  return message.replace(OF_LIBRARY, "");
}

/** Advice on the orders that read every one of these cells, or on those that there are. */
function ordersOf(cells: readonly unknown[]): string {
  const read = dateOrders.filter((order) =>
    cells.every((cell) => cell === null || (typeof cell === "string" && isoDate(cell, order) !== null)),
  );
  if (read.length === 0) return `the option dates: ${choice(dateOrders)} says how other dates are read`;
  return `give the option dates: ${choice(read)}${read.length > 1 ? ", whichever is meant" : ""}`;
}

function choice(orders: readonly string[]): string {
  const shown = orders.map((order) => JSON.stringify(order));
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((part) => part !== "").join(" or ");
}
