/** The rows of a board as text: what stands in each cell, and the board in words. */
import { placeText } from "../../format.js";
import { cells, phrase, type RowCells, sentence, separated, word } from "../../readings/describe.js";
import type { Board, BoardRow, Chart, Locale } from "../../types/index.js";
import { foundIn } from "../found.js";
import { endsOf } from "../frame/axes/across.js";
import { shownAmong, type Part } from "../shown.js";

/** A row with its chart and its numbers, ready to print. */
export interface RowText extends RowCells {
  /** The row. */
  readonly row: BoardRow;
  /** What is drawn of its chart, and that chart. */
  readonly chart: Chart;
  readonly whole: Chart;
  /** Name of the measure. */
  readonly name: string;
}

/** The rows of a board, with what is drawn of their charts; those without a chart are left out. */
export function rowTexts({ charts, rows }: Board, locale: Locale, part: Part = {}): readonly RowText[] {
  return rows.flatMap((row) => {
    const chart = charts[row.chart];
    return chart === undefined
      ? []
      : [{ row, chart: shownAmong(chart, part), whole: chart, name: nameOf(row.measure, locale), ...cells(chart, row, locale) }];
  });
}

/** The name of a measure, or that it has none. */
export function nameOf(measure: string, locale: Locale): string {
  return measure.trim() === "" ? word("unnamed", locale) : measure;
}

/** The finding of a board: how many of its charts show what. */
export function boardTitle({ charts, rows }: Board, locale: Locale): string {
  const shown = rows.flatMap(({ chart }) => charts[chart] ?? []);
  const [first, ...others] = shown;
  return first === undefined ? phrase("board-empty", {}, locale) : foundIn([first, ...others], locale, rows[0]?.per ?? first.per);
}

/** The numbers of a row with their names: "Latest 4.1; Target ≤ 7; Expected range 3–9.4". */
export function numbersText({ latest, target, range }: RowCells, locale: Locale): string {
  const named = [
    [word("latest", locale), latest],
    [word("target", locale), target],
    [word("expectedRange", locale), range],
  ] as const;
  return separated(
    named.filter(([, text]) => text !== "–").map((pair) => pair.join(" ")),
    locale,
  );
}

/** A board in words, row by row. */
export function boardText(rows: readonly RowText[], locale: Locale): string {
  return rows
    .map((text) => {
      const numbers = numbersText(text, locale);
      return phrase(
        "titled",
        { name: text.name, finding: [numbers === "" ? "" : sentence(numbers, locale), text.row.words].join(" ").trim() },
        locale,
      );
    })
    .join(" ");
}

/** First to last period of the charts in time: "April 2023 to March 2025"; empty where there are none. */
export function spanText(charts: readonly Chart[], locale: Locale): string {
  let [first, last, from, to] = [Infinity, -Infinity, "", ""];
  for (const chart of charts) {
    if (chart.axis !== "time" || chart.points.length === 0) continue;
    const [start, stop] = endsOf(chart);
    const text = (index: number): string => placeText(chart, chart.points.at(index)?.x ?? "", locale);
    if (start < first) [first, from] = [start, text(0)];
    if (stop > last) [last, to] = [stop, text(-1)];
  }
  return from === "" ? "" : from === to ? from : phrase("span", { from, to }, locale);
}
