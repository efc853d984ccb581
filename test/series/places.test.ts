import { describe, expect, it, test } from "vitest";

import { spc, xmrChart } from "../../src/index.js";
import type { X } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

const chartOf = (xs: readonly unknown[], options = {}) =>
  spc(
    xs.map((x, i) => ({ x: x as X, y: 5 + (i % 3) })),
    { chart: xmrChart, x: "x", y: "y", ...options },
  );
const placesOf = (xs: readonly unknown[], options = {}): readonly X[] => chartOf(xs, options).points.map(({ x }) => x);
const refused = (xs: readonly unknown[]) => thrownBy(() => chartOf(xs));

describe("places of two kinds are refused at the first of the rarer kind", () => {
  test.each([
    [[1, 2, "Ward"], 2],
    [["Ward", 1, "Bay"], 1],
    [[1, "Ward", "Bay"], 0],
    [["2024-01", "2024-02", 3], 2],
    [["2024-01", 3], 1], // of two as frequent, the second
    [[3, "2024-01"], 1],
  ])("%j at row %d", (xs, row) => {
    expect(refused(xs)).toMatchObject({ code: "mixed-x", row, column: "x", value: xs[row] });
  });
});

describe("a place", () => {
  test.each([
    ["", 'row 1, column x: got "", expected a date, a number or a name'],
    ["  ", 'row 1, column x: got "  ", expected a date, a number or a name'],
    [null, "row 1, column x: got null, expected a date, a number or a name"],
    [NaN, "row 1, column x: got NaN, expected a date, a number or a name"],
    [new Date(NaN), "row 1, column x: got an invalid Date, expected a date, a number or a name"],
  ])("may not be %j", (x, message) => {
    expect(refused(["a", x])).toMatchObject({ code: "invalid-row", row: 1, message });
  });

  it("is a name without the spaces around it", () => {
    expect(placesOf([" Ward 1 ", "Ward 2"])).toEqual(["Ward 1", "Ward 2"]);
  });

  it("is a number up to 1e301, and never −0", () => {
    expect(placesOf([1, 1e301])).toEqual([1, 1e301]);
    expect(refused([2e301, 1])).toMatchObject({ code: "out-of-range", row: 0 });
    for (const zero of [-0, "-0"]) expect(Object.is(placesOf([zero, 1])[0], 0)).toBe(true);
  });
});

describe("dates with midnight throughout", () => {
  const days = ["2024-01-01", "2024-01-02"];

  it("stand as days, unless times of day are asked for", () => {
    const midnights = days.map((day) => `${day}T00:00`);
    expect(placesOf(midnights)).toEqual(days);
    expect(placesOf([days[0], midnights[1]])).toEqual(days);
    expect(placesOf(midnights, { timeOfDay: true })).toEqual(midnights);
    expect(placesOf(days.map((day) => new Date(day)))).toEqual(days);
  });

  it("keep their times where one of them has another", () => {
    const times = ["2024-01-01T00:00", "2024-01-01T12:00"];
    expect(placesOf(times)).toEqual(times);
  });
});

describe("room ahead of the data", () => {
  test.each([
    [["2024-01-10", "2024-02-11", "2024-03-14"], "2024-04-15"], // 32 days apart, on different days of the month
    [["2024-01-10", "2024-02-10", "2024-03-10"], "2024-04-10"], // 31 and 29 days apart, on one day of the month
    [[0.1, 0.2, 0.3], 0.4],
  ])("of %j goes on to %s", (xs, ahead) => {
    const next = placesOf(xs, { extend: 1 }).at(-1);
    if (typeof ahead === "number") expect(next).toBeCloseTo(ahead, 12);
    else expect(next).toBe(ahead);
  });

  test.each([[["2024-01-10", "2024-02-10", "2024-04-10"]], [[0, 1e-6, 2.1e-6]], [[0, 1, 3]]])(
    "is none where the steps of %j differ",
    (xs) => {
      expect(thrownBy(() => chartOf(xs, { extend: 1 }))).toMatchObject({ code: "missing-option", column: "extend" });
    },
  );

  test.each([0, -1, Infinity, NaN, "5"])("is of a number of cases above 0, not %j", (n) => {
    expect(thrownBy(() => chartOf([1, 2, 3], { extend: { periods: 2, n } }))).toMatchObject({ code: "wrong-type", column: "extend" });
  });
});

describe("periods that are not there", () => {
  const hole = ["2024-01", "2024-02-10", "2024-04"];

  it("leave the places of the others as they were written", () => {
    expect(placesOf(hole, { period: "month" })).toEqual(["2024-01", "2024-02-10", "2024-03", "2024-04"]);
  });

  it("are marked by none of the marks of the others", () => {
    const statuses = (options: object): readonly string[] =>
      chartOf(hole, { period: "month", ...options }).points.map(({ status }) => status);
    expect(statuses({ ghost: ({ x }: { x: X }) => x === "2024-04" })).toEqual(["counted", "counted", "missing", "ghost"]);
    expect(statuses({ provisional: ({ x }: { x: X }) => x === "2024-04" })).toEqual(["counted", "counted", "missing", "provisional"]);
  });

  test.each([
    ["2024", "financial-year", 'expected ISO dates that stand for one financial-year or less; financial years are named "2024/25"'],
    ["Ward 1", "month", "expected ISO dates that stand for one month or less"],
  ] as const)("cannot be told among places such as %s", (x, period, message) => {
    const error = thrownBy(() => chartOf([x], { period }));
    expect(error).toMatchObject({ code: "wrong-type", column: "period" });
    expect(error?.message.endsWith(message)).toBe(true);
  });

  test.each([0, 13, 4.5, "4"])("begin in a month from 1 to 12, not %j", (financialYearStart) => {
    expect(thrownBy(() => chartOf(hole, { financialYearStart }))?.message).toMatch(/expected a month from 1 to 12$/);
  });

  test.each([1, 12])("may begin in month %d", (financialYearStart) => {
    expect(placesOf(hole, { financialYearStart })).toHaveLength(3);
  });
});
