/** Rules: values that find patterns. */
export { alternating } from "./alternating.js";
export { astronomicalPoint } from "./astronomicalPoint.js";
export { beyondOneThird } from "./beyondOneThird.js";
export type { BeyondOneThirdOptions } from "./beyondOneThird.js";
export { box } from "./box.js";
export { crossings } from "./crossings.js";
export { longestRun } from "./longestRun.js";
export { fourInFive, nearLimit, threeInFour, twoInThree } from "./nearLimit.js";
export type { NearLimitOptions, NearLimitShape } from "./nearLimit.js";
export { rulesOf } from "./rulesOf.js";
export { runsTest } from "./runsTest.js";
export type { RunsTestOptions } from "./runsTest.js";
export { anhoejRules, ihiRunRules, mdc7Rules, mdcRules, outsideRules, provostMurrayRules, rareEventRules } from "./sets.js";
export { shift } from "./shift.js";
export { trend } from "./trend.js";
export { withinOneThird } from "./withinOneThird.js";
