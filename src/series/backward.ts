/** Names that hold a year, as 2024-Q4 and FY2023/24 do, from the newest to the oldest. */
import { note } from "../notes.js";
import type { Note, X } from "../types/index.js";

/** Words and letters that number the parts of a year, in the languages of the locales. */
const PART =
  /^(?:q|quarter|w|wk|week|kw|woche|s|semaine|uge|quartal|kvartal|t|trimestre|term|h|half|semest(?:er|re)|m|month|p|period|fy)$/i;

/**
 * That names run backwards in time: three or more, each with a year, of which year and other numbers strictly descend. Within one
 * year numbers may as well be those of wards, so that at least one name must say that they are weeks, quarters or the like.
 */
export function backwardNotes(names: readonly X[]): readonly Note[] {
  const times = names.map(timeOf);
  const descend = times.length > 2 && times.every((time, i) => time < (times[i - 1] ?? Infinity));
  if (!descend) return [];
  const within = Math.floor(times[0]! / YEAR) === Math.floor(times.at(-1)! / YEAR);
  return within && !names.some(isPartOfYear) ? [] : [note("backward-names")];
}

const YEAR = 1e9;

/** A number by which names that hold a year are ordered in time; NaN where there is no year from 1900 to 2099. */
function timeOf(name: X): number {
  let year = NaN;
  let rest = 0;
  for (const digits of String(name).match(/\d+/g) ?? [])
    if (/^(19|20)..$/.test(digits)) year = Number(digits);
    else rest += Number(digits);
  return year * YEAR + rest;
}

/** Whether a name has no words but those of a part of a year. */
function isPartOfYear(name: X): boolean {
  return (String(name).match(/\p{L}+/gu) ?? []).every((word) => PART.test(word));
}
