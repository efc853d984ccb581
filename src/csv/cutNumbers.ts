/** Numbers with a comma in them, which is taken for the end of a cell where commas separate the columns: 12,5 and 1,200. */
import type { Grid } from "./grid.js";

/** Advice on a row with more cells than there are names, where as many numbers may have been cut in two, there and in the first such row. */
export function cutHint(row: readonly string[], { header, rows, delimiter }: Grid): string {
  const first = rows.find(({ length }) => length > header.length) ?? row;
  if (delimiter !== "," || ![first, row].every((cells) => cutIn(cells) >= cells.length - header.length)) return "";
  return "; if a comma stands within a number, as decimal mark or between thousands, put the number in quotes, or separate the columns by semicolons";
}

/** How many numbers may stand in two cells each. */
function cutIn(cells: readonly string[]): number {
  let count = 0;
  for (let at = 1; at < cells.length; at++) {
    if (!isCut(cells[at - 1] ?? "", cells[at] ?? "")) continue;
    count++;
    at++;
  }
  return count;
}

/** Whether two cells may be one number; two years are names of columns. */
function isCut(whole: string, rest: string): boolean {
  return /^[+-]?\d+$/.test(whole) && /^\d+$/.test(rest) && ![whole, rest].every((cell) => /^(?:19|20)\d\d$/.test(cell));
}
