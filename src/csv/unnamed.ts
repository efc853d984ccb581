/** Cells in columns that have no name: nothing can ask for them. */
import { shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Grid } from "./grid.js";

/** A notice for each column without a name that has cells which are not empty. */
export function unnamedNotices({ header, headerLine, rows, lines }: Grid): readonly Reason[] {
  return header.flatMap((name, at) => {
    const row = name === "" ? rows.findIndex((cells) => (cells[at] ?? "") !== "") : -1;
    const cell = rows[row]?.[at];
    if (cell === undefined) return [];
    const message = `column ${at + 1} has no name on line ${headerLine}, so its cells are ignored, the first ${shown(cell)} on line ${lines[row] ?? NaN}`;
    return [{ ...reason("unnamed-column", { column: at + 1 }), message }];
  });
}
