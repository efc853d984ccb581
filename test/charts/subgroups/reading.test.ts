/** How charts of subgroups read their rows: values, one value a row, or summaries. */
import { describe, expect, it } from "vitest";

import { sChart, spc, xbarChart } from "../../../src/index.js";
import type { ChartKind } from "../../../src/types/index.js";
import { linesOf, near, notesOf } from "../../support/lines.js";
import { thrownBy } from "../../support/thrown.js";
import { chartOf, type Values } from "./support.js";

describe("how subgroups are read", () => {
  const groups = [
    [4, 6, 5],
    [7, 5, 6],
    [5, 5, 8],
    [6, 4, 5],
  ];

  it("one array a row, or one number a row with the x of its subgroup", () => {
    const rows = groups.flatMap((values, i) => values.map((value) => ({ day: i + 1, value })));
    const long = spc(rows, { chart: xbarChart, x: "day", values: "value" });
    expect(long.points).toEqual(chartOf(xbarChart, groups).points);
    expect(notesOf(long)).not.toContain("combined");
  });

  it("one number a row with its date, by calendar month where that is asked for, an absent month being a gap", () => {
    const rows = [
      ["2024-01-03", 4],
      ["2024-01-20", 6],
      ["2024-03-02", 7],
      ["2024-03-30", 5],
      ["2024-04-11", 6],
      ["2024-04-12", 9],
    ].map(([x, value]) => ({ x: x as string, value: value as number }));
    const chart = spc(rows, { chart: xbarChart, x: "x", values: "value", period: "month" });
    expect(chart.points.map(({ value, n, status }) => [value, n, status])).toEqual([
      [5, 2, "counted"],
      [null, 0, "missing"],
      [6, 2, "counted"],
      [7.5, 2, "counted"],
    ]);
  });

  it("as means, sizes and standard deviations", () => {
    const summary = [
      { mean: 5, sd: 1, n: 3 },
      { mean: 6, sd: 1, n: 3 },
      { mean: 6, sd: Math.sqrt(3), n: 3 },
      { mean: 5, sd: 1, n: 3 },
    ];
    const chart = spc(summary, { chart: xbarChart, y: "mean", n: "n", sd: "sd" });
    expect(linesOf(chart)).toEqual(near(linesOf(chartOf(xbarChart, groups)), 9));
    expect(spc(summary, { chart: sChart, y: "mean", n: "n", sd: "sd" }).points.map(({ value }) => value)).toEqual([1, 1, Math.sqrt(3), 1]);
  });

  it("as means, sizes and ranges, from which sigma then comes", () => {
    const summary = groups.map((values) => ({
      mean: values.reduce((a, b) => a + b) / 3,
      range: Math.max(...values) - Math.min(...values),
      n: 3,
    }));
    const chart = spc(summary, { chart: xbarChart, y: "mean", n: "n", range: "range" });
    expect(linesOf(chart)).toEqual(near(linesOf(chartOf(xbarChart, groups, { conventions: { sd: "range" } })), 9));
    expect(chart.provenance.conventions.sd).toBe("range");
    expect(thrownBy(() => spc(summary, { chart: sChart, y: "mean", n: "n", range: "range" }))?.code).toBe("missing-option");
  });

  it("with standard deviation and range beside every mean", () => {
    expect(chartOf(xbarChart, [[4, 6, 5], [7], []]).points.map(({ y, n, also }) => [y, n, also])).toEqual([
      [5, 3, { sd: 1, range: 2 }],
      [7, 1, { sd: null, range: null }],
      [null, 0, { sd: null, range: null }],
    ]);
  });

  it("missing values make a subgroup smaller, and none make it a gap, never 0", () => {
    const chart = chartOf(xbarChart, [
      [4, null, 6],
      [null, null],
      [5, 7, 6],
    ]);
    expect(chart.points.map(({ value, n }) => [value, n])).toEqual([
      [5, 2],
      [null, 0],
      [6, 3],
    ]);
  });

  it("a value that is no number throws, with its row; as a gap the whole subgroup goes", () => {
    const groupsWithText = [[4, 5], [4, "x"] as unknown as Values, [6, 7]];
    expect(thrownBy(() => chartOf(xbarChart, groupsWithText))).toMatchObject({ code: "not-a-number", row: 1, column: "values" });
    const gap = chartOf(xbarChart, groupsWithText, { conventions: { invalid: "gap" } });
    expect(gap.points.map(({ value }) => value)).toEqual([4.5, null, 6.5]);
  });

  it("contradictory channels throw", () => {
    const rows = [{ y: 1, n: 3, sd: 1, values: [1, 2], x: 1 }];
    const anyKind: ChartKind = xbarChart;
    const code = (options: object): string | undefined => thrownBy(() => spc(rows, { chart: anyKind, ...options }))?.code;
    expect(code({})).toBe("missing-option");
    expect(code({ y: "y", n: "n" })).toBe("missing-option");
    expect(code({ y: "y", sd: "sd" })).toBe("missing-option");
    expect(code({ values: "values", n: "n" })).toBe("conflicting-options");
    expect(code({ x: "x", values: "values", combine: "mean" })).toBe("conflicting-options");
  });

  it("a summary that cannot be throws: a size that is not whole, a negative standard deviation", () => {
    const asked = (row: object): unknown =>
      thrownBy(() => spc([{ mean: 1, n: 3, sd: 1, ...row }], { chart: xbarChart, y: "mean", n: "n", sd: "sd" }));
    expect(asked({ n: 2.5 })).toMatchObject({ code: "invalid-row", column: "n", row: 0 });
    expect(asked({ n: null })).toMatchObject({ code: "invalid-row", column: "n" });
    expect(asked({ sd: -1 })).toMatchObject({ code: "invalid-row", column: "sd" });
    expect(asked({})).toBeNull();
  });
});
