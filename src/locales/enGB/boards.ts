/** Titles and captions of boards, matrices, Pareto charts and small multiples. */
import type { Sentence } from "../../types/index.js";

/** Clauses and sentences, by code. */
export const boards: Readonly<Record<string, Sentence>> = {
  "panel-each": "Each {noun}",
  multiples: ({ count, concern, improvement, neutral, earlier }) => {
    const found = [
      [concern, "concern"],
      [improvement, "improvement"],
      [neutral, "change"],
    ].filter(([number]) => Number(number) > 0);
    const [first, ...others] = found.map(([number, what], i) => `${what} in ${number}${i === 0 ? ` of ${count} charts` : ""}`);
    if (first !== undefined) return `Signals of ${[first, ...others].join(", ")}`;
    return Number(earlier) > 0
      ? `No signal now in any of ${count} charts, earlier signals in ${earlier}`
      : `No signal of change in any of ${count} charts`;
  },
  "multiples-shared": "All panels share one scale.",
  "multiples-own": "Each panel has its own vertical scale.",
  "multiples-alike": "The same applies, with other numbers, to {list}.",
  "multiples-order-free": "Panels run from concern to improvement to no signal.",
  "multiples-order": "Panels run from concern to improvement to no signal, then from the highest centre line to the lowest.",
  "unit-of": "{value} ({unit})",
  "board-empty": "No measures",
  "board-scale": "Each row is a chart with its own vertical scale.",
  "board-scale-span": "Each row is a chart with its own vertical scale, {span}.",
  "board-latest": "Latest values are for {date} unless a row says otherwise.",
  "board-caption":
    "Variation: is it changing? Assurance: is the target expected to be met if nothing changes? Expected range: the limits of each chart at its latest value. Charts: {charts}.",
  matrix: ({ count }) => `${count} ${count === "1" ? "measure" : "measures"} by variation and assurance`,
  "matrix-caption": "Variation: is it changing? Assurance: is the target expected to be met if nothing changes?",
  "matrix-cell": "{variation}; {assurance}: {names}.",
  "matrix-more": "and {count} more",
  "pareto-few": "{list} make up {share} of {total}",
  "pareto-one": "{list}: {share} of {total}",
  "pareto-many": "{count} of {kinds} kinds make up {share} of {total}",
  "pareto-none": "No small group of kinds makes up {share} of {total}",
  "pareto-caption": "Pareto chart. Kinds in order of frequency, the rest last; the running share adds them up from the top.",
  "pareto-bar": "{name} {count} ({share})",
};
