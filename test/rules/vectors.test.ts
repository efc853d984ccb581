/** The test vectors of the rules (docs/rules.md): members and completion, counted from 1. */
import { describe, expect, it } from "vitest";
import { presetOf } from "../../src/presets/index.js";
import {
  alternating,
  anhoejRules,
  astronomicalPoint,
  beyondOneThird,
  box,
  fourInFive,
  longestRun,
  provostMurrayRules,
  runsTest,
  shift,
  threeInFour,
  trend,
  twoInThree,
  withinOneThird,
} from "../../src/rules/index.js";
import type { Conventions, Rule } from "../../src/types/index.js";
import { found, times, told, under, unlined, viewOf } from "./view.js";

type Case = readonly [
  id: string,
  values: readonly (number | null)[],
  rule: Rule,
  conventions: Partial<Conventions>,
  signals: readonly string[],
];

const upAndDown = [1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1];
const near = twoInThree();
const sameSide = twoInThree({ third: "sameSide" });

const cases: readonly Case[] = [
  ["V1", [...times(8, -1), 1], shift(8), {}, ["low 1,2,3,4,5,6,7,8; 8"]],
  ["V2 skip", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "skip" }, ["high 1,2,3,4,6,7,8,9; 9"]],
  ["V2 break", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "break" }, []],
  ["V2 below", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "below" }, []],
  ["V4 skip", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "skip" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V4 break", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "break" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V4 below", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "below" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V5", [1, 2, 3, 4, 5, 6, 7], trend(7), {}, ["high 1,2,3,4,5,6,7; 7"]],
  ["V6 six", [1, 2, 3, 4, 5, 6], trend(6), {}, ["high 1,2,3,4,5,6; 6"]],
  ["V6 seven", [1, 2, 3, 4, 5, 6], trend(7), {}, []],
  ["V7 skip", [1, 2, 3, 3, 4, 5], trend(5), { onTie: "skip" }, ["high 1,2,3,5,6; 6"]],
  ["V7 break", [1, 2, 3, 3, 4, 5], trend(5), { onTie: "break" }, []],
  ["V8 break", upAndDown, trend(6), { onTie: "break" }, ["high 1,2,3,4,5,6,7; 6", "low 8,9,10,11,12,13,14; 13"]],
  ["V8 skip", upAndDown, trend(6), { onTie: "skip" }, ["high 1,2,3,4,5,6,7; 6", "low 7,9,10,11,12,13,14; 13"]],
  ["V9", [1, 2, 3, 4, 5, 4, 3, 2, 1], trend(5), {}, ["high 1,2,3,4,5; 5", "low 5,6,7,8,9; 9"]],
  ["V10 skip", [1, 2, 2, 2, 3, 4, 5], trend(5), { onTie: "skip" }, ["high 1,2,5,6,7; 7"]],
  ["V10 break", [1, 2, 2, 2, 3, 4, 5], trend(5), { onTie: "break" }, []],
  ["V11", [0, 2.5, 1, 2.6, 0], near, {}, ["high 2,4; 4"]],
  ["V12", [0.5, 0.3, 2.5, 0.4, 2.2, 0.1, 0.2], sameSide, {}, ["high 3,5; 5"]],
  ["V13 anywhere", [0.1, 2.5, -0.4, 2.2], near, {}, ["high 2,4; 4"]],
  ["V13 sameSide", [0.1, 2.5, -0.4, 2.2], sameSide, {}, []],
  ["V14 same", [0.1, 2.5, 0.4, -2.2], near, { nearLimitSide: "same" }, []],
  ["V14 either", [0.1, 2.5, 0.4, -2.2], near, { nearLimitSide: "either" }, ["– 2,4; 4"]],
  ["V16", [2.5, 2.6], near, {}, []],
  ["V17", [2.5, 2.6, 0.1], near, {}, ["high 1,2; 3"]],
  ["V18", [0, 2.1, 2.2, -2.3, 0], near, { nearLimitSide: "same" }, ["high 2,3; 3"]],
  ["V19", [2.5, 0, 0, 2.2], near, {}, []],
  ["V20", [0, 1.2, 1.3, 0.2, 1.4, 1.5], fourInFive(), {}, ["high 2,3,5,6; 6"]],
  ["V21", [...times(16, 0.3), 1.2], withinOneThird(15), {}, ["– 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16; 15"]],
  ["V22 both", times(8, 1.2), beyondOneThird(8), {}, []],
  ["V22 one", times(8, 1.2), beyondOneThird(8, { bothSides: false }), {}, ["– 1,2,3,4,5,6,7,8; 8"]],
  ["V23", [...times(4, 1.2), ...times(4, -1.2)], beyondOneThird(8), {}, ["– 1,2,3,4,5,6,7,8; 8"]],
  ["V24", [3, 3 + 1e-9], astronomicalPoint(), {}, ["high 2; 2"]],
  ["V26 NaN", [4, NaN, -4], astronomicalPoint(), {}, ["high 1; 1", "low 2; 2"]],
  ["V26 null", [4, null, -4], astronomicalPoint(), {}, ["high 1; 1", "low 2; 2"]],
  ["V28", [0, 2.5, 1, 2.6, 0], twoInThree({ mark: "completing" }), {}, ["high 4; 4"]],
  ["V28 not near", [2.5, 2.6, 0.1], twoInThree({ mark: "completing" }), {}, []],
  ["V29 shift", [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1], shift(7), {}, ["low 1,2,3,4,5,6,7; 7"]],
  ["V29 trend", [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1], trend(7), {}, ["high 1,2,3,4,5,6,7; 7"]],
];

describe("test vectors", () => {
  it.each(cases)("%s", (_id, values, rule, conventions, signals) => {
    expect(told(found(rule, values, conventions))).toEqual(signals);
  });

  it("V3: a gap is bridged, or each side of it is judged on its own", () => {
    const [before, after] = [
      [1, 1, 1],
      [1, 1, 1, 1, 1],
    ];
    expect(told(found(shift(8), [...before, null, ...after]))).toEqual(["high 1,2,3,4,5,6,7,8; 8"]);
    expect([...found(shift(8), before), ...found(shift(8), after)]).toEqual([]);
  });

  it("V15: two of three counts a point outside in the SQL query, and not in the Single Chart Tool or NHSRplotthedots", () => {
    const signals = (name: string): readonly string[] => {
      const { rules, conventions } = presetOf(name);
      return rules.flatMap((rule) => told(found(rule, [0.1, 3.5, 0.4, 2.2], conventions)).map((signal) => `${rule.name} ${signal}`));
    };
    expect(signals("mdc-sql@2.6")).toEqual(["astronomicalPoint high 2; 2", "twoInThree high 2,4; 4"]);
    expect(signals("mdc@5.0")).toEqual(["astronomicalPoint high 2; 2"]);
    expect(signals("nhsr-ptd@0.2.2")).toEqual(["astronomicalPoint high 2; 2"]);
  });

  it("V25: no rule finds anything in ten points on the centre line", () => {
    const rules = [...provostMurrayRules, ...anhoejRules, fourInFive(), threeInFour(), beyondOneThird(), alternating(), box(), runsTest()];
    expect(rules.flatMap((rule) => [...found(rule, times(10, 0)), ...rule.find(unlined(viewOf(times(10, 0))), under())])).toEqual([]);
  });

  it("V27: Montgomery's printed circuit boards cross the centre line too seldom, and have no run too long", () => {
    const boards = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15, 16, 18, 12, 15, 24, 21, 28, 20,
      25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21,
    ];
    const counted = boards.filter((_, i) => i !== 5 && i !== 19);
    const baseline = counted.slice(0, 24);
    const centre = baseline.reduce((total, count) => total + count, 0) / baseline.length;
    const view = counted.map((count) => (count - centre) / Math.sqrt(centre));
    expect(centre).toBeCloseTo(19.666666666666668, 12);
    expect(found(longestRun(), view)).toEqual([]);
    expect(found(anhoejRules[1] ?? longestRun(), view).map(({ evidence }) => evidence)).toEqual([
      { crossings: 14, needed: 16, useful: 44 },
    ]);
  });

  it("V30 to V32: what two phases hide, the joined sequence shows", () => {
    const joined = [
      [shift(6), [-1, 1, 1, 1], [1, 1, 1, -1], ["high 2,3,4,5,6,7; 7"]],
      [trend(6), [-2, 1, 2, 3], [4, 5, 6, 0], ["high 1,2,3,4,5,6,7; 6"]],
      [sameSide, [0.1, 2.5], [0.4, 2.2], ["high 2,4; 4"]],
    ] as const;
    for (const [rule, before, after, signals] of joined) {
      expect([...found(rule, before), ...found(rule, after)], rule.key).toEqual([]);
      expect(told(found(rule, [...before, ...after])), rule.key).toEqual(signals);
    }
  });
});
