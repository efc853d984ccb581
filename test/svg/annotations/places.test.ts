import { describe, expect, it } from "vitest";
import { cChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { dates, frameFor } from "../support.js";
import { change, chartOf, framed, level, months, type Rows } from "./support.js";

/** Which observation a test of change stands at. */
function standsAt(rows: Rows, x: string | number): number | null {
  const chart = chartOf(rows, [change(x)]);
  const frame = frameFor(chart);
  const at = frame.lanes[0]?.x;
  return at === undefined ? null : chart.points.findIndex((point) => frame.x(point) === at);
}

describe("an annotation stands", () => {
  it.each([
    ["2023-03", 2],
    ["2023-03-01", 2],
    ["2023-03-31", 2],
    ["2023-04-01", 3],
    ["2024-12-31", 23],
    ["2025-01-01", null],
    ["2022-12-31", null],
  ])("at the month that holds its date: %s", (date, index) => {
    expect(standsAt(months, date)).toBe(index);
  });

  it.each([
    ["2023-03-12", 1],
    ["2023-03-31", 1],
    ["2023-04-01", 2],
    ["2023-02-01", 0],
    ["2023-01-31", null],
    ["2023-06-30", 4],
    ["2023-07-01", null],
  ])("at the month that ends with the date of its point: %s", (date, index) => {
    expect(standsAt(level(["2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-30"]), date)).toBe(index);
  });

  it.each([
    ["2023-01-08", 0],
    ["2023-01-09", 1],
    ["2023-03-26", 11],
    ["2023-03-27", null],
  ])("at the week that holds its date: %s", (date, index) => {
    expect(standsAt(level(dates(12, "week", "2023-01-02")), date)).toBe(index);
  });

  it("at its own date, at the height of the line, where observations follow no calendar", () => {
    const rows = [
      { x: "2023-01-01", y: 10 },
      { x: "2023-01-11", y: 20 },
      { x: "2023-02-07", y: 12 },
      { x: "2023-02-20", y: 15 },
    ];
    const frame = framed(rows, [change("2023-01-06")]);
    const [text] = frame.lanes;
    expect(text?.x).toBeCloseTo(frame.at(Date.UTC(2023, 0, 6)));
    expect(text?.end).toBeCloseTo(frame.y(15) - 9);
  });

  it("in a gap at the height of the bridge over it, at a point left out at its own height, after the data at the axis", () => {
    const rows = [10, null, 30, 90, 10, 12, 11].map((y, i) => ({ x: i + 1, y }));
    const chart = chartOf(rows, [change(2), change(4), change(8)], { ghost: [3], extend: 2 });
    const frame = frameFor(chart);
    expect(frame.lanes.map(({ end }) => end)).toEqual([frame.y(20) - 9, frame.y(90) - 9, frame.bottom]);
  });

  it("at its category", () => {
    const rows = ["North", "East", "South"].map((x, i) => ({ x, y: 4 + i }));
    const chart = spc(rows, { chart: cChart, x: "x", y: "y", annotations: [change("East")] });
    const frame = frameFor(chart);
    expect(frame.lanes[0]?.x).toBe(chart.points[1] === undefined ? NaN : frame.x(chart.points[1]));
  });

  it.each([
    ["2024-03", "2024-03"],
    ["2024-03-20", "2024-03"],
    ["2024-04", "2024-04"],
    ["2024-02-29", "2024-02"],
    ["2024-05-01", "2024-05"],
  ])("at its own month, also where the data lack it: %s", (x, month) => {
    const frame = framed(level(["2024-01", "2024-02", "2024-05", "2024-06", "2024-07", "2024-08"]), [change(x)]);
    expect(frame.lanes[0]?.x).toBeCloseTo(frame.at(Date.parse(`${month}-01T00:00Z`)), 6);
  });

  it.each([
    ["2024-03-12", "2024-03-31"],
    ["2024-04-30", "2024-04-30"],
    ["2024-05-01", "2024-05-31"],
    ["2024-02-15", "2024-02-29"],
  ])("at its own month that ends with its date, also where the data lack it: %s", (x, end) => {
    const frame = framed(level(["2024-01-31", "2024-02-29", "2024-05-31", "2024-06-30", "2024-07-31"]), [change(x)]);
    expect(frame.lanes[0]?.x).toBeCloseTo(frame.at(Date.parse(`${end}T00:00Z`)), 6);
  });

  it("at its own week or day, also where the data lack it", () => {
    const weeks = dates(8, "week", "2023-01-02").filter((_, i) => i !== 3 && i !== 4);
    const inWeeks = framed(level(weeks), [change("2023-02-02")]);
    expect(inWeeks.lanes[0]?.x).toBeCloseTo(inWeeks.at(Date.UTC(2023, 0, 30)), 6);
    const days = dates(8, "day", "2023-01-02").filter((_, i) => i !== 3);
    const inDays = framed(level(days), [change("2023-01-05")]);
    expect(inDays.lanes[0]?.x).toBeCloseTo(inDays.at(Date.UTC(2023, 0, 5)), 6);
  });

  it("at its own number between those of the data", () => {
    const frame = framed(level([1, 2, 5, 6, 7]), [change(4)]);
    expect(frame.lanes[0]?.x).toBeCloseTo(frame.at(4), 6);
  });
});
