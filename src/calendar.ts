/** Dates: as ISO text and UTC instants, what only looks like them, and the steps of the calendar. */
export { instantOf, isNoDay, isoLike } from "./calendar/iso.js";
export { areMilliseconds, areRunTogether, isOddIso, looksLikeDate } from "./calendar/lookalikes.js";
export { isQuarter, periodAsDate, yearAsMonth } from "./calendar/names.js";
export {
  areMonthEnds,
  monthNumber,
  monthsLater,
  periodAfter,
  periodOf,
  periodsBetween,
  periodsLater,
  periodStart,
} from "./calendar/periods.js";
