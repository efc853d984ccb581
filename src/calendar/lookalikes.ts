/** Text and numbers that look like dates and are none that can be read. */
import { instantOf, isRealDay } from "./iso.js";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const SLASHED = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[TZ]|\b)/i;
const NAMED = /* @__PURE__ */ new RegExp(`^\\s*(?:\\d{1,2}[ -])?${MONTH}[ -]\\d{2,4}\\s*$`, "i");

const ODD = /^(?:0\d{3}-\d\d?(?:-|$)|[+-]\d{6}-|\d{8}T\d|\d{4}-\d\d-\d\d[T ]\d)/i;

/** Whether text begins as ISO dates do and is none that can be read: an offset from UTC, a year before 1000 or after 9999, no marks. */
export function isOddIso(text: string): boolean {
  return ODD.test(text) && Number.isNaN(instantOf(text));
}

/** Whether text looks like a date that is not ISO, or that cannot be read: 1/4/2023, 01-04-23, Apr-23, 1 April 2023. */
export function looksLikeDate(text: string): boolean {
  return SLASHED.test(text) || NAMED.test(text) || isOddIso(text);
}

/** Different months of other years that are taken for years. */
const YEARS = 3;

/** Whether all of three different months or more may be financial years: 2008-09, 2009-10, 2010-11. The number of each is that of the next year. */
export function areMonthsLikeYears(texts: readonly unknown[]): boolean {
  const isLikeYear = (text: unknown): boolean =>
    typeof text === "string" && /^\d{4}-\d{2}$/.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
  return texts.every(isLikeYear) && new Set(texts).size >= YEARS;
}

/** Whether numbers are months or days of more than one year, or month, written without a mark between: 202412 and 202501. */
export function areRunTogether(numbers: readonly number[]): boolean {
  if (!numbers.every(isMonth) && !numbers.every((number) => isMonth(Math.floor(number / 100)) && isDay(number))) return false;
  return new Set(numbers.map((number) => Math.floor(number / 100))).size > 1;
}

/** Whether numbers are instants in milliseconds since 1970: whole minutes between 1973 and 2286. */
export function areMilliseconds(numbers: readonly number[]): boolean {
  return numbers.every((number) => number >= 1e11 && number < 1e13 && number % 60_000 === 0);
}

const isMonth = (number: number): boolean =>
  Number.isInteger(number) && number > 1900_00 && number < 2100_00 && isRealDay(Math.floor(number / 100), number % 100, 1);
const isDay = (number: number): boolean => isRealDay(Math.floor(number / 1e4), Math.floor(number / 100) % 100, number % 100);
