/** `summary.json`: what a report says, for other programs. */
import { completed } from "../../../readings/describe.js";
import { boardTitle } from "../../../svg/board/texts.js";
import type { SvgOptions } from "../../../svg/index.js";
import type { BoardRow } from "../../../types/index.js";
import { LIBRARY } from "../../../version.js";
import type { Summary, SummaryChart, SummaryFile } from "../../types/index.js";
import type { BoardChart } from "./charts.js";
import type { Plan } from "./plan.js";
import type { Ordered } from "./whole.js";

/** The summary as text. */
export function summaryOf({ title }: Plan, { board, charts }: Ordered, whole: SvgOptions, files: readonly SummaryFile[]): string {
  const count = (of: string): number => board.rows.filter(({ verdict }) => verdict.variation === of).length;
  const summary: Summary = {
    schema: 1,
    library: LIBRARY,
    title: title ?? boardTitle(board, completed(whole.locale)),
    counts: {
      charts: charts.length,
      concern: count("concern"),
      improvement: count("improvement"),
      neutral: count("neutral"),
      common: count("common"),
      none: count("none"),
    },
    charts: charts.flatMap((one, at) => {
      const row = board.rows[at];
      return row === undefined ? [] : [summed(one, row)];
    }),
    files,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

function summed({ id, measure, group, chart }: BoardChart, row: BoardRow): SummaryChart {
  return {
    ...{ id, measure: row.measure, group, file: measure.file, kind: chart.kind, unit: chart.unit, per: row.per },
    ...{ points: chart.points.length, latest: row.latest, target: row.target, limits: row.limits, verdict: row.verdict },
    ...{ signals: chart.signals.length, notes: chart.notes.map(({ code }) => code), words: row.words },
  };
}
