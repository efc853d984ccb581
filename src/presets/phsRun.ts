import { shift } from "../rules/shift.js";
import { trend } from "../rules/trend.js";
import type { Preset } from "../types/index.js";

/** Run charts of Public Health Scotland: a run of 6 and a trend of 5. */
export const phsRunPreset: Preset = {
  name: "phs-run",
  source: "Source code of the dashboards of Public Health Scotland (text of the run charts, alike in ten files)",
  rules: [/* @__PURE__ */ shift(6), /* @__PURE__ */ trend(5)],
  conventions: { centreFrom: "median", onCentre: "skip", onTie: "skip" },
};
