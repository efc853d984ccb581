/** Many charts at a glance. Nothing is computed anew: each row is read off its chart. */
import { defined, oneOf, refuseUnknown } from "../checks.js";
import { fault, shown } from "../messages.js";
import type { Board, BoardRow, Chart, Lines, Locale } from "../types/index.js";
import { checkChart } from "./given.js";
import { apartFromMost } from "./words/behind.js";
import { signalsFirst, targetAt } from "./words/findings.js";
import { type Counted, latestCounted } from "./words/observations.js";
import { briefOf } from "./words/headline.js";
import { placeOf } from "./words/places.js";
import { plottedOf } from "./words/subtitle.js";
import { checkedTalk } from "./words/talk.js";

/** How a board is put together. */
export interface BoardOptions {
  /** `given`, or `signal`: concern, improvement, neutral, common cause, no verdict; equals as given. Default: `given`. */
  readonly order?: "given" | "signal";
  /** Display scale of every row. Default: that of each chart. */
  readonly per?: number;
  /** The language of units and words; give the picture of the board the same. Default: British English. */
  readonly locale?: Partial<Locale>;
}

/**
 * One row a chart: the latest observation that counts, target and lines there (none of units), the verdict, and what the chart says in
 * words, with the date where it is another than that of most rows. Data for `boardPicture`, `boardTable` and `matrix`, or for a page of your own.
 * @throws SpcError `wrong-type` for what are no charts; `unknown-option`, `unknown-value`
 * @example board(charts, { order: "signal" }).rows.map(({ measure, words }) => `${measure}: ${words}`)
 */
export function board(charts: readonly Chart[], options: BoardOptions = {}): Board {
  check(charts, options);
  const apart = apartFromMost(charts);
  const rows = charts.map((chart, i) => rowOf(chart, i, apart[i] === true, options));
  if (options.order === "signal") rows.sort((a, b) => signalsFirst(a.verdict, b.verdict));
  const [first = null, ...others] = new Set(charts.map(({ provenance }) => provenance.asOf));
  return { charts, rows, ...(first === null || others.length > 0 ? {} : { asOf: first }) };
}

function rowOf(chart: Chart, at: number, apart: boolean, { per = chart.per, locale }: BoardOptions): BoardRow {
  const talk = checkedTalk(chart, { per, ...defined({ locale }) }, "board");
  const latest = chart.axis === "size" ? null : latestCounted(chart);
  return {
    measure: chart.name,
    unit: plottedOf(talk),
    per,
    chart: at,
    latest: latest === null ? null : { x: latest.x, value: latest.value },
    target: latest === null ? null : targetAt(chart, latest.index),
    limits: latest === null ? null : linesAt(latest),
    verdict: chart.verdict,
    words:
      latest !== null && apart ? `${talk.phrase("brief-latest", { date: placeOf(talk, latest.index) })} ${briefOf(talk)}` : briefOf(talk),
  };
}

function linesAt({ centre, lower, upper }: Counted): Lines | null {
  return centre === null ? null : { centre, lower, upper };
}

function check(charts: unknown, options: BoardOptions): void {
  refuseUnknown("board", options, ["order", "per", "locale"]);
  if (!Array.isArray(charts)) throw fault("wrong-type", `board got ${shown(charts)}, expected an array of charts`, { value: charts });
  charts.forEach((chart: unknown, row) => {
    checkChart(chart, `board, at position ${row},`);
  });
  oneOf("board", "order", options.order ?? "given", ["given", "signal"]);
}
