/** Lines below a table, a total or a source, where rows were expected. */
import { looksLikeDate } from "../calendar.js";
import { shown } from "../messages.js";

/** Advice where what stands in the place of a date may be such a line: no row below it holds more than one value. Empty otherwise. */
export function footHint(place: unknown, below: readonly (readonly unknown[])[]): string {
  const odd = place === null || (typeof place === "string" && !/^\d/.test(place) && !looksLikeDate(place));
  const last = below.every((cells) => cells.filter((cell) => cell !== null && cell !== "").length <= 1);
  return odd && last ? "; if this line is not data, delete it or end the file before it" : "";
}

/** Places that must stand above those without a digit for these to be taken for totals and notes. */
const LEAST_ABOVE = 3;

/** The places of a column above those at its end without any digit, and what may be said of the first of these; empty where there is none. */
export function aboveFoot(places: readonly string[]): { readonly above: readonly string[]; readonly hint: string } {
  const end = places.findLastIndex((place) => /\d/.test(place)) + 1;
  const above = end < LEAST_ABOVE ? places : places.slice(0, end);
  const foot = places[above.length];
  return { above, hint: foot === undefined ? "" : `; ${shown(foot)} below them may be no data` };
}
