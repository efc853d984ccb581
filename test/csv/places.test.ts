import { describe, expect, test } from "vitest";
import { type CsvOptions, readCsv } from "../../src/csv/index.js";
import { spc, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";
import { errorOf } from "./read.js";

describe("places on the axis", () => {
  test("text and numbers stand as they are in the file", () => {
    expect(readCsv("x\n1\nward 2\n2024-04\n", { x: "x" }).rows.map(({ x }) => x)).toEqual(["1", "ward 2", "2024-04"]);
  });

  test.each([
    [
      "dmy",
      ["13/04/2015", "1.4.15", "01-Apr-69", "1 April 2024", "1 sept 24", "31/12/2024", "1 Jan 24"],
      ["2015-04-13", "2015-04-01", "1969-04-01", "2024-04-01", "2024-09-01", "2024-12-31", "2024-01-01"],
    ],
    ["mdy", ["9/4/24", "Apr 4, 2024", "2/29/2024"], ["2024-09-04", "2024-04-04", "2024-02-29"]],
    ["ymd", ["2015/4/13", "15.04.13"], ["2015-04-13", "2015-04-13"]],
    ["ymd", ["20150413", "20240229"], ["2015-04-13", "2024-02-29"]],
    ["ym", ["201904", "2019/04", "2019 Apr"], ["2019-04", "2019-04", "2019-04"]],
    ["my", ["Mar-19", "March 2019", "03/2019"], ["2019-03", "2019-03", "2019-03"]],
  ] as const)("dates in the order %s become ISO text", (dates, cells, iso) => {
    const { rows } = readCsv(`d\n${cells.map((cell) => `"${cell}"`).join("\n")}\n`, { x: "d", dates });
    expect(rows.map(({ d }) => d)).toEqual(iso);
  });

  test("months that are read as days, or days as months, get a notice", () => {
    const noticed = (dates: CsvOptions["dates"], cells: readonly string[]): readonly unknown[] =>
      readCsv(`d\n${cells.join("\n")}\n`, { x: "d", ...(dates === undefined ? {} : { dates }) }).notices;
    const months = ["01/02/2023", "01/03/2023", "NA", "01/04/2024"];
    const message =
      "column d: in the order mdy all dates fall in one month of the year, in the order dmy each is day 1 of a month; if that is meant, set dates to dmy";
    expect(noticed("mdy", months)).toEqual([{ code: "date-order", params: { column: "d", dates: "mdy", other: "dmy" }, message }]);
    expect(noticed("dmy", ["2/15/2023", "3/15/2023"].map((date) => date.replace("15", "05")).concat("4/5/23"))).toMatchObject([
      { params: { dates: "dmy", other: "mdy" } },
    ]);
    expect(noticed("mdy", ["01/02/2023", "01/03/2023", "01/02/2024"])).toEqual([]);
    expect(readCsv(`y,d\n${months.map((month) => `1,${month}\n`).join("")}`, { x: "d", dates: "mdy" }).notices).toHaveLength(1);
    expect(noticed("dmy", months)).toEqual([]);
    expect(noticed("mdy", [...months, "01/13/2024"])).toEqual([]);
    expect(noticed("mdy", ["01/02/2023", "01/03/2023"])).toEqual([]);
    expect(noticed("mdy", ["01/02/2023", "02/03/2023", "03/04/2023"])).toEqual([]);
    expect(noticed("mdy", ["01/02/2023", "01/03/2023", "11/04/2023"])).toEqual([]);
    expect(noticed(undefined, months)).toEqual([]);
  });

  test("days as a spreadsheet counts them get a notice: 45292 is 1 January 2024", () => {
    const noticed = (...cells: readonly (string | number)[]): readonly unknown[] => readCsv(`d\n${cells.join("\n")}\n`, { x: "d" }).notices;
    const message =
      'column d: "45292" and the like are read as numbers; if they are the day numbers of a spreadsheet, give the column a date format there, such as yyyy-mm-dd, and save the file again';
    const notice = [{ code: "serial-dates", params: { column: "d" }, message }];
    expect(noticed(45_292, 45_323, 45_352, 45_383)).toEqual(notice); // firsts of January to April 2024
    expect(noticed(45_292, 45_292, 45_299, 45_306, 45_320)).toEqual(notice); // Mondays
    expect(noticed(45_322, 45_351, 45_382, 45_412)).toHaveLength(1); // ends of months
    expect(noticed(32_874, 32_905, 32_933, 32_964)).toHaveLength(1); // firsts of January to April 1990
    expect(noticed(72_958, 72_989, 73_019, 73_050)).toHaveLength(1); // ends of September to December 2099
    expect(noticed(45_306, 45_337, 45_366, 45_397)).toHaveLength(1); // the fifteenth of January to April 2024
    expect(noticed(44_954, 44_985, 45_013, 45_044)).toHaveLength(1); // the 28th of January to April 2023
    expect(noticed(44_928, 44_959, 44_987, 45_018)).toHaveLength(1); // the second of January to April 2023
    expect(noticed(45_292, 45_293, 45_294, 45_295)).toEqual(notice);
    expect(noticed(36_526, 36_529, 36_530, 36_531)).toHaveLength(1); // a Saturday, and Tuesday to Thursday
    expect(noticed(45_379, 45_384, 45_385, 45_386)).toHaveLength(1); // from Thursday to Tuesday, over Easter
    expect(noticed(54_785, 54_786, 54_787, 54_788)).toHaveLength(1); // the last days of 2049
    expect(readCsv("y,d\n1,45292\n1,45323\n1,45352\n1,45383\n", { x: "d" }).notices).toHaveLength(1);
    for (const others of [
      [45_292, 45_293, 45_294],
      [45_295, 45_294, 45_293, 45_292],
      [45_292, 45_293, 45_295, 45_297],
      [45_292, 45_293, 45_294, 45_300],
      [36_525, 36_526, 36_527, 36_528], // the first in 1999
      [54_786, 54_787, 54_788, 54_789],
      ["45292", "45293", "45294", "45295.5"],
      [45_292, 45_323, 45_352],
      [20_001, 20_008, 20_015, 20_022],
      [32_692, 45_292, 45_299, 45_306], // the first in 1989
      [73_051, 73_082, 73_110, 73_141], // firsts of January to April 2100
      [45_292, 45_293, 45_294, 45_322],
      ["045292", "045323", "045352", "045383"],
      ["45292", "45323", "45352", "45383.0"],
    ])
      expect(noticed(...others)).toEqual([]);
  });

  test("names of dates and of periods get their notice also above a total, which it names", () => {
    const noticed = (...cells: readonly string[]) =>
      readCsv(`d,y\n${cells.map((cell) => `${cell},1\n`).join("")}`, { x: "d" }).notices.map(({ message }) => message);
    expect(noticed("01/2024", "02/2024", "03/2024", "Total", "Source: register")).toEqual([
      'column d: "01/2024" and the like are read as names, in the order of the file; if they are dates, set dates to my; "Total" below them may be no data',
    ]);
    expect(noticed("2024-W01", "2024-W02", "2024-W03", "Total")[0]).toMatch(/set period to week; "Total" below them may be no data$/);
    for (const others of [
      ["Ward 1", "Ward 2", "Ward 3", "Total"],
      ["01/2024", "02/2024", "Total"],
      ["01/2024", "Total", "03/2024", "04/2024"],
    ])
      expect(noticed(...others)).toEqual([]);
  });

  test("weeks, quarters and financial years that are no dates get a notice", () => {
    const noticed = (...cells: readonly string[]) => readCsv(`d,y\n${cells.map((cell) => `${cell},1\n`).join("")}`, { x: "d" }).notices;
    const message =
      'column d: "2024-W01" and the like are read as names, in the order of the file; to place them in time, set period to week';
    expect(noticed("2024-W01", "2024-W02")).toEqual([{ code: "period-names", params: { column: "d", period: "week" }, message }]);
    const advice = (...cells: readonly string[]): string | undefined => /(?:set|write) .*$/.exec(noticed(...cells)[0]?.message ?? "")?.[0];
    expect(advice("2024 Q1", "Q2 2024")).toBe("set period to quarter");
    expect(advice("2022/2023", "2023/2024")).toBe("set period to financial-year");
    expect(advice("2024/25 Q1", "Q2 2024-25")).toBe("set period to quarter and financialYearStart to 4, for April");
    expect(advice("2024/25", "2025/26")).toBe("set period to financial-year");
    expect(advice("2024 Q1", "2024/25 Q2")).toBe("write the first day of each as an ISO date");
    expect(advice("2024-W53", "2025-W01")).toBe("write the first day of each as an ISO date"); // 2024 has 52 weeks
    for (const cells of [
      ["2024Q1", "2024 Q2"],
      ["2023/24", "2024/25"],
      ["Q1 24/25", "Q2 24/25"],
      ["24/25 Q1", "24-25 Q2"],
    ])
      expect(noticed(...cells)).toHaveLength(1);
    for (const cells of [
      ["2024-01", "2024-02"],
      ["2024-W01", "Ward A"],
      ["2024", "2025"],
    ])
      expect(noticed(...cells)).toEqual([]);
    expect(readCsv("d,y\n2024-W01,1\n").notices).toEqual([]);
  });

  test("a time of day is kept", () => {
    const { rows } = readCsv("d\n01/04/2024 00:00\n1/4/24 9:30:15\n1/4/24   10:30\n", { x: "d", dates: "dmy" });
    expect(rows.map(({ d }) => d)).toEqual(["2024-04-01T00:00", "2024-04-01T09:30:15", "2024-04-01T10:30"]);
    for (const [cell, dates] of [
      ["03/2019 10:00", "my"],
      ["T9:30", "dmy"],
    ] as const)
      expect(errorOf(`d\n${cell}\n`, { x: "d", dates }).code).toBe("ambiguous-date");
  });

  test("a time keeps its clock where its offset is that of UTC, and no other is read", () => {
    const { rows } = readCsv("d\n2024/04/01 00:30:00+00\n20240402T09:30Z\n", { x: "d", dates: "ymd" });
    expect(rows.map(({ d }) => d)).toEqual(["2024-04-01T00:30:00", "2024-04-02T09:30"]);
    for (const offset of ["+01", "+01:00", "-0500"])
      expect(errorOf(`d\n2024-04-01T00:30:00${offset}\n`, { x: "d", dates: "ymd" })).toMatchObject({ code: "ambiguous-date", row: 0 });
  });

  test("ISO text is handed on as it stands, so that spc refuses an offset and does not turn the order round", () => {
    const { rows } = readCsv("d,y\n2024-03-01T10:00:00+01:00,1\n2024-02-01T10:00:00+01:00,2\n", { x: "d", numbers: ["y"] });
    expect(thrownBy(() => spc(rows, { chart: xmrChart, x: "d", y: (row) => Number(row.y) }))).toMatchObject({
      code: "ambiguous-date",
      value: "2024-03-01T10:00:00+01:00",
    });
  });

  test.each([
    ...["13/13/2024", "30/02/2024", "2024-04-01", "1/4", "1/4/024", "29/2/2023", "0/4/2024"],
    ...["1/0/2024", "1/004/2024", "1/4/12024", "1/4/2024x", "1/4/2024/5"],
  ])("%s is not a date in the order dmy", (cell) => {
    expect(errorOf(`d\n1/4/24\n${cell}\n`, { x: "d", dates: "dmy" })).toMatchObject({
      code: "ambiguous-date",
      row: 1,
      column: "d",
      message: `line 3, column d: "${cell}" is not a date in the order dmy`,
    });
  });

  test("names the order in which all are dates, a total at the foot aside", () => {
    const message = 'line 2, column d: "15/01/2024" is not a date in the order mdy; all are dates in the order dmy';
    const rest = "16/01/2024\n17/01/2024\n";
    expect(errorOf(`d\n15/01/2024\n${rest}`, { x: "d", dates: "mdy" }).message).toBe(message);
    expect(errorOf(`d\n15/01/2024\n${rest}-\nTotal\n`, { x: "d", dates: "mdy" }).message).toBe(message);
    expect(errorOf("d\n15/01/2024\n2024-01-16\n", { x: "d", dates: "mdy" }).message).toMatch(/ in the order mdy$/);
  });
});
