/** The nouns of a finished chart: plain, readonly, JSON-safe data. */
import type { Conventions } from "./conventions.js";

/** A place on the horizontal axis: an ISO date, a number, or a category. */
export type X = string | number;
/** Where a signal points; null where it points nowhere in particular. */
export type Side = "high" | "low";
/** What a signal means for the measure, given the direction of improvement. */
export type Cause = "common" | "improvement" | "concern" | "neutral";
/** What part an observation plays: counted, left out by decision, absent, not final yet, or withheld from view. */
export type Status = "counted" | "ghost" | "missing" | "provisional" | "suppressed";
/** How many sigmas from the centre a value lies, rounded up: 0 on the centre, ±1 within 1σ … ±4 beyond a limit. */
export type Zone = -4 | -3 | -2 | -1 | 0 | 1 | 2 | 3 | 4;
/** A step of the calendar. */
export type Period = "hour" | "day" | "week" | "month" | "quarter" | "year" | "financial-year";
/** Which way is better. */
export type Improvement = "up" | "down" | "neither";
/** Plain named values, from which words are made in any locale. */
export type Params = Readonly<Record<string, string | number | boolean>>;
/** The numbers behind the lines of a phase, by name: `{ centre: 34.09, range: 0.57, sigma: 0.51 }`. */
export type Estimate = Readonly<Record<string, number>>;
/** What the plotted statistic is measured in. */
export type Unit = "number" | "count" | "proportion" | "rate" | "days";

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

/** Three level lines. */
export interface Lines {
  /** Centre line. */
  readonly centre: number;
  /** Lower limit; null where there is none. */
  readonly lower: number | null;
  /** Upper limit; null where there is none. */
  readonly upper: number | null;
}

/** Which observations made the lines of a phase. */
export interface Basis {
  /** x of the first of them. */
  readonly from: X;
  /** x of the last of them. */
  readonly to: X;
  /** Rows selected, gaps and ghosts included. */
  readonly observations: number;
  /** Rows that entered the lines. */
  readonly usable: number;
  /** Rows left out by decision, with the reason given. */
  readonly ghosts: readonly { readonly x: X; readonly reason: string | null }[];
}

/** By whom, when and why the limits of a phase were locked. */
export interface PhaseLock {
  /** Id of the ledger entry. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
  /** Who locked. */
  readonly lockedBy: string;
  /** When. */
  readonly lockedAt: string;
  /** The known cause of the change that began the phase; null where none was recorded. */
  readonly cause: string | null;
}

/** A stretch of the process with one set of lines. */
export interface Phase {
  /** Position in `chart.phases`. */
  readonly index: number;
  /** Position of its first point; null when it is empty. */
  readonly first: number | null;
  /** Position of its last point, inclusive; null when it is empty. */
  readonly last: number | null;
  /** Its name. */
  readonly label: string | null;
  /** Why it was begun. */
  readonly reason: string | null;
  /** Who decided it. */
  readonly decidedBy: string | null;
  /** When it was decided. */
  readonly decidedAt: string | null;
  /** Whether the lines are computed, given by the caller, or rebuilt from a ledger entry. */
  readonly limitsFrom: "estimated" | "given" | "locked";
  /** Which points made the lines; null when the lines are given. */
  readonly basis: Basis | null;
  /** How far the lines can be trusted, by the number of points behind them. */
  readonly standing: "no-limits" | "trial" | "provisional" | "established";
  /** The numbers from which every line can be rebuilt. */
  readonly estimate: Estimate;
  /** The lines, where they are level; null where they differ from point to point or do not exist. */
  readonly lines: Lines | null;
  /** The lock; only where `limitsFrom` is `locked`. */
  readonly lock?: PhaseLock;
}

/** A pattern that a rule found. */
export interface Signal {
  /** Key of the rule, unique in the chart: `shift(8)`. */
  readonly rule: string;
  /** Name of the rule: `shift`. */
  readonly code: string;
  /** Parameters of the rule: `{ length: 8 }`. */
  readonly params: Params;
  /** Phase in which the pattern was completed. */
  readonly phase: number;
  /** Where it points. */
  readonly side: Side | null;
  /** What it means, given the direction of improvement. */
  readonly cause: Cause;
  /** Positions of its members, ascending. */
  readonly at: readonly number[];
  /** Position at which the pattern was first complete. */
  readonly completed: number;
  /** The numbers compared: `{ length: 9, needed: 8 }`. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** Something said about the chart, as a code with its numbers. */
export interface Reason {
  /** What is said. */
  readonly code: string;
  /** The numbers and names in it. */
  readonly params: Params;
  /** The sentence in British English, made from code and params. */
  readonly message: string;
}

/** A caution that must reach the reader. */
export interface Note extends Reason {
  /** Phase it concerns; null for the whole chart. */
  readonly phase: number | null;
  /** Positions it concerns. */
  readonly at: readonly number[];
}

/** What the chart says about change and about the target. */
export interface Verdict {
  /** Cause of the latest counted point; `none` where nothing can be said. */
  readonly variation: Cause | "none";
  /** Where its signal points. */
  readonly side: Side | null;
  /** Position judged. */
  readonly at: number | null;
  /** Keys of the rules that decided. */
  readonly rules: readonly string[];
  /** True when the latest phase holds no signal. */
  readonly stable: boolean | null;
  /** Whether the target will be met by the process as it is. */
  readonly assurance: "pass" | "hit-or-miss" | "fail" | "none";
  /** Whether the latest counted value meets its own target. */
  readonly onTarget: boolean | null;
  /** Why something is `none`. */
  readonly reasons: readonly Reason[];
}

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

/** A rule as provenance records it. */
export interface RuleRecord {
  /** Unique key: `shift(8)`. */
  readonly key: string;
  /** Bare name: `shift`. */
  readonly name: string;
  /** In plain words. */
  readonly label: string;
  /** Its parameters. */
  readonly params: Params;
}

/** Where everything on the chart comes from. */
export interface Provenance {
  /** Name and version of the library. */
  readonly library: string;
  /** Exact name of the preset in force. */
  readonly preset: string | null;
  /** Date of the extract, as given. */
  readonly asOf: string | null;
  /** The complete record of conventions in force. */
  readonly conventions: Conventions;
  /** The rules that were evaluated. */
  readonly rules: readonly RuleRecord[];
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

/**
 * The rows of a chart as parallel columns; null stands for a column that says nothing beyond phases and signals. A column of numbers
 * carries NaN for null, so that it stays an array of doubles.
 */
export type PointColumns = {
  readonly [K in Exclude<keyof Point, "index">]: readonly ([Point[K]] extends [number | null] ? number : Point[K])[] | null;
};

/** A finished chart with columns in place of rows. */
export interface ChartColumns extends ChartHead {
  /** Number of observations. */
  readonly length: number;
  /** The observations. */
  readonly columns: PointColumns;
}

/** What a set of rules costs on a stable process: the answer of `falseSignals`. */
export interface Cost {
  /** Points of the series. */
  readonly n: number;
  /** Whether the chart has limits; false: a run chart about its own median. */
  readonly limits: boolean;
  /** Lines from the same points, or known beforehand. */
  readonly basis: "own" | "known";
  /** Chance of at least one signal of any rule, with its standard error. */
  readonly any: { readonly p: number; readonly se: number };
  /** The same for each rule by itself. */
  readonly rules: readonly { readonly key: string; readonly p: number; readonly se: number }[];
  /** Mean number of points to the first signal, with known lines; null where rules judge a whole phase, or none was seen. */
  readonly averageRunLength: number | null;
  /** How the chances were found. */
  readonly method: "exact" | "simulation";
  /** Seed of the simulation; null where every chance is exact. */
  readonly seed: number | null;
  /** How many series were simulated; null where every chance is exact. */
  readonly replicates: number | null;
}

/** A mean number of points to the first signal: the answer of `averageRunLength`. */
export interface RunLength {
  /** The mean; null where rules judge a whole phase, or no signal was seen. */
  readonly value: number | null;
  /** Its standard error; 0 where it is exact. */
  readonly se: number;
  /** How it was found. */
  readonly method: "exact" | "simulation" | "none";
  /** Seed of the simulation; null where there was none. */
  readonly seed: number | null;
  /** How many signals were simulated; null where there was none. */
  readonly replicates: number | null;
}
