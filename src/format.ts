/** Numbers and dates as text, from the plain tables of a locale. Never from `Intl`, whose answers change with its version. */
import type { DateForm, Locale, Params, Period, Sentence, Unit, X } from "./types/index.js";

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
 */
export function numberFormat(locale: Locale, style: NumberStyle = {}): (value: number) => string {
  const { unit = "number", per = 1, decimals = 0, trim = false } = style;
  const suffix = unit === "proportion" && per === 100 ? locale.percent : "";
  return (value) => {
    if (!Number.isFinite(value)) return "–";
    const digits = roundedDigits(Math.abs(value * per), decimals);
    const whole = digits.slice(0, digits.length - decimals);
    const fraction = trim ? digits.slice(whole.length).replace(/0+$/, "") : digits.slice(whole.length);
    const sign = value < 0 && /[1-9]/.test(digits) ? "−" : "";
    return sign + grouped(whole, locale) + (fraction === "" ? "" : locale.decimal + fraction) + suffix;
  };
}

/** The digits of a number ≥ 0 times ten to the power of `decimals`, rounded, with at least one before the mark. */
function roundedDigits(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const units = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return BigInt(units)
    .toString()
    .padStart(decimals + 1, "0");
}

function grouped(whole: string, locale: Locale): string {
  return Number(whole) > locale.groupAbove ? whole.replace(/\B(?=(\d{3})+$)/g, locale.group) : whole;
}

/** Decimals that show every multiple of a step exactly: 0.05 gives 2, 2.5 gives 1, 20 gives 0. */
export function decimalsFor(step: number): number {
  if (!Number.isFinite(step) || step === 0) return 0;
  const [mantissa = "", exponent = "0"] = Number(Math.abs(step).toPrecision(10)).toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** A template with its named values put in, or the answer of a function of them. */
export function fill(sentence: Sentence, params: Params): string {
  return typeof sentence === "function"
    ? sentence(params)
    : sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}).*)?)?$/;

/**
 * A place on the axis in words: "March 2025", "24 March 2025", "Q1 2025", "2024/25", "14", or a category as it is.
 * Without a period a date is written as finely as it is given.
 */
export function dateText(x: X, period: Period | null, locale: Locale, financialYearStart = 4): string {
  if (typeof x === "number") return numberFormat(locale, { decimals: 6, trim: true })(x);
  const form = dateForm(x, period);
  const [, year = "", month = "", day = "01", time = "00:00"] = ISO_DATE.exec(x) ?? [];
  if (form === null) return x;
  return fill(locale.dates[form], {
    day: Number(day),
    month: locale.months[Number(month) - 1] ?? "",
    shortMonth: locale.shortMonths[Number(month) - 1] ?? "",
    year,
    quarter: Math.ceil(Number(month) / 3),
    time,
    financialYear: financialYearName(Number(year), Number(month), financialYearStart),
  });
}

/** How a place on a time axis is written: by its period, else as finely as it is given; null for what is no ISO date. */
export function dateForm(x: X, period: Period | null): DateForm | null {
  const [whole, , , day, time] = ISO_DATE.exec(String(x)) ?? [];
  if (whole === undefined) return null;
  if (period !== null) return period;
  return time !== undefined ? "moment" : day !== undefined ? "day" : "month";
}

function financialYearName(year: number, month: number, start: number): string {
  const first = month < start ? year - 1 : year;
  return start === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

/** The financial year that holds a UTC instant: "2024/25"; a plain year where it starts in January. */
export function financialYear(instant: number, start: number): string {
  const date = new Date(instant);
  return financialYearName(date.getUTCFullYear(), date.getUTCMonth() + 1, start);
}

/** The short name of the month of a UTC instant: "Sep". */
export function shortMonth(instant: number, locale: Locale): string {
  return locale.shortMonths[new Date(instant).getUTCMonth()] ?? "";
}
