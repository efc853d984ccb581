/** Defects found in other tools, with what comes in: B17, B21 to B23, B31, B32, B38. */
import { describe, expect, test } from "vitest";

import { cChart, describe as describeChart, pChart, runChart, spc, xmrChart } from "../../src/index.js";
import { astronomicalPoint, longestRun, shift, withinOneThird } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { published } from "./published.js";

describe("input", () => {
  test("B17: a direction spelt otherwise throws", () => {
    const error = thrownBy(() => spc([1, 2, 3], { chart: xmrChart, improvement: "Increase" as "up" }));
    expect(error).toMatchObject({ code: "unknown-value", value: "Increase" });
    expect(error?.message).toContain("up");
  });

  test("B21: every call is a fresh chart", () => {
    const before = spc([4, 6, 5, 7], { chart: xmrChart });
    const after = spc([4, null, 5, null], { chart: xmrChart });
    expect(after.points.map(({ value }) => value)).toEqual([4, null, 5, null]);
    expect(before.points.map(({ value }) => value)).toEqual([4, 6, 5, 7]);
  });

  test("B22: a month without data keeps its place where the period is declared", () => {
    const rows = ["2024-01", "2024-02", "2024-04"].map((x) => ({ x, y: 5 }));
    expect(spc(rows, { chart: xmrChart, x: "x", y: "y", period: "month" }).points.map(({ x, status }) => [x, status])).toEqual([
      ["2024-01", "counted"],
      ["2024-02", "counted"],
      ["2024-03", "missing"],
      ["2024-04", "counted"],
    ]);
  });

  test("B23: two hundred thousand values are no difficulty", () => {
    const chart = spc(
      Float64Array.from({ length: 200_000 }, (_, i) => (i * 7) % 11),
      { chart: xmrChart, rules: [astronomicalPoint(), shift(8), longestRun(), withinOneThird(15)] },
    );
    expect(chart.points.length).toBe(200_000);
    expect(chart.points[0]?.centre).toBeCloseTo(5, 3);
  });

  test("B23: nor are as many stretches between gaps, or signals to put into words", () => {
    const holed = Float64Array.from({ length: 300_000 }, (_, i) => (i % 2 === 0 ? i % 7 : NaN));
    const conventions = { acrossPhases: "all", onGap: "break", acrossGap: "bridge" } as const;
    expect(spc(holed, { chart: xmrChart, rules: [shift(8)], conventions, phases: [{ index: 9 }] }).signals).toEqual([]);
    const far = new Float64Array(150_000).fill(1);
    const chart = spc(far, { chart: xmrChart, rules: [astronomicalPoint()], centre: 0, sigma: 0.1, improvement: "up" });
    expect(describeChart(chart)).toContain("observations 1 to 150,000 (improvement)");
  });

  test("B31: numbers on the axis are in the order of numbers", () => {
    const rows = [10, 2, 12, 1, 9, 11, 3, 8, 4, 7, 5, 6].map((x) => ({ x, y: x * x }));
    expect(spc(rows, { chart: xmrChart, x: "x", y: "y" }).points.map(({ y }) => y)).toEqual([
      1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144,
    ]);
  });

  test("B32: impossible input throws an error, and never comes back as a result", () => {
    const rows = [
      { y: 3, n: 40 },
      { y: 4, n: 40 },
    ];
    expect(thrownBy(() => spc(rows, { chart: pChart, y: "y", n: "m" as "n" }))?.code).toBe("missing-column");
    expect(thrownBy(() => spc(rows, { chart: pChart, y: "y" } as never))?.code).toBe("missing-option");
    expect(thrownBy(() => spc("3, 4", { chart: xmrChart }))?.code).toBe("wrong-type");
    expect(thrownBy(() => spc([{ y: {} }], { chart: xmrChart, y: "y" }))?.code).toBe("not-a-number");
  });

  test("B38: a month whose counts are all missing is a gap when rows are added up", () => {
    const rows = [
      ["2024-01", 3],
      ["2024-01", 4],
      ["2024-02", null],
      ["2024-02", null],
      ["2024-03", 5],
    ].map(([x, y]) => ({ x: x as string, y: y as number | null }));
    expect(spc(rows, { chart: cChart, x: "x", y: "y", combine: "sum" }).points.map(({ value }) => value)).toEqual([7, null, 5]);
  });

  test("a run chart takes the median of its own points", () => {
    expect(spc(published("wheeler-run8"), { chart: runChart }).points[0]?.centre).toBeCloseTo(18.95, 12);
  });
});
