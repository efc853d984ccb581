/** The small print of a board or a matrix. */
import { yearAsMonth } from "../../calendar.js";
import { dateText, numberFormat } from "../../format.js";
import { chartTitle, closed, enumerated, latestOfMost, phrase } from "../../readings/describe.js";
import type { Board } from "../../types/index.js";
import type { Settings } from "../options.js";
import type { RowText } from "./texts.js";

/** What the columns of a board mean, which charts it holds, of when they are where some tell another date, and what is drawn of them where that is not all. */
export function meaningOf(rows: readonly RowText[], settings: Pick<Settings, "locale" | "from" | "last">): string {
  const { locale } = settings;
  const charts = rows.map(({ whole }) => whole);
  const kinds = [...new Set(charts.map(({ kind }) => chartTitle(kind, locale)))];
  const date = latestOfMost(charts, locale);
  return [
    phrase("board-caption", { charts: enumerated(kinds, locale) }, locale),
    ...(date === null ? [] : [phrase("board-latest", { date }, locale)]),
    ...(rows.some(({ chart, whole }) => chart !== whole) ? [drawnOf(settings)] : []),
  ].join(" ");
}

function drawnOf({ from = "", last, locale }: Pick<Settings, "locale" | "from" | "last">): string {
  return last === undefined
    ? phrase("drawn-from", { x: dateText(yearAsMonth(from), null, locale) }, locale)
    : phrase("drawn-last", { count: numberFormat(locale)(last) }, locale);
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
