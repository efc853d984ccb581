/** Numbers and dates as text, from the plain tables of a locale. Never from `Intl`, whose answers change with its version. */
import { DAY, dayOf } from "./days.js";
import type { AxisForm, Chart, DateForm, Locale, Params, Period, Sentence, Unit, X } from "./types/index.js";

/** How a measurement is written. */
export interface NumberStyle {
  /** What is measured; a proportion shown per 100 gets a percent sign. Default: `number`. */
  readonly unit?: Unit;
  /** Factor from natural units to displayed ones. Default: 1. */
  readonly per?: number;
  /** Digits after the decimal mark. Default: 0. */
  readonly decimals?: number;
  /** True: zeros at the end of the decimals are dropped. Default: false. */
  readonly trim?: boolean;
}

/**
 * A function that writes numbers given in natural units: 0.254 as "25.4%" for a proportion shown per 100 with one
 * decimal. Halves are rounded away from zero as they read in decimal (1.005 gives "1.01"); the minus is U+2212.
 * Magnitudes from 10¹⁵, and those below 10⁻³ that ask for more than nine decimals, are written as "1.25e+300" and "3.13e−9".
 * In a language written from right to left each number stands between U+2066 and U+2069.
 */
export function numberFormat(locale: Locale, style: NumberStyle = {}): (value: number) => string {
  const { unit = "number", per = 1, decimals = 0, trim = false } = style;
  const suffix = unit === "proportion" && per === 100 ? locale.percent : "";
  return (value) => {
    const size = Math.abs(value * per);
    if (!Number.isFinite(size)) return "–";
    const plain = size < 1e15 && decimals <= (size < 1e-3 ? 9 : 15);
    const [digits, fraction] = plain ? plainParts(size, decimals, trim) : scientificParts(size);
    const sign = value < 0 && /[1-9]/.test(digits + fraction) ? "−" : "";
    const text = sign + grouped(digits, locale) + (fraction === "" ? "" : locale.decimal + fraction) + suffix;
    return locale.direction === "rtl" ? `\u2066${text}\u2069` : text;
  };
}

/** What stands before and after the decimal mark. */
function plainParts(size: number, decimals: number, trim: boolean): readonly [string, string] {
  const digits = roundedDigits(size, decimals);
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(whole.length);
  return [whole, trim ? fraction.replace(/0+$/, "") : fraction];
}

/** The same of a number too large or too fine for plain figures: "1" and "25e+300". */
function scientificParts(size: number): readonly [string, string] {
  const [whole = "0", fraction = ""] = size === 0 ? [] : size.toExponential(2).replace("-", "−").split(".");
  return [whole, fraction];
}

/** The digits of a number ≥ 0 times ten to the power of `decimals`, rounded, with at least one before the mark. */
function roundedDigits(value: number, decimals: number): string {
  const scaled = value * 10 ** decimals;
  const surely = scaled < MOST_SURE && Math.abs((scaled % 1) - 0.5) > HALF;
  return surely ? String(Math.round(scaled)).padStart(decimals + 1, "0") : carefullyRounded(value, decimals);
}

/** A number as plain figures with some decimals tell it. */
export function rounded(value: number, decimals: number): number {
  const size = Math.abs(value);
  return size < 1e15 ? Math.sign(value) * Number(`${roundedDigits(size, decimals)}e-${decimals}`) : value;
}

/** Below this, what is farther than `HALF` from a half lies on the same side of it in decimal. */
const MOST_SURE = 1e12;
const HALF = 0.01;

/** The same for a number that may be a half in decimal, or has many digits: read as it is written. */
function carefullyRounded(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const units = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return BigInt(units)
    .toString()
    .padStart(decimals + 1, "0");
}

function grouped(whole: string, locale: Locale): string {
  return Number(whole) > locale.groupAbove ? whole.replace(/\B(?=(\d{3})+$)/g, locale.group) : whole;
}

/** The largest power of ten that is no larger than a number above 0. Read as text: engines differ in the last digit of `10 ** -5`. */
export function powerOfTen(value: number): number {
  if (value >= 1 && value < 1e15) {
    let power = 1;
    while (10 * power <= value) power *= 10;
    return power;
  }
  return Number(`1e${value.toExponential().split("e")[1] ?? "0"}`);
}

/** Decimals that show every multiple of a step exactly: 0.05 gives 2, 2.5 gives 1, 20 gives 0. */
export function decimalsFor(step: number): number {
  if (Number.isInteger(step) || !Number.isFinite(step)) return 0;
  const [mantissa = "", exponent = "0"] = Number(Math.abs(step).toPrecision(10)).toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** A template with its named values put in, or the answer of a function of them. */
export function fill(sentence: Sentence, params: Params): string {
  if (typeof sentence === "function") return sentence(params);
  let text = "";
  let isName = false;
  for (const part of partsOf(sentence)) {
    text += isName ? String(params[part] ?? "") : part;
    isName = !isName;
  }
  return text;
}

/** Templates that were filled before, in parts: text at even places, names at odd ones. They are as many as languages have sentences. */
const known = /* @__PURE__ */ new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const parts = template.split(/\{(\w+)\}/);
  known.set(template, parts);
  return parts;
}

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}).*)?)?$/;

/**
 * A place on the axis in words: "March 2025", "24 March 2025", "Q1 2025", "2024/25", "14", or a category as it is.
 * Without a period a date is written as finely as it is given. Quarters are those of the year that starts in the given month.
 */
export function dateText(x: X, period: Period | null, locale: Locale, financialYearStart?: number): string {
  if (typeof x === "number") return numberFormat(locale, { decimals: 6, trim: true })(x);
  const parts = ISO_DATE.exec(x);
  const form = formOf(parts, period);
  const [, year = "", month = "", day = "01", time = "00:00"] = parts ?? [];
  const sentence = form === null ? undefined : locale.dates[form];
  if (sentence === undefined) return x;
  const [years, months] = [Number(year), Number(month)];
  return fill(sentence, {
    day: Number(day),
    month: locale.months[months - 1] ?? "",
    shortMonth: locale.shortMonths[months - 1] ?? "",
    year,
    time,
    financialYear: financialYearName(years, months, financialYearStart ?? 4),
    ...(form === "quarter" ? quarterOf(years, months, financialYearStart) : null),
  });
}

/** A place on the axis of a chart in words; names as they are, dates or not. */
export function placeText(
  { axis, period, financialYearStart }: Pick<Chart, "axis" | "period" | "financialYearStart">,
  x: X,
  locale: Locale,
): string {
  if (axis !== "time" && typeof x === "string") return x;
  return dateText(x, axis === "time" ? period : null, locale, financialYearStart);
}

/** How a place on a time axis is written: by its period, else as finely as it is given; null for what is no ISO date. */
export function dateForm(x: X, period: Period | null): DateForm | null {
  return formOf(ISO_DATE.exec(String(x)), period);
}

function formOf(parts: readonly (string | undefined)[] | null, period: Period | null): DateForm | null {
  if (parts === null) return null;
  const [, , , day, time] = parts;
  return period ?? (time !== undefined ? "moment" : day !== undefined ? "day" : "month");
}

function financialYearName(year: number, month: number, start: number): string {
  const first = month < start ? year - 1 : year;
  return start === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

/** The financial year that holds a UTC instant: "2024/25"; a plain year where it starts in January. */
export function financialYear(instant: number, start: number): string {
  const { year, month } = dayOf(instant);
  return financialYearName(year, month, start);
}

/** First month of the year whose quarters are counted: that of a financial year where it begins with a quarter, else January. */
export function quartersFrom(financialYearStart: number): number {
  return financialYearStart % 3 === 1 ? financialYearStart : 1;
}

/** The quarter that holds a month, and its year. */
function quarterOf(year: number, month: number, start = 1): { readonly quarter: number; readonly year: string } {
  const first = quartersFrom(start);
  return { quarter: Math.floor(((month - first + 12) % 12) / 3) + 1, year: financialYearName(year, month, first) };
}

/** A UTC instant as an axis names it, with the short name of its month: "5 Sep", "Q3", "14:00". */
export function axisText(instant: number, form: DateForm | AxisForm, locale: Locale, financialYearStart = 1): string {
  const { day, month, year } = dayOf(instant);
  const shortMonth = locale.shortMonths[month - 1] ?? "";
  const { quarter } = quarterOf(year, month, financialYearStart);
  return fill(locale.dates[form] ?? "", { day, month: shortMonth, shortMonth, year, quarter, time: timeText(instant) });
}

/** The time of day of a UTC instant: "14:05". */
function timeText(instant: number): string {
  const minutes = Math.floor((instant - DAY * Math.floor(instant / DAY)) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The short name of the month of a UTC instant: "Sep". */
export function shortMonth(instant: number, locale: Locale): string {
  return locale.shortMonths[dayOf(instant).month - 1] ?? "";
}
