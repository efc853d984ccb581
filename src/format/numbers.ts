/** Numbers as text. Never by `Intl`, whose answers change with its version. */
import type { Locale, Unit } from "../types/index.js";

/** How a measurement is written. */
export interface NumberStyle {
  /** What is measured; a proportion shown per 100 gets a percent sign. Default: `number`. */
  readonly unit?: Unit;
  /** Factor from natural units to displayed ones. Default: 1. */
  readonly per?: number;
  /** Digits after the decimal mark; −3: rounded to thousands. Default: 0. */
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
    const size = Math.abs(decimals < 0 ? rounded(value * per, decimals) : value * per);
    if (!Number.isFinite(size)) return "–";
    const plain = size < 1e15 && decimals <= (size < 1e-3 ? 9 : 15);
    const [digits, fraction] = plain ? plainParts(size, Math.max(0, decimals), trim) : scientificParts(size);
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
  const surely = scaled < MOST_SURE && Math.abs((scaled % 1) - 0.5) > NEAR_HALF;
  return surely ? String(Math.round(scaled)).padStart(decimals + 1, "0") : carefullyRounded(value, decimals);
}

/** A number as plain figures with some decimals tell it. */
export function rounded(value: number, decimals: number): number {
  const size = Math.abs(value);
  return size < 1e15 ? Math.sign(value) * Number(`${roundedDigits(size, decimals)}e${-decimals}`) : value;
}

/** Below this, what is farther than `NEAR_HALF` from a half lies on the same side of it in decimal. */
const MOST_SURE = 1e12;
const NEAR_HALF = 0.01;

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

/** The language as it writes numbers that stand together: where the largest of them is grouped, so are all from 1,000 on. */
export function inGroups(locale: Locale, largest: number): Locale {
  return largest > locale.groupAbove ? { ...locale, groupAbove: Math.min(999, locale.groupAbove) } : locale;
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
  const [mantissa = "", exponent = "0"] = Number(Math.abs(step).toPrecision(10)).toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
