/** How each column of a file is read. */
import { shown } from "../messages.js";
import { missingSymbols, numberFrom, unseenIn, whyNoNumber } from "./cells.js";
import { isoDate, ordersOf } from "./dates.js";
import { aboveFoot } from "./foot.js";
import type { Grid } from "./grid.js";
import type { CsvOptions, CsvRow } from "./types.js";

/** What a cell is read as. */
export type Cell = CsvRow[string];

/** How a column is read; `undefined` is a cell that it cannot hold. */
export interface Column {
  /** Its name. */
  readonly name: string;
  /** Its position in a row. */
  readonly at: number;
  /** The value of a cell. */
  readonly read: (cell: string) => Cell | undefined;
  /** Code of the fault. */
  readonly code: string;
  /** What is wrong with a cell. */
  readonly why: (cell: string) => string;
}

/** The columns that have a name. */
export function columnsOf({ header, rows, delimiter }: Grid, options: CsvOptions): readonly Column[] {
  const { decimal = ".", dates } = options;
  const missing = new Set(["", ...missingSymbols, ...(options.missing ?? []).map((symbol) => symbol.trim())]);
  const orNull =
    (read: (cell: string) => Cell | undefined) =>
    (cell: string): Cell | undefined =>
      missing.has(cell) ? null : read(cell);
  const number = orNull((cell) => finite(numberFrom(cell, decimal)));
  const column = (name: string, at: number): Omit<Column, "name" | "at"> => {
    const numeric = { read: number, code: "not-a-number", why: (cell: string) => whyNoNumber(cell, decimal, delimiter === ",") };
    if (options.numbers?.includes(name) === true) return numeric;
    if (name === options.x && dates !== undefined) {
      let orders: string | null = null;
      return {
        read: orNull((cell) => isoDate(cell, dates) ?? undefined),
        code: "ambiguous-date",
        why: (cell) => {
          orders ??= otherOrders(rows.map((row) => row[at] ?? "").filter((text) => !missing.has(text)));
          return [`${shown(cell)} is not a date in the order ${dates}${orders}`, unseenIn(cell)].filter((part) => part !== "").join(": ");
        },
      };
    }
    if (options.flags?.includes(name) === true) return { ...numeric, read: orNull(flag) };
    return { ...numeric, read: orNull((cell) => cell) };
  };
  return header.flatMap((name, at) => (name === "" ? [] : [{ name, at, ...column(name, at) }]));
}

/** "; all are dates in the order dmy": where another order reads every cell above a total. */
function otherOrders(cells: readonly string[]): string {
  const { above } = aboveFoot(cells);
  const orders = ordersOf(above);
  return orders.length === 0 ? "" : `; all are dates in the order ${orders.join(" or ")}`;
}

const finite = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

function flag(cell: string): string | boolean {
  if (/^(?:true|yes|1)$/i.test(cell)) return true;
  return /^(?:false|no|0)$/i.test(cell) ? false : cell;
}
