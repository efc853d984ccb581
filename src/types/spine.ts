/** The records handed along the spine. They never leave the library. */
import type { Conventions } from "./conventions.js";
import type { Baseline, ChartKind, Columns, Line } from "./kind.js";
import type { GhostOption, PhaseOption, SharedOptions, TargetStep } from "./options.js";
import type { Phase } from "./phase.js";
import type { Estimate, Period, Status } from "./terms.js";
import type { Note } from "./verdict.js";

/** What was observed, in order, with every question about the input settled. */
export interface Series extends Columns {
  /** What the axis counts. */
  readonly axis: "time" | "number" | "category";
  /** UTC instants of the places on the axis (numbers on a number axis, positions on a category axis). */
  readonly place: readonly number[];
  /** How many rows come from the data; those after them lie ahead (`extend`). */
  readonly observed: number;
  /** Declared or detected step. */
  readonly period: Period | null;
  /** What part each observation plays; null: every one is counted. */
  readonly status: readonly Status[] | null;
  /** Reasons given for ghosts. */
  readonly why: readonly (string | null)[] | null;
  /** Targets, NaN for none: one for all, or one an observation. */
  readonly target: number | readonly number[];
  /** What the reading of the input had to say. */
  readonly notes: readonly Note[];
}

/** A phase before any line exists: which rows it holds, and which rows make its lines. */
export interface Outline {
  /** First row. */
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
  /** The declaration; empty for the implicit first phase. */
  readonly option: PhaseOption;
  /** Positions selected as baseline, ascending; null: every row of the phase. */
  readonly baseline: readonly number[] | null;
}

/** A phase with its lines. */
export interface Fitted extends Outline {
  /** Its estimate, without numbers that could not be estimated. */
  readonly estimate: Estimate;
  /** Lines at rows counted from the start of the phase, clipped to the bounds; NaN where there is none. */
  readonly line: Line;
  /** Centre, lower and upper of level lines. */
  readonly level: { readonly centre: number; readonly lower: number; readonly upper: number } | null;
  /** Usable baseline observations. */
  readonly usable: number;
  /** Usable observations of the phase. */
  readonly counted: number;
  /** Where the lines come from. */
  readonly limitsFrom: Phase["limitsFrom"];
  /** Standing of the lines. */
  readonly standing: Phase["standing"];
  /** Why rules that need limits are not evaluated; null where they are. */
  readonly limitless: "no-limits" | "no-variation" | "below-minimum" | null;
  /** True when the centre was given or locked. */
  readonly settled: boolean;
  /** Magnitude that sets the tolerance (docs/decisions/0003-equality.md). */
  readonly scale: number;
}

/** The rows that may influence the lines of a phase. */
export interface Selection {
  /** The rows, NaN rows standing for breaks. */
  readonly baseline: Baseline;
  /** Position in the series of each of them, −1 for a break; null: rows count from the start of the phase. */
  readonly positions: readonly number[] | null;
}

/** A statistic row by row, and where it lies. */
export interface Judged {
  /** Its values. */
  readonly value: readonly number[];
  /** Its zones: −4 … 4, ±5 for a side without sigma lines, −128 where there is neither (docs/decisions/0004-zone-codes.md). */
  readonly zone: readonly number[];
}

/** Everything the lines say about every row; `value` and `zone` are those of the plotted statistic. */
export interface Fitting extends Judged {
  /** The phases. */
  readonly phases: readonly Fitted[];
  /** Phase of every row; null when there is one phase. */
  readonly phaseOf: readonly number[] | null;
  /** Second statistics by name. */
  readonly also: Readonly<Record<string, readonly number[]>> | null;
  /** A second statistic that signals by itself, and its zones; null for none. */
  readonly other: Judged | null;
  /** Lines row by row, of kinds whose lines may step. */
  readonly lines: { readonly centre: readonly number[]; readonly lower: readonly number[]; readonly upper: readonly number[] } | null;
  /** What the phases decided alike where the record of conventions left it to the data; null for nothing. */
  readonly chosen?: Partial<Conventions> | null;
  /** Cautions about the lines. */
  readonly notes: readonly Note[];
}

/** A column by name or by function, whatever the rows are. */
export type Reader = string | ((row: unknown, index: number) => unknown);

type Read = "x" | "y" | "sd" | "range" | "target" | "ghost" | "provisional";

/** The options of a call, whatever the rows are. */
export interface Ask extends Omit<SharedOptions<unknown>, Read> {
  readonly chart: ChartKind;
  readonly x?: Reader;
  readonly y?: Reader;
  readonly n?: Reader;
  readonly values?: Reader;
  readonly sd?: Reader;
  readonly range?: Reader;
  readonly target?: number | Reader | readonly TargetStep[];
  readonly ghost?: Reader | readonly (number | GhostOption)[];
  readonly provisional?: number | Reader;
}
