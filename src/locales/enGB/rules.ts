/** Rules in plain words, and what their signals look like. */
import type { Params, Sentence } from "../../types/index.js";

const value = (p: Params, name: string, otherwise: string | number = ""): string => String(p[name] ?? otherwise);

/** Short names of rules. */
export const ruleNames: Readonly<Record<string, string>> = {
  astronomicalPoint: "point outside the limits",
  shift: "run on one side",
  trend: "trend",
  nearLimit: "points near a limit",
  twoInThree: "two of three near a limit",
  fourInFive: "four of five away from the centre line",
  threeInFour: "three of four nearer to a limit than to the centre line",
  withinOneThird: "points close to the centre line",
  beyondOneThird: "points away from the centre line",
  alternating: "alternating up and down",
  longestRun: "longest run",
  crossings: "crossings of the centre line",
  box: "runs and crossings together",
  runsTest: "number of runs",
};

/** "2 of 3 in a row …": k of m near a limit. */
function nearLimit(p: Params, atLeast: number, of: number, beyond: number | string): string {
  const m = value(p, "of", of);
  const edge = p.beyond ?? beyond;
  const where =
    edge === "half"
      ? `closer to a limit than to the ${value(p, "centre")}`
      : edge === 2
        ? `near a limit (beyond ${value(p, "two", 2)} sigma)`
        : `beyond ${value(p, "one", 1)} sigma`;
  const side = p.nearLimitSide === "either" ? "on either side" : p.third === "sameSide" ? `with all ${m} on one side` : "on one side";
  return `${value(p, "atLeast", atLeast)} of ${m} in a row ${where}${p.counts === "between" ? " but inside it" : ""}, ${side}`;
}

/** "1 crossing of the median". */
function crossingsOf(p: Params): string {
  return `${value(p, "crossings")} crossing${p.crossings === 1 ? "" : "s"} of the ${value(p, "centre")}`;
}

/** Every rule as a condition. */
export const rules: Readonly<Record<string, Sentence>> = {
  astronomicalPoint: "a point outside the limits",
  shift: "{length} or more in a row on one side of the {centre}",
  trend: "{length} or more in a row rising or falling",
  nearLimit: (p) => nearLimit(p, 2, 3, 2),
  twoInThree: (p) => nearLimit(p, 2, 3, 2),
  fourInFive: (p) => nearLimit(p, 4, 5, 1),
  threeInFour: (p) => nearLimit(p, 3, 4, "half"),
  withinOneThird: (p) => `${value(p, "length")} or more in a row close to the ${value(p, "centre")} (within ${value(p, "one", 1)} sigma)`,
  beyondOneThird: (p) =>
    `${value(p, "length", 8)} or more in a row away from the ${value(p, "centre")} (beyond ${value(p, "one", 1)} sigma)${p.bothSides === false ? "" : ", on both sides of it"}`,
  alternating: "{length} or more in a row alternating up and down",
  longestRun: "a run on one side of the {centre} longer than chance allows",
  crossings: "fewer crossings of the {centre} than chance allows",
  box: "a longest run and a number of crossings of the {centre} that chance rarely gives together",
  runsTest: "too few or too many runs about the {centre} to be chance",
};

const nearUpper: Sentence = "{points} near the upper limit";
const nearLower: Sentence = "{points} near the lower limit";
const nearEither: Sentence = "{points} near the limits";

/** Signals found, by rule and side. */
export const signals: Readonly<Record<string, Sentence>> = {
  "astronomicalPoint-high": "above the upper limit",
  "astronomicalPoint-low": "below the lower limit",
  "shift-high": "{points} in a row above the {centre}",
  "shift-low": "{points} in a row below the {centre}",
  "shift-low-on": "{points} in a row on or below the {centre}",
  "trend-high": "{points} in a row rising",
  "trend-low": "{points} in a row falling",
  "nearLimit-high": nearUpper,
  "nearLimit-low": nearLower,
  nearLimit: nearEither,
  "twoInThree-high": nearUpper,
  "twoInThree-low": nearLower,
  twoInThree: nearEither,
  "fourInFive-high": "{points} well above the {centre}",
  "fourInFive-low": "{points} well below the {centre}",
  fourInFive: "{points} well away from the {centre}",
  "threeInFour-high": "{points} closer to the upper limit than to the {centre}",
  "threeInFour-low": "{points} closer to the lower limit than to the {centre}",
  threeInFour: "{points} closer to a limit than to the {centre}",
  withinOneThird: "{points} in a row close to the {centre}",
  beyondOneThird: "{points} in a row away from the {centre}",
  alternating: "{points} in a row alternating up and down",
  "longestRun-high": "{points} in a row above the {centre}, more than chance allows",
  "longestRun-low": "{points} in a row below the {centre}, more than chance allows",
  runs: (p) =>
    `${crossingsOf(p)} among ${value(p, "points")} points not on it, where chance gives at least ${value(p, "least")}, and a longest run of ${value(p, "longest")}, where it gives at most ${value(p, "most")}`,
  crossings: (p) =>
    p.crossings === undefined || p.needed === undefined
      ? `fewer crossings of the ${value(p, "centre")} than chance allows`
      : `${crossingsOf(p)} among ${value(p, "points")} points not on it, where chance gives at least ${value(p, "needed")}`,
  box: (p) =>
    p.crossings === undefined || p.longest === undefined
      ? "a longest run and a number of crossings that chance rarely gives together"
      : `a longest run of ${value(p, "longest")} and ${crossingsOf(p)}, which chance rarely gives together`,
  runsTest: (p) =>
    p.runs === undefined
      ? `too few or too many runs about the ${value(p, "centre")} to be chance`
      : `${value(p, "runs")} runs about the ${value(p, "centre")}, ${p.pHigh === undefined ? "fewer" : "more"} than chance allows`,
};
