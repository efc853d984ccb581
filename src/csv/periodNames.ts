/** Weeks, quarters and financial years whose names are no dates: 2024-W01, 2024Q1, 2023/24. */
import { shown, reason } from "../messages.js";
import type { Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

const NAME = /^\d{4}(?:[ -]?W\d{2}|[ -]?Q[1-4]|\/\d{2})$/i;

/** A notice where every place in the column `x` is such a name: they stand in the order of the file, and gaps between them are not seen. */
export function periodNotices({ rows }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = dates === undefined ? columns.find(({ name }) => name === x) : undefined;
  const first = column === undefined ? undefined : rows[0]?.[column.at];
  if (column === undefined || first === undefined || !rows.every((row) => NAME.test(row[column.at] ?? ""))) return [];
  const message = `column ${column.name}: ${shown(first)} and the like are names, which stand in the order of the file; for places in time write the first day of each as an ISO date`;
  return [{ ...reason("period-names", { column: column.name }), message }];
}
