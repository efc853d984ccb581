/** Dates: as ISO text and UTC instants, what only looks like them, and the steps of the calendar. */
export { instantOf, isNoDay, isoLike } from "./calendar/iso.js";
export { areMilliseconds, areMonthsLikeYears, areRunTogether, isOddIso, looksLikeDate } from "./calendar/lookalikes.js";
export { periodAsDate, yearAsMonth } from "./calendar/names.js";
export {
  areMonthEnds,
  monthNumber,
  monthsLater,
  periodAfter,
  periodOf,
  periodsBetween,
  periodsLater,
  periodStart,
  quartersFrom,
} from "./calendar/periods.js";
