/** The test vectors V1 to V32 of the rules, by the rules themselves and on charts: members and completion, counted from 1. */
import { describe, expect, it } from "vitest";
import { cChart, presetOf, spc, xmrChart } from "../../src/index.js";
import {
  alternating,
  anhoejRules,
  astronomicalPoint,
  box,
  fourInFive,
  beyondOneThird,
  provostMurrayRules,
  runsTest,
  shift,
  threeInFour,
  trend,
  twoInThree,
} from "../../src/rules/index.js";
import type { Chart, Conventions, Options, Rule } from "../../src/types/index.js";
import { vectors } from "./vectorCases.js";
import { found, times, told, under, unlined, viewOf } from "./view.js";

type Given = Omit<Options<number | null, never>, "chart" | "y">;

const about0 = (values: readonly (number | null)[], options: Given): Chart =>
  spc(values, { chart: xmrChart, y: (value) => value, centre: 0, sigma: 1, ...options });

describe("test vectors", () => {
  it.each(vectors)("%s", (_id, values, rule, conventions, signals) => {
    expect(told(found(rule, values, conventions))).toEqual(signals);
    expect(told(about0(values, { rules: [rule], conventions }).signals)).toEqual(signals);
  });

  it.each([
    ["skip", ["high 1,2,3,5,6,7,8,9; 9"]],
    ["break", []],
  ] as const)("V3 %s", (onGap, signals) => {
    const chart = about0([1, 1, 1, null, 1, 1, 1, 1, 1], { rules: [shift(8)], conventions: { onGap } });
    expect(told(chart.signals)).toEqual(signals);
  });

  it.each([
    ["mdc-sql@2.6", ["astronomicalPoint high 2; 2", "twoInThree high 2,4; 4"]],
    ["mdc@5.0", ["astronomicalPoint high 2; 2"]],
    ["nhsr-ptd@0.2.2", ["astronomicalPoint high 2; 2"]],
  ])("V15 %s: whether a point outside counts towards two of three", (name, signals) => {
    const chart = about0([0.1, 3.5, 0.4, 2.2], { preset: presetOf(name), conventions: { minimum: null } });
    expect(chart.signals.map((signal) => [signal.code, ...told([signal])].join(" "))).toEqual(signals);
  });

  it("V25: no rule finds anything in ten points on the centre line", () => {
    const rules = [...provostMurrayRules, ...anhoejRules, fourInFive(), threeInFour(), beyondOneThird(), alternating(), box(), runsTest()];
    expect(rules.flatMap((rule) => [...found(rule, times(10, 0)), ...rule.find(unlined(viewOf(times(10, 0))), under())])).toEqual([]);
    const { signals, notes } = spc(times(10, 0), { chart: xmrChart, rules });
    expect(signals).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["no-variation", "few-useful-points"]));
  });

  it.each([[NaN], [null]])("V26: %s between two points outside is a gap, and never low", (gap) => {
    const chart = about0([4, gap, -4], { rules: [astronomicalPoint()] });
    expect(told(chart.signals)).toEqual(["high 1; 1", "low 3; 3"]);
    expect(chart.points[1]).toMatchObject({ zone: null, cause: "common", signals: [] });
  });

  it("V27: Montgomery's printed circuit boards cross the centre line too seldom, and have no run too long", () => {
    const boards = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15, 16, 18, 12, 15, 24, 21, 28, 20,
      25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21,
    ];
    const chart = spc(boards, { chart: cChart, baseline: 26, ghost: [5, 19], rules: anhoejRules });
    expect(chart.phases[0]?.lines?.centre).toBeCloseTo(19.666666666666668, 12);
    expect(chart.signals.map(({ rule, evidence }) => [rule, evidence])).toEqual([["crossings", { crossings: 14, needed: 16, useful: 44 }]]);
    expect(chart.signals[0]?.at).toHaveLength(44);
  });

  it.each([
    ["improvement", "improvement"],
    ["precedence", "concern"],
  ] as const)("V29 %s: a falling-is-better run below that rises", (conflict, cause) => {
    const values = [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1];
    const chart = about0(values, { improvement: "down", rules: [shift(7), trend(7)], conventions: { conflict } });
    expect(told(chart.signals)).toEqual(["low 1,2,3,4,5,6,7; 7", "high 1,2,3,4,5,6,7; 7"]);
    expect(chart.points.map((point) => point.cause)).toEqual(values.map(() => cause));
  });
});

describe("test vectors of two phases", () => {
  type Across = Conventions["acrossPhases"];
  const cases: readonly (readonly [id: string, Across, readonly number[], Rule, readonly string[]])[] = [
    ["V30", "none", [-1, 1, 1, 1, 1, 1, 1, -1], shift(6), []],
    ["V30", "trend", [-1, 1, 1, 1, 1, 1, 1, -1], shift(6), []],
    ["V30", "all", [-1, 1, 1, 1, 1, 1, 1, -1], shift(6), ["high 2,3,4,5,6,7; 7"]],
    ["V31", "none", [-2, 1, 2, 3, 4, 5, 6, 0], trend(6), []],
    ["V31", "trend", [-2, 1, 2, 3, 4, 5, 6, 0], trend(6), ["high 1,2,3,4,5,6,7; 6"]],
    ["V31", "all", [-2, 1, 2, 3, 4, 5, 6, 0], trend(6), ["high 1,2,3,4,5,6,7; 6"]],
    ["V32", "none", [0.1, 2.5, 0.4, 2.2], twoInThree({ third: "sameSide" }), []],
    ["V32", "trend", [0.1, 2.5, 0.4, 2.2], twoInThree({ third: "sameSide" }), []],
    ["V32", "all", [0.1, 2.5, 0.4, 2.2], twoInThree({ third: "sameSide" }), ["high 2,4; 4"]],
  ];

  it.each(cases)("%s, across phases: %s", (_id, acrossPhases, values, rule, signals) => {
    const phases = [{ index: values.length / 2, centre: 0, sigma: 1, reason: "a new ward" }];
    const chart = about0(values, { rules: [rule], phases, conventions: { acrossPhases } });
    expect(told(chart.signals)).toEqual(signals);
    expect(chart.signals.map(({ phase }) => phase)).toEqual(signals.map(() => 1));
  });
});
