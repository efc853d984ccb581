import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";
import { readingOf } from "../../src/csv/readCsv.js";
import { errorOf, utf8 } from "./read.js";

const noticed = (places: readonly string[], dates?: "dmy"): readonly string[] =>
  readCsv(`d\n${places.map((place) => `"${place}"\n`).join("")}`, { x: "d", ...(dates === undefined ? {} : { dates }) }).notices.map(
    ({ message }) => message,
  );

describe("what cannot be seen is named by its code", () => {
  test.each([
    ["5\u200b", "U+200B"],
    ["\u200e5", "U+200E"],
    ["1\u00ad2", "U+00AD"],
    ["1\u00072", "U+0007"],
  ])("in a number, %j", (cell, code) => {
    expect(errorOf(`y\n1\n${cell}\n`, { numbers: ["y"] }).message).toBe(
      `line 3, column y: ${JSON.stringify(cell)} is not a number: it contains the invisible character ${code}; remove it`,
    );
  });

  test("in a date, in the name of a column, and at the end of a place", () => {
    expect(errorOf("d\n\u200e1/4/24\n", { x: "d", dates: "dmy" }).message).toContain(
      "it contains the invisible character U+200E; remove it",
    );
    expect(errorOf("m,\u200by\n1,2\n", { numbers: ["y"] }).message).toMatch(
      /; column 2 has that name, but it contains the invisible character U\+200B; remove it$/,
    );
    expect(errorOf("\u200bmonth,y\n1,2\n", { x: "ward" }).message).not.toContain("invisible");
    expect(readingOf("d\n\u200e1/4/24\n", { x: "d", dates: "dmy" }).notices).toEqual([]);
    expect(noticed(["2024-01", "\u200f2024-02"])).toEqual(["column d, line 3: it contains the invisible character U+200F; remove it"]);
  });

  test("a joiner within a place is none of them", () => {
    expect(noticed(["👩\u200d⚕️", "b"])).toEqual([]);
  });

  test("a file that is no text is told by its line", () => {
    const { code, message } = errorOf(utf8("y\r\n1\r\n2\0\r\n"));
    expect({ code, message }).toEqual({
      code: "encoding",
      message:
        "this file is not text: line 3 contains the character 0, expected CSV in UTF-8, windows-1252 or UTF-16 with a byte-order mark",
    });
  });
});

describe("places in time that are names", () => {
  test.each([
    [["W01 2024", "W53 2024"]],
    [["2024 Week 1", "2024 Week 12"]],
    [["2022-23", "2023-24"]],
    [["FY23", "FY24"]],
    [["FY2022/23", "FY2023/24"]],
    [["January", "February"]],
    [["Sept.", "Apr"]],
    [["Dec '23", "Jan '24"]],
    [["Dec23", "Jan24"]],
    [["Week 52", "Week 1"]],
    [["Q1", "Q2"]],
    [["11/23", "12/23"]],
    [["Apr-Jun 2024", "Jul-Sep 2024"]],
    [["W/C 08/01/2024", "W/C 01/01/2024"]],
    [["Mon 01 Jan 2024", "Tue 02 Jan 2024"]],
    [["1st March 2024", "2nd March 2024"]],
    [["2024 M11", "M12 2024"]],
    [["mai 2024", "février 2024"]],
    [["March 1, 2024", "1, April, 2024"]],
    [["2024-12-", "2024-11-"]],
  ])("%j", (places) => {
    expect(noticed(places)).toEqual([
      `column d: "${places[0]}" and the like are read as names, in the order of the file; to place them in time, write the first day of each as an ISO date`,
    ]);
  });

  test.each([
    [["Ward 1", "Ward 2"]],
    [["Room 2001", "Room 2002"]],
    [["March", "Mayfield"]],
    [["Q1", "A1"]],
    [["May 24"]],
    [["a", "W/C 01/01/2024"]],
  ])("%j are not", (places) => {
    expect(noticed(places)).toEqual([]);
  });

  test("months with a point or nothing between are read as numbers, and asked about", () => {
    const message = 'column d: "2023.11" and the like are read as numbers; if they are months, set dates to ym';
    expect(noticed(["2023.11", "2023.12", "2024.01", "2024.02"])).toEqual([message]);
    expect(noticed(["202401", "202402", "202403", "202404"])[0]).toContain('"202401" and the like are read as numbers; if they are months');
    expect(noticed(["202312", "202401", "202402", "202403"])).toEqual([]); // which spc refuses
    expect(noticed(["2023.11", "2023.12", "2024.01", "2024.25"])).toEqual([]);
    expect(noticed(["2023.11", "2023.12", "2024.01"])).toEqual([]);
  });

  test("months that may be financial years are asked about, others not", () => {
    const message =
      'column d: "2008-09" and the like are read as months; if they are financial years, write "2008/09" and give the period financial-year';
    expect(noticed(["2008-09", "2009-10", "2010-11"])).toEqual([message]);
    expect(noticed(["2008-09", "2009-10"])).toEqual([]);
    expect(noticed(["2008-09", "2009-10", "2010-12"])).toEqual([]);
    expect(readCsv("d\n2008-09\n2009-10\n2010-11\n", { x: "d", dates: "ym" }).notices).toEqual([]);
  });

  test("names that an order of dates reads are asked about, with that order", () => {
    const asked = (first: string, orders: string): readonly string[] => [
      `column d: "${first}" and the like are read as names, in the order of the file; if they are dates, set dates to ${orders}`,
    ];
    expect(noticed(["March 1, 2024", "April 1, 2024"])).toEqual(asked("March 1, 2024", "mdy"));
    expect(noticed(["2024-1", "2024-2"])).toEqual(asked("2024-1", "ym"));
    expect(noticed(["1, March, 2024"])).toEqual(asked("1, March, 2024", "dmy"));
    for (const places of [
      ["2024-01", "2024-02"],
      ["Ward 2024", "Ward 2025"],
      ["1.2024", "2.2024"],
      ["1-4", "5-9"],
      ["1, March, 24", "1, April, 24"],
      ["2024-1", "2024-02"],
    ])
      expect(noticed(places)).toEqual([]);
    expect(noticed(["1, March, 2024"], "dmy")).toEqual([]);
    expect(readCsv('y,d\n1,"March 1, 2024"\n', { x: "d" }).notices).toHaveLength(1);
  });
});

test("a hundred thousand columns are read, and a doubled name among them is told", () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
  const row = names.map(() => "1").join(",");
  expect(readCsv(`${names.join(",")}\n${row}\n`, { numbers: ["c99999"] }).rows[0]?.c99999).toBe(1);
  expect(errorOf(`${[...names.slice(1), "c7"].join(",")}\n${row}\n`).message).toBe(
    'line 1: two columns are named "c7"; give one of them another name',
  );
});

test.each([
  ["spaces", { x: "d", dates: "dmy" }, " ", "is not a date in the order dmy"],
  ["digits", { numbers: ["d"] }, "1", "is not a number"],
  ["digits", { numbers: ["d"], decimal: "," }, "1", "is not a number"],
] as const)("a cell with a great many %s is read as fast as another", (_, options, character, message) => {
  const started = performance.now();
  expect(errorOf(`d,y\n1${character.repeat(100_000)}x,5\n`, options).message).toContain(message);
  expect(performance.now() - started).toBeLessThan(2000);
});

test("a file that ends within the lines to skip is told from an empty one", () => {
  expect(errorOf("Title\nd,y\n1,5\n", { skip: 9 }).message).toBe(
    "the file is empty below the skipped lines (9), expected a line of column names and rows",
  );
  expect(errorOf(" \n", {}).message).toBe("the file is empty, expected a line of column names and rows");
});
