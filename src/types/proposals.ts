/** Proposed phases, the methods that find them, and why a point is what it is. */
import type { Conventions } from "./conventions.js";
import type { Baseline, ChartKind } from "./kind.js";
import type { PhaseOption } from "./options.js";
import type { Phase } from "./phase.js";
import type { Point } from "./point.js";
import type { Cause, Params, X } from "./terms.js";
import type { Note, Signal } from "./verdict.js";

/** The level of a stretch of the process. */
export interface Level {
  /** Rows, gaps and ghosts included. */
  readonly observations: number;
  /** Observations that count. */
  readonly usable: number;
  /** Centre as the method finds it, in natural units. */
  readonly centre: number;
  /** Sigma as the method finds it, in natural units (with varying denominators, at a typical one); null where there is none. */
  readonly sigma: number | null;
}

/** How often a method proposes a phase on a stable series of independent normal values. */
export interface FalsePhaseRate {
  /** Chance of at least one proposal. */
  readonly p: number;
  /** Its standard error; 0 where it is exact. */
  readonly se: number;
  /** Length of the series it was found for. */
  readonly n: number;
  /** How it was found. */
  readonly source: string;
}

/** A phase that a method proposes and only a person can decide. */
export interface Proposal {
  /** Position in `chart.points` of the first observation of the new level. */
  readonly at: number;
  /** Its x. */
  readonly start: X;
  /** Name of the method. */
  readonly method: string;
  /** Its parameters. */
  readonly parameters: Params;
  /** The level before. */
  readonly before: Level;
  /** The level from `start` to the next proposal, or to the latest observation. */
  readonly after: Level;
  /** After less before: in natural units, and in sigmas of `before`. */
  readonly shift: { readonly amount: number; readonly sigmas: number | null };
  /** The numbers behind it, by name. */
  readonly evidence: Readonly<Record<string, number>>;
  /** How often the method proposes a phase where there is none. */
  readonly falsePhaseRate: FalsePhaseRate;
  /** What the shift means for the measure. */
  readonly direction: Cause;
  /** Criteria for a recalculation that it meets. */
  readonly met: readonly string[];
  /** Criteria that it does not meet, or that only people can judge. */
  readonly unmet: readonly string[];
  /** Ready to be put into `phases` once a person has decided. */
  readonly preview: PhaseOption;
  /** In British English: what was seen, and what to ask before anything is done. */
  readonly message: string;
}

/** One step of a method: what it looked at, and what it decided. */
export interface LogRecord {
  /** Position in `chart.points`. */
  readonly row: number;
  /** Stage of the method. */
  readonly step: string;
  /** What was decided there. */
  readonly decision: "fit" | "accept" | "set-aside" | "stop";
  /** Why, as a code. */
  readonly reason: string;
}

/** What `suggestPhases` gives. */
export interface Suggestion {
  /** The proposals, in order of time. */
  readonly proposals: readonly Proposal[];
  /** Why there is none, or how far to trust what is said. */
  readonly notes: readonly Note[];
  /** The steps of the method, where it keeps a log. */
  readonly log: readonly LogRecord[];
}

/** What a method sees: the latest phase, ghosts and provisional observations left out. A gap is NaN in `value`. */
export interface Stretch extends Baseline {
  /** Name of the chart kind. */
  readonly kind: string;
  /** The chart kind, where the caller gave it. */
  readonly chart: ChartKind | null;
  /** The record in force. */
  readonly conventions: Conventions;
  /** Position in `chart.points` of each row. */
  readonly at: readonly number[];
  /** Given or locked centre and how many rows went into it; null where the lines are estimated. */
  readonly settled: { readonly centre: readonly number[]; readonly rows: number } | null;
}

/** Where a method sees a new level begin. */
export interface Change {
  /** Row of the stretch. */
  readonly row: number;
  /** Level before and after, where the method has its own idea of them. */
  readonly before?: Pick<Level, "centre" | "sigma">;
  /** The level after. */
  readonly after?: Pick<Level, "centre" | "sigma">;
  /** The method's numbers, by name. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** What a method finds. */
export interface Findings {
  /** New levels, in order. */
  readonly changes: readonly Change[];
  /** Why it found none, as a code with its numbers. */
  readonly notes: readonly { readonly code: string; readonly params: Params }[];
  /** Its steps; rows are positions in `chart.points`. */
  readonly log: readonly LogRecord[];
}

/** A way to look for new levels: a value with parameters, like a rule. */
export interface Method {
  /** Published name: `changePoint`. */
  readonly name: string;
  /** Its parameters. */
  readonly parameters: Params;
  /** Length of a run that would speak against a new level. */
  readonly run: number;
  /** Looks at the latest phase. */
  readonly find: (stretch: Stretch) => Findings;
  /** Its false-phase rate for so many usable observations; `beyond`: the greatest length for which it is known, where they are more. */
  readonly rate: (usable: number) => FalsePhaseRate & { readonly beyond: number | null };
}

/** What is known of one point: where its lines come from, and what the rules found there. */
export interface Explanation {
  /** The point. */
  readonly point: Point;
  /** Its phase, with the estimate, its basis, and who decided. */
  readonly phase: Phase;
  /** Positions of the observations behind the lines; null where the lines are given, or where the chart cannot tell. */
  readonly from: readonly number[] | null;
  /** How limits are computed, in words; null where they are given. */
  readonly formula: string | null;
  /** The signals of which it is a member, with their evidence. */
  readonly signals: readonly Signal[];
  /** Notes on the point or on its phase. */
  readonly notes: readonly Note[];
  /** All of it in plain words, a sentence each. */
  readonly sentences: readonly string[];
}
