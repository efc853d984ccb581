/** Columns by which a file of several series splits into them. */
import type { Json } from "../options/names.js";

/** A column, and how many values it has; or two, where one alone leaves some rows alike. */
export interface Splitting {
  readonly columns: readonly [string] | readonly [string, string];
  /** Values of the first. */
  readonly values: number;
}

/** Of how many columns pairs are tried. */
const MOST_PAIRED = 5;

/**
 * The column with the fewest values by which no two rows of one `x` are alike, of those that hold text or nothing in every row and
 * each value twice or more on average; else the two that do so together; null where there are none, and where no x repeats.
 */
export function splittingOf(rows: readonly Json[], x: string): Splitting | null {
  if (new Set(rows.map((row) => row[x])).size === rows.length) return null;
  const few = Object.keys(rows[0] ?? {})
    .flatMap((column) => {
      const texts = rows.map((row) => row[column] ?? "");
      const values = new Set(texts.filter((text) => text !== "")).size;
      const fits = column !== x && values > 1 && 2 * values <= rows.length && texts.every((text) => typeof text === "string");
      return fits ? [{ column, values }] : [];
    })
    .sort((a, b) => a.values - b.values);
  const apart = (...names: readonly string[]): boolean =>
    new Set(rows.map((row) => JSON.stringify([row[x], ...names.map((name) => row[name])]))).size === rows.length;
  const one = few.find(({ column }) => apart(column));
  if (one !== undefined) return { columns: [one.column], values: one.values };
  const paired = few.slice(0, MOST_PAIRED);
  for (const [at, { column: second }] of paired.entries())
    for (const { column, values } of paired.slice(0, at)) if (apart(column, second)) return { columns: [column, second], values };
  return null;
}
