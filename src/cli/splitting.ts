/** A column by which a file of several series splits into them. */
import type { Json } from "./names.js";

/** A column, and how many values it has. */
export interface Splitting {
  readonly column: string;
  readonly values: number;
}

/**
 * The column with the fewest values by which no two rows of one `x` are alike, of those that hold text or nothing in every row and
 * each value twice or more on average; null where there is none, and where no x repeats.
 */
export function splittingOf(rows: readonly Json[], x: string): Splitting | null {
  if (new Set(rows.map((row) => row[x])).size === rows.length) return null;
  const found = Object.keys(rows[0] ?? {}).flatMap((column) => {
    const texts = rows.map((row) => row[column] ?? "");
    const values = new Set(texts.filter((text) => text !== "")).size;
    const few = column !== x && values > 1 && 2 * values <= rows.length && texts.every((text) => typeof text === "string");
    const apart = few && new Set(rows.map((row) => JSON.stringify([row[x], row[column]]))).size === rows.length;
    return apart ? [{ column, values }] : [];
  });
  return found.reduce<Splitting | null>((best, next) => (best === null || next.values < best.values ? next : best), null);
}
