import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { threeInFour } from "../rules/nearLimit.js";
import { shift } from "../rules/shift.js";
import type { Preset } from "../types/index.js";

/** Wheeler: outside, a run of 8, three of four closer to a limit than to the centre line. */
export const wheelerPreset: Preset = {
  name: "wheeler",
  source: "Wheeler's rules for XmR charts, as restated by the source of XmRit, measuresofsuccessbook.com and docs.holistics.io",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ shift(8), /* @__PURE__ */ threeInFour()],
  conventions: { constants: "wheeler", onCentre: "skip", nearLimitSide: "same" },
};
