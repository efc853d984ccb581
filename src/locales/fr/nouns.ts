/** What is counted, and what chart kinds and their statistics are called. */
import type { Params, Sentence } from "../../types/index.js";

const several = ({ n }: Params, one: string): string => (n === 0 || n === 1 ? one : `${one}s`);

/** Nouns for a number of things. */
export const nouns: Readonly<Record<string, Sentence>> = {
  hour: (p) => several(p, "heure"),
  day: (p) => several(p, "jour"),
  week: (p) => several(p, "semaine"),
  month: "mois",
  quarter: (p) => several(p, "trimestre"),
  year: (p) => several(p, "année"),
  "financial-year": (p) => several(p, "exercice"),
  observation: (p) => several(p, "observation"),
  mean: "moyenne",
  median: "médiane",
  centre: "ligne centrale",
  unit: (p) => several(p, "unité"),
};

/** Names of chart kinds within a sentence. */
export const charts: Readonly<Record<string, string>> = {
  run: "graphique de suivi",
  xmr: "carte XmR",
  mr: "carte des étendues mobiles",
  iPrime: "carte I′",
  xbar: "carte X-barre",
  s: "carte s",
  r: "carte R",
  p: "carte p",
  np: "carte np",
  pPrime: "carte p′",
  u: "carte u",
  uPrime: "carte u′",
  c: "carte c",
  g: "carte g",
  t: "carte t",
  funnel: "graphique en entonnoir",
  ewma: "carte EWMA",
  cusum: "carte CUSUM",
};

/** What is plotted, where the unit does not say it. */
export const plotted: Readonly<Record<string, string>> = {
  mr: "écart avec la valeur précédente (étendue mobile)",
  xbar: "moyenne de chaque sous-groupe",
  s: "écart-type de chaque sous-groupe",
  r: "étendue de chaque sous-groupe",
  g: "cas entre événements",
  t: "temps entre événements",
  ewma: "moyenne mobile à pondération exponentielle",
  cusum: "somme cumulée des écarts à la ligne centrale, en sigmas",
};
