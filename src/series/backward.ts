/** Names that hold a year, as 2024-Q4 and FY2023/24 do, from the newest to the oldest. */
import { note } from "../notes.js";
import type { Note, X } from "../types/index.js";

/** That names run backwards in time: three or more, each with a year, of which year and other numbers strictly descend. */
export function backwardNotes(names: readonly X[]): readonly Note[] {
  const times = names.map(timeOf);
  return times.length > 2 && times.every((time, i) => time < (times[i - 1] ?? Infinity)) ? [note("backward-names")] : [];
}

/** A number by which names that hold a year are ordered in time; NaN where there is no year from 1900 to 2099. */
function timeOf(name: X): number {
  let year = NaN;
  let rest = 0;
  for (const digits of String(name).match(/\d+/g) ?? [])
    if (/^(19|20)..$/.test(digits)) year = Number(digits);
    else rest += Number(digits);
  return year * 1e9 + rest;
}
