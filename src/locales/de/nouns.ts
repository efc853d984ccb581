/** What is counted, and what chart kinds and their statistics are called. */
import type { Params, Sentence } from "../../types/index.js";

const several = ({ n }: Params, one: string, many: string): string => (n === 1 ? one : many);

/** Nouns for a number of things. */
export const nouns: Readonly<Record<string, Sentence>> = {
  hour: (p) => several(p, "Stunde", "Stunden"),
  day: (p) => several(p, "Tag", "Tage"),
  week: (p) => several(p, "Woche", "Wochen"),
  month: (p) => several(p, "Monat", "Monate"),
  quarter: (p) => several(p, "Quartal", "Quartale"),
  year: (p) => several(p, "Jahr", "Jahre"),
  "financial-year": (p) => several(p, "Geschäftsjahr", "Geschäftsjahre"),
  observation: (p) => several(p, "Beobachtung", "Beobachtungen"),
  mean: "Mittelwert",
  median: "Median",
  centre: "Mittellinie",
  unit: (p) => several(p, "Einheit", "Einheiten"),
};

/** Names of chart kinds within a sentence. */
export const charts: Readonly<Record<string, string>> = {
  run: "Verlaufsdiagramm",
  xmr: "XmR-Karte",
  mr: "mR-Karte",
  iPrime: "I′-Karte",
  xbar: "X-quer-Karte",
  s: "s-Karte",
  r: "R-Karte",
  p: "p-Karte",
  np: "np-Karte",
  pPrime: "p′-Karte",
  u: "u-Karte",
  uPrime: "u′-Karte",
  c: "c-Karte",
  g: "g-Karte",
  t: "t-Karte",
  funnel: "Funnel-Plot",
  ewma: "EWMA-Karte",
  cusum: "CUSUM-Karte",
};

/** What is plotted, where the unit does not say it. */
export const plotted: Readonly<Record<string, string>> = {
  mr: "Änderung gegenüber dem vorigen Wert (gleitende Spannweite)",
  xbar: "Mittelwert jeder Teilgruppe",
  s: "Standardabweichung in jeder Teilgruppe",
  r: "Spannweite in jeder Teilgruppe",
  g: "Fälle zwischen Ereignissen",
  t: "Zeit zwischen Ereignissen",
  ewma: "exponentiell gewichteter gleitender Mittelwert",
  cusum: "kumulierte Summe der Abweichungen von der Mittellinie, in Sigma",
};
