import { describe, expect, test } from "vitest";
import { type CsvOptions, readCsv } from "../../src/csv/index.js";
import { readingOf } from "../../src/csv/readCsv.js";
import { errorOf } from "./read.js";

describe("missing values", () => {
  test("empty cells and the usual symbols are missing, never 0", () => {
    const symbols = ["", "NA", "N/A", "n/a", "#N/A", "*", "-", "..", "[c]", "[x]", "[z]"];
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
    expect(readCsv("y\n~\n", { numbers: ["y"], missing: [" ~ "] }).rows).toEqual([{ y: null }]);
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
    expect(errorOf("y\n12.5\n", { numbers: ["y"], decimal: "," }).message).toContain("the decimal mark was given as a comma");
    expect(errorOf("y\n1.060\n", { numbers: ["y"], decimal: "," }).message).toContain(
      "thousands separators are not read; write it without them",
    );
  });

  test("percent signs, marks of thousands and infinity are errors with advice", () => {
    const messages = errorOf('y\n87%\n"1,125"\nInfinity\n1e999\nfive\n', { numbers: ["y"] }).faults.map(({ message }) => message);
    expect(messages).toEqual([
      'line 2, column y: "87%" is not a number; write it without the % sign throughout, as 0.87 with the option unit: "proportion", which shows it in per cent, or as 87',
      'line 3, column y: "1,125" is not a number: thousands separators are not read; write it without them',
      'line 4, column y: "Infinity" is not a number, expected a finite number',
      'line 5, column y: "1e999" is not a number, expected a finite number',
      'line 6, column y: "five" is not a number; if it stands for a missing value, name it with the option missing',
    ]);
  });

  test.each([
    ["1.200,5", ",", ": thousands separators are not read; write it without them"],
    ["1,200.5", ".", ": thousands separators are not read; write it without them"],
    ["1 200", ".", ": thousands separators are not read; write it without them"],
    ["1\u202f200", ".", ": thousands separators are not read; write it without them"],
    ["1'200", ".", ": thousands separators are not read; write it without them"],
    [
      "87 %",
      ",",
      '; write it without the % sign throughout, as 0,87 with the option unit: "proportion", which shows it in per cent, or as 87',
    ],
    ["\u22125", ".", "; write the minus sign as -"],
    ["(12)", ".", "; if brackets stand for a minus sign, write it as -"],
    ["(1,200.50)", ".", "; if brackets stand for a minus sign, write it as -"],
    ["£12", ".", "; write it without the currency sign"],
    ["1.50 €", ".", "; write it without the currency sign"],
    ["1:10", ".", "; write a length of time as a number, such as minutes"],
    ["00:35:20", ".", "; write a length of time as a number, such as minutes"],
    ["2023-01-03", ".", "; a date is a place on the axis (x); of dated events, write the days since the one before"],
    ["3/1/2023", ".", "; a date is a place on the axis (x); of dated events, write the days since the one before"],
    ["1:70", ".", "; if it stands for a missing value, name it with the option missing"],
    ["~", ".", "; if it stands for a missing value, name it with the option missing"],
    ["~", ",", "; if it stands for a missing value, name it with the option missing"],
    ["inf", ".", ", expected a finite number"],
    ["-Inf", ".", ", expected a finite number"],
    ["+\u221e", ".", ", expected a finite number"],
    ["info", ".", "; if it stands for a missing value, name it with the option missing"],
    ["Reinf", ".", "; if it stands for a missing value, name it with the option missing"],
    ["-12,5", ".", '; if the comma is the decimal mark, give the option decimal: ","'],
    ["12,5 mg", ".", "; if it stands for a missing value, name it with the option missing"],
    ["5\u20137", ".", "; if it stands for a missing value, name it with the option missing"],
  ] as const)("%s with the decimal mark %s is refused with advice", (cell, decimal, advice) => {
    const text = `y;z\n${cell};a\n`;
    expect(errorOf(text, { numbers: ["y"], decimal }).message).toBe(`line 2, column y: "${cell}" is not a number${advice}`);
  });

  test("where commas separate nothing, one before three digits may be either mark, and both ways out are told", () => {
    const either =
      '"1,714" is not a number; if the comma separates thousands, write the numbers without it; if it is the decimal mark, give the option decimal: ","';
    for (const mark of [";", "\t"]) expect(errorOf(`m${mark}y\n1${mark}1,714\n`, { numbers: ["y"] }).message).toContain(either);
    expect(errorOf('m,y\n1,"0,714"\n', { numbers: ["y"] }).message).toContain("; if the comma is the decimal mark");
    expect(readCsv("m;y\n1;1,714\n2;0,714\n", { numbers: ["y"], decimal: "," }).rows.map(({ y }) => y)).toEqual([1.714, 0.714]);
  });

  test("cells that are refused are not asked about as well", () => {
    const { notices } = readingOf('y,z\n"1,060",a\n"1,200",a\n"9,990",a\n', { numbers: ["y"] });
    expect(notices).toEqual([]);
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

describe("flags", () => {
  test("yes and no are marks, other text is a reason", () => {
    const { rows } = readCsv("out\nTRUE\nno\n1\n0\nclosed\n\n", { flags: ["out"] });
    expect(rows.map(({ out }) => out)).toEqual([true, false, true, false, "closed"]);
    const reasons = ["yesterday", "see 1", "11", "no data", "closed: no", "00"];
    expect(readCsv(`out\n${reasons.join("\n")}\n`, { flags: ["out"] }).rows.map(({ out }) => out)).toEqual(reasons);
    expect(readCsv("y,out\n1,\n", { flags: ["out"] }).rows).toEqual([{ y: "1", out: null }]);
  });
});
