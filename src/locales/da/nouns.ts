/** What is counted, and what chart kinds and their statistics are called. */
import type { Params, Sentence } from "../../types/index.js";

const several = ({ n }: Params, one: string, many: string): string => (n === 1 ? one : many);

/** Nouns for a number of things. */
export const nouns: Readonly<Record<string, Sentence>> = {
  hour: (p) => several(p, "time", "timer"),
  day: (p) => several(p, "dag", "dage"),
  week: (p) => several(p, "uge", "uger"),
  month: (p) => several(p, "måned", "måneder"),
  quarter: (p) => several(p, "kvartal", "kvartaler"),
  year: "år",
  "financial-year": "regnskabsår",
  observation: (p) => several(p, "observation", "observationer"),
  mean: "gennemsnit",
  median: "median",
  centre: "centerlinje",
  unit: (p) => several(p, "enhed", "enheder"),
};

/** Names of chart kinds within a sentence. */
export const charts: Readonly<Record<string, string>> = {
  run: "seriediagram",
  xmr: "XmR-diagram",
  mr: "mR-diagram",
  iPrime: "I′-diagram",
  xbar: "X-bar-diagram",
  s: "s-diagram",
  r: "R-diagram",
  p: "p-diagram",
  np: "np-diagram",
  pPrime: "p′-diagram",
  u: "u-diagram",
  uPrime: "u′-diagram",
  c: "c-diagram",
  g: "g-diagram",
  t: "t-diagram",
  funnel: "tragtplot",
  ewma: "EWMA-diagram",
  cusum: "CUSUM-diagram",
};

/** What is plotted, where the unit does not say it. */
export const plotted: Readonly<Record<string, string>> = {
  mr: "ændring fra den foregående (glidende variationsbredde)",
  xbar: "gennemsnit af hver undergruppe",
  s: "standardafvigelse i hver undergruppe",
  r: "variationsbredde i hver undergruppe",
  g: "tilfælde mellem hændelser",
  t: "tid mellem hændelser",
  ewma: "eksponentielt vægtet glidende gennemsnit",
  cusum: "kumuleret sum af afvigelser fra centerlinjen, i sigma",
};
