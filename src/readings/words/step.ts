/** The step of the calendar by which rows go on. */
import { instantOf, periodsBetween } from "../../calendar.js";
import type { Chart, Period, X } from "../../types/index.js";

/** The step of the calendar by which the rows of a chart go on; null where there is none, or it is several of these, as every second month. */
export function stepOf({ axis, period, points, financialYearStart }: Chart): Period | null {
  if (axis !== "time" || period === null || points.length < 2) return axis === "time" ? period : null;
  const single = points.some(({ x }, i) => i > 0 && apart(points[i - 1]?.x ?? x, x, period, financialYearStart) === 1);
  return single ? period : null;
}

/** How many periods lie between two rows: 2 from January to March. */
export function apart(from: X, to: X, period: Period, yearStart: number): number {
  return periodsBetween(instantOf(from), instantOf(to), period, yearStart);
}
