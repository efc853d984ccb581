import { describe, expect, test } from "vitest";
import { astronomicalPoint, shift, spc, trend, twoInThree, xmrChart } from "../../../src/index.js";
import type { Rule } from "../../../src/types/index.js";
import { about0, brief, compareBoth, type Given, signalsOf } from "../../support/compared.js";

describe("a signal that only one chart has is put down to what makes it", () => {
  const run = [1, 1, 1, 1, 0, 1, 1, 1, 1];
  test.each<[string, readonly number[], Given, Given, readonly string[]]>([
    ["a point on the centre line", run, { rules: [shift(8)] }, { rules: [shift(8)], conventions: { onCentre: "break" } }, ["onCentre"]],
    ["a repeated value", [1, 2, 3, 3, 4, 5], { rules: [trend(5)] }, { rules: [trend(5)], conventions: { onTie: "break" } }, ["onTie"]],
    [
      "two points near opposite limits",
      [0.1, 2.5, 0.4, -2.2],
      { rules: [twoInThree()], conventions: { nearLimitSide: "either" } },
      { rules: [twoInThree()] },
      ["nearLimitSide"],
    ],
    [
      "the side of the third point",
      [0.1, 2.5, -0.4, 2.2],
      { rules: [twoInThree()] },
      { rules: [twoInThree({ third: "sameSide" })] },
      ["third"],
    ],
    ["the length of a run", [1, 1, 1, 1, 1, 1, -1], { rules: [shift(6)] }, { rules: [shift(8)] }, ["length"]],
    [
      "a rule that the other chart has not",
      [0, 4, 0],
      { rules: [astronomicalPoint(), shift(8)] },
      { rules: [shift(8)] },
      ["astronomicalPoint"],
    ],
    [
      "a further rule of the same name",
      [1, 1, 1, 1, 1, 1, -1],
      { rules: [shift(6), shift(9)] },
      { rules: [shift(8), shift(9), shift(10)] },
      ["shift(6)", "shift(8)", "shift(10)"],
    ],
  ])("%s", (_, values, one, other, because) => {
    const found = compareBoth([about0(values, one), about0(values, other)]);
    expect(found.signals.map(({ only, because: reasons }) => [only, brief(reasons)])).toEqual([["a", because]]);
  });

  test("a gap", () => {
    const charts = (["skip", "break"] as const).map((onGap) =>
      spc([1, 1, 1, null, 1, 1, 1, 1, 1], { chart: xmrChart, y: (v) => v, centre: 0, sigma: 1, rules: [shift(8)], conventions: { onGap } }),
    );
    expect(compareBoth(charts).signals.map(({ because }) => brief(because))).toEqual([["onGap"]]);
  });

  test("two settings of which each is needed are both named", () => {
    const values = [0.1, 3.5, -0.4, 2.2];
    const charts = [twoInThree(), twoInThree({ third: "sameSide", counts: "between" })].map((rule) => about0(values, { rules: [rule] }));
    expect(compareBoth(charts).signals.map(({ because }) => brief(because))).toEqual([["third", "counts"]]);
  });

  test("a baseline too short for a run rule", () => {
    const charts = [0, 10].map((baselineAtLeast) =>
      spc([1, 1.2, 1, 1.1, 5, 5.2, 5.1, 5.3], { chart: xmrChart, rules: [shift(4)], conventions: { baselineAtLeast } }),
    );
    expect(compareBoth(charts).signals.map(({ only, because }) => [only, brief(because)])).toEqual([
      ["a", ["baselineAtLeast"]],
      ["a", ["baselineAtLeast"]],
    ]);
  });

  test("limits that lie elsewhere, by what moved them", () => {
    const values = [10, 11, 9, 10, 12, 10, 9, 16.4, 10, 11, 10, 9, 11, 10];
    const charts = (["none", "once"] as const).map((screening) =>
      spc(values, { chart: xmrChart, rules: [astronomicalPoint()], conventions: { screening } }),
    );
    expect(signalsOf(compareBoth(charts))).toEqual([["b", "astronomicalPoint", [7], ["screening"]]]);
  });

  test("a rule of the user's own, by what it found", () => {
    const big: Rule = {
      key: "big",
      name: "big",
      label: "a value above 3",
      needs: "value",
      scope: "pattern",
      rank: 5,
      params: {},
      find: ({ length, value }) =>
        Array.from({ length }, (_, at) => at).flatMap((at) =>
          (value[at] ?? 0) > 3 ? [{ side: "high" as const, at: [at], completed: at }] : [],
        ),
    };
    const values = [0, 4, 0, 1];
    expect(signalsOf(compareBoth([about0(values, { rules: [big] }), about0(values, { rules: [] })]))).toEqual([["a", "big", [1], ["big"]]]);
    const ghosted = compareBoth([about0(values, { rules: [big] }), about0(values, { rules: [big], ghost: [1] })]);
    expect(signalsOf(ghosted)).toEqual([["a", "big", [1], ["differs-ghosts"]]]);
  });

  test("a given centre explains every point", () => {
    const values = [10, 12, 9, 11, 10, 13, 9, 12, 11, 10, 12, 9];
    const charts = [{}, { centre: 6 }].map((given) => spc(values, { chart: xmrChart, rules: [shift(8)], ...given }));
    const { signals, points } = compareBoth(charts);
    expect(signals.map(({ only, signal }) => [only, signal.at.length])).toEqual([["b", 12]]);
    expect(points.map(({ at, because }) => [at, brief(because)])).toEqual(values.map((_, at) => [at, ["differs-given"]]));
    expect(points[0]?.because[0]?.message).toContain("centre 6");
  });
});
