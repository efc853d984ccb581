/** What `readCsv` takes and gives. */
import type { Reason } from "../types/index.js";
import type { DateOrder } from "./dates.js";

/** What is known about a file. */
export interface CsvOptions {
  /** Lines of titles above the column names. Default: 0. */
  readonly skip?: number;
  /** Symbols of a missing value, besides an empty cell, NA, N/A, n/a, #N/A, *, -, .., [c], [x] and [z]. */
  readonly missing?: readonly string[];
  /** Decimal mark of numbers. Default: ".". */
  readonly decimal?: "." | ",";
  /** Column of places on the axis. */
  readonly x?: string;
  /** Order of the parts of the dates in column `x`, which become ISO text. Default: they are ISO text, numbers or names already. */
  readonly dates?: DateOrder;
  /** Columns that hold numbers and missing values only. Default: cells stay text, which `spc` reads where it needs a number. */
  readonly numbers?: readonly string[];
  /** Columns of marks: true, yes and 1, false, no and 0 in any case; other text stays, as a reason. */
  readonly flags?: readonly string[];
}

/** A row, by name of column. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

/** A file as rows. */
export interface Csv {
  /** The rows, in the order of the file. */
  readonly rows: readonly CsvRow[];
  /** Names of the columns. */
  readonly columns: readonly string[];
  /**
   * What was detected, or may be meant otherwise: `encoding`, `delimiter`, `unnamed-column`, `thousands`, `date-order`, `period-names`,
   * `date-names`, `serial-dates`, `total`.
   */
  readonly notices: readonly Reason[];
  /** The line of the file, from 1, on which a row, from 0, begins. */
  readonly lineOf: (row: number) => number;
}
