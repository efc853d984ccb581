import { describe, expect, test } from "vitest";
import { mdc7Preset, mdcPreset, mdcSqlPreset, nhsrPtdPreset, spc, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/types/index.js";
import { about0, brief, compareBoth, type Given, signalsOf } from "../../support/compared.js";
import { readJson } from "../../support/fixtures.js";

describe("three readings of one programme", () => {
  test("the tool, the query and the R package differ two by two, each time for a reason of its own", () => {
    const values = [0.1, 3.5, 0.4, 2.2, -0.5, 1, 0.6, 1.1, 0.7, 1.2, 0.8, -0.4];
    const [tool, query, ptd] = [mdcPreset, mdcSqlPreset, nhsrPtdPreset].map((preset) =>
      about0(values, { preset, improvement: "up", conventions: { minimum: null } }),
    );
    const between = (...charts: readonly (Chart | undefined)[]): readonly unknown[] =>
      signalsOf(compareBoth(charts.filter((chart) => chart !== undefined)));
    const run = [5, 6, 7, 8, 9, 10];
    expect(between(tool, query)).toEqual([["b", "twoInThree(third: sameSide)", [1, 3], ["counts"]]]);
    expect(between(tool, ptd)).toEqual([["a", "shift(6)", run, ["length"]]]);
    expect(between(query, ptd)).toEqual([
      ["a", "shift(6)", run, ["length"]],
      ["a", "twoInThree(third: sameSide)", [1, 3], ["counts"]],
    ]);
  });

  test("a point outside the limits counts towards two of three in the query, and not in the tool", () => {
    const charts = [mdcPreset, mdcSqlPreset].map((preset) => about0([0.1, 3.5, 0.4, 2.2], { preset, conventions: { minimum: null } }));
    const found = compareBoth(charts);
    expect(signalsOf(found)).toEqual([["b", "twoInThree(third: sameSide)", [1, 3], ["counts"]]]);
    expect(found.points.map(({ at, because }) => [at, brief(because)])).toEqual([
      [1, ["counts"]],
      [3, ["counts"]],
    ]);
    expect(found.points[1]).toMatchObject({ a: { cause: "common", signals: [] }, b: { cause: "neutral" } });
    expect(found.signals[0]?.because[0]?.message).toBe("The rule twoInThree has counts between in the first, beyond in the second.");
  });

  test("a shift goes on across a recalculation in the tool, and not in the query", () => {
    const values = [-1, 1, 0.6, 1, 1, 0.8, 1, -1];
    const phases = [{ index: 4, centre: 0, sigma: 1, reason: "a new unit" }];
    const charts = [mdcPreset, mdcSqlPreset].map((preset) => about0(values, { preset, phases, conventions: { minimum: null } }));
    expect(signalsOf(compareBoth(charts))).toEqual([["a", "shift(6)", [1, 2, 3, 4, 5, 6], ["acrossPhases"]]]);
  });

  test("the limits of the R package lie closer, as it leaves large moving ranges out", () => {
    const values = [10, 11, 9, 10, 12, 10, 9, 25, 10, 11, 10, 9, 11, 10];
    const found = compareBoth([mdc7Preset, nhsrPtdPreset].map((preset) => spc(values, { chart: xmrChart, preset })));
    expect(found.lines.map(({ line, because }) => [line, brief(because)])).toEqual([
      ["lower", ["screening"]],
      ["upper", ["screening"]],
    ]);
    expect(found.settings.map(({ params }) => params.convention)).toEqual([
      "screening",
      "acrossPhases",
      "onGap",
      "minimum",
      "conflict",
      "targetOnLimit",
    ]);
  });

  test("the deviations that the R package publishes: every 1 from within one sigma to beyond it, by the ranges that are left out", () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const { lines, points } = compareBoth([mdcPreset, nhsrPtdPreset].map((preset) => spc(values, { chart: xmrChart, preset })));
    expect(lines.map(({ line, a, b }) => [line, a?.toFixed(2), b?.toFixed(2)])).toEqual([
      ["lower", "-3.06", "-0.72"],
      ["upper", "6.95", "4.60"],
    ]);
    expect(points.map(({ at, a, b, because }) => [at, a.zone, b.zone, brief(because)])).toEqual(
      values.flatMap((value, at) => (value === 1 ? [[at, -1, -2, ["screening"]]] : [])),
    );
  });

  test("the published series under the tool and the query differ in the points whose printed colours differ", () => {
    const { series } = readJson("mdc/series.json") as { readonly series: readonly Printed[] };
    const told = series.filter(({ causeSql }) => causeSql !== undefined);
    expect(told.length).toBe(3);
    for (const { input, cause, causeSql } of told) {
      const { y, ...options } = input;
      const found = compareBoth(
        [mdcPreset, mdcSqlPreset].map((preset) => spc(y, { chart: xmrChart, preset, ...options, x: (_, i) => input.x[i] })),
      );
      const coloured = found.points.filter(({ a, b }) => a.cause !== b.cause);
      expect(coloured.map(({ at }) => at)).toEqual(cause.flatMap((colour, at) => (colour === causeSql?.[at] ? [] : [at])));
      for (const { because } of coloured) expect(["acrossPhases", "counts"]).toContain(brief(because).join());
    }
  });
});

interface Printed {
  readonly input: Omit<Given, "x" | "y"> & { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly cause: readonly string[];
  readonly causeSql?: readonly string[];
}
