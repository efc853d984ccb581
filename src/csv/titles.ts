/** Lines of titles above the column names, told where names were looked for in vain. */
import { type Grid, gridOf } from "./grid.js";

/** Lines in which names are looked for. */
const MOST_LINES = 50;

/** How many lines stand above the one that has all these names; null where none near the top has them. */
export function titlesAbove(text: string, names: readonly string[]): number | null {
  const lines = text.split(/\r\n?|\n/, MOST_LINES);
  for (let skip = 0; skip < lines.length; skip++) {
    const header = headerOf(lines[skip] ?? "");
    if (names.every((name) => header.includes(name))) return skip;
  }
  return null;
}

/** Advice where the line that was read as names is narrower than most rows: titles, above a line as wide as they are. */
export function narrowHint({ header, rows, lines, delimiter }: Grid): string {
  const read = commonest(rows.map(({ length }) => length));
  // A line of titles does not show what separates the columns: decimal commas may have been taken for it.
  const other = commonest(rows.map((cells) => cells.join(delimiter).split(";").length));
  const { width, at } = other.width > 1 && other.times > read.times ? other : read;
  const line = lines[at];
  if (line === undefined || width <= header.length) return "";
  return `; if the column names are on line ${line}, give the option skip: ${line - 1}`;
}

/** The commonest of some widths, the row that has it first, and how many have it. */
function commonest(widths: readonly number[]): { readonly width: number; readonly at: number; readonly times: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return { width, at: widths.indexOf(width), times };
}

/** The cells of a line, as of column names; none where it can have none. */
function headerOf(line: string): readonly string[] {
  try {
    return gridOf(`${line}\n-\n`, 0).header;
  } catch {
    return [];
  }
}
