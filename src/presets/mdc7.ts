import { mdc7Rules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** Making Data Count, Single Chart Tool 5.0, with shifts and trends of 7. */
export const mdc7Preset: Preset = {
  name: "mdc-7@5.0",
  source:
    "Conformance document of NHS England's Making Data Count team for its Single Chart Tool 5.0, with its stated alternative, a length of 7",
  rules: mdc7Rules,
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
