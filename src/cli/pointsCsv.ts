/** The points of a chart as CSV: a row each, with the lines that it is judged by. */
import Papa from "papaparse";
import type { Chart, Point } from "../types/index.js";

type Cell = string | number | null;

const COLUMNS: Readonly<Record<string, (point: Point, chart: Chart) => Cell>> = {
  x: ({ x }) => x,
  y: ({ y }) => y,
  n: ({ n }) => n,
  value: ({ value }) => value,
  centre: ({ centre }) => centre,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  target: ({ target }) => target,
  phase: ({ phase }, { phases }) => phases[phase]?.label ?? phase + 1,
  status: ({ status }) => status,
  why: ({ why }) => why,
  cause: ({ cause }) => cause,
  rules: ({ signals }) => signals.join("; "),
};

/**
 * The text of the file, with a line of names: members of a point, in natural units; a phase by its label, or counted from 1. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function pointsCsv(chart: Chart): string {
  const data = chart.points.map((point) => Object.values(COLUMNS).map((of) => of(point, chart)));
  return `${Papa.unparse({ fields: Object.keys(COLUMNS), data }, { newline: "\n", escapeFormulae: true })}\n`;
}
