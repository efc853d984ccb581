import { describe, expect, test } from "vitest";

import { append, describe as told, runChart, spc, xmrChart } from "../../src/index.js";
import type { Period, SharedOptions } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { columns, placesOf, type Row, rowsOf } from "./placed.js";

describe("periods", () => {
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
    for (const [start, first] of [
      [7, "2021-07"],
      [12, "2021-12"],
    ] as const)
      expect(spc(rows, { ...asked, financialYearStart: start }).points[0]?.x).toBe(first);
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

  test("in options likewise, but where the month begins that year: 2003-04", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ year: `${2000 + i}/${String(i + 1).padStart(2, "0")}`, y: i % 3 }));
    const startOf = (start: string) => {
      const chart = spc(rows, { chart: runChart, x: "year", y: "y", period: "financial-year", phases: [{ start, reason: "moved" }] });
      return chart.points[chart.phases[1]?.first ?? NaN]?.x;
    };
    for (const start of ["2010-11", "2010-2011"])
      expect(thrownBy(() => startOf(start))).toMatchObject({
        code: "ambiguous-date",
        column: "start",
        message: `start is "${start}", expected "${start.replace("-", "/")}" for the year, or a day of the month`,
      });
    for (const start of ["2003/04", "2003-04", "2002-11-01"]) expect(startOf(start)).toBe("2003-04");
  });

  test("are no years without period: year, and no financial years, which begin in another month", () => {
    expect(placesOf(["2021", "2022"], {})).toEqual([2021, 2022]);
    expect(thrownBy(() => placesOf(["2021", "2022"], { period: "month" }))?.message).toMatch(/one month or less$/);
    expect(thrownBy(() => placesOf(["2021", "2022"], { period: "financial-year" }))?.message).toMatch(
      /; financial years are named "2024\/25"$/,
    );
  });

  test.each<[string, Partial<SharedOptions<Row>>, string]>([
    ["phase", { phases: [{ start: "2024-W60" }] }, 'phase start is "2024-W60", expected a date like the x of the data ("2024-W01")'],
    ["phases", { phases: [{ start: "2024-W02" }, { start: " 2024w02" }] }, 'two phases begin at "2024-W02", expected one'],
    [
      "first phase",
      { baseline: 3, phases: [{ start: "2024-W01" }] },
      'baseline of the chart is given beside a phase from the first observation on (x = "2024-W01"), expected it in that phase',
    ],
    [
      "annotation",
      { annotations: [{ x: "2024-W50", until: "2024-W40", text: "works", kind: "event" }] },
      'annotations[0].until is "2024-W40", expected x ("2024-W50") or later',
    ],
    ["ghost", { ghost: [{ x: "2024-W50" }] }, 'ghost is at "2024-W50", expected an x of the data such as "2024-W01"'],
    ["target", { target: [{ start: "W5", value: 6 }] }, 'target[0].start is "W5", expected a date like the x of the data ("2024-W01")'],
  ])("that an option names are told as they were written, as those of the data are: %s", (_, options, message) => {
    expect(thrownBy(() => placesOf(["2024-W01", "2024-W02", "2024-W03"], { period: "week", ...options }))?.message).toBe(message);
  });

  test.each<[Period, readonly (string | number)[], string]>([
    ["year", [2010, 2011], "2011"],
    ["financial-year", ["2010/11", "2011/12"], '"2011/12"'],
    ["quarter", ["2024 Q1", "Q2 2024"], '"Q2 2024"'],
  ])("of a %s are told as they were written", (period, [first, next], shown) => {
    const rows = [first, next].map((x) => ({ x, y: 1 }));
    const asked = { ...columns, period, phases: [{ start: next ?? 0 }, { start: next ?? 0 }] };
    expect(thrownBy(() => spc(rows, asked))?.message).toBe(`two phases begin at ${shown}, expected one`);
  });

  test("are told as they were written in every fault of the rows", () => {
    const rows = ["2024-W01", "2024-W02"].map((x) => ({ x, y: "many" }));
    expect(thrownBy(() => spc(rows, { ...columns, period: "week" }))?.faults.map(({ message }) => message)).toEqual([
      'row 0 ("2024-W01"), column y: got "many", expected a number',
      'row 1 ("2024-W02"), column y: got "many", expected a number',
    ]);
  });

  test("take no part in what another cell of a row holds, though it be the date on which the period begins", () => {
    const rows = [{ x: "2024-W02", y: "2024-01-08" }];
    expect(thrownBy(() => spc(rows, { ...columns, period: "week" }))).toMatchObject({
      message: 'row 0 ("2024-W02"), column y: got "2024-01-08", expected a number',
      value: "2024-01-08",
    });
  });

  test("that a chart has already are told by append as the new rows have them", () => {
    const options = { ...columns, period: "week" } as const;
    const chart = spc(rowsOf("2024-W01", "2024-W02"), options);
    expect(thrownBy(() => append(chart, rowsOf("2024 W02"), options))).toMatchObject({
      message: expect.stringContaining('in a week that the chart already has ("2024 W02")') as string,
      value: "2024 W02",
    });
  });

  test.each<[string, readonly string[], string]>([
    ["week", ["2024-01-01", "2024-W02", "2024-W03"], "week"],
    ["quarter", ["2024 Q1", "2024 Q2", "2024-07"], "quarter"],
    ["financial year", ["2010-04", "2011/12"], "financial-year"],
    ["year", ["2010-01", "2011", "2012"], "year"],
  ])("whose names are mixed with dates are asked for: %s", (_, xs, period) => {
    const refused = thrownBy(() => placesOf(xs, {}));
    expect(refused).toMatchObject({ code: "mixed-x", column: "x" });
    expect(refused?.message).toMatch(new RegExp(`text throughout; with the option period: "${period}" all are dates$`));
  });

  test("are asked for only where that would make dates of all", () => {
    for (const xs of [
      ["2024-01-01", "2024-W60"],
      ["2024-01-01", "2024-W02", "2024 Q2"],
      ["2024-01-01", "Ward A"],
    ])
      expect(thrownBy(() => placesOf(xs, {}))?.message).toMatch(/text throughout$/);
  });
});
