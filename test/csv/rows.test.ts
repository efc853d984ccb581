import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";
import { utf8 } from "./read.js";

describe("rows and columns", () => {
  test("rows are objects by trimmed column name, and every row knows its line of the file", () => {
    const { rows, columns, lineOf } = readCsv("\n month , falls\n2024-01, 5\n\n2024-02,7\n");
    expect(rows).toEqual([
      { month: "2024-01", falls: "5" },
      { month: "2024-02", falls: "7" },
    ]);
    expect(columns).toEqual(["month", "falls"]);
    expect([lineOf(0), lineOf(1)]).toEqual([3, 5]);
  });

  test("quoted cells hold commas, quotes and line breaks, and lines are counted as an editor counts them", () => {
    const text =
      'month,org,value\r\n2024-01,"St ""Mary\'s"", London",5\r\n2024-02,"St ""Mary\'s"",\r\nLondon",6\r\n2024-03,Plain,7\r\n\r\n';
    const { rows, lineOf } = readCsv(text, { numbers: ["value"] });
    expect(rows.map(({ org }) => org)).toEqual(['St "Mary\'s", London', 'St "Mary\'s",\nLondon', "Plain"]);
    expect(rows.map(({ value }) => value)).toEqual([5, 6, 7]);
    expect([0, 1, 2].map(lineOf)).toEqual([2, 3, 5]);
    expect(readCsv('org,y\n"\nLondon",5\nPlain,6\n').lineOf(1)).toBe(4);
  });

  test("line ends may be of all kinds in one file", () => {
    expect(readCsv("a,b\r\n1,2\n3,4\r5,6").rows).toHaveLength(3);
  });

  test("rows of empty cells at the end of a sheet are no rows, within the sheet they are", () => {
    expect(readCsv("y,n\n1,2\n,\n3,4\n,\n,\n").rows).toEqual([
      { y: "1", n: "2" },
      { y: null, n: null },
      { y: "3", n: "4" },
    ]);
  });

  test("columns without a name and empty cells beyond the last column are passed over", () => {
    expect(readCsv("y,,\n1,,\n2,x,,,\n").rows).toEqual([{ y: "1" }, { y: "2" }]);
  });

  test("skip passes over lines of titles, and lines still count from the top of the file", () => {
    const text = 'Title:,"Monthly A&E"\nPeriod:,March 2024\n,\nmonth,value\n2024-01,5\n2024-02,6\n';
    const { rows, lineOf } = readCsv(text, { skip: 3, x: "month", numbers: ["value"] });
    expect(rows).toEqual([
      { month: "2024-01", value: 5 },
      { month: "2024-02", value: 6 },
    ]);
    expect(lineOf(1)).toBe(6);
    expect(readCsv("\nmonth,value\n2024-01,5\n", { skip: 1 }).rows).toEqual([{ month: "2024-01", value: "5" }]);
  });
});

test("a file of a million rows is read, and its last row knows its line", () => {
  const text = `month,y,n\n${"2024-01,12,345\n".repeat(1_000_000)}`;
  const { rows, lineOf } = readCsv(utf8(text), { x: "month", numbers: ["y", "n"] });
  expect(rows).toHaveLength(1_000_000);
  expect(rows[999_999]).toEqual({ month: "2024-01", y: 12, n: 345 });
  expect(lineOf(999_999)).toBe(1_000_001);
}, 60_000);
