/** A first or last row that is the sum of the others: where rows are named, or only counted, nothing else tells a total from a row. */
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Cell } from "./columns.js";
import type { CsvOptions, CsvRow } from "./types.js";

/** Rows above 0 that must make up a sum: small counts make one by chance. */
const LEAST = 4;
/** Of a sum: decimals add up inexactly. */
const TOLERANCE = 1e-9;

/** A notice for the first of these columns whose first or last cell is the sum of all its others. A row at a date, a year or a number is no total. */
export function totalNotices(
  rows: readonly CsvRow[],
  { x = "", numbers = [] }: CsvOptions,
  lineOf: (row: number) => number,
): readonly Reason[] {
  for (const name of numbers) {
    const row = totalIn(rows.map((cells) => cells[name]));
    if (row === null || /^\d/.test(String(rows[row]?.[x]))) continue;
    const message = `column ${name}, line ${lineOf(row)}: ${String(rows[row]?.[name])} is the sum of all other rows; if this line is a total, delete it`;
    return [{ ...reason("total", { column: name, line: lineOf(row) }), message }];
  }
  return [];
}

/** Position of the first or last of some cells, where it is the sum of all others. */
function totalIn(cells: readonly (Cell | undefined)[]): number | null {
  let sum = 0;
  let parts = -1; // less the total itself
  for (const cell of cells) {
    if (typeof cell !== "number") continue;
    sum += cell;
    if (cell > 0) parts++;
  }
  if (parts < LEAST) return null;
  return [cells.length - 1, 0].find((at) => Number(cells[at]) > 0 && Math.abs(Number(cells[at]) * 2 - sum) <= TOLERANCE * sum) ?? null;
}
