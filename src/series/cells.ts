/** Cells of the caller's rows as numbers, and what is wrong with those that are not. */
import { isNumeric, isRecord } from "../checks.js";
import { AT_MOST_LARGEST, LARGEST } from "../kernel.js";
import { expectedOneOf, type Fault, fault, MOST_FAULTS, shareHint, shown, SpcError } from "../messages.js";
import type { Reader, X } from "../types/index.js";
import type { Cell, Source } from "./source.js";

/** Rows in which names are looked for. */
const MOST_TITLES = 50;

/** Faults of a whole input: the first ten are kept, and thrown together. */
export interface Faults {
  /** Those kept. */
  readonly kept: Fault[];
  /** Rows at fault, with the first thing that is wrong with each. */
  readonly rows: Map<number, Fault>;
  /** Places of the rows on the axis, by which messages name them too; null where rows have no x. */
  readonly x: readonly X[] | null;
}

/** Adds a fault of a row. */
export function blame(faults: Faults, found: Fault): void {
  if (faults.kept.length < MOST_FAULTS) faults.kept.push(found);
  if (found.row !== null && !faults.rows.has(found.row)) faults.rows.set(found.row, found);
}

/** A row as messages name it: by its position from 0, and its x where it has one: `row 1 ("2024-02")`. */
export function rowNamed(row: number, x: readonly X[] | null): string {
  return x === null ? `row ${row}` : `row ${row} (${shown(x[row])})`;
}

/** An error about a cell: what it holds, and what was expected there. */
export function misread(code: string, value: unknown, row: number, column: string, expected: string): SpcError {
  return fault(code, `row ${row}, column ${column}: got ${shown(value)}, expected ${expected}`, { row, column, value });
}

/** Throws what was found, if anything. */
export function throwFaults({ kept }: Faults): void {
  const [first, ...rest] = kept;
  if (first !== undefined) throw new SpcError([first, ...rest]);
}

/** The name of a column in messages. */
export function nameOf(reader: Reader | undefined, fallback: string): string {
  return typeof reader === "string" ? reader : fallback;
}

/** Reads one column; a named column that no row has is an error. */
export function cellsOf(source: Source, reader: Reader): Cell {
  if (typeof reader === "function") return (index) => reader(source.row(index), index);
  return source.column(reader) ?? noColumn(source, reader);
}

function noColumn(source: Source, name: string): never {
  const names = source.names();
  const expected = names.length === 0 ? ": the rows are plain values" : `, ${expectedOneOf(name, names)}${titlesHint(source, name)}`;
  throw fault("missing-column", `no row has a column ${JSON.stringify(name)}${expected}${shareHint(name)}`, { column: name });
}

/** Advice where a name that no column has stands in a row of texts near the top: those above it are titles. */
function titlesHint({ length, row }: Source, name: string): string {
  for (let i = 0; i < Math.min(length, MOST_TITLES); i++) {
    const given = row(i);
    const cells = isRecord(given) ? Object.values(given) : [];
    if (cells.includes(name) && cells.every((cell) => typeof cell !== "number"))
      return `; row ${i} holds it: if that row has the names, readCsv skips the lines above it with its option skip`;
  }
  return "";
}

/** A cell as a number; NaN for a gap and for a cell at fault. */
export function numberOf(value: unknown, row: number, column: string, faults: Faults): number {
  return typeof value === "number" && Math.abs(value) <= LARGEST ? value + 0 : unusual(value, row, column, faults);
}

/** A column of numbers; NaN for gaps and for cells at fault. `fallback`: what messages call a column that is computed. */
export function numbersOf(source: Source, reader: Reader, fallback: string, faults: Faults): number[] {
  const cell = cellsOf(source, reader);
  const column = nameOf(reader, fallback);
  const result: number[] = [];
  for (let i = 0; i < source.length; i++) {
    result.push(numberOf(cell(i), i, column, faults));
  }
  return result;
}

/** Numbers that are rows by themselves. */
export function plainNumbers(rows: ArrayLike<unknown>, faults: Faults): number[] {
  if (Array.isArray(rows) && allOrdinary(rows)) return rows.slice();
  const result: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    result.push(numberOf(rows[i], i, "y", faults));
  }
  return result;
}

/** True where every value is a number that may stand as it is: no gap, no −0, nothing out of range. */
function allOrdinary(values: readonly unknown[]): values is number[] {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== "number" || !(Math.abs(value) <= LARGEST) || (value === 0 && 1 / value < 0)) return false;
  }
  return true;
}

function unusual(value: unknown, row: number, column: string, faults: Faults): number {
  if (value === null || value === undefined || value === "" || (typeof value === "number" && Number.isNaN(value))) return NaN;
  const text = typeof value === "string" ? value.trim() : "";
  if (typeof value === "string" && text === "") return NaN;
  const number = typeof value === "number" || typeof value === "bigint" ? Number(value) : isNumeric(text) ? Number(text) : NaN;
  if (Math.abs(number) <= LARGEST) return number + 0;
  const [code, expected] = Number.isNaN(number)
    ? ["not-a-number", `a number${hintOf(text)}`]
    : Number.isFinite(number)
      ? ["out-of-range", AT_MOST_LARGEST]
      : ["invalid-row", "a finite number"];
  const message = `${rowNamed(row, faults.x)}, column ${column}: got ${shown(value)}, expected ${expected}`;
  blame(faults, { code, message, row, column, value });
  return NaN;
}

function hintOf(text: string): string {
  if (/^-?\d+(\.\d+)?\s*%$/.test(text)) return " (a share from 0 to 1, not a percentage)";
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return " (no thousands separators)";
  return /^-?\d+,\d+$/.test(text) ? " (a decimal point, not a comma)" : "";
}
