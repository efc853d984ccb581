/** Rows of text at the top of the plot. */

/** Text in a row, in px. */
export interface InRow {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** From row to row, in px for type of 12 px. */
export const ROW_LEAD = 14;

/** The first row in which a stretch touches no other text. */
export function freeRow(taken: readonly InRow[], from: number, to: number): number {
  let row = 0;
  while (taken.some((other) => other.row === row && other.from < to && other.to > from)) row++;
  return row;
}
