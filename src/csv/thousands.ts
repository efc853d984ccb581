/** Numbers whose decimal mark may be one of thousands: 1.060 is read as 1.06, and means 1060 in many files. */
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import type { Grid } from "./grid.js";

const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;
const UNGROUPED = /^\d{1,3}$/;
const LEAST = 3;

/** A notice for each column of these names in which every number could be read with its mark as one of thousands, and several have one. */
export function thousandsNotices({ rows }: Grid, columns: readonly Column[], names: readonly string[]): readonly Reason[] {
  return columns.filter((column) => names.includes(column.name) && looksGrouped(rows, column)).map(({ name }) => notice(name));
}

function looksGrouped(rows: Grid["rows"], { at, read }: Column): boolean {
  let grouped = 0;
  for (const cells of rows) {
    const cell = cells[at] ?? "";
    if (GROUPED.test(cell) && read(cell) !== undefined) grouped++;
    else if (!UNGROUPED.test(cell) && read(cell) !== null) return false;
  }
  return grouped >= LEAST;
}

function notice(column: string): Reason {
  const message = `column ${column}: every decimal mark has exactly three digits after it; if it groups thousands, write the numbers without it`;
  return { ...reason("thousands", { column }), message };
}
