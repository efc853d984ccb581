import { mdcRules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** Making Data Count, Single Chart Tool 5.0: lengths of 6, two of three between 2 and 3 sigma, rules run on across phases. */
export const mdcPreset: Preset = {
  name: "mdc@5.0",
  source:
    "Conformance document of NHS England's Making Data Count team for its Single Chart Tool 5.0: 34 series with the colour of 735 points are reproduced",
  rules: mdcRules,
  conventions: {
    constants: "rounded",
    screening: "none",
    onCentre: "break",
    onTie: "break",
    nearLimitSide: "same",
    acrossPhases: "all",
    baselineAtLeast: 0,
    minimum: { points: 13, of: "chart", effect: "withhold" },
  },
};
