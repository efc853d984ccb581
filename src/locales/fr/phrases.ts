/** Sentences and clauses of summaries and captions; whole sentences carry their full stop. */
import type { Params, Sentence } from "../../types/index.js";
import { among, first, isFeminine, isSingular, of, ofFirst, ofSpan, placed, span, text } from "./grammar.js";

/** Every clause and sentence, by code. */
export const phrases: Readonly<Record<string, Sentence>> = {
  // places and counts
  "at-moment": "le {date}",
  "at-hour": "le {date}",
  "at-day": "le {date}",
  "at-week": "la semaine du {date}",
  "at-month": "en {date}",
  "at-quarter": "au {date}",
  "at-year": "en {date}",
  "at-financial-year": "sur l’exercice {date}",
  "at-place": (p) => `à ${placed(p)}`,
  numbered: "observation {x}",
  "numbered-unit": "unité {x}",
  "span-numbered": "observations {from} à {to}",
  "numbered-several": "observations {list}",
  "span-numbers": "{from} à {to}",
  span,
  counted: "{count} {noun}",
  "counted-some": "{period}, dont {usable} avec des données",
  listed: "{list} et {last}",
  comma: ", ",
  semicolon: "\u202f; ",
  sentence: "{clause}.",

  // summary: opening and verdict
  opening: "{name}\u00a0: {chart}",
  "span-counted": "{span} ({period})",
  "verdict-improvement": "Il y a un signal d’amélioration {when}.",
  "verdict-concern": "Il y a un signal de dégradation {when}.",
  "verdict-neutral": "Il y a un signal de changement {when}, ni bon ni mauvais en soi.",
  "verdict-pattern": "Il y a un signal, ni bon ni mauvais en soi\u00a0: {finding}.",
  "verdict-first": "Il y a une seule observation pour l’instant, trop peu pour parler de changement.",
  "verdict-common": (p) =>
    `Il n’y a aucun signal de changement ${examined(p)}\u00a0: les hauts et les bas sont ceux que le processus montre d’habitude.`,
  "verdict-common-phase":
    "Il n’y a aucun signal de changement dans la dernière phase ({period})\u00a0: les hauts et les bas sont ceux que le processus montre d’habitude.",
  "verdict-common-yet": "Il n’y a encore aucun signal de changement sur {period}.",
  "verdict-common-later": "Il n’y a aucun signal de changement à présent.",
  "verdict-constant": (p) => `Il n’y a aucune variation\u00a0: ${examined(p)}, chaque valeur est ${text(p.value)}.`,
  "verdict-units": "{finding}.",
  "verdict-none": "Il n’y a pas de verdict sur le changement.",
  since: (p) => `depuis ${placed(p)}`,
  "signals-found": "Signaux\u00a0: {list}.",
  "signals-earlier": "Signaux antérieurs\u00a0: {list}.",
  "signals-more": "{list}, et {count} auparavant",
  signal: "{what}, {span}",
  "signal-cause": "{what}, {span} ({cause})",
  "cause-improvement": "amélioration",
  "cause-concern": "dégradation",
  "cause-neutral": "changement, ni bon ni mauvais",
  "latest-value": "La dernière valeur est {value} {at}.",
  "latest-inside": "La dernière valeur est {value} {at}, dans la plage attendue.",
  "latest-above": "La dernière valeur est {value} {at}, au-dessus de la plage attendue.",
  "latest-below": "La dernière valeur est {value} {at}, au-dessous de la plage attendue.",

  // lines
  "range-both": "{lower} à {upper}",
  "range-upper": "jusqu’à {upper}",
  "range-lower": "{lower} ou plus",
  "lines-centre": "La {centre} est {value}",
  "lines-range": "La {centre} est {value} et la plage attendue {range}",
  "lines-stepped": (p) => `La ${text(p.centre)} est ${text(p.value)}\u202f; ${last(p)}, la plage attendue est ${text(p.range)}`,
  "phase-lines-centre": "{centre} {value}",
  "phase-lines-stepped": (p) => `${text(p.centre)} ${text(p.value)}, plage attendue ${text(p.range)} ${last(p)}`,
  "phase-lines-range": "{centre} {value}, plage attendue {range}",
  "phase-named": "{phase} {number}",
  "phase-about": "{phase} ({span})\u00a0: {text}.",
  "phase-bare": "{phase} ({span}).",
  "phase-upcoming": "{phase}\u00a0: pas encore d’observations.",
  "basis-all": "d’après l’ensemble des {period}",
  "basis-one": "d’après {period}",
  "basis-some": (p) => `d’après ${among(p.usable, p)}`,
  "basis-first": (p) => `d’après ${first(p)}, ${text(p.span)}, sans recalcul ensuite`,
  "basis-first-some": (p) => `d’après ${text(p.usable)} ${ofFirst(p)}, ${text(p.span)}, sans recalcul ensuite`,
  "basis-window": (p) => `d’après les données ${ofSpan(p)} (${among(p.usable, p)})`,
  "basis-window-all": (p) => `d’après les données ${ofSpan(p)} (${text(p.period)})`,
  "basis-given": "valeurs fixées d’avance, non calculées à partir de ces données",
  "basis-centre-given": "{basis}\u202f; la ligne centrale a été fixée d’avance",
  "basis-locked": (p) => `verrouillage aux valeurs ${ofSpan(p)} (${text(p.period)})`,
  "limits-given": "Les lignes ont été fixées d’avance, non calculées à partir de ces données.",
  "limits-with-basis": "{formula}, {basis}.",
  "limits-alone": "{formula}.",
  "line-only": "La ligne est la {centre}{each}",
  each: " de chaque phase",
  "sigmas-of-range": " ({sigmas} sigmas)",
  steps: (p) =>
    `, et varient avec ${p.subgroups === true ? "la taille du sous-groupe" : "le dénominateur"} (${text(p.from)} à ${text(p.to)})`,
  "given-as": "{value} (donnée comme {number})",
  "steps-alone": (p) => `, et varient avec ${p.subgroups === true ? "la taille du sous-groupe" : "le dénominateur"}`,
  screened: ", sans les grandes étendues mobiles",
  "screened-repeatedly": ", sans les grandes étendues mobiles, écartées à plusieurs reprises",
  "bounds-both": "Les limites sont maintenues entre {low} et {high}.",
  "bounds-low": "Les limites sont maintenues à {low} ou plus.",
  "bounds-high": "Les limites sont maintenues à {high} ou moins.",
  reason: "raison\u00a0: {reason}",
  "decided-by-at": "décidé par {by}, {date}",
  "decided-by": "décidé par {by}",
  "decided-at": (p) => `décidé ${p.form === "month" ? "en " : ""}${placed(p)}`,

  // target
  "target-at-most": "au plus {target}",
  "target-at-least": "au moins {target}",
  "assurance-pass": "En l’état, le processus devrait atteindre la cible ({target}).",
  "assurance-fail": "En l’état, il n’est pas attendu que le processus atteigne la cible ({target}).",
  "assurance-hit-or-miss": "En l’état, le processus peut atteindre la cible ({target}) ou non, par hasard.",
  "assurance-none": "La cible est {target}.",
  "assurance-withheld": "Il n’y a pas de verdict sur la cible ({target}).",
  "on-target": "La dernière valeur l’atteint.",
  "off-target": "La dernière valeur ne l’atteint pas.",

  // captions
  rules: "Règles\u00a0: {list}.",
  "rules-preset": "Règles ({preset})\u00a0: {list}.",
  "rules-none": "Aucune règle de signal n’est utilisée.",
  "ties-skip": "les points sur la {centre} et les valeurs répétées sont ignorés",
  "on-centre-skip": "les points sur la {centre} sont ignorés",
  "on-centre-break": "les points sur la {centre} terminent une suite",
  "on-centre-below": "les points sur la {centre} comptent comme au-dessous",
  "on-tie-skip": "les valeurs répétées sont ignorées dans une tendance",
  "on-tie-break": "les valeurs répétées terminent une tendance",
  "across-trend": "les tendances continuent d’une phase à l’autre",
  "across-all": "les règles continuent d’une phase à l’autre",
  "gap-break": "les règles recommencent après une lacune",
  cost: (p) =>
    `Un processus stable de ${text(p.n)} ${p.n === "1" ? "point" : "points"}${p.baseline === "" ? "" : `, avec des lignes tirées des ${text(p.baseline)} premiers,`} montre au moins un tel signal dans ${text(p.count)} ${isSingular(p.count) ? "graphique" : "graphiques"} sur ${text(p.of)}.`,
  "trial-limits-each": "Les limites sont à l’essai, d’après moins de 12 observations\u00a0: {list}.",
  "provisional-limits-each": "Les limites sont provisoires, d’après moins de 20 observations\u00a0: {list}.",
  "note-about": "{sentence} ({about}).",
  "notes-more": ({ count }) => `${text(count)} ${isSingular(count) ? "autre remarque" : "autres remarques"} de ce genre.`,
  "place-why": "{place}\u00a0: {why}",
  "reasons-more": "et {count} de plus",
  annotations: "Événements notés\u00a0: {list}.",
  annotation: "{text}, {span}",
  "annotation-more": "{text}, {span} ({more})",
  predicted: "attendu\u00a0: {prediction}",
  resulted: "observé\u00a0: {result}",
  "cost-least": "moins de 1",
  "cost-most": "plus de 999",
  icon: "{special}, {cause}",
  "icon-side": "{special}, {cause}, {side}",
  "brief-latest": "Dernière valeur\u00a0: {date}.",
  "as-of": (p) => (p.form === "month" ? `Données ${of(p.date)}.` : `Données au ${text(p.date)}.`),
  "axis-size": ({ ratio }) => (ratio === "expected" ? "Nombre attendu" : "Dénominateur"),
  "axis-starts": "L’axe vertical commence à {value}.",
  "drawn-arms":
    "Les traits fins montrent les deux sommes, l’une vers le haut et l’autre vers le bas\u202f; les points suivent la plus grande des deux.",
  "drawn-last": "De chaque graphique, au plus les {count} derniers points sont dessinés.",
  "drawn-from": "Les points antérieurs ne sont pas dessinés\u202f: le premier est {x}.",
  thinned: "Chaque colonne montre le plus bas et le plus haut de ses points\u202f; tous les signaux sont dessinés.",
  "units-named": "Unités hors des limites nommées, selon la place\u00a0: {count} sur {total}.",
  clipped: "Un point au-delà du bord est dessiné au bord, avec sa valeur.",
};

/** "sur les 24 mois examinés". */
function examined({ period, row }: Params): string {
  return `sur les ${text(period)} examiné${isFeminine(row) ? "es" : "s"}`;
}

/** Where limits are those told: at a denominator, or at the last point of a chart whose limits widen by themselves. */
function last(p: Params): string {
  return p.n === ""
    ? "à la fin"
    : `${p.subgroups === true ? "à la dernière taille de sous-groupe" : "au dernier dénominateur"} (${text(p.n)})`;
}
