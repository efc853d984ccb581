/** Which points a tool marks that marks a pattern from where it is complete, rule by rule. */
import type { Chart } from "../../src/types/index.js";

/** A rule as configuration has it. */
export interface RuleText {
  readonly rule: string;
  readonly length?: number;
  readonly mark?: "completing";
}

/** Nelson's eight rules by number (Journal of Quality Technology 1984), marked where they are complete. */
export function nelsonRules(lengths: {
  readonly shift: number;
  readonly trend: number;
  readonly alternating: number;
}): readonly RuleText[] {
  return [
    { rule: "astronomicalPoint" },
    { rule: "shift", length: lengths.shift },
    { rule: "trend", length: lengths.trend },
    { rule: "alternating", length: lengths.alternating },
    { rule: "twoInThree", mark: "completing" },
    { rule: "fourInFive", mark: "completing" },
    { rule: "withinOneThird", length: 15 },
    { rule: "beyondOneThird", length: 8 },
  ];
}

/** The marked positions of a chart of one rule: its members from the first complete one on; of windows, the completing points. */
export function marksOf({ signals }: Chart): readonly number[] {
  const marks = signals.flatMap(({ at, completed, params }) => (params.mark === "completing" ? at : at.filter((i) => i >= completed)));
  return [...new Set(marks)].sort((a, b) => a - b);
}
