import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { box } from "../rules/box.js";
import type { Preset } from "../types/index.js";

/** Crossings and longest run judged together by the best box; a point outside where the chart has limits. */
export const bestBoxPreset: Preset = {
  name: "bestbox",
  source: "Anhøj & Wentzel-Larsen 2020 (PLoS ONE 15:e0233920); all 91 published best boxes are reproduced",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ box("best")],
  conventions: { centreFrom: "median", onCentre: "skip" },
  whereAdmitted: ["astronomicalPoint"],
};
