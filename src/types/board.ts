/** What is said of many charts at once, and of counts by kind: plain, readonly, JSON-safe data. */
import type { Chart } from "./chart.js";
import type { Lines } from "./phase.js";
import type { X } from "./terms.js";
import type { Verdict } from "./verdict.js";

/** Many measures at a glance: one row a chart. */
export interface Board {
  /** The charts, as given. */
  readonly charts: readonly Chart[];
  /** One row a chart, in the order asked for. */
  readonly rows: readonly BoardRow[];
  /** Date of the extract, where every chart has the same. */
  readonly asOf?: string;
}

/** What a board says of one chart. Numbers are in natural units. */
export interface BoardRow {
  /** Name of the measure. */
  readonly measure: string;
  /** What it is measured in, in words: "rate per 1,000"; empty for a plain number. */
  readonly unit: string;
  /** Display scale. */
  readonly per: number;
  /** Position of the chart in `board.charts`. */
  readonly chart: number;
  /** The latest observation that counts; null where there is none, and on a funnel, whose units have no order in time. */
  readonly latest: {
    /** Its place on the axis. */
    readonly x: X;
    /** Its value. */
    readonly value: number;
  } | null;
  /** The target in force there; null where there is none. */
  readonly target: number | null;
  /** The lines there; null where there are none. */
  readonly limits: Lines | null;
  /** The verdict of the chart. */
  readonly verdict: Verdict;
  /** What the chart says, in a sentence or two. */
  readonly words: string;
}

/** A board by what its measures do and whether they meet their targets. */
export interface Matrix {
  /** The board. */
  readonly board: Board;
  /** Verdicts on variation: improvement, common and concern always, others where a measure has them. */
  readonly variations: readonly Verdict["variation"][];
  /** Verdicts on assurance: pass, hit-or-miss and fail always, `none` where a measure has it. */
  readonly assurances: readonly Verdict["assurance"][];
  /** One cell for each pair, variation by variation. */
  readonly cells: readonly MatrixCell[];
}

/** The measures of one verdict on both. */
export interface MatrixCell {
  /** Verdict on variation. */
  readonly variation: Verdict["variation"];
  /** Verdict on assurance. */
  readonly assurance: Verdict["assurance"];
  /** Positions in `board.rows`. */
  readonly rows: readonly number[];
}

/** Counts by kind, the most frequent first. */
export interface Pareto {
  /** One bar a kind. */
  readonly bars: readonly ParetoBar[];
  /** All counts together. */
  readonly total: number;
}

/** One kind of a Pareto chart. */
export interface ParetoBar {
  /** Its name. */
  readonly name: string;
  /** How many. */
  readonly count: number;
  /** Its part of the total, 0 to 1. */
  readonly share: number;
  /** The part that it and all before it make up. */
  readonly cumulative: number;
  /** Whether it is one of the vital few: the fewest kinds that together make up 80 %. */
  readonly vital: boolean;
  /** Whether it stands for the rest, and so comes last whatever its count. */
  readonly rest: boolean;
}
