/** Periods that no row names, on an axis whose step was found and not declared. */
import { periodsBetween } from "../calendar.js";
import { hinted, note } from "../notes.js";
import type { Note, Period } from "../types/index.js";

/** Steps of which a reader takes every one to be there. Days and hours are none: weekends, holidays and nights are absent by design. */
const UNBROKEN: readonly Period[] = ["week", "month", "quarter", "year"];

/**
 * The periods absent between the first and the last row: how many they are, of how many, and the rows after each hole. Nothing where
 * the rows are several periods apart throughout, as every second month. No two rows lie in one period.
 */
export function absentNotes(place: readonly number[], period: Period | null): readonly Note[] {
  if (period === null || !UNBROKEN.includes(period)) return [];
  const whole = periodsBetween(place[0] ?? 0, place.at(-1) ?? 0, period);
  if (whole < place.length) return [];
  const apart = place.map((here, i) => (i === 0 ? 0 : periodsBetween(place[i - 1]!, here, period)));
  const at = apart.flatMap((steps, i) => (steps > 1 ? [i] : []));
  if (at.length === 0 || !apart.includes(1)) return [];
  const count = at.reduce((sum, i) => sum + apart[i]! - 1, 0);
  const said = note("absent-periods", { row: period, count, of: 1 + whole }, { at });
  return [hinted(said, `with period: "${period}" they are shown as gaps`)];
}
