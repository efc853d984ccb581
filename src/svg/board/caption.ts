/** The small print of a board or a matrix. */
import { dateText } from "../../format.js";
import { chartTitle, closed, enumerated, latestOfMost, phrase } from "../../readings/describe.js";
import type { Board, Chart, Locale } from "../../types/index.js";
import type { Settings } from "../options.js";

/** What the columns of a board mean, which charts it holds, and of when they are where some tell another date. */
export function meaningOf(charts: readonly Chart[], locale: Locale): string {
  const kinds = [...new Set(charts.map(({ kind }) => chartTitle(kind, locale)))];
  const date = latestOfMost(charts, locale);
  const meaning = phrase("board-caption", { charts: enumerated(kinds, locale) }, locale);
  return date === null ? meaning : `${meaning} ${phrase("board-latest", { date }, locale)}`;
}

/** What the columns mean, the date of the extract, the caller's text, name and version of the library; empty where it is turned off. */
export function captionOf({ charts, asOf }: Board, meaning: string, { caption, version, locale }: Settings): string {
  if (caption === false || charts.length === 0) return "";
  const library = version ?? charts[0]?.provenance.library ?? false;
  return [
    meaning,
    asOf === undefined ? "" : phrase("as-of", { date: dateText(asOf, null, locale) }, locale),
    closed(caption ?? "", locale),
    library === false ? "" : library,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
