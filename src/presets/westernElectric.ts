import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { fourInFive, twoInThree } from "../rules/nearLimit.js";
import { shift } from "../rules/shift.js";
import type { Preset } from "../types/index.js";

/** The zone tests of the Western Electric handbook. */
export const westernElectricPreset: Preset = {
  name: "western-electric",
  source: "Western Electric 1956 through Champ & Woodall 1987, whose 64 run lengths are reproduced",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ shift(8), /* @__PURE__ */ twoInThree(), /* @__PURE__ */ fourInFive()],
  conventions: { onCentre: "break", nearLimitSide: "same" },
};
