/** How limits are computed, one sentence a chart kind, without a full stop. All names of a centre line are feminine. */
import type { Params, Sentence } from "../../types/index.js";
import { text } from "./grammar.js";

/** Limits so many sigma from the centre line, and where sigma comes from. */
const about = (p: Params, source: string): string =>
  `Les limites sont à ${text(p.sigmas)} sigmas de part et d’autre de la ${text(p.centre)}${text(p.each)}, sigma ${source}${text(p.steps)}`;

const within = (p: Params, statistic: string): string =>
  `Les limites sont à ${text(p.sigmas)} sigmas de part et d’autre de la ${text(p.centre)} ${statistic}${text(p.each)}${text(p.steps)}`;

const exact = (p: Params, distribution: string): string =>
  `Les limites sont des limites de probabilité exactes de la loi ${distribution} de part et d’autre de la ${text(p.centre)}${text(p.each)}${text(p.steps)}`;

const scaled = (p: Params, distribution: string): string =>
  about(p, `étant celui de la loi ${distribution} multiplié par la dispersion des scores z`);

/** Sentences on the computation of limits, by chart kind. */
export const limits: Readonly<Record<string, Sentence>> = {
  run: "La ligne est la {centre}{each}",
  xmr: "Les limites sont la {centre} ± {factor} × la {average} des étendues mobiles{each}{screened}",
  mr: "La limite supérieure est {factor} × la {average} des étendues mobiles{each}{screened}",
  iPrime: (p) => about(p, "provenant des étendues mobiles pondérées par les dénominateurs"),
  xbar: (p) => about(p, "provenant de la variation à l’intérieur des sous-groupes"),
  "xbar-mean": (p) => about(p, "provenant de l’écart-type moyen à l’intérieur des sous-groupes"),
  "xbar-pooled": (p) => about(p, "provenant de l’écart-type combiné à l’intérieur des sous-groupes"),
  "xbar-range": (p) => about(p, "provenant de l’étendue moyenne à l’intérieur des sous-groupes"),
  s: (p) => within(p, "des écarts-types"),
  "s-pooled": "Les limites sont à {sigmas} sigmas de part et d’autre de l’écart-type combiné{each}{steps}",
  r: (p) => within(p, "des étendues"),
  p: (p) => about(p, "provenant de la loi binomiale"),
  np: (p) => about(p, "provenant de la loi binomiale"),
  pPrime: (p) => scaled(p, "binomiale"),
  u: (p) => about(p, "provenant de la loi de Poisson"),
  uPrime: (p) => scaled(p, "de Poisson"),
  c: (p) => about(p, "provenant de la loi de Poisson"),
  g: "La limite supérieure est à {sigmas} sigmas au-dessus du nombre moyen de cas{each}, sigma provenant de la loi géométrique\u202f; par le seul hasard, environ 1 point sur {chance} se trouve au-dessus\u202f; la ligne est la {centre}",
  t: "Les limites sont la moyenne ± {factor} × la {average} des étendues mobiles{each}, calculées sur les temps à la puissance 1 ÷ {power}, puis reconverties en temps",
  funnel:
    "Les limites se resserrent quand le dénominateur augmente\u202f; elles sont à {sigmas} erreurs-types (les lignes intérieures à 1,96, pour 95\u202f% des unités) de part et d’autre de la {centre} générale",
  ewma: "Chaque point donne à la dernière observation un poids de {lambda}\u202f; les limites sont à {sigmas} sigmas de cette moyenne de part et d’autre de la {centre}{each}",
  cusum:
    "Les écarts de plus de {slack} sigma sont additionnés de chaque côté\u202f; les limites sont l’intervalle de décision de {decision} sigmas{each}",
  "p-probability": (p) => exact(p, "binomiale"),
  "np-probability": (p) => exact(p, "binomiale"),
  "u-probability": (p) => exact(p, "de Poisson"),
  "c-probability": (p) => exact(p, "de Poisson"),
  "g-probability": "Les limites sont des limites de probabilité exactes de la loi géométrique{each}\u202f; la ligne est la {centre}",
  "t-probability": "Les limites sont des limites de probabilité exactes des temps{each}\u202f; la ligne est leur médiane",
  "funnel-widened":
    "Les limites sont à {sigmas} erreurs-types (les lignes intérieures à 1,96, pour 95\u202f% des unités) de part et d’autre de la {centre} générale, élargies de la dispersion entre unités",
  "funnel-probability":
    "Les limites se resserrent quand le dénominateur augmente\u202f; elles contiennent, en probabilité exacte, {share} des unités (les lignes intérieures 95\u202f%) si toutes sont semblables",
};
