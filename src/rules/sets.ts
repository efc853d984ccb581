import type { Rule } from "../types/index.js";
import { astronomicalPoint } from "./astronomicalPoint.js";
import { crossings } from "./crossings.js";
import { longestRun } from "./longestRun.js";
import { twoInThree } from "./nearLimit.js";
import { runsTest } from "./runsTest.js";
import { shift } from "./shift.js";
import { trend } from "./trend.js";
import { withinOneThird } from "./withinOneThird.js";

/** A point outside the limits, and nothing else: for moving ranges, spreads and funnels. */
export const outsideRules: readonly Rule[] = [/* @__PURE__ */ astronomicalPoint()];

/** A point outside the limits and a run of 8: for the skewed charts of rare events. */
export const rareEventRules: readonly Rule[] = [/* @__PURE__ */ astronomicalPoint(), /* @__PURE__ */ shift(8)];

/** The five rules of Provost & Murray, *The Health Care Data Guide*: the default of most charts with limits. */
export const provostMurrayRules: readonly Rule[] = [
  /* @__PURE__ */ astronomicalPoint(),
  /* @__PURE__ */ shift(8),
  /* @__PURE__ */ trend(6),
  /* @__PURE__ */ twoInThree(),
  /* @__PURE__ */ withinOneThird(15),
];

/** Longest run and crossings (Anhøj & Olesen 2014): the default of run charts. */
export const anhoejRules: readonly Rule[] = [/* @__PURE__ */ longestRun(), /* @__PURE__ */ crossings()];

/** A run of 6, a trend of 5, and the exact runs test: run-chart rules after Perla, Provost & Murray 2011. */
export const ihiRunRules: readonly Rule[] = [/* @__PURE__ */ shift(6), /* @__PURE__ */ trend(5), /* @__PURE__ */ runsTest()];

/** The rules of Making Data Count's Single Chart Tool 5.0. */
export const mdcRules: readonly Rule[] = [
  /* @__PURE__ */ astronomicalPoint(),
  /* @__PURE__ */ shift(6),
  /* @__PURE__ */ trend(6),
  /* @__PURE__ */ twoInThree({ third: "sameSide", counts: "between" }),
];

/** The same with its stated alternative, a length of 7. */
export const mdc7Rules: readonly Rule[] = [
  /* @__PURE__ */ astronomicalPoint(),
  /* @__PURE__ */ shift(7),
  /* @__PURE__ */ trend(7),
  /* @__PURE__ */ twoInThree({ third: "sameSide", counts: "between" }),
];
