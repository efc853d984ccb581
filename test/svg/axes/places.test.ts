import { describe, expect, it } from "vitest";
import { dates, frameFor } from "../support.js";
import { chartAt } from "./support.js";

describe("where points stand in time", () => {
  /** Which part of the plot lies before the first of three points. */
  const before = (...places: readonly string[]): number => {
    const chart = chartAt(places);
    const { x, left, right } = frameFor(chart);
    const [first] = chart.points;
    return first === undefined ? NaN : (x(first) - left) / (right - left);
  };

  it("leaves room for months without a row, unless more than half of all have none", () => {
    expect(before("2024-01", "2024-02", "2024-03")).toBeCloseTo(1 / 6, 6);
    expect(before("2024-01", "2024-02", "2024-06")).toBeCloseTo(1 / 12, 6);
    expect(before("2024-01", "2024-02", "2024-07")).toBeCloseTo(1 / 6, 6);
  });

  it("leaves room for periods that are absent", () => {
    const places = dates(12, "month").filter((_, i) => i !== 6);
    expect(frameFor(chartAt(places)).step).toBeCloseTo(frameFor(chartAt(dates(12, "month"))).step, 6);
  });

  it("makes as much room for rare events as for regular ones, however far apart they are", () => {
    const rare = dates(400, "day").filter((_, i) => i % 37 === 0 || i % 53 === 0);
    expect(frameFor(chartAt(rare)).density.common).toBe("ring");
  });

  it("puts each month at its true distance", () => {
    const chart = chartAt(["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01"], { financialYearStart: 1 });
    const frame = frameFor(chart);
    const [first = 0, second = 0, third = 0, fourth = 0] = chart.points.map(frame.x);
    expect((second - first) / (fourth - first)).toBeCloseTo(31 / 90, 6);
    expect((third - second) / (fourth - first)).toBeCloseTo(28 / 90, 6);
  });

  it("gives each period a cell: half a step of air at either end", () => {
    const frame = frameFor(chartAt(dates(20, "week")));
    const chart = chartAt(dates(20, "week"));
    expect(frame.x(chart.points[0] ?? never())).toBeCloseTo(frame.left + frame.step / 2, 6);
    expect(frame.x(chart.points[19] ?? never())).toBeCloseTo(frame.right - frame.step / 2, 6);
    expect(frame.step).toBeCloseTo((frame.right - frame.left) / 20, 6);
    expect([frame.edge(0), frame.edge(20)]).toEqual([frame.left, frame.right]);
  });
});

function never(): never {
  throw new Error("no such point");
}
