import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { crossings } from "../rules/crossings.js";
import { longestRun } from "../rules/longestRun.js";
import type { Preset } from "../types/index.js";

/** The R package qicharts2 0.8.1. */
export const qicharts2Preset: Preset = {
  name: "qicharts2@0.8.1",
  source: "Source and output of the R package qicharts2 0.8.1, attached (large moving ranges are screened then)",
  rules: [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ longestRun(), /* @__PURE__ */ crossings()],
  conventions: { constants: "table", screening: "once", onCentre: "skip" },
  whereAdmitted: ["astronomicalPoint"],
};
