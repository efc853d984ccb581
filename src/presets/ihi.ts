import { provostMurrayRules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** The same five rules with two of three on either side of the centre line. */
export const ihiPreset: Preset = {
  name: "ihi",
  source:
    "Provost & Murray, The Health Care Data Guide, as restated by NAHQ and by QI Macros; that two of three may lie on either side is stated by QI Macros alone",
  rules: provostMurrayRules,
  conventions: { onCentre: "skip", onTie: "skip", nearLimitSide: "either" },
};
