/** Which observations are left out by decision, and which are not final yet. */
import { fault, shown } from "../messages.js";
import { placing } from "../placing.js";
import type { GhostOption, Reader } from "../types/index.js";
import { cellsOf, misread, nameOf } from "./cells.js";
import type { Source } from "./source.js";
import type { Table } from "./table.js";

/** A mark: true, a reason, or false for none. */
export type Mark = string | boolean;

/** Ghosts by column or function. */
export function ghostCells(rows: Source, reader: Reader): Mark[] {
  return marksOf(rows, reader, "ghost", "true, false, or a reason");
}

/** Provisional observations by column or function, where there is no reason to give. */
export function provisionalCells(rows: Source, reader: Reader): boolean[] {
  return marksOf(rows, reader, "provisional", "true or false").map((mark, row) => {
    if (typeof mark === "boolean") return mark;
    throw misread("wrong-type", mark, row, nameOf(reader, "provisional"), "true or false");
  });
}

function marksOf(rows: Source, reader: Reader, option: string, expected: string): Mark[] {
  const cell = cellsOf(rows, reader);
  const marks: Mark[] = [];
  for (let row = 0; row < rows.length; row++) {
    const value = cell(row);
    const mark = markIn(value);
    if (mark === null) throw misread("wrong-type", value, row, nameOf(reader, option), expected);
    marks.push(mark);
  }
  return marks;
}

/** What a cell says, as `readCsv` reads marks: yes and 1 are true, no and 0 are false; null for what is no mark. */
export function markIn(given: unknown): Mark | null {
  const value = typeof given === "bigint" ? Number(given) : given;
  if (value === true || value === 1) return true;
  if (value === undefined || value === null || value === false || value === 0 || Number.isNaN(value)) return false;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^(?:true|yes|1)$/i.test(text)) return true;
  return /^(?:false|no|0|)$/i.test(text) ? false : value;
}

/** Ghosts as data, put on the rows they name. */
export function ghostRows(table: Table, listed: readonly (number | GhostOption)[]): Mark[] {
  const result = table.place.map((): Mark => false);
  const placeOf = placing(table.axis, table.x);
  for (const entry of listed) {
    const { at, x, reason } = typeof entry === "number" ? { at: entry } : entry;
    const row = x === undefined ? at : at === undefined ? table.place.indexOf(placeOf(x)) : NaN;
    if (row === undefined || !Number.isInteger(row) || row < 0 || row >= table.place.length) {
      throw fault(
        "ghost-position",
        x !== undefined && at === undefined
          ? `ghost is at ${shown(x)}, expected an x of the data such as ${shown(table.x[0])}`
          : `ghost is at ${shown(x ?? at)}, expected a position from 0 to ${table.place.length - 1}, or an x of the data, but not both`,
        { column: "ghost", value: x ?? at },
      );
    }
    result[row] = reason ?? true;
  }
  return result;
}
