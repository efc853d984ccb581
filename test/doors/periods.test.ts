import { describe, expect, it, test } from "vitest";

import { append, spc } from "../../src/index.js";
import type { Period } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { columns, placesOf, rowsOf } from "./placed.js";

describe("periods", () => {
  test.each<[string, Period, readonly string[], readonly string[]]>([
    ["weeks dated on Fridays", "week", ["2024-01-05", "2024-01-12", "2024-01-19"], ["2024-01-26", "2024-02-02"]],
    ["ends of months", "month", ["2024-01-31", "2024-02-29"], ["2024-03-31", "2024-04-30"]],
    ["middles of months", "month", ["2024-02-15", "2024-03-15"], ["2024-04-15", "2024-05-15"]],
    ["the thirtieth of months", "month", ["2023-12-30"], ["2024-01-30", "2024-02-29", "2024-03-30"]],
    ["ends of quarters", "quarter", ["2023-12-31", "2024-03-31"], ["2024-06-30", "2024-09-30"]],
    ["financial years", "financial-year", ["2023-04-01", "2024-04-01"], ["2025-04-01"]],
    ["leap days", "year", ["2024-02-29"], ["2025-02-28"]],
    ["hours at half past", "hour", ["2024-03-31T00:30"], ["2024-03-31T01:30", "2024-03-31T02:30"]],
  ])("ahead are one apart, on the day of the data: %s", (_, period, xs, ahead) => {
    expect(placesOf(xs, { period, extend: ahead.length, timeOfDay: period === "hour" })).toEqual([...xs, ...ahead]);
  });

  it("ahead of a thirtieth go back to it after February, without a declared period too", () => {
    expect(placesOf(["2023-12-30", "2024-01-30"], { extend: 2 }).slice(2)).toEqual(["2024-02-29", "2024-03-30"]);
  });

  test.each<[Period, readonly string[], readonly string[]]>([
    ["week", ["2024-01-05", "2024-01-12", "2024-02-02"], ["2024-01-19", "2024-01-26"]],
    ["month", ["2024-01-31", "2024-04-30"], ["2024-02-29", "2024-03-31"]],
    ["quarter", ["2023-11-15", "2024-05-15"], ["2024-02-15"]],
    ["month", ["2024-01-31", "2024-03-15"], ["2024-02-29"]],
    ["day", ["2024-02-28", "2024-03-01"], ["2024-02-29"]],
  ])("that are absent stand on the day of the observation before them: %s of %j", (period, xs, absent) => {
    expect(placesOf(xs, { period })).toEqual([...xs, ...absent].sort());
  });

  it("hold one row each, unless it is said how rows become one", () => {
    const rows = rowsOf("2024-01", "2024-02", "2024-02-10");
    expect(thrownBy(() => spc(rows, { ...columns, period: "month" }))).toMatchObject({
      code: "duplicate-x",
      row: 2,
      column: "x",
      message:
        'row 2, column x: got "2024-02-10" in a month that has a row already (row 1), expected each month once, or the option combine: "sum", "mean", "median" or "count"',
    });
    expect(placesOf(["2024-01", "2024-02", "2024-02-10"], { period: "month", combine: "sum" })).toEqual(["2024-01", "2024-02"]);
    expect(placesOf(["2024-01", "2024-02", "2024-02-10"], {})).toHaveLength(3);
    const unsorted = rowsOf("2024-02-10", "2024-03", "2024-02");
    expect(thrownBy(() => spc(unsorted, { ...columns, period: "month" }))).toMatchObject({ code: "duplicate-x", row: 0 });
  });

  it("are not put in by the hundred thousand: a date that stands for none is told by its row", () => {
    const rows = rowsOf("2024-01-02", "9999-12-31", "2024-01-01");
    expect(thrownBy(() => spc(rows, { ...columns, period: "day" }))).toMatchObject({
      code: "out-of-range",
      row: 1,
      column: "period",
      message: 'period is "day", and before row 1 ("9999-12-31") more than 500000 of them are absent, expected dates closer together',
    });
    expect(placesOf(["1000-01-01", "2024-01-01"], { period: "day" })).toHaveLength(374_009);
  });

  it("that a chart has already take no further row by append", () => {
    const options = { ...columns, period: "month" } as const;
    const chart = spc(rowsOf("2024-01", "2024-02"), options);
    expect(thrownBy(() => append(chart, rowsOf("2024-02-10"), options))?.code).toBe("duplicate-x");
    expect(append(chart, rowsOf("2024-03-10"), options).points).toHaveLength(3);
  });

  test.each<[Period, readonly string[], string]>([
    ["day", ["2024-01", "2024-04"], "2024-01"],
    ["week", ["2024-01", "2024-02"], "2024-01"],
    ["hour", ["2024-01", "2024-02"], "2024-01"],
    ["hour", ["2024-01-01", "2024-01-02"], "2024-01-01"],
    ["hour", ["2024-01-01T22:00", "2024-01-02", "2024-01-02T01:00"], "2024-01-02"],
    ["month", ["Ward A", "Ward B"], "Ward A"],
  ])("are refused where an x stands for more than one, as many would have its name: %s of %j", (period, xs, value) => {
    for (const options of [{ period }, { period, extend: 2 }, { period, combine: "sum" as const }])
      expect(thrownBy(() => placesOf(xs, options))).toMatchObject({
        code: "wrong-type",
        column: "period",
        value: period,
        message: `period is "${period}" and x is "${value}", expected ISO dates that stand for one ${period} or less`,
      });
  });

  test.each<[Period, readonly string[]]>([
    ["month", ["2024-01", "2024-02"]],
    ["quarter", ["2024-01", "2024-04"]],
    ["week", ["2024-01-01", "2024-01-08"]],
    ["day", ["2024-01-01", "2024-01-02"]],
    ["day", ["2024-01-01T10:00", "2024-01-02T10:00"]],
    ["hour", ["2024-01-01T10:00", "2024-01-01T11:00"]],
  ])("may be as long as an x or longer: %s of %j", (period, xs) => {
    const places = placesOf(xs, { period, extend: 3 });
    expect(new Set(places).size).toBe(5);
  });

  it("of an hour keep the time at midnight, where rows are read alone too", () => {
    const options = { ...columns, period: "hour" } as const;
    const chart = spc(rowsOf("2024-01-01T22:00", "2024-01-01T23:00"), options);
    expect(append(chart, rowsOf("2024-01-02T00:00"), options).points.at(-1)?.x).toBe("2024-01-02T00:00");
    expect(placesOf(["2024-01-01T00:00", "2024-01-02T00:00"], { period: "hour" })).toHaveLength(25);
  });

  it("ahead in which a phase begins later hold no ghosts to be told of", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, "0")}`);
    const phases = [{ start: "2024-03", reason: "announced" }];
    const { notes } = spc(rowsOf(...months), { ...columns, extend: 6, phases });
    expect(notes.map(({ code }) => code)).not.toContain("many-ghosts");
  });
});
