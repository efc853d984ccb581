/** A chart together with the language and the scale in which it is told. */
import { inGroups, numberFormat } from "../../format.js";
import type { Chart, Locale, Params, Period, Point } from "../../types/index.js";
import { checkChart, checkWords } from "../given.js";
import { observedOf } from "../methods/stretch.js";
import { decimalsOf, largestOf } from "./numbers.js";
import { completed } from "./completed.js";
import { phrase } from "./say.js";
import { stepOf } from "./step.js";

/** How a chart is put into words. */
export interface WordsOptions {
  /** The language; what the record lacks is taken from British English. Default: British English. */
  readonly locale?: Partial<Locale>;
  /** Display scale: 1000 tells a rate of 0.0123 as "12.3". Default: the chart's. */
  readonly per?: number;
  /** Digits after the decimal mark of lines, so that words agree with a picture; −3: rounded to thousands. Default: by the extent of the values. */
  readonly decimals?: number;
}

/** The same for words beside others. */
export interface BesideOptions extends WordsOptions {
  /** The largest number that stands beside them; where it is grouped, so are theirs. Default: 0. */
  readonly largest?: number;
}

/** A chart, its language, and its ways of writing numbers. */
export interface Talk {
  /** The chart. */
  readonly chart: Chart;
  /** The language. */
  readonly locale: Locale;
  /** The language as it writes the numbers of the chart. */
  readonly figures: Locale;
  /** Display scale. */
  readonly per: number;
  /** Positions up to which it holds observations. */
  readonly observed: number;
  /** The step of the calendar by which its rows go on; null where there is none. */
  readonly step: Period | null;
  /** Writes an observed value. */
  readonly value: (value: number) => string;
  /** Writes a centre or a limit. */
  readonly line: (value: number) => string;
  /** Writes a number as finely as it was given: a target, a bound. */
  readonly given: (value: number) => string;
  /** Writes a display scale: "1,000", grouped whatever its size. */
  readonly factor: (per: number) => string;
  /** Writes a whole number that is no measurement. */
  readonly count: (count: number) => string;
  /** Writes a factor or another number without unit. */
  readonly number: (value: number) => string;
  /** A clause or sentence of the language. */
  readonly phrase: (code: string, params?: Params) => string;
}

/** The same of a chart and options as they are given. Throws where it is no chart, and at options other than these and `more`. */
export function checkedTalk(chart: Chart, options: BesideOptions, reading: string, more: readonly string[] = [], point?: Point): Talk {
  checkChart(chart, reading);
  checkWords(options, reading, more);
  return talkOf(chart, options, point);
}

/** The chart with everything that its words need, of one of its points or of the whole. */
export function talkOf(chart: Chart, options: BesideOptions, point?: Point): Talk {
  const { per = chart.per, largest = 0 } = options;
  const locale = completed(options.locale);
  const figures = inGroups(locale, Math.max(largest, largestOf(chart, per)));
  const { lines, values } = decimalsOf(chart, per, options.decimals, point);
  const style = { unit: chart.unit, per };
  const given = numberFormat(figures, { decimals: Math.max(9, lines), trim: true, ...style });
  return {
    chart,
    locale,
    figures,
    per,
    observed: observedOf(chart),
    step: stepOf(chart),
    value: shorter(given, numberFormat(figures, { decimals: values, ...style })),
    line: shorter(given, numberFormat(figures, { decimals: lines, ...style })),
    given,
    factor: numberFormat(inGroups(locale, Infinity)),
    count: numberFormat(figures, { decimals: 6, trim: true }),
    number: numberFormat(figures, { decimals: 4, trim: true }),
    phrase: (code, params) => phrase(code, params, locale),
  };
}

/** What is told of a list, and how many more there are, if any. */
export function andMore(
  { phrase, count }: Talk,
  told: readonly string[],
  more: number,
  code: "notes-more" | "reasons-more",
): readonly string[] {
  return more > 0 ? [...told, phrase(code, { count: count(more) })] : told;
}

/** A number in full where that is shorter than its rounded form: 5 and 4.9, not 5.000 and 4.900. */
function shorter(full: (value: number) => string, rounded: (value: number) => string): (value: number) => string {
  return (value) => {
    const [exact, short] = [full(value), rounded(value)];
    return exact.length < short.length ? exact : short;
  };
}
