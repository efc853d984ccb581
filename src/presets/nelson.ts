import { alternating } from "../rules/alternating.js";
import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { beyondOneThird } from "../rules/beyondOneThird.js";
import { fourInFive, twoInThree } from "../rules/nearLimit.js";
import { shift } from "../rules/shift.js";
import { trend } from "../rules/trend.js";
import { withinOneThird } from "../rules/withinOneThird.js";
import type { Preset } from "../types/index.js";

/** Nelson's eight tests, with a shift of 9. */
export const nelsonPreset: Preset = {
  name: "nelson",
  source: "Nelson 1984 (J Qual Technol 16:237), as restated in public sources; run lengths of the single rules are reproduced",
  rules: [
    /* @__PURE__ */ astronomicalPoint(),
    /* @__PURE__ */ shift(9),
    /* @__PURE__ */ trend(6),
    /* @__PURE__ */ twoInThree(),
    /* @__PURE__ */ fourInFive(),
    /* @__PURE__ */ withinOneThird(15),
    /* @__PURE__ */ alternating(14),
    /* @__PURE__ */ beyondOneThird(8),
  ],
  conventions: { onCentre: "break", onTie: "break", nearLimitSide: "same" },
};
