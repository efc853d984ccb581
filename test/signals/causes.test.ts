/** What a point in several signals is shown as, and which signal decides. */
import { describe, expect, it } from "vitest";

import { shift, spc, withinOneThird, xmrChart } from "../../src/index.js";
import { foremost } from "../../src/signals/causes.js";
import type { Signal } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";

describe("a point in a neutral signal and in one of improvement", () => {
  const values = Array.from({ length: 15 }, () => 0.5);
  const rules = [withinOneThird(15), shift(8)];

  it("is an improvement, and nothing is contested, in whichever order the rules stand", () => {
    for (const order of [rules, [...rules].reverse()]) {
      const chart = spc(values, { chart: xmrChart, centre: 0, sigma: 1, improvement: "up", rules: order });
      expect(chart.signals).toHaveLength(2);
      expect(new Set(chart.points.map(({ cause }) => cause))).toEqual(new Set(["improvement"]));
      expect(notesOf(chart)).not.toContain("conflicting-signals");
    }
  });
});

describe("the foremost of several signals", () => {
  const signal = (rule: string, side: Signal["side"], completed: number, at: readonly number[]): Signal => ({
    ...{ rule, code: rule, params: {}, phase: 0, cause: "neutral", evidence: {} },
    ...{ side, completed, at },
  });
  const ranks = new Map([
    ["first", 1],
    ["second", 2],
    ["other", 2],
  ]);
  const named = (...signals: readonly Signal[]): readonly (string | undefined)[] =>
    [signals, [...signals].reverse()].map((order) => foremost(order, ranks)?.rule);

  it("is that of the first rank, then the one completed last, then the one that ends last, then the first by name", () => {
    expect(named(signal("first", "high", 3, [3]), signal("second", "low", 9, [9]))).toEqual(["first", "first"]);
    expect(named(signal("other", "high", 8, [8]), signal("second", "low", 9, [9]))).toEqual(["second", "second"]);
    expect(named(signal("other", "high", 9, [8, 9]), signal("second", "low", 9, [9, 10]))).toEqual(["second", "second"]);
    expect(named(signal("other", "high", 9, [9]), signal("second", "low", 9, [9]))).toEqual(["other", "other"]);
  });

  it("is none that points to no side", () => {
    expect(named(signal("first", null, 9, [9]), signal("second", "low", 3, [3]))).toEqual(["second", "second"]);
    expect(named(signal("first", null, 9, [9]))).toEqual([undefined, undefined]);
  });
});
