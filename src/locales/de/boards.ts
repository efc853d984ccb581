/** Titles and captions of boards, matrices, Pareto charts and small multiples. */
import type { Sentence } from "../../types/index.js";
import { text } from "./grammar.js";

/** Clauses and sentences, by code. */
export const boards: Readonly<Record<string, Sentence>> = {
  "panel-each": ({ noun, row }) => `${each(row)} ${text(noun)}`,
  multiples: ({ count, concern, improvement, neutral, earlier }) => {
    const found = [
      [concern, "Verschlechterung"],
      [improvement, "Verbesserung"],
      [neutral, "Änderung"],
    ].filter(([number]) => Number(number) > 0);
    const told = found.map(([number, what], i) => `${text(what)} in ${text(number)}${i === 0 ? ` von ${text(count)} Diagrammen` : ""}`);
    if (told.length > 0) return `Signale: ${told.join(", ")}`;
    return Number(earlier) > 0
      ? `Derzeit in keinem von ${text(count)} Diagrammen ein Signal, frühere Signale in ${text(earlier)}`
      : `In keinem von ${text(count)} Diagrammen ein Änderungssignal`;
  },
  "multiples-shared": "Alle Diagramme haben dieselbe Skala.",
  "multiples-own": "Jedes Diagramm hat seine eigene senkrechte Skala.",
  "multiples-alike": "Dasselbe gilt mit anderen Zahlen für {list}.",
  "multiples-order-free": "Die Diagramme gehen von Verschlechterung über Verbesserung zu keinem Signal.",
  "multiples-order":
    "Die Diagramme gehen von Verschlechterung über Verbesserung zu keinem Signal, dann von der höchsten Mittellinie zur niedrigsten.",
  "unit-of": "{value} ({unit})",
  "board-empty": "Keine Kennzahlen",
  "board-scale": "Jede Zeile ist ein Diagramm mit eigener senkrechter Skala.",
  "board-scale-span": "Jede Zeile ist ein Diagramm mit eigener senkrechter Skala, {span}.",
  "board-latest": "Letzter Wert, wo die Zeile nichts anderes sagt: {date}.",
  "board-caption":
    "Veränderung: Ändert sich etwas? Zielerreichung: Ist zu erwarten, dass das Ziel erreicht wird, wenn sich nichts ändert? Erwarteter Bereich: die Eingriffsgrenzen jedes Diagramms beim letzten Wert. Diagramme: {charts}.",
  matrix: ({ count }) => `${text(count)} ${count === "1" ? "Kennzahl" : "Kennzahlen"} nach Veränderung und Zielerreichung`,
  "matrix-caption":
    "Veränderung: Ändert sich etwas? Zielerreichung: Ist zu erwarten, dass das Ziel erreicht wird, wenn sich nichts ändert?",
  "matrix-cell": "{variation}; {assurance}: {names}.",
  "matrix-more": "und {count} weitere",
  "pareto-few": "{list} machen {share} von {total} aus",
  "pareto-one": "{list}: {share} von {total}",
  "pareto-many": "{count} von {kinds} Arten machen {share} von {total} aus",
  "pareto-none": "Keine kleine Gruppe von Arten macht {share} von {total} aus",
  "pareto-caption": "Pareto-Diagramm. Arten nach Häufigkeit, der Rest zuletzt; der kumulierte Anteil zählt sie von oben zusammen.",
  "pareto-bar": "{name} {count} ({share})",
};

/** "Jeder Monat", "Jede Woche", "Jedes Jahr". */
function each(row: unknown): string {
  if (row === "quarter" || row === "year" || row === "financial-year") return "Jedes";
  return row === "day" || row === "month" ? "Jeder" : "Jede";
}
