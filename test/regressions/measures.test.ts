/** Defects found in other tools, with measured values, single and in subgroups: B13, B25, B29, B30, B39, B44, B50, B58. */
import { describe, expect, test } from "vitest";

import { spc, xbarChart, xmrChart } from "../../src/index.js";
import { readJson } from "../support/fixtures.js";
import { linesOf, near, notesOf } from "../support/lines.js";
import { published } from "./published.js";

describe("individuals", () => {
  test("B13: limits from a median range use 3.145, not 3 over 1.128", () => {
    const chart = spc(published("wheeler-median-median"), {
      chart: xmrChart,
      conventions: { constants: "wheeler", centreFrom: "median", rangeAverage: "median" },
    });
    expect(linesOf(chart)).toEqual([-155.125, 238, 631.125]);
  });

  test("B25: nothing is rounded on the way", () => {
    const chart = spc([0.021, 0.024, 0.019, 0.022, 0.02, 0.023], { chart: xmrChart });
    expect(chart.phases[0]?.estimate.range).toBeCloseTo(0.0032, 15);
    expect(linesOf(chart)).toEqual(near([0.012988, 0.0215, 0.030012]));
  });

  test("B29: sigma comes from the moving range, not from the spread of all values", () => {
    expect(linesOf(spc([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { chart: xmrChart }))).toEqual(near([6.5 - 2.66, 6.5, 6.5 + 2.66]));
  });

  test("B30: a missing value is not 0", () => {
    const chart = spc([10, 12, null, 18, 17], { chart: xmrChart });
    expect(chart.points[2]?.value).toBeNull();
    expect(chart.points[0]?.centre).toBe(14.25);
  });

  test("B39: screening is off unless it is asked for, and the chart says so", () => {
    const chart = spc(published("nhsr-screen"), { chart: xmrChart });
    expect(chart.provenance.conventions.screening).toBe("none");
    expect(chart).toEqual(spc(published("nhsr-screen"), { chart: xmrChart, conventions: { screening: "none" } }));
  });

  test("B44: two readings of one series are both offered, and each says which it is", () => {
    const limits = (["none", "once"] as const).map((screening) => {
      const chart = spc(published("nhsr-screen"), { chart: xmrChart, conventions: { screening } });
      expect(chart.provenance.conventions.screening).toBe(screening);
      expect(notesOf(chart).includes("screened-ranges")).toBe(screening === "once");
      return [chart.points[0]?.lower, chart.points[0]?.upper];
    });
    expect(limits).toEqual(
      [
        [-3.0626, 6.9515],
        [-0.7156, 4.6044],
      ].map((pair) => near(pair, 4)),
    );
  });

  test("B50: one missing value costs one point", () => {
    const chart = spc([4, 6, 5, null, 7, 5, 6], { chart: xmrChart });
    expect(chart.points.filter(({ value }) => value === null).length).toBe(1);
    expect(linesOf(chart)).toEqual(near([5.5 - 2.66 * 1.5, 5.5, 5.5 + 2.66 * 1.5]));
  });
});

describe("subgroups", () => {
  test("B58: a subgroup without values and two of one value have no degree of freedom: the pooled s of 76 is 0.010542354", () => {
    const examples = readJson("examples/examples.json") as readonly {
      readonly id: string;
      readonly data: { readonly groups: readonly (readonly number[])[] };
    }[];
    const rings = examples.find(({ id }) => id === "montgomery-xbarS-variable-n")?.data.groups ?? [];
    const rows = rings.map((values, i) => ({ values: i === 15 ? [] : i === 4 || i === 10 ? values.slice(4) : values }));
    const chart = spc(rows, { chart: xbarChart, values: "values" });
    expect(chart.phases[0]?.estimate.sd).toBeCloseTo(0.010542354, 10);
    expect(linesOf(chart)).toEqual(near([73.9861329056, 74.00118, 74.0162270944], 9));
    expect([4, 10, 15].map((i) => chart.points[i]?.upper)).toEqual([null, null, null]);
  });
});
