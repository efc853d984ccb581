/** What is said of proposed and locked phases, and of a single point. */
import type { Params, Sentence } from "../../types/index.js";
import { isSingular, of, placed, text } from "./grammar.js";

/** Sentences on proposals, locks and points, by code. */
export const proposals: Readonly<Record<string, Sentence>> = {
  "proposal-improvement": (p) =>
    `${levels(p)} C’est une amélioration. Avant d’en faire une phase\u00a0: la cause est-elle connue, et le changement devrait-il durer\u202f?`,
  "proposal-concern": (p) =>
    `${levels(p)} C’est un changement défavorable\u00a0: cherchez-en la cause. De nouvelles lignes ne feraient que la cacher.`,
  "proposal-neutral": (p) =>
    `${levels(p)} Avant d’en faire une phase\u00a0: le changement est-il voulu, sa cause est-elle connue, et devrait-il durer\u202f?`,
  "proposal-rate": (p) => `${rate(p)}.`,
  "proposal-rate-alike": (p) => `${rate(p)}, et plus souvent là où des points voisins se ressemblent autant qu’ici.`,
  "drawn-proposals": "Les traits pointillés sont des phases proposées, sur lesquelles personne n’a décidé.",
  "phase-upcoming-about": "{phase}\u00a0: pas encore d’observations\u202f; {text}.",
  "locked-at": "verrouillé {date}",
  "basis-locked-by": "{basis} par {by}, {date}, raison\u00a0: {reason}",
  "point-value": "La valeur {at} est {value}.",
  "point-missing": "Il n’y a pas de valeur {at}.",
  "point-ahead": "Il n’y a pas encore de données {at}.",
  "point-ghost": "Elle est exclue du calcul des lignes par décision.",
  "point-ghost-why": "Elle est exclue du calcul des lignes par décision\u00a0: {why}.",
  "point-provisional": "Elle n’est pas encore définitive et ne compte pas.",
  "point-centre": "La {centre} y est {value}.",
  "point-range": "La {centre} y est {value}, et la plage attendue est {range}.",
  "point-signal": "C’est l’un des {points} points d’un signal\u00a0: {what}.",
  "point-signal-alone": "C’est un signal à elle seule\u00a0: {what}.",
};

/** How often a stable process would be proposed a phase. */
function rate(p: Params): string {
  const series = isSingular(p.count) ? "série" : "séries";
  return `Sur un processus stable, cette méthode propose une phase dans ${text(p.count)} ${series} sur ${text(p.of)}, de ${text(p.length)} observations chacune`;
}

/** The levels before and after: "À partir de mars 2025, le niveau est 6,9 ; auparavant il était 8,8." */
function levels(p: Params): string {
  const start = placed({ date: text(p.start), form: text(p.form) });
  const from = start.startsWith("le ") ? `du ${start.slice(3)}` : of(start);
  return `À partir ${from}, le niveau est ${text(p.after)}\u202f; auparavant il était ${text(p.before)}.`;
}
