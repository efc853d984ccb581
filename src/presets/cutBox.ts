import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { box } from "../rules/box.js";
import type { Preset } from "../types/index.js";

/** Crossings and longest run judged together by the cut box; a point outside where the chart has limits. */
export const cutBoxPreset: Preset = {
  name: "cutbox",
  source: "Anhøj & Wentzel-Larsen 2020 (PLoS ONE 15:e0233920); all 91 published cut boxes are reproduced",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ box("cut")],
  conventions: { centreFrom: "median", onCentre: "skip" },
  whereAdmitted: ["astronomicalPoint"],
};
