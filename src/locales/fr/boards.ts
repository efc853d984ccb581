/** Titles and captions of boards, matrices, Pareto charts and small multiples. */
import type { Sentence } from "../../types/index.js";
import { isSingular, text } from "./grammar.js";

/** Clauses and sentences, by code. */
export const boards: Readonly<Record<string, Sentence>> = {
  "panel-each": "Chaque {noun}",
  multiples: ({ count, concern, improvement, neutral, earlier }) => {
    const found = [
      [concern, "dégradation"],
      [improvement, "amélioration"],
      [neutral, "changement"],
    ].filter(([number]) => Number(number) > 0);
    const told = found.map(
      ([number, what], i) =>
        `${text(what)} dans ${text(number)}${i === 0 ? ` ${isSingular(text(number)) ? "graphique" : "graphiques"} sur ${text(count)}` : ""}`,
    );
    if (told.length > 0) return `Signaux\u00a0: ${told.join(", ")}`;
    return Number(earlier) > 0
      ? `Aucun signal à présent dans les ${text(count)} graphiques, signaux antérieurs dans ${text(earlier)}`
      : `Aucun signal de changement dans les ${text(count)} graphiques`;
  },
  "multiples-shared": "Tous les graphiques ont la même échelle.",
  "multiples-own": "Chaque graphique a sa propre échelle verticale.",
  "multiples-alike": "Il en va de même, avec d’autres nombres, pour {list}.",
  "multiples-order-free": "Les graphiques vont de la dégradation à l’amélioration puis à l’absence de signal.",
  "multiples-order":
    "Les graphiques vont de la dégradation à l’amélioration puis à l’absence de signal, ensuite de la ligne centrale la plus haute à la plus basse.",
  "unit-of": "{value} ({unit})",
  "board-empty": "Aucun indicateur",
  "board-scale": "Chaque ligne est un graphique avec sa propre échelle verticale.",
  "board-scale-span": "Chaque ligne est un graphique avec sa propre échelle verticale, {span}.",
  "board-latest": "Dernière valeur, sauf mention contraire dans la ligne\u00a0: {date}.",
  "board-caption":
    "Variation\u00a0: y a-t-il un changement\u202f? Atteinte de la cible\u00a0: est-elle attendue si rien ne change\u202f? Plage attendue\u00a0: les limites de chaque graphique à sa dernière valeur. Graphiques\u00a0: {charts}.",
  matrix: ({ count }) => `${text(count)} ${count === "1" ? "indicateur" : "indicateurs"} selon la variation et l’atteinte de la cible`,
  "matrix-caption": "Variation\u00a0: y a-t-il un changement\u202f? Atteinte de la cible\u00a0: est-elle attendue si rien ne change\u202f?",
  "matrix-cell": "{variation}\u202f; {assurance}\u00a0: {names}.",
  "matrix-more": "et {count} de plus",
  "pareto-few": "{list} font {share} de {total}",
  "pareto-one": "{list}\u00a0: {share} de {total}",
  "pareto-many": "{count} catégories sur {kinds} font {share} de {total}",
  "pareto-none": "Aucun petit nombre de catégories ne fait {share} de {total}",
  "pareto-caption":
    "Diagramme de Pareto. Catégories par fréquence, le reste en dernier\u202f; la part cumulée les additionne à partir du haut.",
  "pareto-bar": "{name} {count} ({share})",
};
