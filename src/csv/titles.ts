/** Lines of titles above the column names, told where names were looked for in vain. */
import { gridOf } from "./grid.js";

/** Lines in which names are looked for. */
const MOST_LINES = 50;

/** How many lines stand above the one that has all these names; null where none near the top has them. */
export function titlesAbove(text: string, names: readonly string[]): number | null {
  const lines = text.split(/\r\n?|\n/, MOST_LINES);
  for (let skip = 1; skip < lines.length; skip++) {
    const header = headerOf(lines.slice(skip));
    if (names.every((name) => header.includes(name))) return skip;
  }
  return null;
}

/** The cells of the first of some lines, as of column names; none where it can have none. */
function headerOf([first = "", second = ""]: readonly string[]): readonly string[] {
  if (first.trim() === "") return [];
  try {
    return gridOf(`${first}\n${second === "" ? "-" : second}\n`, 0).header;
  } catch {
    return [];
  }
}
