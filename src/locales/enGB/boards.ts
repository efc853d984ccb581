/** Titles and captions of boards, matrices and Pareto charts. */
import type { Sentence } from "../../types/index.js";

/** Clauses and sentences, by code. */
export const boards: Readonly<Record<string, Sentence>> = {
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
