/** Rows of a board whose latest observation is of another time than that of most. */
import { instantOf, periodAfter, periodStart } from "../../calendar.js";
import type { Chart, Locale } from "../../types/index.js";
import { latestCounted } from "./observations.js";
import { placeOf } from "./places.js";
import { talkOf } from "./talk.js";

/** From when to when, in UTC milliseconds; the end is outside. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** By chart: whether its latest observation lies before or after the period of most charts; false where there is no calendar. */
export function apartFromMost(charts: readonly Chart[]): readonly boolean[] {
  const stretches = charts.map(latestPeriod);
  const usual = mostCommon(stretches.filter((stretch) => stretch !== null));
  return stretches.map((stretch) => stretch !== null && usual !== null && (stretch.to <= usual.from || stretch.from >= usual.to));
}

/** Of when the latest observation of most charts is, where that of some is of another time; null where it is not. */
export function latestOfMost(charts: readonly Chart[], locale: Locale): string | null {
  const apart = apartFromMost(charts);
  const usual = charts.find((chart, i) => apart[i] === false && latestPeriod(chart) !== null);
  const latest = usual === undefined ? null : latestCounted(usual);
  return usual === undefined || latest === null || !apart.includes(true) ? null : placeOf(talkOf(usual, { locale }), latest.index);
}

function latestPeriod(chart: Chart): Stretch | null {
  const { axis, period, financialYearStart } = chart;
  const latest = axis === "time" ? latestCounted(chart) : null;
  if (latest === null) return null;
  const at = instantOf(latest.x);
  if (period === null) return { from: at, to: at + 1 };
  const from = periodStart(at, period, financialYearStart);
  return { from, to: periodAfter(from, period) };
}

/** The stretch whose beginning is that of most; of equals the latest. */
function mostCommon(stretches: readonly Stretch[]): Stretch | null {
  const counts = new Map<number, number>();
  for (const { from } of stretches) counts.set(from, (counts.get(from) ?? 0) + 1);
  const countOf = ({ from }: Stretch): number => counts.get(from) ?? 0;
  const [most = null] = [...stretches].sort((a, b) => countOf(b) - countOf(a) || b.from - a.from);
  return most;
}
