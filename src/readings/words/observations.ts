/** Which rows of a chart hold data, and which of them count. */
import type { Chart, Phase, Point } from "../../types/index.js";
import { observedOf } from "../methods/stretch.js";

/** An observation that counts: neither a gap nor left out nor provisional. */
export interface Counted extends Point {
  /** Its plotted statistic. */
  readonly value: number;
}

/** Whether an observation counts. */
export function counts(point: Point): point is Counted {
  return point.status === "counted" && point.value !== null;
}

/** Below so many observations "no signal" says little: limits from them are trial limits. */
export const FEW = 12;

/** The latest observation that counts; null where there is none. */
export function latestCounted(chart: Chart): Counted | null {
  return chart.points.findLast(counts) ?? null;
}

/** The rows of the data, gaps included, without those that lie ahead of them; none where none has a value. */
export function dataOf(chart: Chart): readonly Point[] {
  return valued(chart.points.slice(0, observedOf(chart)));
}

/** The same of a phase. `observed`: what `observedOf` says, for callers that ask of one phase after another. */
export function rowsOf(chart: Chart, { first, last }: Phase, observed: number = observedOf(chart)): readonly Point[] {
  return first === null || last === null ? [] : valued(chart.points.slice(first, Math.min(last + 1, observed)));
}

function valued(rows: readonly Point[]): readonly Point[] {
  return rows.some(({ value }) => value !== null) ? rows : [];
}

/** Whether a row has data: the first of a moving-range chart has, although nothing is plotted there. */
export function hasData({ status, value }: Point): boolean {
  return value !== null || status === "counted";
}

/** Rows up to the last that counts. */
export function untilLatest(rows: readonly Point[]): readonly Point[] {
  return rows.slice(0, rows.findLastIndex(counts) + 1);
}

/** The rows of a phase, but for those ahead of the data; none where it holds no observation yet. */
export function begunIn({ points }: Chart, { first, last }: Phase, observed: number): readonly Point[] {
  const rows = first === null ? [] : points.slice(first, Math.min((last ?? first) + 1, observed));
  return rows.some(hasData) ? rows : [];
}

/** The observations of a phase that count. */
export function countedIn(chart: Chart, phase: Phase): readonly Counted[] {
  return rowsOf(chart, phase, Infinity).filter(counts);
}
