/** What is counted, and what chart kinds and their statistics are called. */
import type { Params, Sentence } from "../../types/index.js";

const several = (p: Params, one: string): string => (p.n === 1 ? one : `${one}s`);

/** Nouns for a number of things. */
export const nouns: Readonly<Record<string, Sentence>> = {
  hour: (p) => several(p, "hour"),
  day: (p) => several(p, "day"),
  week: (p) => several(p, "week"),
  month: (p) => several(p, "month"),
  quarter: (p) => several(p, "quarter"),
  year: (p) => several(p, "year"),
  "financial-year": (p) => several(p, "financial year"),
  observation: (p) => several(p, "observation"),
  mean: "mean",
  median: "median",
  centre: "centre line",
  unit: (p) => several(p, "unit"),
};

/** Names of chart kinds within a sentence. */
export const charts: Readonly<Record<string, string>> = {
  run: "run chart",
  xmr: "XmR chart",
  mr: "moving-range chart",
  iPrime: "I′ chart",
  xbar: "X-bar chart",
  s: "s chart",
  r: "R chart",
  p: "p chart",
  np: "np chart",
  pPrime: "p′ chart",
  u: "u chart",
  uPrime: "u′ chart",
  c: "c chart",
  g: "g chart",
  t: "t chart",
  funnel: "funnel plot",
  ewma: "EWMA chart",
  cusum: "CUSUM chart",
};

/** What is plotted, where the unit does not say it. */
export const plotted: Readonly<Record<string, string>> = {
  mr: "change from the previous value (moving range)",
  xbar: "mean of each subgroup",
  s: "standard deviation within each subgroup",
  r: "range within each subgroup",
  g: "cases between events",
  t: "time between events",
  ewma: "exponentially weighted moving average",
  cusum: "cumulative sum of deviations from the centre, in sigmas",
};
