/** Advice where the line that was read as column names holds none. */
import { looksLikeDate } from "../calendar.js";
import { numberFrom } from "./cells.js";

/** A year, a month or a day as ISO text. */
const ISO = /^(?:19|20)\d\d(?:-\d\d){0,2}$/;

/** What may be done where dates stand side by side in place of names, or where the line is one of data; empty where it may hold names. */
export function noNamesHint(header: readonly string[]): string {
  const dates = header.filter((cell) => ISO.test(cell) || looksLikeDate(cell)).length;
  if (dates > 1) return "; dates are side by side there, expected one below the other: a row for each date, a column for each measure";
  const isData = dates === 1 || header.some((cell) => !Number.isNaN(numberFrom(cell, ".")));
  return isData ? "; if that line is data, put a line of column names above it" : "";
}
