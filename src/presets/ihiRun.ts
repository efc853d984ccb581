import { ihiRunRules } from "../rules/sets.js";
import type { Preset } from "../types/index.js";

/** Run-chart rules taught by the Institute for Healthcare Improvement: a run of 6, a trend of 5, too few or too many runs. */
export const ihiRunPreset: Preset = {
  name: "ihi-run",
  source:
    "Perla, Provost & Murray 2011 (BMJ Qual Saf 20:46), as restated by dashboards of Public Health Scotland, NAHQ and CNWL; its table of runs disagrees between transcriptions, so the exact runs test is used in its place",
  rules: ihiRunRules,
  conventions: { centreFrom: "median", onCentre: "skip", onTie: "skip", minimum: { points: 10, of: "chart", effect: "withhold" } },
};
