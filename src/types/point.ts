/** The rows of a finished chart, one by one or as columns. */
import type { Cause, Status, X, Zone } from "./terms.js";

/** One row of the chart; every key is always present. All numbers are in natural units. */
export interface Point {
  /** Position in `chart.points`, from 0. */
  readonly index: number;
  /** Place on the axis. */
  readonly x: X;
  /** The observation as given (subgroups: their mean); null at a gap. */
  readonly y: number | null;
  /** Denominator, area of opportunity or subgroup size; null where there is none. */
  readonly n: number | null;
  /** The plotted statistic; null at a gap. */
  readonly value: number | null;
  /** Index of its phase in `chart.phases`. */
  readonly phase: number;
  /** What part it plays. */
  readonly status: Status;
  /** Why it is not counted, where somebody said so. */
  readonly why: string | null;
  /** Centre line here. */
  readonly centre: number | null;
  /** Lower natural process limit here. */
  readonly lower: number | null;
  /** Upper natural process limit here. */
  readonly upper: number | null;
  /** Target here. */
  readonly target: number | null;
  /** Zone of the value; null without a value or without sigma lines. */
  readonly zone: Zone | null;
  /** Keys of the rules of whose signals it is a member. */
  readonly signals: readonly string[];
  /** What those signals mean together. */
  readonly cause: Cause;
  /** Second statistics by name: a subgroup's sd and range, inner lines (`lower1` … `upper2`), the arms of a CUSUM. */
  readonly also: Readonly<Record<string, number | null>> | null;
}

/**
 * The rows of a chart as parallel columns; null stands for a column that says nothing beyond phases and signals. A column of numbers
 * carries NaN for null, so that it stays an array of doubles. Of what signals a row is a member, the signals themselves say.
 */
export type PointColumns = {
  readonly [K in Exclude<keyof Point, "index" | "signals" | "also">]:
    | readonly ([Point[K]] extends [number | null] ? number : Point[K])[]
    | null;
} & {
  /** Second statistics by name, a column each; NaN for none. */
  readonly also: Readonly<Record<string, readonly number[]>> | null;
};
