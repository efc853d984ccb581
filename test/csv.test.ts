import { describe, expect, test } from "vitest";
import { type CsvOptions, readCsv } from "../src/csv/index.js";
import type { SpcError } from "../src/messages.js";
import { thrownBy } from "./support/thrown.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function errorOf(input: Uint8Array | string, options: CsvOptions = {}): SpcError {
  const error = thrownBy(() => readCsv(input, options));
  if (error !== null) return error;
  throw new Error("nothing was thrown");
}

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
  });
});

describe("what is detected is named", () => {
  test("a comma is the rule, a semicolon and a tab are named", () => {
    expect(readCsv("a,b\n1,2\n").notices).toEqual([]);
    expect(readCsv('"a,a";b\n1;2\n').notices).toEqual([
      { code: "delimiter", params: { delimiter: ";" }, message: "the columns are separated by ;" },
    ]);
    expect(readCsv("a\tb\n1\t2\n").notices[0]?.message).toBe("the columns are separated by tabs");
  });

  test("bytes that are not UTF-8 are read as Windows-1252 and said so", () => {
    const { rows, notices } = readCsv(latin1("m\u00e5ned,v\u00e6rdi\n\u0080 5,\u00a36\n"));
    expect(rows).toEqual([{ måned: "€ 5", værdi: "£6" }]);
    expect(notices).toEqual([
      { code: "encoding", params: { encoding: "windows-1252" }, message: "the bytes are not UTF-8 and were read as windows-1252" },
    ]);
  });

  test("UTF-8 is read with and without its byte-order mark, in bytes and in text", () => {
    for (const input of [utf8("\uFEFFmåned\n1\n"), utf8("måned\n1\n"), "\uFEFFmåned\n1\n"])
      expect(readCsv(input)).toMatchObject({ columns: ["måned"], notices: [] });
  });

  test("UTF-16 is read by its byte-order mark and said so", () => {
    const units = Uint8Array.from("\uFEFFa\tb\n1\t2\n", (character) => character.charCodeAt(0));
    const bytes = Uint8Array.from([...units].flatMap((unit, at) => (at === 0 ? [0xff, 0xfe] : [unit, 0])));
    expect(readCsv(bytes)).toMatchObject({ rows: [{ a: "1", b: "2" }], notices: [{ code: "encoding" }, { code: "delimiter" }] });
  });

  test("a workbook is refused with advice, and so is a file that is no text", () => {
    expect(errorOf(latin1("PK\u0003\u0004\u0014"))).toMatchObject({
      code: "encoding",
      message: expect.stringContaining("save the sheet as CSV") as string,
    });
    expect(errorOf(latin1("y\n1\u0000\n")).code).toBe("encoding");
  });
});

describe("missing values", () => {
  test("empty cells and the usual symbols are missing, never 0", () => {
    const symbols = ["", "NA", "N/A", "#N/A", "*", "-", "..", "[c]", "[x]", "[z]"];
    const { rows } = readCsv(`month,y\n${symbols.map((symbol) => `m,${symbol}`).join("\n")}\n`, { numbers: ["y"] });
    expect(rows.map(({ y }) => y)).toEqual(symbols.map(() => null));
  });

  test("other symbols are errors until they are named", () => {
    const text = "month,falls\n2024-01,5\n2024-02,[low]\n2024-03,7\n2024-04,~\n2024-05,6\n";
    expect(errorOf(text, { numbers: ["falls"] })).toMatchObject({
      code: "not-a-number",
      row: 1,
      column: "falls",
      value: "[low]",
      message: 'line 3, column falls: "[low]" is not a number; if it stands for a missing value, name it with the option missing',
    });
    const { rows } = readCsv(text, { numbers: ["falls"], missing: ["[low]", "~"] });
    expect(rows.map(({ falls }) => falls)).toEqual([5, null, 7, null, 6]);
  });
});

describe("numbers", () => {
  test("signs, fractions and powers of ten are read", () => {
    const { rows } = readCsv("y\n5\n-0.25\n+.5\n1e3\n 7. \n", { numbers: ["y"] });
    expect(rows.map(({ y }) => y)).toEqual([5, -0.25, 0.5, 1000, 7]);
  });

  test("a decimal comma is read only when it was declared, and then a point is not", () => {
    const text = "maaned;andel\n2024-01;12,5\n2024-02;13,0\n";
    expect(errorOf(text, { numbers: ["andel"] }).message).toBe(
      'line 2, column andel: "12,5" is not a number; if the comma is the decimal mark, give the option decimal: ","',
    );
    expect(readCsv(text, { numbers: ["andel"], decimal: "," }).rows.map(({ andel }) => andel)).toEqual([12.5, 13]);
    expect(errorOf("y\n12.5\n", { numbers: ["y"], decimal: "," }).message).toContain("the decimal mark was said to be a comma");
    expect(errorOf("y\n1.060\n", { numbers: ["y"], decimal: "," }).message).toContain(
      "marks of thousands are not read; write it without them",
    );
  });

  test("percent signs, marks of thousands and infinity are errors with advice", () => {
    const messages = errorOf('y\n87%\n"1,125"\nInfinity\n1e999\nfive\n', { numbers: ["y"] }).faults.map(({ message }) => message);
    expect(messages).toEqual([
      'line 2, column y: "87%" is not a number: write it without the sign throughout, as 0.87 with the option per: 100, which shows per cent, or as 87',
      'line 3, column y: "1,125" is not a number: marks of thousands are not read; write it without them',
      'line 4, column y: "Infinity" is not a number, expected a finite number',
      'line 5, column y: "1e999" is not a number, expected a finite number',
      'line 6, column y: "five" is not a number; if it stands for a missing value, name it with the option missing',
    ]);
  });

  test.each([
    ["1.200,5", ",", ": marks of thousands are not read; write it without them"],
    ["1,200.5", ".", ": marks of thousands are not read; write it without them"],
    ["1 200", ".", ": marks of thousands are not read; write it without them"],
    ["1\u202f200", ".", ": marks of thousands are not read; write it without them"],
    ["1'200", ".", ": marks of thousands are not read; write it without them"],
    ["87 %", ",", ": write it without the sign throughout, as 0.87 with the option per: 100, which shows per cent, or as 87"],
    ["\u22125", ".", ": write the minus sign as -"],
    ["£12", ".", ": write it without the sign of the currency"],
    ["1.50 €", ".", ": write it without the sign of the currency"],
    ["~", ".", "; if it stands for a missing value, name it with the option missing"],
  ] as const)("%s with the decimal mark %s is refused with advice", (cell, decimal, advice) => {
    const text = `y;z\n${cell};a\n`;
    expect(errorOf(text, { numbers: ["y"], decimal }).message).toBe(`line 2, column y: "${cell}" is not a number${advice}`);
  });

  test("a mark that may group thousands is read as declared, with a notice", () => {
    const message = "column y: every decimal mark has exactly three digits after it; if it groups thousands, write the numbers without it";
    const noticed = (cells: readonly string[], options: CsvOptions = {}) =>
      readCsv(`y\tz\n${cells.map((cell) => `${cell}\t1.060\n`).join("")}`, { numbers: ["y"], ...options }).notices.slice(1);
    const notice = { code: "thousands", params: { column: "y" }, message };
    expect(noticed(["1.060", "1.200", "12.345"])).toEqual([notice]);
    expect(noticed(["1,060", "1,200", "NA", "", "12,345"], { decimal: "," })).toEqual([notice]);
    expect(noticed(["980", "1.060", "1.200", "12.345"])).toEqual([notice]);
    expect(noticed(["1.060", "9.999", "1.200", "1.300"], { missing: ["9.999"] })).toEqual([notice]);
    for (const other of ["0.060", "1.06", "1.0600", "1060", "-1.060"]) expect(noticed(["1.060", "1.200", "12.345", other])).toEqual([]);
    expect(noticed(["1.060", "1.200", "3"])).toEqual([]);
    expect(readCsv("y\n1.060\n1.200\n12.345\n").notices).toEqual([]);
    expect(readCsv("y\n1.060\n1.200\n12.345\n", { numbers: ["y"] }).rows[0]).toEqual({ y: 1.06 });
  });

  test("the first ten faults of a file are told at once", () => {
    const error = errorOf(`y\n${"x\n".repeat(25)}`, { numbers: ["y"] });
    expect(error.faults).toHaveLength(10);
    expect(error.faults[9]).toMatchObject({ row: 9, message: expect.stringMatching(/^line 11,/) as string });
  });

  test("none of them hides the first of another column or kind", () => {
    const error = errorOf(`y,n,x\n${"x,1,01/02/2024\n".repeat(25)}1,two,01/02/2024\n1,2\n1,2,2024-02-01\n`, {
      ...{ numbers: ["y", "n"], x: "x", dates: "dmy" },
    });
    expect(error.faults.map(({ code, row }) => [code, row])).toEqual([
      ...Array.from({ length: 7 }, (_, row) => ["not-a-number", row]),
      ["not-a-number", 25],
      ["csv-syntax", 26],
      ["ambiguous-date", 27],
    ]);
  });
});

describe("places on the axis", () => {
  test("text and numbers stand as they are in the file", () => {
    expect(readCsv("x\n1\nward 2\n2024-04\n", { x: "x" }).rows.map(({ x }) => x)).toEqual(["1", "ward 2", "2024-04"]);
  });

  test.each([
    [
      "dmy",
      ["13/04/2015", "1.4.15", "01-Apr-69", "1 April 2024", "1 sept 24"],
      ["2015-04-13", "2015-04-01", "1969-04-01", "2024-04-01", "2024-09-01"],
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
      "column d: in the order mdy all dates lie in one month of the year, in the order dmy each is day 1 of a month; if that is meant, give dates in the order dmy";
    expect(noticed("mdy", months)).toEqual([{ code: "date-order", params: { column: "d", dates: "mdy", other: "dmy" }, message }]);
    expect(noticed("dmy", ["2/15/2023", "3/15/2023"].map((date) => date.replace("15", "05")).concat("4/5/23"))).toHaveLength(1);
    expect(noticed("dmy", months)).toEqual([]);
    expect(noticed("mdy", [...months, "01/13/2024"])).toEqual([]);
    expect(noticed("mdy", ["01/02/2023", "01/03/2023"])).toEqual([]);
    expect(noticed("mdy", ["01/02/2023", "02/03/2023", "03/04/2023"])).toEqual([]);
    expect(noticed(undefined, months)).toEqual([]);
  });

  test("a time of day is kept", () => {
    const { rows } = readCsv("d\n01/04/2024 00:00\n1/4/24 9:30:15\n", { x: "d", dates: "dmy" });
    expect(rows.map(({ d }) => d)).toEqual(["2024-04-01T00:00", "2024-04-01T09:30:15"]);
  });

  test.each(["13/13/2024", "30/02/2024", "2024-04-01", "1/4", "1/4/024", "29/2/2023", "0/4/2024"])(
    "%s is not a date in the order dmy",
    (cell) => {
      expect(errorOf(`d\n1/4/24\n${cell}\n`, { x: "d", dates: "dmy" })).toMatchObject({
        code: "ambiguous-date",
        row: 1,
        column: "d",
        message: `line 3, column d: "${cell}" is not a date in the order dmy`,
      });
    },
  );
});

describe("flags", () => {
  test("yes and no are marks, other text is a reason", () => {
    const { rows } = readCsv("out\nTRUE\nno\n1\n0\nclosed\n\n", { flags: ["out"] });
    expect(rows.map(({ out }) => out)).toEqual([true, false, true, false, "closed"]);
    expect(readCsv("y,out\n1,\n", { flags: ["out"] }).rows).toEqual([{ y: "1", out: null }]);
  });
});

describe("faults of a file", () => {
  test("an empty file and a header without rows are errors", () => {
    for (const text of ["", "\n\n", ",,\n"]) expect(errorOf(text).code).toBe("empty-file");
    expect(errorOf("a\n1\n", { skip: 5 }).code).toBe("empty-file");
    expect(errorOf("\nmonth,y\n")).toMatchObject({ code: "empty-file", message: "the file has column names on line 2, and no rows" });
  });

  test("a column that is not there is named with those that are", () => {
    expect(errorOf("month,attendances\n1,2\n", { numbers: ["atendances"] })).toMatchObject({
      code: "missing-column",
      column: "atendances",
      message: 'there is no column "atendances": line 1 has "month", "attendances"; did you mean "attendances"?',
    });
    expect(errorOf("Title:,Monthly A&E\n,\nmonth,value\n", { x: "month" }).message).toBe(
      'there is no column "month": line 1 has "Title:", "Monthly A&E"; the names stand on line 3: give the option skip: 2',
    );
    expect(errorOf("Report, for March\n\nm;y\n2024-01;5\n", { x: "m", numbers: ["y"] }).message).toContain(
      "line 3: give the option skip: 2",
    );
    expect(errorOf("sep=;\r\nm;y\r\n2024-01;5\r\n", { x: "m" }).message).toContain("line 2: give the option skip: 1");
    expect(errorOf("Title:,Monthly A&E\n,\nmonth,value\n", { x: "week" }).message).toBe(
      'there is no column "week": line 1 has "Title:", "Monthly A&E"; lines of titles above the column names are passed over by the option skip',
    );
  });

  test("two columns of one name are an error", () => {
    expect(errorOf("y, y\n1,2\n")).toMatchObject({ code: "csv-syntax", message: 'line 1: two columns are named "y"' });
  });

  test("a row of another width is an error with its line", () => {
    expect(errorOf("a,b\n1,2\nSource: a register\n1,2,3\n").faults.map(({ message }) => message)).toEqual([
      "line 3: 1 cell, expected 2",
      "line 4: 3 cells, expected 2",
    ]);
  });

  test("a line below the table is told from a row that is wrong", () => {
    const foot = "; if this line is not data, delete it or end the file before it";
    const dated = (lines: string): string => errorOf(`d,y,n\n1/4/24,5,9\n${lines}\n`, { x: "d", dates: "dmy" }).message;
    expect(dated("Total,5,9")).toBe(`line 3, column d: "Total" is not a date in the order dmy${foot}`);
    expect(dated("Source: a register\n")).toBe(`line 3: 1 cell, expected 3${foot}`);
    expect(dated("Note 1,,\n,Note 2,\n,,")).toBe(`line 3, column d: "Note 1" is not a date in the order dmy${foot}`);
    expect(dated("Total,5,9\n2/4/24,5,9")).toBe('line 3, column d: "Total" is not a date in the order dmy');
    expect(dated("2-13,5,9")).toBe('line 3, column d: "2-13" is not a date in the order dmy');
    expect(dated("April 2024,5,9")).toBe('line 3, column d: "April 2024" is not a date in the order dmy');
  });

  test("a quoted cell without its end is an error with its line", () => {
    expect(errorOf('a,b\n1,"2\n3"\n4,"5\n6,7\n')).toMatchObject({
      code: "csv-syntax",
      message: 'line 4: a quoted cell is not closed, expected " before "," or the end of the line',
    });
    expect(errorOf('a,b\n1,"2" x\n').code).toBe("csv-syntax");
  });

  test("options are checked", () => {
    expect(errorOf("a\n1\n", { skp: 1 } as CsvOptions)).toMatchObject({
      code: "unknown-option",
      message: expect.stringContaining('"skip"') as string,
    });
    expect(errorOf("a\n1\n", { skip: -1 }).code).toBe("out-of-range");
    expect(errorOf("a\n1\n", { decimal: ";" as "," }).code).toBe("unknown-value");
    expect(errorOf("a\n1\n", { x: "a", dates: "dym" as "dmy" }).code).toBe("unknown-value");
    expect(errorOf("a\n1\n", { dates: "dmy" }).code).toBe("missing-option");
    expect(errorOf("a\n1\n", { missing: [1] as unknown as string[] }).code).toBe("wrong-type");
    expect(errorOf(null as unknown as string).code).toBe("wrong-type");
  });
});

test("a file of a million rows is read, and its last row knows its line", () => {
  const text = `month,y,n\n${"2024-01,12,345\n".repeat(1_000_000)}`;
  const { rows, lineOf } = readCsv(utf8(text), { x: "month", numbers: ["y", "n"] });
  expect(rows).toHaveLength(1_000_000);
  expect(rows[999_999]).toEqual({ month: "2024-01", y: 12, n: 345 });
  expect(lineOf(999_999)).toBe(1_000_001);
}, 60_000);
