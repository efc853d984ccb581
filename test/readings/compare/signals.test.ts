import { describe, expect, test } from "vitest";
import { astronomicalPoint, beyondOneThird, runChart, shift, spc, threeInFour, trend, twoInThree, xmrChart } from "../../../src/index.js";
import type { Conventions, Rule } from "../../../src/types/index.js";
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
      "a rule that the other chart has not, and no other that this one lacks",
      [0, 4, 0],
      { rules: [astronomicalPoint()] },
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

  test("the members of a longer run that both have a signal at are shown alike, and are no difference", () => {
    const rules = [shift(6)];
    const found = compareBoth([
      about0([-1, ...Array<number>(6).fill(1), 0, 1], { rules }),
      about0([-1, ...Array<number>(6).fill(1), 0, 1], { rules, conventions: { onCentre: "break" } }),
    ]);
    expect(found.signals.map(({ only, signal }) => [only, signal.at])).toEqual([
      ["a", [1, 2, 3, 4, 5, 6, 8]],
      ["b", [1, 2, 3, 4, 5, 6]],
    ]);
    expect(found.points.map(({ at, because }) => [at, brief(because)])).toEqual([[8, ["onCentre"]]]);
  });

  test.each<Partial<Conventions>>([
    { onCentre: "break" },
    { onTie: "break" },
    { baselineAtLeast: 3 },
    { nearLimitSide: "either" },
    { acrossPhases: "all" },
    { onGap: "break" },
  ])("a ghost alone, and no convention that rules read beside it: %j", (conventions) => {
    const values = [0, 4, 0, 1];
    const rules = [astronomicalPoint()];
    const found = compareBoth([about0(values, { rules }), about0(values, { rules, ghost: [1], conventions })]);
    expect(found.settings).toHaveLength(2);
    expect(signalsOf(found)).toEqual([["a", "astronomicalPoint", [1], ["differs-ghosts"]]]);
  });

  test("a point on the centre line, where one that is not final would prolong the run", () => {
    const rules = [shift(8)];
    const charts = (["skip", "break"] as const).map((each) =>
      about0([...run, 1], { rules, provisional: 1, conventions: { onCentre: each, onTie: each } }),
    );
    expect(signalsOf(compareBoth(charts))).toEqual([["a", "shift(8)", [0, 1, 2, 3, 5, 6, 7, 8], ["onCentre"]]]);
  });

  test("a point within the tolerance of the centre of a run chart", () => {
    const charts = (["skip", "break"] as const).map((each) =>
      spc([1, 1, 1, 1, 0.2, 1, 1, 1, 1], {
        ...{ chart: runChart, centre: 0, rules: [shift(8)] },
        conventions: { tolerance: 0.5, onCentre: each, onTie: each },
      }),
    );
    expect(signalsOf(compareBoth(charts))).toEqual([["a", "shift(8)", [0, 1, 2, 3, 5, 6, 7, 8], ["onCentre"]]]);
  });

  test("points closer to opposite limits than to the centre, and no tie beside them", () => {
    const charts = (["either", "same"] as const).map((nearLimitSide) =>
      about0([-2, 2, -2, -0.1], {
        rules: [threeInFour()],
        conventions: { nearLimitSide, onTie: nearLimitSide === "same" ? "break" : "skip" },
      }),
    );
    expect(signalsOf(compareBoth(charts))).toEqual([["a", "threeInFour", [0, 1, 2], ["nearLimitSide"]]]);
  });

  test("the point that completes it, where its members are the same", () => {
    const charts = [true, false].map((bothSides) => about0([2, 2, 2, 2, 2, 2, -2], { rules: [beyondOneThird(5, { bothSides })] }));
    const { signals } = compareBoth(charts);
    expect(signals.map(({ only, signal, because }) => [only, signal.at.length, signal.completed, brief(because)])).toEqual([
      ["a", 7, 6, ["bothSides"]],
      ["b", 7, 4, ["bothSides"]],
    ]);
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

  test("two settings of which either is enough are both named, and no third", () => {
    // Run rules ask for a baseline of 10 unless the centre is given; the given one is the mean of these eight.
    const values = [1, 1, 1, 1, 5, 5, 5, 5];
    const one = spc(values, { chart: xmrChart, rules: [shift(4)], centre: 3, conventions: { baselineAtLeast: 0 } });
    const other = spc(values, { chart: xmrChart, rules: [shift(4)], conventions: { onTie: "break" } });
    expect(compareBoth([one, other]).signals.map(({ only, because }) => [only, brief(because)])).toEqual([
      ["a", ["differs-given", "baselineAtLeast"]],
      ["a", ["differs-given", "baselineAtLeast"]],
    ]);
  });

  test("points near opposite limits, by the one setting that may be put right alone", () => {
    // A third point on the side of the near ones contradicts near ones on either side.
    const one = about0([0.1, 2.5, 0.4, -2.2], { rules: [twoInThree({ third: "sameSide" })] });
    const other = about0([0.1, 2.5, 0.4, -2.2], { rules: [twoInThree()], conventions: { nearLimitSide: "either" } });
    expect(compareBoth([one, other]).signals.map(({ only, because }) => [only, brief(because)])).toEqual([["b", ["nearLimitSide"]]]);
  });

  test("a zone, by the tolerance on the centre", () => {
    const charts = [0.1, 0].map((tolerance) => about0([0.05, 1, -1, 0.5], { conventions: { tolerance } }));
    expect(compareBoth(charts).points.map(({ at, a, b, because }) => [at, a.zone, b.zone, brief(because)])).toEqual([
      [0, 0, 1, ["tolerance"]],
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
