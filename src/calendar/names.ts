/** Names of years, quarters and weeks as the dates on which these begin. Everything else stays as it is. */
import { DAY, dayOf, midnight } from "../days.js";
import type { Period } from "../types/index.js";
import { isoLike } from "./iso.js";
import { periodStart, quartersFrom } from "./periods.js";

const YEAR = /^\s*[1-9]\d{3}\s*$/;
const FINANCIAL_YEAR = /^\s*([1-9]\d{3})\/(\d{2}|\d{4})\s*$/;
const QUARTER = /^\s*([1-9]\d{3})(?:[/-](\d{2}|\d{4}))?[\s-]?Q([1-4])\s*$/i;
const QUARTER_FIRST = /^\s*Q([1-4])[\s-]([1-9]\d{3})(?:[/-](\d{2}|\d{4}))?\s*$/i;
/** A week as in ISO 8601; R writes a blank for the hyphen. */
const WEEK = /^\s*([1-9]\d{3})[\s-]?W(\d{2})\s*$/i;

/** The month with which financial years begin where nothing but their names tells that they are some. */
const APRIL = 4;

/** A year from 1000 to 9999, as number or as text, as its first month: 2010 is "2010-01". */
export function yearAsMonth<T>(x: T): T | string {
  return (typeof x === "number" || typeof x === "string") && YEAR.test(String(x)) ? `${String(x).trim()}-01` : x;
}

/**
 * The name of a period as the date on which it begins: "2010", "2010/11", "2024-W05", "2024 Q1", "Q1 2024/25". Where years begin with
 * another quarter than that of January, quarters are named by their financial year, and only there.
 */
export function periodAsDate<T>(x: T, period: Period | null | undefined, yearStart: number | undefined): T | string {
  if (period === "year") return yearAsMonth(x);
  if (typeof x !== "string") return x;
  if (period === "financial-year") return financialYearAsMonth(x, yearStart ?? APRIL) ?? x;
  if (period === "quarter") return quarterAsMonth(x, quartersFrom(yearStart ?? 1)) ?? x;
  return period === "week" ? (weekAsDay(x) ?? x) : x;
}

function financialYearAsMonth(text: string, yearStart: number): string | null {
  const [, year = "", next = ""] = FINANCIAL_YEAR.exec(text) ?? [];
  return follows(year, next) ? month(Number(year), yearStart) : null;
}

function quarterAsMonth(text: string, yearStart: number): string | null {
  const [, year = "", next, quarter = ""] = QUARTER.exec(text) ?? [];
  const [, quarterFirst = quarter, itsYear = year, itsNext = next] = QUARTER_FIRST.exec(text) ?? [];
  if (itsYear === "" || (yearStart === 1 ? itsNext !== undefined : !follows(itsYear, itsNext ?? ""))) return null;
  return month(Number(itsYear), yearStart + 3 * (Number(quarterFirst) - 1));
}

/** Week 1 holds 4 January; a week is of the year of its Thursday. */
function weekAsDay(text: string): string | null {
  const [, year = "", week = ""] = WEEK.exec(text) ?? [];
  if (year === "") return null;
  const monday = periodStart(midnight(Number(year), 1, 4), "week", 1) + (Number(week) - 1) * 7 * DAY;
  return dayOf(monday + 3 * DAY).year === Number(year) ? isoLike(monday, "2024-01-01") : null;
}

/** Whether a year, written with two digits or four, is the next. */
function follows(year: string, next: string): boolean {
  return next !== "" && String(Number(year) + 1).endsWith(next);
}

/** A month of a year, or of the next where its number is above 12. */
function month(year: number, number: number): string {
  const later = number > 12 ? 1 : 0;
  return `${year + later}-${String(number - 12 * later).padStart(2, "0")}`;
}
