/** What each chart kind is of, in a few words, for the help. */
import type { KindName } from "../types/index.js";

/** A line for each chart kind, in the order of the help. */
export const kinds: Readonly<Record<KindName, string>> = {
  run: "values about their median, without limits",
  xmr: "single values, with limits from their moving ranges",
  mr: "the moving ranges themselves, beneath an xmr chart",
  iPrime: "ratios or averages whose denominators differ, without a model",
  xbar: "means of subgroups",
  s: "standard deviations of subgroups, beneath an xbar chart",
  r: "ranges of subgroups, beneath an xbar chart",
  p: "shares of cases",
  np: "numbers of cases out of an n that stays the same",
  pPrime: "shares of cases that vary by more than chance alone explains",
  u: "events per opportunity, such as falls per bed day",
  uPrime: "events per opportunity that vary by more than chance alone explains",
  c: "counts of events in periods of equal opportunity",
  g: "cases between rare events",
  t: "times between rare events",
  funnel: "units side by side at one time, such as wards or hospitals",
  ewma: "averages weighted towards the latest, for small lasting shifts",
  cusum: "sums of differences from a known level, for small lasting shifts",
};
