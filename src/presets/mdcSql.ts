import { astronomicalPoint } from "../rules/astronomicalPoint.js";
import { twoInThree } from "../rules/nearLimit.js";
import { shift } from "../rules/shift.js";
import { trend } from "../rules/trend.js";
import type { Preset } from "../types/index.js";

/** Making Data Count, SQL query 2.6: a point outside counts towards two of three, only trends run on across phases. */
export const mdcSqlPreset: Preset = {
  name: "mdc-sql@2.6",
  source:
    "Source and change log of NHS England's SQL query 2.6 (10 January 2024), and the Making Data Count team's list of differences from its Single Chart Tool",
  rules: [
    /* @__PURE__ */ astronomicalPoint(),
    /* @__PURE__ */ shift(6),
    /* @__PURE__ */ trend(6),
    /* @__PURE__ */ twoInThree({ third: "sameSide" }),
  ],
  conventions: {
    constants: "rounded",
    screening: "none",
    onCentre: "break",
    onTie: "break",
    nearLimitSide: "same",
    acrossPhases: "trend",
    baselineAtLeast: 0,
    minimum: { points: 13, of: "chart", effect: "withhold" },
  },
};
