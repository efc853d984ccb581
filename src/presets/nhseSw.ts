import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { shift } from "../rules/shift.js";
import { trend } from "../rules/trend.js";
import type { Preset } from "../types/index.js";

/** NHS England South West: outside, a shift of 6, a trend of 6. */
export const nhseSwPreset: Preset = {
  name: "nhse-sw",
  source:
    "NHS England South West style guide, as stated by the legend of its sample chart; what a point on the centre line and a repeated value do is not stated there",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ shift(6), /* @__PURE__ */ trend(6)],
  conventions: { onCentre: "skip", onTie: "skip" },
};
