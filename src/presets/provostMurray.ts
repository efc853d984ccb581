import { provostMurrayRules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** The five rules of Provost & Murray: outside, shift of 8, trend of 6, two of three on one side, 15 within one third. */
export const provostMurrayPreset: Preset = {
  name: "provost-murray",
  source: "Provost & Murray, The Health Care Data Guide, as restated by NAHQ and by QI Macros",
  rules: provostMurrayRules,
  conventions: { onCentre: "skip", onTie: "skip", nearLimitSide: "same" },
};
