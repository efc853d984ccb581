/** A language as a plain record: fixed words by name, sentences by code, names of months, marks of numbers. */
import type { Params, Period } from "./terms.js";

/**
 * A sentence, or a part of one, made from named values: a template, `"improved since {date}"`, or a function where
 * the words depend on the values. Measurements and dates arrive as text, ready to print; counts arrive as numbers.
 */
export type Sentence = string | ((params: Params) => string);

/** The fixed words of pictures, tables and summaries; `letter…` are single letters within icons. */
export type Word =
  | "mean"
  | "median"
  | "centre"
  | "upper"
  | "lower"
  | "expectedRange"
  | "target"
  | "targetAtMost"
  | "targetAtLeast"
  | "latest"
  | "baseline"
  | "phase"
  | "observation"
  | "measure"
  | "period"
  | "value"
  | "numerator"
  | "denominator"
  | "variation"
  | "assurance"
  | "status"
  | "signals"
  | "summary"
  | "improvement"
  | "concern"
  | "neutral"
  | "unusual"
  | "unusualSpread"
  | "common"
  | "counted"
  | "provisional"
  | "ghost"
  | "missing"
  | "suppressed"
  | "improving"
  | "worsening"
  | "changing"
  | "high"
  | "low"
  | "specialCause"
  | "noVariation"
  | "pass"
  | "hitOrMiss"
  | "fail"
  | "noTarget"
  | "trial"
  | "given"
  | "locked"
  | "estimated"
  | "proposed"
  | "other"
  | "share"
  | "unnamed"
  | "data"
  | "letterHigh"
  | "letterLow"
  | "letterPass"
  | "letterFail";

/** Ways in which a place on a time axis is written: a step of the calendar, or a moment with its time of day. */
export type DateForm = Period | "moment";

/** Parts of dates along an axis: a time of day, a day without its year, a quarter without its year. */
export type AxisForm = "time" | "day-of-year" | "quarter-of-year";

/**
 * A language. Whatever a record lacks is taken from British English, words and sentences one by one; what that lacks too
 * (a rule, chart kind or note of the caller's own) from the `label`, `kind` or `message` in the chart.
 */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** False: no native reader who knows the field has checked the words. */
  readonly checked?: boolean;
  /** Writing direction. In text from right to left, numbers are isolated (U+2066, U+2069), so that signs keep their side. */
  readonly direction: "ltr" | "rtl";
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** Short names of the months, at most four letters. */
  readonly shortMonths: readonly string[];
  /** Decimal mark. */
  readonly decimal: string;
  /** Mark between groups of three digits. */
  readonly group: string;
  /** Largest number written without groups. Where a chart has a larger one, all of its numbers are in groups from 1,000 on. */
  readonly groupAbove: number;
  /** What follows a percentage: "%" or a space and "%". */
  readonly percent: string;
  /** Dates, from `day`, `month` (its name), `shortMonth`, `year`, `quarter`, `time` and `financialYear`. */
  readonly dates: Readonly<Partial<Record<DateForm | AxisForm, Sentence>>>;
  /** Fixed words, as they stand at the start of a label. */
  readonly words: Readonly<Partial<Record<Word, string>>>;
  /** Nouns for `n` of something, without the number: each `Period`, `observation`, `unit`. */
  readonly nouns: Readonly<Record<string, Sentence>>;
  /** Names of chart kinds, by `chart.kind`, as they stand within a sentence: "run chart". */
  readonly charts: Readonly<Record<string, string>>;
  /** What a chart kind plots, where the unit does not say it: "cases between events". */
  readonly plotted: Readonly<Record<string, string>>;
  /** How a chart kind's limits are computed, by `chart.kind`, with `-probability` for exact limits. */
  readonly limits: Readonly<Record<string, Sentence>>;
  /** Short names of rules: "shift". */
  readonly ruleNames: Readonly<Record<string, string>>;
  /** Rules in plain words, by name, from their parameters and `centre`, the name of the centre line. */
  readonly rules: Readonly<Record<string, Sentence>>;
  /** What a found signal looks like, by rule and side (`shift-high`), from parameters, evidence, `points` and `centre`. */
  readonly signals: Readonly<Record<string, Sentence>>;
  /** Sentences of notes and reasons, by code. */
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Sentences and clauses of titles, summaries and captions, by code. */
  readonly phrases: Readonly<Record<string, Sentence>>;
}
