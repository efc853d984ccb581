import { describe, expect, it, test } from "vitest";

import { append, describe as told, runChart, spc, xmrChart } from "../../src/index.js";
import type { Period, SharedOptions } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

interface Row {
  readonly x: string;
  readonly y: number;
}

const rowsOf = (...xs: readonly string[]): readonly Row[] => xs.map((x, i) => ({ x, y: 5 + (i % 3) }));
const columns = { chart: xmrChart, x: "x", y: "y" } as const;
const placesOf = (xs: readonly string[], options: Partial<SharedOptions<Row>>): readonly unknown[] =>
  spc(rowsOf(...xs), { ...columns, ...options }).points.map(({ x }) => x);

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

  test.each([[[2021, 2022, 2024]], [["2021", " 2022", "2024"]]])("of a year are dates where they are years: %j", (x) => {
    const chart = spc(
      x.map((year) => ({ year, y: 1 })),
      { chart: runChart, x: "year", y: "y", period: "year", phases: [{ start: 2022, reason: "x" }] },
    );
    expect([chart.axis, chart.period, chart.points.map((point) => point.x)]).toEqual([
      "time",
      "year",
      ["2021-01", "2022-01", "2023-01", "2024-01"],
    ]);
    expect(told(chart)).toContain("2021 to 2024");
  });

  test("of a year may be named as years wherever an option names a place", () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ year: 2010 + i, y: 5 + (i % 3) }));
    const marked = (year: (whole: number) => number | string): unknown =>
      spc(rows, {
        ...{ chart: xmrChart, x: "year", y: "y", period: "year", baseline: { from: year(2010), to: year(2012) } },
        phases: [{ start: year(2014), reason: "new lab", baseline: { from: year(2014), to: year(2016) } }],
        target: [{ start: year(2011), value: 6 }],
        ghost: [{ x: year(2013), reason: "flood" }],
        annotations: [{ x: year(2012), until: year(2014), text: "works", kind: "event" }],
      });
    expect(marked((whole) => whole)).toEqual(marked((whole) => `${whole}-01`));
    expect(marked(String)).toEqual(marked((whole) => `${whole}-01`));
  });

  test.each([
    ["2021/22", "2022/23", "2024/25"],
    ["2021/2022", " 2022/2023", "2024/2025 "],
  ])("of a financial year may have its name: %s", (...names) => {
    const rows = names.map((year) => ({ year, y: 1 }));
    const asked = { chart: runChart, x: "year", y: "y", period: "financial-year" } as const;
    const chart = spc(rows, {
      ...asked,
      phases: [{ start: "2022/23", reason: "x" }],
      annotations: [{ x: "2024/25", text: "works", kind: "event" }],
    });
    expect([chart.axis, chart.points.map((point) => point.x)]).toEqual(["time", ["2021-04", "2022-04", "2023-04", "2024-04"]]);
    expect([chart.phases[1]?.first, chart.annotations[0]?.x]).toEqual([1, "2024-04"]);
    expect(told(chart)).toContain("2021/22 to 2024/25");
    expect(spc(rows, { ...asked, financialYearStart: 7 }).points[0]?.x).toBe("2021-07");
  });

  test("of a financial year have no other names: years that do not follow each other, calendar years", () => {
    for (const x of ["2021/23", "2021/21", "2021/2023"])
      expect(thrownBy(() => placesOf([x], { period: "financial-year" }))?.message).toMatch(new RegExp(`x is "${x}"`));
    expect(thrownBy(() => placesOf(["2021/22"], { period: "year" }))?.message).toMatch(/x is "2021\/22"/);
  });

  test.each<[object, readonly string[], readonly string[]]>([
    [{ period: "week" }, ["2024-W52", "2025W01", "2026-W53", "2027-W01"], ["2024-12-23", "2024-12-30", "2026-12-28", "2027-01-04"]],
    [{ period: "quarter" }, ["2023-Q4", "2024Q1", "Q2 2024"], ["2023-10", "2024-01", "2024-04"]],
    [{ period: "quarter", financialYearStart: 4 }, ["2023/24 Q3", "Q4 2023-24", "2024/2025 Q1"], ["2023-10", "2024-01", "2024-04"]],
    [{ period: "quarter", financialYearStart: 10 }, ["2023/24 Q1", "2023/24 Q2"], ["2023-10", "2024-01"]],
  ])("of %j may have the names %j", (options, names, firsts) => {
    const rows = names.map((x) => ({ x, y: 1 }));
    const chart = spc(rows, { chart: runChart, x: "x", y: "y", ...options });
    expect(chart.axis).toBe("time");
    expect(chart.points.filter(({ value }) => value !== null).map(({ x }) => x)).toEqual(firsts);
  });

  test("have no names that tell another calendar", () => {
    const refused = (x: string, options: object): string | undefined =>
      thrownBy(() => spc([{ x, y: 1 }], { chart: runChart, x: "x", y: "y", ...options }))?.message;
    expect(refused("2024-W53", { period: "week" })).toMatch(
      /x is "2024-W53", expected ISO dates that stand for one week or less; weeks are named "2024-W05", as ISO 8601 counts them$/,
    );
    for (const [x, financialYearStart] of [
      ["2024/25 Q1", undefined],
      ["2024 Q1", 4],
      ["2024/26 Q1", 4],
      ["2024/25 Q1", 9],
    ] as const)
      expect(refused(x, { period: "quarter", ...(financialYearStart === undefined ? {} : { financialYearStart }) })).toMatch(
        /; quarters are named "2024 Q1", and with financialYearStart 4, 7 or 10 "2024\/25 Q1"$/,
      );
  });

  test("have the names that words give them, whichever month begins the year", () => {
    for (let financialYearStart = 1; financialYearStart <= 12; financialYearStart++) {
      const options = { chart: runChart, x: "x", y: "y", period: "quarter", financialYearStart } as const;
      const words = told(spc([{ x: "2024-01", y: 1 }], options));
      const [name = ""] = /Q\d [\d/]+/.exec(words) ?? [];
      expect(spc([{ x: name, y: 1 }], options).points[0]?.x).toBe("2024-01");
    }
  });

  test("may be named with any blank, or none, and with small letters", () => {
    for (const x of ["2024 Q1", "2024\u00A0Q1", "2024q1", "Q1\u202F2024"])
      expect(placesOf([x], { period: "quarter" })).toEqual(["2024-01"]);
    for (const x of ["2024-w05", "2024 W05", "2024W05"]) expect(placesOf([x], { period: "week" })).toEqual(["2024-01-29"]);
  });

  test.each<[Period, readonly string[], number, string]>([
    ["week", ["2024-W05", "2024-W06", "2024-W7"], 2, 'weeks are named "2024-W05", as ISO 8601 counts them'],
    ["week", ["Week 5", "2024-W06"], 0, 'weeks are named "2024-W05", as ISO 8601 counts them'],
    ["quarter", ["Q1", "Q2", "2024 Q3"], 0, 'quarters are named "2024 Q1", and with financialYearStart 4, 7 or 10 "2024/25 Q1"'],
    ["financial-year", ["2010-11", "2011-12", "2012-13"], 2, 'financial years are named "2024/25"'],
    ["year", ["2010", "Total"], 1, "years are named 2024"],
  ])("that have another name among those of their kind are told by it, and how it is written: %s of %j", (period, xs, row, hint) => {
    const refused = thrownBy(() => placesOf(xs, { period }));
    expect(refused).toMatchObject({ row, column: "x", value: xs[row] });
    expect(refused?.message).toContain(`row ${row}, column x: got "${xs[row]}"`);
    expect(refused?.message.endsWith(`; ${hint}`)).toBe(true);
  });

  test("that come again are told as they were written", () => {
    const refused = thrownBy(() => placesOf(["2024-W05", " 2024-W05"], { period: "week" }));
    expect(refused).toMatchObject({ code: "duplicate-x", row: 1, value: "2024-W05" });
    expect(refused?.message).toMatch(/^row 1, column x: got "2024-W05" in a week that has a row already \(row 0\)/);
  });

  test("of a financial year written as months are refused: 2001-02 would be February", () => {
    const asked = { period: "financial-year" } as const;
    expect(thrownBy(() => placesOf(["2001-02", "2002-03", "2003-04"], asked))?.message).toBe(
      'period is "financial-year" and x is "2001-02" and the like, a month or a year, expected "2001/02" for years, or a day of each month',
    );
    for (const months of [
      ["2001-02"],
      ["2001-02", "2002-03"],
      ["2001-02", "2002-03", "2003-05"],
      ["2001-02-01", "2002-03-01", "2003-04-01"],
    ])
      expect(placesOf(months, asked)).not.toBeNull();
  });

  test("are no years without period: year, and no financial years, which begin in another month", () => {
    expect(placesOf(["2021", "2022"], {})).toEqual([2021, 2022]);
    expect(thrownBy(() => placesOf(["2021", "2022"], { period: "month" }))?.message).toMatch(/one month or less$/);
    expect(thrownBy(() => placesOf(["2021", "2022"], { period: "financial-year" }))?.message).toMatch(
      /; financial years are named "2024\/25"$/,
    );
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
