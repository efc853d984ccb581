/** Sentences of notes and reasons, by code. */
import { fill } from "../../format.js";
import { shown } from "../../messages.js";
import type { Params } from "../../types/index.js";
import { count, fixed, text } from "./grammar.js";
import { nouns } from "./nouns.js";

/** Names of what notes speak of by a code. */
const names: Readonly<Record<string, string>> = {
  improvement: "amélioration",
  concern: "dégradation",
  neutral: "changement",
  upper: "supérieure",
  lower: "inférieure",
  sum: "somme",
  mean: "moyenne",
  median: "médiane",
  count: "nombre",
};

/** Criteria for new limits, as what is lacking. */
const lacking: Readonly<Record<string, string>> = {
  desired: "le changement est défavorable",
  "enough-after": "moins de 12 observations",
  independent: "des points voisins se ressemblent",
  "cause-known": "aucune cause n’est notée",
  "expected-to-persist": "personne n’a noté qu’il devrait durer",
};

const named = (value: Params[string] | undefined): string => names[text(value)] ?? text(value);
const lackingOf = (criteria: string): string =>
  criteria
    .split(", ")
    .map((name) => lacking[name] ?? name)
    .join("\u202f; ");
/** "3 …": how many observations, or units where `row` says that rows are these. */
const observations = (n: Params[string] | undefined, row?: Params[string]): string =>
  row === "unit" ? count(n, "unité", "unités") : count(n, "observation", "observations");
const points = (n: Params[string] | undefined): string => count(n, "point", "points");
const excluded = (n: Params[string] | undefined): string => count(n, "point exclu", "points exclus");

/** "3 …": how many rows of the chart, as what they are. */
const rows = ({ points: n = 0, row = "" }: Params): string =>
  `${text(n)} ${fill(nouns[text(row)] ?? (n === 1 ? "période" : "périodes"), { n })}`;

const recount = (p: Params): string =>
  p.observations === p.observationsNow && p.usable === p.usableNow
    ? ""
    : ` (${observations(p.usable)} sur ${text(p.observations)} ${Number(p.usable) < 2 ? "comptait" : "comptaient"} alors, ${text(p.usableNow)} sur ${text(p.observationsNow)} maintenant)`;

/** Every note and reason. */
export const sentences: Readonly<Record<string, (p: Params) => string>> = {
  "no-limits": (p) => {
    if (p.neighbours === 0)
      return "Il n’y a pas de limites, car elles viennent d’observations voisines, et chaque observation a une lacune à côté d’elle.";
    return p.usable === undefined
      ? "Il n’y a pas de limites."
      : `Il y a trop peu ${p.row === "unit" ? "d’unités" : "d’observations"} pour des limites.`;
  },
  "trial-limits": (p) => `Les limites sont à l’essai, d’après ${observations(p.usable, p.row)}, moins de 12.`,
  "provisional-limits": (p) => `Les limites sont provisoires, d’après ${observations(p.usable, p.row)}, moins de 20.`,
  "below-minimum": (p) =>
    p.effect === "warn"
      ? `Il y a ${observations(p.points, p.row)}, moins que les ${text(p.needed)} conseillées.`
      : `Limites, règles et verdict sont retenus\u00a0: il y a ${observations(p.points, p.row)}, et il en faut ${text(p.needed)}.`,
  "no-variation": (p) =>
    p.method === undefined
      ? "Il n’y a aucune variation dans la période de référence\u202f; les limites sont donc sur la ligne centrale."
      : "Il n’y a aucune variation, donc aucun changement à chercher.",
  "rule-without-limits": (p) =>
    `Non évalué\u00a0: ${text(p.rules)}, car il n’y a ${p.reason === "no-variation" ? "aucune variation dans la période de référence" : "pas de limites"}.`,
  "few-points": (p) =>
    `Non évalué\u00a0: ${text(p.rules)}, car la ligne centrale provient de ${observations(p.usable, p.row)} (il en faut ${text(p.needed)}).`,
  "few-useful-points": (p) =>
    `Non évalué\u00a0: ${text(p.rules)}, avec ${points(p.useful)} hors de la ligne centrale (il en faut ${text(p.needed)}).`,
  "one-sided-points": (p) => `Non évalué\u00a0: ${text(p.rules)}, car tous les points hors de la ligne centrale sont du même côté.`,
  "rule-not-admitted": (p) => `Laissé de côté sur ce graphique\u00a0: ${text(p.rules)}.`,
  "convention-not-applied": (p) => `La convention ${text(p.convention)} ${shown(p.value)} ne s’applique pas à ce graphique.`,
  "conflicting-signals": (p) =>
    `Certains points font partie de signaux à la fois d’amélioration et de dégradation (${text(p.rules)})\u202f; ils sont montrés comme ${named(p.cause)}.`,
  "phase-without-reason": () => "Aucune raison n’est notée pour une nouvelle phase.",
  "phase-empty": (p) =>
    `Une phase déclarée ne contient pas encore d’observations${p.start === undefined ? "" : ` (à partir de ${text(p.start)})`}.`,
  "phase-early": (p) => `La première phase commence (${text(p.start)}) avant les données (${text(p.first)}).`,
  "baseline-short": (p) => `La période de référence de ${observations(p.asked)} est plus longue que sa phase de ${text(p.observations)}.`,
  "ghost-without-reason": (p) => `${excluded(p.points)} du calcul des limites sans raison notée.`,
  "many-ghosts": (p) =>
    `${count(p.ghosts, "point", "points")} sur ${text(p.observations)} ${p.ghosts === 1 ? "exclu" : "exclus"} du calcul des limites.`,
  ghosts: (p) => `${excluded(p.points)} du calcul des limites.`,
  gaps: (p) => `${rows(p)} sans données.`,
  "absent-periods": (p) =>
    `Il manque ${text(p.count)} des ${text(p.of)} ${fill(nouns[text(p.row)] ?? "périodes", { n: 2 })} dans les données.`,
  provisional: (p) => `${count(p.points, "point non définitif", "points non définitifs")}.`,
  extended: (p) => `Les lignes continuent sur ${rows(p)} au-delà des données.`,
  sorted: () => "Les lignes de données ont été mises dans l’ordre.",
  "backward-names": () => "Les noms remontent le temps, et la carte prend la dernière ligne de données pour la plus récente.",
  combined: (p) => `${count(p.rows, "ligne de données réunie", "lignes de données réunies")} en ${points(p.points)} (${named(p.combine)}).`,
  "combined-incomplete": (p) =>
    `${count(p.rows, "ligne de données était", "lignes de données étaient")} sans valeur\u202f; ${text(p.points)} des points réunis ${p.points === 1 ? "repose" : "reposent"} sur moins de lignes.`,
  "combined-part": (p) =>
    `Un point est fait de ${count(p.rows, "ligne", "lignes")}, et les points entre le premier et le dernier d’au moins ${text(p.least)}\u00a0: sa période n’est peut-être pas complète.`,
  "combined-unlike": (p) =>
    `Les valeurs ont été réunies (${named(p.combine)}), leurs dénominateurs additionnés\u00a0: leurs rapports sont trop petits.`,
  "rules-replaced": (p) => `Les règles sont autres que celles de ${text(p.preset)}.`,
  "no-opportunity": (p) =>
    `${count(p.points, "ligne de données avait", "lignes de données avaient")} un dénominateur de 0 et aucun événement.`,
  "invalid-row": (p) => `Une ligne de données a été écartée\u00a0: ${text(p.why)}.`,
  "non-integer-count": (p) => `${count(p.points, "nombre n’est pas entier", "nombres ne sont pas entiers")}.`,
  "shares-as-counts": () =>
    "Les nombres semblent être déjà des parts ou des taux (aucun ne dépasse 1), et ont été divisés une fois de plus par leurs dénominateurs.",
  "denominator-missing": (p) => `${points(p.points)} sans dénominateur\u00a0: laissé tel quel, parmi des valeurs divisées par le leur.`,
  "denominator-unused": () =>
    "Les nombres sont accompagnés de dénominateurs différents, que cette carte n’utilise pas\u202f; une carte de taux les utilise.",
  "screened-ranges": (p) => `${count(p.screened, "grande étendue mobile exclue", "grandes étendues mobiles exclues")} de sigma.`,
  "large-ranges": (p) =>
    `${count(p.ranges, "grande étendue mobile élargit", "grandes étendues mobiles élargissent")} les limites, qui seraient plus étroites de ${Math.floor(100 * Number(p.narrower))}\u00a0% sans ${p.ranges === 1 ? "elle" : "elles"}.`,
  "screening-ignored": () => "L’exclusion de grandes étendues ne s’applique pas à leur médiane.",
  "median-range-zero": () => "La médiane des étendues mobiles est 0\u202f; leur moyenne a été utilisée.",
  "capability-unstable": () =>
    "La dernière phase contient un signal\u202f; ce que le processus pouvait faire ne dit donc rien de ce qu’il fera.",
  "capability-not-normal": () => "Les valeurs sont trop asymétriques pour une loi normale, que les indices supposent.",
  "capability-few-points": (p) => `Des indices tirés de ${count(p.size, "valeur", "valeurs")}, moins de 50, sont grossiers.`,
  "capability-nominal-outside": () => "La valeur nominale est hors de la spécification.",
  suppressed: (p) => `${count(p.points, "valeur non communiquée", "valeurs non communiquées")}.`,
  "prefer-s-chart": () => "Avec plus de 10 valeurs par sous-groupe, une carte s en dit plus qu’une étendue.",
  "subgroup-of-one": (p) => `${count(p.points, "sous-groupe", "sous-groupes")} d’une seule observation.`,
  overdispersed: (p) =>
    p.phi === undefined
      ? `Les points varient plus que le modèle ne le prévoit (sigma z ${fixed(p.sigmaZ, 2)}), les limites sont donc trop étroites et des signaux peuvent être faux\u202f; envisagez une carte ${p.counts === true ? "XmR" : `${p.unit === "rate" ? "u" : "p"}′ ou I′`}.`
      : `Les unités diffèrent plus que par hasard (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}\u202f; jusqu’à ${fixed(1 - 1 / Number(p.usable), 2)} est tenu pour du hasard)\u202f; les limites ne sont pas élargies pour autant.`,
  winsorised: (p) =>
    `Les unités diffèrent plus que par hasard (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}), et les limites en tiennent compte${p.units === 0 ? "" : `\u202f; les scores z de ${count(p.units, "unité", "unités")} ont été bornés aux quantiles de 10\u202f% et de 90\u202f%`}.`,
  underdispersed: (p) => `Les points varient moins que le modèle ne le prévoit (sigma z ${fixed(p.sigmaZ, 2)}).`,
  autocorrelated: (p) =>
    `Des points voisins se ressemblent (corrélation de décalage 1\u00a0: ${fixed(p.r1, 2)}), comme lors d’un changement durable, d’une saison ou d’un retard accumulé\u202f; les faux signaux sont alors plus fréquents.`,
  "small-expected-count": (p) =>
    `Les nombres attendus sont petits (médiane ${fixed(p.expected, 1)})\u202f; les limites sont approximatives.`,
  "rare-events": () => "Plus de la moitié des nombres sont 0\u202f; un graphique du temps ou des cas entre événements en dirait davantage.",
  "half-on-centre": (p) =>
    `La moitié des points ou plus sont sur la ligne centrale\u202f; ${p.median === true ? "la moyenne à la place de la médiane, ou " : ""}un graphique du temps entre événements en dirait davantage.`,
  "limit-at-bound": (p) => `La limite ${named(p.side)} est à sa borne naturelle\u202f; aucun point seul ne peut donc y donner de signal.`,
  "per-cent-as-shares": () =>
    "Les valeurs semblent déjà être des pourcentages, et l’unité dit que ce sont des parts de 1\u202f: elles s’affichent 100 fois plus grandes.",
  "target-out-of-range": (p) => `La cible ${text(p.target)} est au-delà de ce que l’indicateur peut atteindre.`,
  "target-in-another-unit": (p) =>
    `La cible ${text(p.target)} semble donnée dans une autre unité\u00a0: les valeurs vont de ${text(p.low)} à ${text(p.high)}.`,
  "annotation-outside": (p) =>
    `Hors des données (${text(p.first)} – ${text(p.last)})\u00a0: ${text(p.text)}, ${text(p.x)}${p.more === 0 ? "" : `, et ${count(p.more, "autre", "autres")}`}.`,
  "assumed-denominator": (p) =>
    `Les limites futures supposent ${p.subgroups === true ? "une taille de sous-groupe" : "un dénominateur"} de ${text(p.n)}.`,
  "locked-data-changed": (p) => `Les données des limites verrouillées ont changé${recount(p)}\u202f; les limites n’ont pas bougé.`,
  "locked-data-missing": () => "Les données des limites verrouillées ne sont plus présentes.",
  "lock-criteria-unmet": (p) =>
    `Le verrouillage ne remplit pas tous les critères de nouvelles limites\u00a0: ${lackingOf(text(p.criteria))}.`,
  "few-rows": (p) =>
    `Il y a trop peu d’observations pour chercher un changement\u00a0: ${text(p.usable)}, et il en faut ${text(p.needed)}.`,
  "unlike-given-lines": () =>
    "Les lignes données ne conviennent pas dès la première observation de la phase, il n’y a donc pas de niveau antérieur\u00a0: donnez d’autres lignes, ou aucune.",
  "false-phase-rate-beyond-table": (p) =>
    `Le taux de fausses phases est tabulé pour des séries d’au plus ${observations(p.n)}\u202f; celle-ci est plus longue.`,
  "no-data": () => "Il n’y a pas d’observations à juger.",
  "no-time": () => "Les points sont des unités, pas des moments.",
  "no-rule": () => "Aucune règle n’a pu être évaluée.",
  "no-target": () => "Il n’y a pas de cible.",
  "no-direction": () => "Aucun sens d’amélioration n’a été indiqué.",
  "not-comparable": () =>
    "Ce graphique montre des sommes ou des moyennes dans le temps, auxquelles une cible de l’indicateur ne peut être comparée.",
  "not-directional": () => "Une valeur grande ou petite n’est ni bonne ni mauvaise sur ce graphique.",
};
