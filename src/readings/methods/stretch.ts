/** What a method sees of a chart: the latest phase as columns, and what is left out of it. */
import { fault } from "../../messages.js";
import { standingBetween } from "../../placing.js";
import type { Chart, ChartKind, Conventions, Findings, Params, Phase, Point, Stretch } from "../../types/index.js";

const orNaN = (value: number | null | undefined): number => value ?? NaN;

/** Positions up to which a chart holds observations: what lies ahead of the data (`extend`) is not among them. */
export function observedOf({ points, notes }: Chart): number {
  return notes.find(({ code }) => code === "extended")?.at[0] ?? points.length;
}

/** The latest phase that holds an observation; null where there is none. */
export function latestPhase(chart: Chart): Phase | null {
  const observed = observedOf(chart);
  return chart.phases.findLast(({ first }) => first !== null && first < observed) ?? null;
}

/** The latest phase, without ghosts and provisional observations. */
export function stretchOf(chart: Chart, kind: ChartKind | undefined): Stretch {
  if (kind !== undefined && kind.name !== chart.kind)
    throw fault("not-comparable", `kind is ${kind.name} and the chart is of kind ${chart.kind}, expected the kind of the chart`, {
      column: "kind",
      value: kind.name,
    });
  const phase = latestPhase(chart);
  const rows = phase === null ? [] : rowsOf(chart, phase);
  const column = (read: (point: Point) => number | null | undefined): readonly number[] => rows.map((point) => orNaN(read(point)));
  const second = (name: "sd" | "range"): readonly number[] | null =>
    rows.some(({ also }) => also !== null && name in also) ? column(({ also }) => also?.[name]) : null;
  return {
    kind: chart.kind,
    chart: kind ?? null,
    conventions: chart.provenance.conventions,
    length: rows.length,
    at: rows.map(({ index }) => index),
    x: rows.map(({ x }) => x),
    y: column(({ y }) => y),
    n: rows.some(({ n }) => n !== null) ? column(({ n }) => n) : null,
    sd: second("sd"),
    range: second("range"),
    ghost: null,
    value: column(({ value }) => value),
    settled:
      phase === null || (phase.limitsFrom === "estimated" && phase.centreGiven !== true)
        ? null
        : { centre: column(({ centre }) => centre), rows: basisRows(chart, phase, rows) },
  };
}

/** A stretch of plain values, as a simulation makes them. */
export function plainStretch(kind: string, chart: ChartKind | null, conventions: Conventions, value: readonly number[]): Stretch {
  const at = value.map((_, i) => i);
  return {
    kind,
    chart,
    conventions,
    length: value.length,
    at,
    x: at,
    y: value,
    n: null,
    sd: null,
    range: null,
    ghost: null,
    value,
    settled: null,
  };
}

function rowsOf(chart: Chart, { first, last }: Phase): readonly Point[] {
  const end = Math.min((last ?? -1) + 1, observedOf(chart));
  return chart.points.slice(first ?? 0, end).filter(({ status }) => status !== "ghost" && status !== "provisional");
}

/** How many rows of a phase went into its locked centre; 0 where that comes from elsewhere. */
function basisRows(chart: Chart, { basis, limitsFrom }: Phase, rows: readonly Point[]): number {
  if (basis === null || limitsFrom !== "locked") return 0;
  return rows.filter(standingBetween(chart, basis.from, basis.to)).length;
}

/** Nothing found, and why. */
export function nothing(code: string, params: Params): Findings {
  return { changes: [], notes: [{ code, params }], log: [] };
}

/** Rows that hold a value. */
export function usableRows({ value }: Stretch): readonly number[] {
  const rows: number[] = [];
  for (const [row, one] of value.entries()) if (!Number.isNaN(one)) rows.push(row);
  return rows;
}

/** Some columns at some rows. */
export function pick(column: readonly number[], rows: readonly number[]): readonly number[] {
  return rows.map((row) => orNaN(column[row]));
}
