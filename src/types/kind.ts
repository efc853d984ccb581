/** The contracts of a chart kind, of a rule and of a preset: what a user writes to add one. */
import type { Curve } from "./chart.js";
import type { Bounds, Conventions } from "./conventions.js";
import type { Estimate, Params, Side, Unit, X } from "./terms.js";

/** Input that a kind may need besides `y`. */
export type Channel = "n" | "values";

/** Observations as parallel columns. NaN stands for "no value". */
export interface Columns {
  /** Number of observations. */
  readonly length: number;
  /** Places on the axis. */
  readonly x: readonly X[];
  /** Observations, or means of subgroups; NaN at a gap. */
  readonly y: readonly number[];
  /** Denominators or subgroup sizes; null where none were given. */
  readonly n: readonly number[] | null;
  /** Standard deviations of subgroups. */
  readonly sd: readonly number[] | null;
  /** Ranges of subgroups. */
  readonly range: readonly number[] | null;
  /** 1 where an observation is ghosted or provisional; null where none is. */
  readonly ghost: ArrayLike<number> | null;
}

/** What a kind plots. */
export interface Plotted {
  /** The plotted statistic; NaN for none. */
  readonly value: readonly number[];
  /** Second statistics by name. */
  readonly also?: Readonly<Record<string, readonly number[]>>;
  /** A second statistic that is held to the same lines and signals by itself, such as the smaller arm of a CUSUM; NaN for none. */
  readonly other?: readonly number[];
}

/** The observations that may influence the lines; NaN breaks a moving range. */
export interface Baseline extends Columns {
  /** The plotted statistic. */
  readonly value: readonly number[];
}

/** The value of the line `z` sigmas from the centre at row `at` of the phase; NaN for no such line. */
export type Line = (at: number, z: number) => number;

/** Something a kind has to say about its estimate. */
export interface Remark {
  /** Code of the note. */
  readonly code: string;
  /** Its numbers. */
  readonly params?: Params;
  /** Rows of the baseline that it concerns. */
  readonly at?: readonly number[];
  /** Rows of the phase that it concerns, where it is not the baseline that it speaks of. */
  readonly rows?: readonly number[];
}

/** What fitting gives. */
export interface Fit {
  /** The numbers from which `line` is made, and from which it can be made again. */
  readonly estimate: Estimate;
  /** The lines. */
  readonly line: Line;
  /** Cautions about the estimate. */
  readonly remarks?: readonly Remark[];
  /** What was decided where the record of conventions left it to the data: which sigma within subgroups. */
  readonly chosen?: Partial<Conventions>;
}

/** Where sigma comes from: `settable`, `estimated` or `implied` (`ChartKind.sigma`). */
export type SigmaSource = "settable" | "estimated" | "implied";

/** A chart kind: how a statistic is plotted and where its lines lie. */
export interface ChartKind<N extends Channel = Channel> {
  /** Published name, as in configuration files: `pPrime`. */
  readonly name: string;
  /** Input it cannot do without, besides `y`. */
  readonly needs: readonly N[];
  /** Input that it makes use of, and does without: subgroups on a chart of single values. */
  readonly takes?: readonly Channel[];
  /** What its statistic is measured in. */
  readonly unit: Unit | ((conventions: Conventions) => Unit);
  /** Natural bounds of the statistic; lines are clipped there. */
  readonly bounds: Bounds | null | ((phase: Columns, conventions: Conventions) => Bounds);
  /** False for a kind that has a centre and no limits by nature. */
  readonly lined: boolean;
  /** True where lines may differ from row to row. */
  readonly stepped: boolean;
  /** False where a large value is neither good nor bad. */
  readonly directional: boolean;
  /** False where the points are units at one time. Default: true. */
  readonly temporal?: boolean;
  /** False where the plotted statistic is a sum or an average of the measure over time, so that a target of the measure says nothing of it. Default: true. */
  readonly comparable?: boolean;
  /** Which rules make sense here: all; a point outside alone; or a point outside and those that need no limits. */
  readonly admits: "all" | "outside" | "centre";
  /** Whether sigma is estimated beside the centre and may be given, is estimated and may not, or follows from the centre. */
  readonly sigma: SigmaSource | ((conventions: Conventions) => SigmaSource);
  /** True where `y` counts things, so that a fraction is worth a note. */
  readonly counts?: boolean;
  /** Rules by default. */
  readonly rules: readonly Rule[];
  /** Where its defaults differ from the library's. */
  readonly conventions?: Partial<Conventions>;
  /** Conventions of single kinds that it reads, alone or before the values it can take; any other in a call is left out with a note. Default: all. */
  readonly reads?: readonly (keyof Conventions | readonly [keyof Conventions, ...unknown[]])[];
  /** Why a row cannot be, in words; null where it can. */
  readonly refuses?: (y: number, n: number, conventions: Conventions) => string | null;
  /** The plotted statistic, once for each phase. */
  readonly plot: (phase: Columns, conventions: Conventions) => Plotted;
  /** Estimates and lines from a baseline; `known` holds what the caller gave or locked. */
  readonly fit: (baseline: Baseline, phase: Columns, known: Estimate, conventions: Conventions) => Fit;
  /** The plotted statistic of kinds that need the fit. At a ghost it is what it was before, so that no zone is told there. */
  readonly replot?: (phase: Columns, fit: Fit, conventions: Conventions) => Plotted;
  /** Exact side of the centre at a row, −1, 0 or 1; NaN where the tolerance must decide. Asked only close to the centre. */
  readonly side?: (phase: Columns, estimate: Estimate, at: number) => number;
  /** Smooth lines to draw. */
  readonly curves?: (phase: Columns, fit: Fit, conventions: Conventions) => readonly Curve[];
}

/**
 * What a rule sees: the counted observations of one phase, in order, without gaps and ghosts.
 * Zones are −4 … 4; ±5 is "on this side of the centre, but no sigma lines here".
 */
export interface View {
  /** Number of observations. */
  readonly length: number;
  /** Zones. */
  readonly zone: ArrayLike<number>;
  /** Plotted values. */
  readonly value: ArrayLike<number>;
  /** Lines at each observation. */
  readonly line: Line;
  /** Magnitude that sets the tolerance of ties: one number, or one an observation. */
  readonly scale: ArrayLike<number> | number;
}

/** A pattern found; positions are positions in the view. */
export interface Run {
  /** Where it points. */
  readonly side: Side | null;
  /** Its members. */
  readonly at: readonly number[];
  /** Where it was first complete. */
  readonly completed: number;
  /** The numbers compared. */
  readonly evidence?: Readonly<Record<string, number>>;
}

/** A rule: a value with parameters that finds patterns. */
export interface Rule {
  /** Name with its parameters, unique in a chart: `shift(8)`. */
  readonly key: string;
  /** Bare name. */
  readonly name: string;
  /** In plain words. */
  readonly label: string;
  /** What it reads: limits, the centre, or values alone. */
  readonly needs: "centre" | "limits" | "value";
  /** Looks for some successive points, or judges a whole phase. */
  readonly scope: "pattern" | "phase";
  /** Place in the sequence of precedence: 1 outside, 2 trend, 3 near a limit, 4 shift, 5 others. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** Points off the centre that it asks for; fewer: not evaluated, with a note. */
  readonly useful?: number;
  /** True for a rule that says nothing where all points off the centre lie on one side of it: not evaluated, with a note. */
  readonly bothSides?: boolean;
  /** True for a rule that asks `baselineAtLeast` observations of an estimated centre. */
  readonly settled?: boolean;
  /** Parameters. */
  readonly params: Params;
  /** The patterns in a view. */
  readonly find: (view: View, conventions: Conventions) => readonly Run[];
}

/** A named, versioned bundle of rules and conventions. */
export interface Preset {
  /** Exact name: `mdc@5.0`. */
  readonly name: string;
  /** What it reproduces, and how that was checked. */
  readonly source: string;
  /** Its rules. */
  readonly rules: readonly Rule[];
  /** The conventions it prescribes. */
  readonly conventions: Partial<Conventions>;
  /** Names of rules that belong only where the kind admits them, and are left out elsewhere without a note. */
  readonly whereAdmitted?: readonly string[];
}
