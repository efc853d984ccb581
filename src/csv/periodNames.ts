/** Weeks, quarters and financial years whose names are no dates: 2024-W01, 2024Q1, 2023/24. */
import { shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";
import type { Column } from "./columns.js";
import { aboveFoot } from "./foot.js";
import type { Grid } from "./grid.js";
import type { CsvOptions } from "./types.js";

const NAMES: readonly RegExp[] = [
  /^\d{4}[ -]?(?:W|Week )\d{1,2}$/i,
  /^(?:W|Week )\d{1,2}[ /-]\d{4}$/i,
  /^\d{4}[ -]?Q[1-4]$/i,
  /^Q[1-4][ /-](?:\d{2}|\d{4})$/i,
  /^\d{4}\/(?:\d{2}|\d{4})$/,
  /^\d{4}-(?:1[3-9]|[2-9]\d)$/,
  /^FY ?(?:\d{2}|\d{4})(?:[/-](?:\d{2}|\d{4}))?$/i,
];
/** Years, or months, from which they are taken for either. */
const LEAST = 3;

/**
 * A notice where every place in the column `x` is such a name: they stand in the order of the file, and gaps between them are not
 * seen; or where each is a month that may be a financial year, as 2008-09 is.
 */
export function periodNotices({ rows }: Grid, columns: readonly Column[], { x, dates }: CsvOptions): readonly Reason[] {
  const column = dates === undefined ? columns.find(({ name }) => name === x) : undefined;
  const cells = column === undefined ? [] : rows.map((row) => row[column.at] ?? "");
  const [first] = cells;
  if (column === undefined || first === undefined) return [];
  const told = (message: string): readonly Reason[] => [
    { ...reason("period-names", { column: column.name }), message: `column ${column.name}: ${shown(first)} and the like ${message}` },
  ];
  const { above, hint } = aboveFoot(cells);
  if (above.every((cell) => NAMES.some((name) => name.test(cell))))
    return told(`are read as names, in the order of the file; to place them in time, write the first day of each as an ISO date${hint}`);
  if (new Set(cells).size >= LEAST && cells.every(mayBeYear))
    return told("are read as months; if they are financial years, write the first day of each as an ISO date");
  return [];
}

/** Whether a month is written as a financial year is, 2008-09: its number is that of the next year. */
function mayBeYear(cell: string): boolean {
  return /^\d{4}-\d{2}$/.test(cell) && (Number(cell.slice(0, 4)) + 1) % 100 === Number(cell.slice(5));
}
