/** The terms in which a finished chart is written. */

/** A place on the horizontal axis: an ISO date, a number, or a category. */
export type X = string | number;
/** Where a signal points; null where it points nowhere in particular. */
export type Side = "high" | "low";
/** What a signal means for the measure, given the direction of improvement. */
export type Cause = "common" | "improvement" | "concern" | "neutral";
/** What part an observation plays: counted, left out by decision, absent, not final yet, or withheld from view. */
export type Status = "counted" | "ghost" | "missing" | "provisional" | "suppressed";
/** How many sigmas from the centre a value lies, rounded up: 0 on the centre, ±1 within 1σ … ±4 beyond a limit. */
export type Zone = -4 | -3 | -2 | -1 | 0 | 1 | 2 | 3 | 4;
/** A step of the calendar. */
export type Period = "hour" | "day" | "week" | "month" | "quarter" | "year" | "financial-year";
/** Which way is better. */
export type Improvement = "up" | "down" | "neither";
/** Plain named values, from which words are made in any locale. */
export type Params = Readonly<Record<string, string | number | boolean>>;
/** The numbers behind the lines of a phase, by name: `{ centre: 34.09, range: 0.57, sigma: 0.51 }`. */
export type Estimate = Readonly<Record<string, number>>;
/** What the plotted statistic is measured in. */
export type Unit = "number" | "count" | "proportion" | "rate" | "days";
