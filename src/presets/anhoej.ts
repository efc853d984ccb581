import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { crossings } from "../rules/crossings.js";
import { longestRun } from "../rules/longestRun.js";
import type { Preset } from "../types/index.js";

/** Longest run and crossings, limits by chance at each number of points; a point outside where the chart has limits. */
export const anhoejPreset: Preset = {
  name: "anhoej",
  source: "Anhøj & Olesen 2014 (PLoS ONE 9:e113825); critical values for 10 to 100 points agree with appendix A of spc4hc",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ longestRun(), /* @__PURE__ */ crossings()],
  conventions: { onCentre: "skip" },
  whereAdmitted: ["astronomicalPoint"],
};
