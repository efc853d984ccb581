/** What `spc` takes. */
import type { Annotation } from "./chart.js";
import type { Conventions } from "./conventions.js";
import type { Accessor, NumberCell, XCell } from "./data.js";
import type { Channel, ChartKind, Preset, Rule } from "./kind.js";
import type { LedgerEntry } from "./ledger.js";
import type { Lines } from "./phase.js";
import type { Improvement, Period, X } from "./terms.js";

/** A window of the series, both ends included. */
export interface BaselineWindow {
  /** First x. */
  readonly from: X;
  /** Last x. */
  readonly to: X;
}

/** The first k observations of the phase, a window of any part of the series, or exactly these positions. */
export type BaselineOption = number | BaselineWindow | readonly number[];

/** A phase as declared. */
export interface PhaseOption {
  /** x from which it runs; need not be an observed one. Exactly one of `start` and `index`. */
  readonly start?: X;
  /** Position of its first observation, in place of `start`. */
  readonly index?: number;
  /** Its name. */
  readonly label?: string;
  /** Why it begins. */
  readonly reason?: string;
  /** Who decided it. */
  readonly decidedBy?: string;
  /** When it was decided, as ISO text. */
  readonly decidedAt?: string;
  /** Which observations make its lines. Default: the whole phase. */
  readonly baseline?: BaselineOption;
  /** Given centre, in natural units. */
  readonly centre?: number;
  /** Given sigma; needs `centre`. */
  readonly sigma?: number;
  /** Given lines; either limit may be null. */
  readonly limits?: Lines;
  /** A ledger entry from `lockPhase`. */
  readonly lock?: LedgerEntry;
}

/** One step of a target that changes. */
export interface TargetStep {
  /** x from which it holds. */
  readonly start: X;
  /** The target, in natural units. */
  readonly value: number;
}

/** Room ahead of the data: how many periods, and the denominator that their limits assume. */
export interface ExtendOption {
  /** Periods, from 0. */
  readonly periods: number;
  /** Denominator; `mean`: that of the baseline of the phase they fall in. Default: none, so lines that need one end with the data. */
  readonly n?: number | "mean";
}

/** A ghost as data: by position or by x. */
export interface GhostOption {
  /** Position. */
  readonly at?: number;
  /** Place on the axis. */
  readonly x?: X;
  /** Why it is left out. */
  readonly reason?: string;
}

/** Options that do not depend on what the kind needs. */
export interface SharedOptions<Row> {
  /** Name of the measure. Default: "". */
  readonly name?: string;
  /**
   * Place on the axis: an ISO date ("2024-03", "2024-03-31", "2024-03-31T14:30", without an offset from UTC), a number, or a name; on a
   * funnel the name of the unit. Default: 1, 2, 3 …
   */
  readonly x?: Accessor<Row, XCell>;
  /**
   * The observation; null, undefined, NaN and "" are gaps. run, xmr, mr, ewma, cusum: a measured value, in its own unit; iPrime: the same
   * before it is divided by `n`. p, np, u, c, pPrime, uPrime, funnel: a count, not a share or a rate. g: cases, t: days since the event
   * before. xbar, s, r: the mean of a subgroup. Default: the row itself if it is a number; with `combine: "count"` 1.
   */
  readonly y?: Accessor<Row, NumberCell>;
  /** Standard deviation of a subgroup, beside its mean `y` and its size `n`: xbar, s. */
  readonly sd?: Accessor<Row, NumberCell>;
  /** Range of a subgroup, beside its mean `y` and its size `n`: xbar, r. */
  readonly range?: Accessor<Row, NumberCell>;
  /** Which way is better. Default: `neither`. */
  readonly improvement?: Improvement;
  /** The goal, in natural units (a share from 0 to 1, a rate per one): a number, a column, or steps. */
  readonly target?: number | Accessor<Row, NumberCell> | readonly TargetStep[];
  /** Declared phases. Default: one. */
  readonly phases?: readonly PhaseOption[];
  /** Baseline of the first, implicit phase. */
  readonly baseline?: BaselineOption;
  /** Given centre of the first, implicit phase. */
  readonly centre?: number;
  /** Given sigma of the first, implicit phase. */
  readonly sigma?: number;
  /** Given lines of the first, implicit phase. */
  readonly limits?: Lines;
  /** Observations left out by decision: a column or function giving true (yes, 1) or a reason, positions, or data with reasons. */
  readonly ghost?: Accessor<Row, boolean | string | null | undefined> | readonly number[] | readonly GhostOption[];
  /** Observations not final yet: the last k, or a column or function. */
  readonly provisional?: number | Accessor<Row, boolean | null | undefined>;
  /** Periods ahead of the data over which lines and target go on; they enter no rule and no verdict. Default: none. */
  readonly extend?: number | ExtendOption;
  /** What happened beside the data. */
  readonly annotations?: readonly Annotation[];
  /** Rules. Default: the preset's, else the kind's. */
  readonly rules?: readonly Rule[];
  /** A named bundle of rules and conventions. */
  readonly preset?: Preset;
  /** Choices in which tools differ; each overrides preset and kind. */
  readonly conventions?: Partial<Conventions>;
  /**
   * Calendar step: puts in the periods that are absent, on the day of the week or month of the others; two rows of one period need
   * `combine`. No x may stand for more than one step: days need dates with a day, hours a time.
   * Names of it are then read as dates: 2010, "2010/11", "2024-W05" (ISO 8601), "2024 Q1", with `financialYearStart` 4, 7 or 10 "2024/25 Q1".
   */
  readonly period?: Period;
  /** First month of the year that the axis names, 1 to 12. Default: 1, calendar years; 4 (April) where `period` is `financial-year`. */
  readonly financialYearStart?: number;
  /**
   * How the y of rows of one x or one period become one; their n is summed, so shares and rates need `sum`. Default: a second row of
   * one x, or of one declared period, is an error.
   */
  readonly combine?: "sum" | "mean" | "median" | "count";
  /** True: x carries the time of day. Default: only where `period` is `hour`. */
  readonly timeOfDay?: boolean;
  /** True: 1σ and 2σ lines in `point.also`. Default: false. */
  readonly innerLines?: boolean;
  /**
   * `proportion`: y is a share, 0.92 for 92 %, and is shown in per cent, on a chart of plain numbers such as run, xmr, xbar or s. It moves
   * no line; limits that must not pass 0 or 1 are a convention (`bounds`). Default: the unit of the kind.
   */
  readonly unit?: "proportion";
  /** Display scale to remember, for example 1000. Default: 100 for a proportion, shown as %, else 1. */
  readonly per?: number;
  /** Date of the extract, ISO, printed in the caption. */
  readonly asOf?: string;
}

type Numbers<Row> = Accessor<Row, NumberCell>;
type Values<Row> = Accessor<Row, ArrayLike<NumberCell> | NumberCell>;

/** The options of `spc` for a kind that needs no more than `y`, and for one looked up by name, of which that is not known. */
export interface PlainOptions<Row, C extends Channel = Channel> extends SharedOptions<Row> {
  /** The chart kind, a value: `xmrChart`. */
  readonly chart: ChartKind<C>;
  /**
   * The denominator; a row with 0 is a gap.
   * p, np, pPrime: the cases among which `y` are counted. u, uPrime: the exposure in which `y` events fell, in bed days or whatever the
   * rate is per. funnel: cases, exposure or the number expected, as the convention `ratio` says. iPrime: what `y` is divided by.
   * run, xmr, mr, ewma, cusum: not needed; where it is given the value is `y` / `n`. xbar, s, r: the size of the subgroup whose mean is
   * `y`. c, g, t: not used.
   */
  readonly n?: Numbers<Row>;
  /**
   * The values of a subgroup, for xbar, s, r, ewma and cusum: an array a row, or one value a row where the rows of one x or one `period`
   * make a subgroup. It stands in place of `y`, `n`, `sd` and `range`.
   */
  readonly values?: Values<Row>;
}

/** The options of `spc` for a kind that needs denominators: p, np, u and their kin, iPrime, funnel. */
export interface RatioOptions<Row, C extends Channel = "n"> extends PlainOptions<Row, C> {
  readonly n: Numbers<Row>;
}

/** The options of `spc` for xbar, s or r from the values of the subgroups. */
export interface ValuesOptions<Row, C extends Channel = "values"> extends PlainOptions<Row, C> {
  readonly values: Values<Row>;
  readonly n?: never;
}

/** The options of `spc` for xbar, s or r from means, sizes and standard deviations of the subgroups. */
export interface DeviationOptions<Row, C extends Channel = "values"> extends PlainOptions<Row, C> {
  readonly values?: never;
  readonly y: Numbers<Row>;
  readonly n: Numbers<Row>;
  readonly sd: Numbers<Row>;
}

/** The options of `spc` for xbar, s or r from means, sizes and ranges of the subgroups. */
export interface RangeOptions<Row, C extends Channel = "values"> extends PlainOptions<Row, C> {
  readonly values?: never;
  readonly y: Numbers<Row>;
  readonly n: Numbers<Row>;
  readonly range: Numbers<Row>;
  readonly sd?: never;
}

/** The options of `spc` for a kind that needs the channels `C`. */
export type Options<Row, C extends Channel = Channel> = [Channel] extends [C]
  ? PlainOptions<Row, C>
  : "n" extends C
    ? RatioOptions<Row, C>
    : "values" extends C
      ? ValuesOptions<Row, C> | DeviationOptions<Row, C> | RangeOptions<Row, C>
      : PlainOptions<Row, C>;
