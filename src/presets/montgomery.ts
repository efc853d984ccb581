import { alternating } from "../rules/alternating.js";
import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { beyondOneThird } from "../rules/beyondOneThird.js";
import { fourInFive, twoInThree } from "../rules/nearLimit.js";
import { shift } from "../rules/shift.js";
import { trend } from "../rules/trend.js";
import { withinOneThird } from "../rules/withinOneThird.js";
import type { Preset } from "../types/index.js";

/** Montgomery's sensitising rules: Nelson's tests with a shift of 8. */
export const montgomeryPreset: Preset = {
  name: "montgomery",
  source: "Montgomery, Introduction to Statistical Quality Control (sensitising rules), as restated by QI Macros under that name",
  rules: [
    /* @__PURE__ */ astronomicalPoint(),
    /* @__PURE__ */ shift(8),
    /* @__PURE__ */ trend(6),
    /* @__PURE__ */ twoInThree(),
    /* @__PURE__ */ fourInFive(),
    /* @__PURE__ */ withinOneThird(15),
    /* @__PURE__ */ alternating(14),
    /* @__PURE__ */ beyondOneThird(8),
  ],
  conventions: { onCentre: "break", onTie: "break", nearLimitSide: "same" },
};
