import { describe, expect, test } from "vitest";
import { astronomicalPoint, shift, spc, trend, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/types/index.js";
import { about0, brief, compareBoth } from "../../support/compared.js";

describe("a verdict that is not the same is put down to what decides it", () => {
  const members = (charts: readonly Chart[]): readonly unknown[] =>
    compareBoth(charts).verdict.map(({ member, a, b, because }) => [member, a, b, brief(because)]);

  test("a point that is both improvement and concern", () => {
    const values = [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1];
    const charts = (["improvement", "precedence"] as const).map((conflict) =>
      about0(values, { improvement: "down", rules: [shift(7), trend(7)], conventions: { conflict } }),
    );
    expect(members(charts)).toEqual([
      ["variation", "improvement", "concern", ["conflict"]],
      ["side", "low", "high", ["conflict"]],
    ]);
    expect(compareBoth(charts).points.map(({ at, because }) => [at, brief(because)])).toEqual(values.map((_, at) => [at, ["conflict"]]));
  });

  test("the direction of improvement", () => {
    const charts = (["up", "down"] as const).map((improvement) => about0([0, 1, -1, 4], { improvement, rules: [astronomicalPoint()] }));
    expect(members(charts)).toEqual([["variation", "improvement", "concern", ["differs-improvement"]]]);
  });

  test("whether the latest point is judged, or the latest phase", () => {
    const charts = (["latest", "phase"] as const).map((verdictFrom) =>
      about0([0, 4, -1, 1], { improvement: "up", rules: [astronomicalPoint()], conventions: { verdictFrom } }),
    );
    expect(members(charts)).toEqual([
      ["variation", "common", "improvement", ["verdictFrom"]],
      ["side", null, "high", ["verdictFrom"]],
      ["at", 3, 1, ["verdictFrom"]],
    ]);
  });

  test("a target on a limit", () => {
    const charts = (["decisive", "inside"] as const).map((targetOnLimit) =>
      about0([0, 1, -1, 1], { improvement: "up", target: -3, conventions: { targetOnLimit } }),
    );
    expect(members(charts)).toEqual([["assurance", "pass", "hit-or-miss", ["targetOnLimit"]]]);
  });

  test("the target alone, where it lies on no limit", () => {
    const charts = ([-4, 4] as const).map((target, i) =>
      about0([0, 1, -1, 1], { improvement: "up", target, conventions: { targetOnLimit: i === 0 ? "decisive" : "inside" } }),
    );
    expect(members(charts)[0]).toEqual(["assurance", "pass", "fail", ["differs-target"]]);
  });

  test("limits that lie elsewhere, by what moved them, and no other setting of lines", () => {
    const charts = ([2, 3] as const).map((sigmas, i) =>
      spc([4, 6, 5, 7, 4, 6, 5, 6], {
        ...{ chart: xmrChart, improvement: "up", target: 1.5, rules: [] },
        conventions: { sigmas, screening: i === 0 ? "none" : "once" },
      }),
    );
    expect(members(charts)).toEqual([["assurance", "pass", "hit-or-miss", ["sigmas"]]]);
  });

  test("a target on the upper limit", () => {
    const charts = (["decisive", "inside"] as const).map((targetOnLimit) =>
      about0([0, 1, -1, 1], {
        improvement: "up",
        target: 3,
        conventions: { targetOnLimit, onTie: targetOnLimit === "inside" ? "break" : "skip" },
      }),
    );
    expect(members(charts)).toEqual([["assurance", "fail", "hit-or-miss", ["targetOnLimit"]]]);
  });

  test("the target", () => {
    const charts = [-4, 4].map((target) => about0([0, 1, -1, 1], { improvement: "up", target }));
    expect(members(charts)).toEqual([
      ["assurance", "pass", "fail", ["differs-target"]],
      ["onTarget", true, false, ["differs-target"]],
    ]);
  });

  test("points that are not final yet", () => {
    const charts = [0, 2].map((provisional) => about0([0, 1, 4, -1], { improvement: "up", provisional, rules: [astronomicalPoint()] }));
    const found = compareBoth(charts);
    expect(found.settings.map(({ message }) => message)).toEqual(["Not final yet: nothing in the first, 3, 4 in the second."]);
    expect(found.signals.map(({ because }) => brief(because))).toEqual([["differs-provisional"]]);
    expect(members(charts)).toContainEqual(["at", 3, 1, ["differs-provisional"]]);
  });

  test("a signal", () => {
    const charts = [6, 7].map((length) => about0([-1, 1, 1, 1, 1, 1, 1], { improvement: "up", rules: [shift(length)] }));
    expect(members(charts)).toEqual([
      ["variation", "improvement", "common", ["length"]],
      ["side", "high", null, ["length"]],
      ["stable", false, true, ["length"]],
    ]);
  });

  test("that no rule could be evaluated", () => {
    const charts = [shift(8), astronomicalPoint()].map((rule) => spc([5, 7, 6, 8, 5], { chart: xmrChart, rules: [rule] }));
    expect(members(charts)).toEqual([
      ["variation", "none", "common", ["shift(8)", "astronomicalPoint"]],
      ["at", null, 4, ["shift(8)", "astronomicalPoint"]],
      ["stable", null, true, ["shift(8)", "astronomicalPoint"]],
    ]);
  });

  test("the ghost that was the latest point, also beside one that is not final", () => {
    const charts = [[], [4]].map((ghost) => about0([0, 1, -1, 0.5, 1, -0.5], { ghost, provisional: 1 }));
    expect(members(charts)).toEqual([["at", 4, 3, ["differs-ghosts"]]]);
  });
});
