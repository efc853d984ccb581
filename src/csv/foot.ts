/** Lines below a table, a total or a source, where rows were expected. */
import { looksLikeDate } from "../calendar.js";

/** Advice where what stands in the place of a date may be such a line: no row below it holds more than one value. Empty otherwise. */
export function footHint(place: unknown, below: readonly (readonly unknown[])[]): string {
  const odd = place === null || (typeof place === "string" && !/^\d/.test(place) && !looksLikeDate(place));
  const last = below.every((cells) => cells.filter((cell) => cell !== null && cell !== "").length <= 1);
  return odd && last ? "; if this line is not data, delete it or end the file before it" : "";
}
