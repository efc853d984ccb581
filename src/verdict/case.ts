/** What a verdict is made from. */
import { phaseAtRow } from "../positions.js";
import type { Bounds, ChartKind, Conventions, Fitted, Fitting, Improvement, Rule, Series, Signal } from "../types/index.js";

/** All that a verdict is made from. */
export interface Case {
  /** The observations. */
  readonly series: Series;
  /** Their lines. */
  readonly fitting: Fitting;
  /** What the rules found. */
  readonly signals: readonly Signal[];
  /** By phase: false where no rule could be evaluated. */
  readonly evaluated: readonly boolean[];
  /** The rules in force. */
  readonly rules: readonly Rule[];
  /** Which way is better. */
  readonly improvement: Improvement;
  /** The kind. */
  readonly kind: ChartKind;
  /** Natural bounds of the statistic in a phase. */
  readonly bounds: (phase: Fitted) => Bounds | null;
  /** Preferred display scale. */
  readonly per: number;
  /** The record in force. */
  readonly conventions: Conventions;
}

/** The phase of a row, and the lines there; NaN where there is none. */
export function linesAt(given: Case, at: number): { phase: Fitted; centre: number; lower: number; upper: number } {
  const { fitting, conventions } = given;
  const phase = phaseAtRow(fitting, at);
  const row = at - phase.first;
  return { phase, centre: phase.line(row, 0), lower: phase.line(row, -conventions.sigmas), upper: phase.line(row, conventions.sigmas) };
}
