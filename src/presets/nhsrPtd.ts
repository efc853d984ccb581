import { mdc7Rules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** The R package NHSRplotthedots 0.2.2. */
export const nhsrPtdPreset: Preset = {
  name: "nhsr-ptd@0.2.2",
  source: "Source and output of the R package NHSRplotthedots 0.2.2",
  rules: mdc7Rules,
  conventions: {
    constants: "rounded",
    screening: "once",
    onCentre: "break",
    onTie: "break",
    nearLimitSide: "same",
    onGap: "break",
    baselineAtLeast: 0,
    conflict: "precedence",
    targetOnLimit: "inside",
    minimum: { points: 13, of: "phase", effect: "warn" },
  },
};
