/** Whether rows that have arrived are new. */
import { instantOf, periodStart } from "../calendar.js";
import { fault, shown } from "../messages.js";
import type { Chart, Period, X } from "../types/index.js";

/** Throws where new observations stand at an x, or in a declared period, that a chart has: `combine` makes one of new rows only. */
export function refuseKnown({ points, financialYearStart }: Chart, arrived: Chart, period: Period | undefined): void {
  const placeOf = (x: X): X => {
    const at = instantOf(x);
    if (Number.isNaN(at)) return x;
    return period === undefined ? at : periodStart(at, period, financialYearStart);
  };
  const known = new Set(points.map(({ x }) => placeOf(x)));
  const twice = arrived.points.find(({ x }) => known.has(placeOf(x)));
  if (twice === undefined) return;
  const place = period === undefined ? "at an x" : `in a ${period}`;
  throw fault(
    "duplicate-x",
    `append got a row ${place} that the chart already has (${shown(twice.x)}), expected new rows; where an observation has changed, use spc on all rows`,
    {
      column: "x",
      value: twice.x,
    },
  );
}
