/** Clauses of titles and subtitles; those of titles begin in lower case, as they follow the name of the measure. */
import type { Params, Sentence } from "../../types/index.js";
import { among, isFeminine, ofLast, placed, text, until } from "./grammar.js";

/** A clause and since when. */
const since = (p: Params, what: string): string => `${what} depuis ${placed(p)}`;

/** Clauses, by code. */
export const titles: Readonly<Record<string, Sentence>> = {
  titled: "{name}\u00a0: {finding}",
  improved: (p) => since(p, "amélioration"),
  worse: (p) => since(p, "dégradation"),
  changed: (p) => since(p, "changement"),
  higher: (p) => since(p, "plus haut"),
  lower: (p) => since(p, "plus bas"),
  rising: (p) => since(p, "en hausse"),
  falling: (p) => since(p, "en baisse"),
  "point-high": "valeur inhabituellement haute {at}",
  "point-low": "valeur inhabituellement basse {at}",
  "point-change": "changement d’une ampleur inhabituelle {at}",
  "point-spread-high": "dispersion inhabituellement grande {at}",
  "point-spread-low": "dispersion inhabituellement petite {at}",
  "point-improvement": "{finding}, une amélioration",
  "point-concern": "{finding}, une dégradation",
  "past-improvement": "amélioration, {span}",
  "past-concern": "dégradation, {span}",
  "past-neutral": "changement, {span}",
  "pattern-withinOneThird": (p) => `inhabituellement près de la ${text(p.centre)} depuis ${placed(p)}`,
  "pattern-beyondOneThird": (p) => `inhabituellement loin de la ${text(p.centre)} depuis ${placed(p)}`,
  "pattern-alternating": (p) => since(p, "hausses et baisses en alternance"),
  "pattern-runsTest": "un nombre de suites autour de la {centre} que le hasard ne donne guère",
  "pattern-crossings": "moins de franchissements de la {centre} que ne le permet le hasard",
  "pattern-box": "des suites et des franchissements que le hasard ne donne guère",
  pattern: (p) => since(p, "motif inhabituel"),
  constant: (p) => `toujours ${text(p.value)} au cours ${ofLast(p)}`,
  "constant-places": "toujours {value} sur {period}",
  unusual: ({ count, noun, n, row }) => `stable, à l’exception de ${text(count)} ${text(noun)} ${unusual(n, row)}`,
  until,
  "ended-improvement": "aucun signal à présent, amélioration {when}",
  "ended-concern": "aucun signal à présent, dégradation {when}",
  "ended-neutral": "aucun signal à présent, changement {when}",
  "stable-fail": "stable, atteinte de la cible non attendue",
  fail: "atteinte de la cible non attendue",
  "stable-pass": "stable, atteinte de la cible attendue",
  phases: (p) => `${text(p.centre)} ${text(p.after)} depuis ${placed(p)}, ${text(p.before)} avant`,
  "no-signal": (p) => `aucun signal de changement au cours ${ofLast(p)}`,
  "no-signal-places": "aucun signal de changement sur {period}",
  "no-signal-yet": "encore aucun signal de changement sur {period}",
  "no-signal-short": "aucun signal de changement",
  first: "une seule observation pour l’instant",
  "none-no-data": "aucune observation",
  "too-narrow": "limites trop étroites pour juger",
  "none-no-rule": "trop peu d’observations pour juger",
  "none-below-minimum": "trop peu d’observations pour juger",
  none: "pas de verdict sur le changement",
  "units-inside": ({ n, period }) => `${n === 1 ? "la seule unité est" : `les ${text(period)}`} dans les limites`,
  "units-unlimited": "{period} sans limites",
  "units-outside": (p) => `${among(p.count, p)} hors des limites`,

  // subtitles
  "per-proportion": "proportion",
  "per-percent": "pourcentage",
  "per-count": "nombre",
  "per-rate": "taux",
  "per-rate-scaled": "taux pour {per}",
  "per-days": "jours",
  "per-scaled": "pour {per}",
  "per-below": "en unités de {per}",
  "every-hour": "par heure",
  "every-day": "par jour",
  "every-week": "par semaine",
  "every-month": "par mois",
  "every-quarter": "par trimestre",
  "every-year": "par an",
  "every-financial-year": "par exercice",
  "better-up": "plus haut est mieux",
  "better-down": "plus bas est mieux",
};

/** The adjective after rows: "1 mois inhabituel", "3 semaines inhabituelles". */
function unusual(n: Params[string] | undefined, row: Params[string] | undefined): string {
  return `inhabituel${isFeminine(row) ? "le" : ""}${n === 1 ? "" : "s"}`;
}
