/** Defects found in other tools, with rules: B7 to B9, B16, B18, B27, B28, B36, B43, B51, B52, B57. */
import { describe, expect, test } from "vitest";

import { mrChart, pChart, spc, xmrChart } from "../../src/index.js";
import { presetOf } from "../../src/presets/index.js";
import { alternating, astronomicalPoint, rulesOf, shift, trend, twoInThree, withinOneThird } from "../../src/rules/index.js";
import { notesOf, signalsOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const standard = { chart: xmrChart, centre: 0, sigma: 1 } as const;

describe("rules", () => {
  test("B7: two points beyond two sigmas are no two of three", () => {
    expect(spc([2.5, 2.6], { ...standard, rules: [twoInThree()] }).signals).toEqual([]);
  });

  test("B8: a missing value is a gap and never low", () => {
    const chart = spc([3.5, NaN, 3.6], { ...standard, rules: [astronomicalPoint()] });
    expect(signalsOf(chart)).toEqual([
      ["astronomicalPoint", [0]],
      ["astronomicalPoint", [2]],
    ]);
    expect(chart.points[1]).toMatchObject({ status: "missing", zone: null, signals: [] });
  });

  test.each([
    ["shift", 1],
    ["shift", 0],
    ["trend", 1],
    ["trend", 2],
    ["withinOneThird", 7],
    ["alternating", 5],
  ])("B9: %s(%i) is refused", (rule, length) => {
    const make = { shift, trend, withinOneThird, alternating }[rule as "shift"];
    expect(thrownBy(() => make(length))?.code).toBe("rule-length");
    expect(thrownBy(() => rulesOf([{ rule, length }]))?.code).toBe("rule-length");
  });

  test("B16: two points beyond two sigmas on one side are found, whatever lies next to them", () => {
    expect(spc([0, 9, 9, -9, 0], { ...standard, rules: [twoInThree()] }).signals).toMatchObject([
      { side: "high", at: [1, 2], completed: 2 },
    ]);
  });

  test("B28: points beyond two sigmas on opposite sides are no two of three", () => {
    expect(spc([2.5, 0.1, -2.5], { ...standard, rules: [twoInThree()] }).signals).toEqual([]);
  });

  test("B27: the first point has position 0", () => {
    expect(signalsOf(spc([9, 0, 0, 0], { ...standard, rules: [astronomicalPoint()] }))).toEqual([["astronomicalPoint", [0]]]);
  });

  test("B36: rules of zones are refused on a range chart, and left out where they come with a preset", () => {
    const values = [1, 3, 2, 5, 4, 6, 8, 7, 9, 5, 6, 4];
    expect(thrownBy(() => spc(values, { chart: mrChart, rules: [twoInThree()] }))?.code).toBe("rule-not-admitted");
    const chart = spc(values, { chart: mrChart, preset: presetOf("western-electric") });
    expect(chart.provenance.rules.map(({ key }) => key)).toEqual(["astronomicalPoint"]);
    expect(notesOf(chart)).toContain("rule-not-admitted");
  });

  test("B43: a trend of seven steps over a missing value, or ends there", () => {
    const values = [1, 2, null, 3, 4, 5, 6, 7];
    const found = (onGap: "skip" | "break"): unknown =>
      signalsOf(spc(values, { chart: xmrChart, rules: [trend(7)], conventions: { onGap } }));
    expect(found("skip")).toEqual([["trend(7)", [0, 1, 3, 4, 5, 6, 7]]]);
    expect(found("break")).toEqual([]);
  });

  test("B51: each point of a p chart is judged by its own limits", () => {
    const rows = [
      [14 * 4, 400],
      [11, 100],
      [17, 100],
    ].map(([y, n]) => ({ y, n }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", centre: 0.1, rules: [twoInThree()] });
    expect(signalsOf(chart)).toEqual([["twoInThree", [0, 2]]]);
  });

  test("B52: a run of eight has eight members and is complete at the eighth", () => {
    const chart = spc([-1, -1, -1, -1, -1, -1, -1, -1, 1], { ...standard, rules: [shift(8)] });
    expect(chart.signals).toMatchObject([{ side: "low", at: [0, 1, 2, 3, 4, 5, 6, 7], completed: 7 }]);
  });

  test("B57: a point on the centre is skipped by a run, or ends it, as the convention says", () => {
    const found = (onCentre: "skip" | "break"): unknown =>
      signalsOf(spc([6, 6, 6, 6, 5, 6, 6, 6, 6], { chart: xmrChart, centre: 5, sigma: 1, rules: [shift(7)], conventions: { onCentre } }));
    expect(found("skip")).toEqual([["shift(7)", [0, 1, 2, 3, 5, 6, 7, 8]]]);
    expect(found("break")).toEqual([]);
  });

  test("B18: a point of an improvement and of a concern has one cause whatever the order of the rules, and a note", () => {
    const rules = [shift(7), trend(7)];
    const charts = [rules, [...rules].reverse()].map((order) =>
      spc([-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1], { ...standard, improvement: "down", rules: order }),
    );
    for (const { points, notes } of charts) {
      expect(new Set(points.map(({ cause }) => cause))).toEqual(new Set(["improvement"]));
      expect(notes.map(({ code }) => code)).toContain("conflicting-signals");
    }
  });
});
