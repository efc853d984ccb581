/** Titles and captions of boards, matrices, Pareto charts and small multiples. */
import type { Sentence } from "../../types/index.js";
import { text } from "./grammar.js";

/** Clauses and sentences, by code. */
export const boards: Readonly<Record<string, Sentence>> = {
  "panel-each": ({ noun, row }) => `${row === "quarter" || row === "year" || row === "financial-year" ? "Hvert" : "Hver"} ${text(noun)}`,
  multiples: ({ count, concern, improvement, neutral, earlier }) => {
    const found = [
      [concern, "forværring"],
      [improvement, "forbedring"],
      [neutral, "ændring"],
    ].filter(([number]) => Number(number) > 0);
    const told = found.map(([number, what], i) => `${text(what)} i ${text(number)}${i === 0 ? ` af ${text(count)} diagrammer` : ""}`);
    if (told.length > 0) return `Signaler om ${told.join(", ")}`;
    return Number(earlier) > 0
      ? `Intet signal nu i nogen af ${text(count)} diagrammer, tidligere signaler i ${text(earlier)}`
      : `Intet signal om ændring i nogen af ${text(count)} diagrammer`;
  },
  "multiples-shared": "Alle diagrammer har samme skala.",
  "multiples-own": "Hvert diagram har sin egen lodrette skala.",
  "multiples-alike": "Det samme gælder med andre tal for {list}.",
  "multiples-order-free": "Diagrammerne går fra forværring over forbedring til intet signal.",
  "multiples-order":
    "Diagrammerne går fra forværring over forbedring til intet signal, derefter fra den højeste centerlinje til den laveste.",
  "unit-of": "{value} ({unit})",
  "board-empty": "Ingen indikatorer",
  "board-scale": "Hver række er et diagram med sin egen lodrette skala.",
  "board-scale-span": "Hver række er et diagram med sin egen lodrette skala, {span}.",
  "board-latest": "Seneste værdi, hvor rækken ikke siger andet: {date}.",
  "board-caption":
    "Variation: ændrer den sig? Målopfyldelse: forventes målet nået, hvis intet ændres? Forventet interval: kontrolgrænserne i hvert diagram ved den seneste værdi. Diagrammer: {charts}.",
  matrix: ({ count }) => `${text(count)} ${count === "1" ? "indikator" : "indikatorer"} efter variation og målopfyldelse`,
  "matrix-caption": "Variation: ændrer den sig? Målopfyldelse: forventes målet nået, hvis intet ændres?",
  "matrix-cell": "{variation}; {assurance}: {names}.",
  "matrix-more": "og {count} mere",
  "pareto-few": "{list} udgør {share} af {total}",
  "pareto-one": "{list}: {share} af {total}",
  "pareto-many": "{count} af {kinds} slags udgør {share} af {total}",
  "pareto-none": "Ingen lille gruppe af slags udgør {share} af {total}",
  "pareto-caption": "Paretodiagram. Slags efter hyppighed, resten sidst; den kumulerede andel lægger dem sammen fra toppen.",
  "pareto-bar": "{name} {count} ({share})",
};
