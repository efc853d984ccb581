/** A finished chart: plain, readonly, JSON-safe data. */
import type { Phase } from "./phase.js";
import type { Point, PointColumns } from "./point.js";
import type { Provenance } from "./provenance.js";
import type { Improvement, Period, Unit, X } from "./terms.js";
import type { Note, Signal, Verdict } from "./verdict.js";

/** Something that happened, to be told beside the data. */
export interface Annotation {
  /** When. */
  readonly x: X;
  /** What. */
  readonly text: string;
  /** A test of change, an outside event, a remark about the data, or a phase. */
  readonly kind: "change" | "event" | "data" | "phase";
  /** End of a span. */
  readonly until?: X;
  /** What a test of change was expected to do. */
  readonly prediction?: string;
  /** What it did. */
  readonly result?: string;
}

/** A smooth line to draw: the limits of a funnel. */
export interface Curve {
  /** Which line it is: `lower` and `upper` are the limits, `lower95` and `upper95` the lines that hold 95 %. */
  readonly name: string;
  /** Abscissae, ascending. */
  readonly x: readonly number[];
  /** Ordinates, in natural units. */
  readonly y: readonly number[];
}

/** What a chart says of itself, whether its observations stand as rows or as columns. */
export interface ChartHead {
  /** Version of this format. */
  readonly schema: number;
  /** Name of the chart kind: `xmr`. */
  readonly kind: string;
  /** Name of the measure. */
  readonly name: string;
  /** What the horizontal axis counts. */
  readonly axis: "time" | "number" | "category" | "size";
  /** The step of a calendar axis, declared or detected; null where there is none. */
  readonly period: Period | null;
  /** First month of the year that the axis names: 1 for calendar years, 4 for financial years from April. */
  readonly financialYearStart: number;
  /** What the plotted statistic is measured in. */
  readonly unit: Unit;
  /** Preferred display scale; changes no number here. */
  readonly per: number;
  /** Which way is better. */
  readonly improvement: Improvement;
  /** False where a signal is neither good nor bad by itself (moving ranges, spread). */
  readonly directional: boolean;
  /** The phases, in order. */
  readonly phases: readonly Phase[];
  /** The signals, by rule in the order given, then by position. */
  readonly signals: readonly Signal[];
  /** A funnel's lines; empty elsewhere. */
  readonly curves: readonly Curve[];
  /** What happened beside the data. */
  readonly annotations: readonly Annotation[];
  /** The answer. */
  readonly verdict: Verdict;
  /** Cautions. */
  readonly notes: readonly Note[];
  /** Where everything comes from. */
  readonly provenance: Provenance;
}

/** A finished chart: plain objects, equal to its own JSON copy. */
export interface Chart extends ChartHead {
  /** One row an observation. */
  readonly points: readonly Point[];
}

/** A finished chart with columns in place of rows. */
export interface ChartColumns extends ChartHead {
  /** Number of observations. */
  readonly length: number;
  /** The observations. */
  readonly columns: PointColumns;
}
