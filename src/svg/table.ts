import { defined } from "../checks.js";
import { checkChart, tabled } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { columnHead, htmlTable, part } from "./html.js";
import { settingsOf, type SvgOptions } from "./options.js";
import { type Element, serialise } from "./scene.js";

/**
 * A chart as a table in HTML, a text alternative of equal worth: the finding as caption, one row an observation with its lines,
 * target, status and signals by name, and under them the chart in words with every caution. Text is escaped; there is neither
 * style nor script. Classes: `spc-table`; `spc-subtitle`; `spc-number` on cells of numbers; `spc-improvement`, `spc-concern`
 * and `spc-neutral` on rows of signals.
 * @param options - those of `svg`; title, subtitle, caption, language, scale, cost and version matter here
 * @throws SpcError `wrong-type` for what is no chart; for options that are unknown or cannot be used
 */
export function table(chart: Chart, options: SvgOptions = {}): string {
  checkChart(chart, "table");
  const { locale, per, cost, caption, version, title, subtitle } = settingsOf(chart, options);
  const words = tabled(chart, {
    ...{ locale, per },
    ...defined({ cost, source: typeof caption === "string" ? caption : undefined, version }),
  });
  const { columns } = words;
  return serialise(
    htmlTable({
      name: "spc-table",
      locale,
      title: textOf(title, words.title),
      subtitle: textOf(subtitle, words.subtitle),
      head: columns.map(({ name, numeric }) => columnHead(name, numeric)),
      rows: chart.points.map(({ cause }, i) => rowOf(words.rows[i] ?? [], columns, cause)),
      notes: caption === false ? words.notes.slice(0, 1) : words.notes,
    }),
  );
}

/** What the caller wants, or what was found; empty where nothing is wanted. */
export function textOf(wanted: string | false | undefined, found: string): string {
  return wanted === false ? "" : (wanted ?? found);
}

function rowOf(cells: readonly string[], columns: readonly { readonly numeric: boolean }[], cause: string): Element {
  const [place = "", ...others] = cells;
  return part(
    "tr",
    [
      part("th", [place], { scope: "row" }),
      ...others.map((text, i) => part("td", [text], { class: columns[i + 1]?.numeric === true ? "spc-number" : null })),
    ],
    { class: cause === "common" ? null : `spc-${cause}` },
  );
}
