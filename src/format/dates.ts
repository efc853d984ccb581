/** Dates and other places on an axis as text. Never by `Intl`, whose answers change with its version. */
import { quartersFrom } from "../calendar/periods.js";
import { DAY, dayOf } from "../days.js";
import type { AxisForm, Chart, DateForm, Locale, Period, X } from "../types/index.js";
import { fill } from "./fill.js";
import { numberFormat } from "./numbers.js";

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
  return dateText(x, period, locale, financialYearStart);
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
