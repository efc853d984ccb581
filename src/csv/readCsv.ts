/** CSV text as rows for `spc`: missing values are null, declared columns are numbers and ISO dates, faults name line and column. */
import type { Fault } from "../messages.js";
import { checkHeader, checkOptions } from "./checks.js";
import { type Cell, type Column, columnsOf } from "./columns.js";
import { cutHint } from "./cutNumbers.js";
import { dateNameNotices } from "./dateNames.js";
import { decode } from "./decode.js";
import { orderNotices } from "./dateOrder.js";
import { isNeeded, throwTold } from "./faults.js";
import { footHint } from "./foot.js";
import { type Grid, gridOf } from "./grid.js";
import { periodNotices } from "./periodNames.js";
import { serialNotices } from "./serialDates.js";
import { narrowHint } from "./titles.js";
import { thousandsNotices } from "./thousands.js";
import { totalNotices } from "./totals.js";
import type { Csv, CsvOptions, CsvRow } from "./types.js";
import { unnamedNotices } from "./unnamed.js";

/** A file as rows, with what is wrong in its cells. */
export interface Reading extends Csv {
  /** A few faults of every kind and column. */
  readonly faults: readonly Fault[];
  /** Every row at fault, with the columns that cannot be read; null: the row as a whole. It has what can be read of it. */
  readonly bad: ReadonlyMap<number, readonly (string | null)[]>;
}

/**
 * Reads a CSV file: bytes in UTF-8, UTF-16 with a byte-order mark or Windows-1252, or text; columns separated by commas,
 * semicolons or tabs; quoting as in RFC 4180. Nothing is guessed about a cell: `12,5`, `1,200` and `87%` are no numbers.
 * Throws `empty-file`, `encoding`, `csv-syntax`, `missing-column`, `not-a-number`, `ambiguous-date`, and for the options
 * themselves `unknown-option`, `unknown-value`, `wrong-type`, `out-of-range`, `missing-option`. `row` of the error is that of
 * `rows`; its message speaks of the line of the file. Its `faults` are ten at most, with some of every kind that the file has.
 */
export function readCsv(input: Uint8Array | string, options: CsvOptions = {}): Csv {
  const { rows, columns, notices, lineOf, faults } = readingOf(input, options);
  throwTold(faults);
  return { rows, columns, notices, lineOf };
}

/** Whether a row is wanted, by what can be read of it and the columns that cannot be read; null: the row as a whole. */
export type Wanted = (row: CsvRow, bad: readonly (string | null)[]) => boolean;

/** As `readCsv`, but rows at fault do not throw: they are reported beside the others. Faults of rows that are not `wanted` are not reported. */
export function readingOf(input: Uint8Array | string, options: CsvOptions, wanted: Wanted = () => true): Reading {
  checkOptions(options);
  const { text, notices } = decode(input);
  const grid = gridOf(text, options.skip ?? 0);
  checkHeader(grid, options, text);
  const { header, lines } = grid;
  const columns = columnsOf(grid, options);
  const lineOf = (row: number): number => lines[row] ?? NaN;
  const read = rowsOf(grid, columns, wanted);
  return {
    ...read,
    columns: header.filter((name) => name !== ""),
    notices: [
      ...notices,
      ...grid.notices,
      ...unnamedNotices(grid),
      ...thousandsNotices(grid, columns, options.numbers ?? []),
      ...orderNotices(grid, columns, options),
      ...periodNotices(grid, columns, options),
      ...dateNameNotices(grid, columns, options),
      ...serialNotices(grid, columns, options),
      ...totalNotices(read.rows, options, lineOf),
    ],
    lineOf,
  };
}

function rowsOf(grid: Grid, columns: readonly Column[], wanted: Wanted): Pick<Reading, "rows" | "faults" | "bad"> {
  const { header, rows, lines } = grid;
  const faults: Fault[] = [];
  const bad = new Map<number, readonly (string | null)[]>();
  const counts = new Map<string, number>();
  const read = rows.map((cells, row) => {
    const isWhole = fits(cells, header.length);
    const found: Found[] = isWhole ? [] : [misfit(cells, grid)];
    const got = isWhole ? record(cells, columns, found) : {};
    if (found.length === 0) return got;
    const unread = found.map(({ column }) => column);
    if (!wanted(got, unread)) return got;
    bad.set(row, unread);
    for (const { code, column, value, why } of found) {
      if (!isNeeded({ code, row, column, value }, counts)) continue;
      const foot = code === "not-a-number" ? "" : footHint(column === null ? cells[0] : value, rows.slice(row + 1));
      const where = `line ${lines[row] ?? NaN}${column === null ? "" : `, column ${column}`}`;
      faults.push({ code, message: `${where}: ${why()}${foot}`, row, column, value });
    }
    return got;
  });
  return { rows: read, faults, bad };
}

/** What is wrong with a cell, or with a row as a whole; the words are made only where they are told. */
interface Found extends Pick<Fault, "code" | "column"> {
  readonly value: string | number;
  readonly why: () => string;
}

function misfit(cells: readonly string[], grid: Grid): Found {
  const { length } = grid.header;
  const got = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  const why = (): string => `${got}, expected ${length}${cells.length > length ? cutHint(cells, grid) || narrowHint(grid) : ""}`;
  return { code: "csv-syntax", column: null, value: cells.length, why };
}

/** A cell for every column; further ones only where they are empty. */
function fits(cells: readonly string[], width: number): boolean {
  for (let at = width; at < cells.length; at++) if (cells[at] !== "") return false;
  return cells.length >= width;
}

/** What can be read of a row; the rest goes to `found`. */
function record(cells: readonly string[], columns: readonly Column[], found: Found[]): CsvRow {
  const row: Record<string, Cell> = {};
  for (const { name, at, read, code, why } of columns) {
    const cell = cells[at] ?? "";
    const value = read(cell);
    if (value === undefined) found.push({ code, column: name, value: cell, why: () => why(cell) });
    else row[name] = value;
  }
  return row;
}
