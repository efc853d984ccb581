import { describe, expect, test } from "vitest";
import type { CsvOptions } from "../../src/csv/index.js";
import { errorOf } from "./read.js";

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
      'there is no column "month": line 1 has "Title:", "Monthly A&E"; the names are on line 3: give the option skip: 2',
    );
    expect(errorOf("Report, for March\n\nm;y\n2024-01;5\n", { x: "m", numbers: ["y"] }).message).toContain(
      "line 3: give the option skip: 2",
    );
    expect(errorOf("sep=;\r\nm;y\r\n2024-01;5\r\n", { x: "m" }).message).toContain("line 2: give the option skip: 1");
    expect(errorOf("Title\rm,y\r2024-01,5\r", { x: "m" }).message).toContain("line 2: give the option skip: 1");
    expect(errorOf("m\nTitle\nm,y\n2024-01,5\n", { x: "m", numbers: ["y"] }).message).toContain("line 3: give the option skip: 2");
    expect(errorOf("Title\nm,y\n2024-01,5\n", { x: "m", numbers: ["y"] }).faults).toHaveLength(1);
    expect(errorOf("a\n1\n", { x: "m", numbers: ["m"] }).faults).toHaveLength(1);
    expect(errorOf("month start,y\n2024-01,5\n", { x: "month" }).message).toContain("; to skip title lines above the column names");
    expect(errorOf("Title:,Monthly A&E\n,\nmonth,value\n", { x: "week" }).message).toBe(
      'there is no column "week": line 1 has "Title:", "Monthly A&E"; to skip title lines above the column names, use the option skip',
    );
  });

  test("of many columns the first twelve are named", () => {
    const names = Array.from({ length: 13 }, (_, i) => `c${i + 1}`);
    const told = (some: readonly string[]): string => errorOf(`${some.join(",")}\n${some.join(",")}\n`, { x: "week" }).message;
    expect(told(names)).toMatch(/"c11", "c12" …; to skip/);
    expect(told(names.slice(0, 12))).toMatch(/"c11", "c12"; to skip/);
  });

  test("where lines were skipped, or a number was taken for a name, nothing is said of titles", () => {
    const absent = (names: readonly string[], skip: number): string => errorOf("Falls\nm,y\n2024-01,5\n", { numbers: names, skip }).message;
    expect(absent(["target"], 1)).toBe('there is no column "target": line 2 has "m", "y"');
    expect(absent(["Falls"], 1)).toMatch(/line 2 has "m", "y"; the names are on line 1: give the option skip: 0$/);
    expect(absent(["0,15"], 0)).toMatch(/line 1 has "Falls"; write a number with a decimal point and without quotes$/);
  });

  test("a file without column names, and one with dates side by side, are told so", () => {
    expect(errorOf("2024-01,5,900\n2024-02,6,910\n", { x: "month" }).message).toBe(
      'there is no column "month": line 1 has "2024-01", "5", "900"; if that line is data, put a line of column names above it',
    );
    for (const header of ["2024-01,2024-02", "Jan-24,Feb-24", "2023,2024"])
      expect(errorOf(`measure,${header}\nFalls,5,6\n`, { x: "month" }).message).toMatch(
        /; dates are side by side there, expected one below the other: a row for each date, a column for each measure$/,
      );
    for (const first of ["2024-01,Ward A", "Ward A,5"])
      expect(errorOf(`${first}\nx,y\n`, { x: "month" }).message).toMatch(/; if that line is data, put a line of column names above it$/);
    expect(errorOf("period,falls 2024,x\n2024-01,5,6\n", { x: "month" }).message).toContain("title lines");
  });

  test("titles above the names are told where no option names a column", () => {
    const error = errorOf("Register of falls\nWard 1\n\nmonth,ward,falls\n2024-01,Ward 1,5\n2024-02,Ward 1,6\n");
    expect(error.faults.map(({ message }) => message)[0]).toBe(
      "line 4: 3 cells, expected 1; if the column names are on line 4, give the option skip: 3",
    );
    expect(errorOf("a,b\n1,2\n1,x,3\n").message).toBe("line 3: 3 cells, expected 2");
    expect(errorOf("a,b\n1\nx,y,z\n1,2,3\n").faults.map(({ message }) => message)).toEqual([
      "line 2: 1 cell, expected 2",
      ...[3, 4].map((line) => `line ${line}: 3 cells, expected 2; if the column names are on line 3, give the option skip: 2`),
    ]);
  });

  test("numbers that their own comma cuts in two are told where a row has more cells than there are names", () => {
    const advice =
      "; if a comma stands within a number, as decimal mark or between thousands, put the number in quotes, or separate the columns by semicolons";
    const told = (text: string): readonly string[] => errorOf(text, { x: "month" }).faults.map(({ message }) => message);
    expect(told("month,value\n2024-01,12,5\n2024-02,-9,25\n")).toEqual([2, 3].map((line) => `line ${line}: 3 cells, expected 2${advice}`));
    expect(told("month,value\n2024-01,12\n2024-02,1,200\n2024-03,9\n")).toEqual([`line 3: 3 cells, expected 2${advice}`]);
    expect(told("month,a,b\n2024-01,12,5,13,5\n2024-02,11,1\n")).toEqual([`line 2: 5 cells, expected 3${advice}`]);
    expect(told("month,a\n2024-01,12,5,13\n")[0]).not.toContain(advice);
    expect(told("month,title\nward,2023,2024\nA,12,5\n")[0]).toMatch(/; if the column names are on line 2, give the option skip: 1$/);
  });

  test("titles above the names are told where decimal commas look like what separates the columns", () => {
    const rows = ["Monat;Quote;Tage", "01.01.2024;80,5;12,0", "01.02.2024;83,5;14,5", "01.03.2024;86,5;13,5"].join("\n");
    for (const title of ["Bericht Station 3\nStand: 01.07.2024;\n\n", "Bericht, Station 3\n\n\n"])
      expect(errorOf(`${title}${rows}\n`).faults.at(-1)?.message).toMatch(
        /^line 7: 3 cells, expected \d; if the column names are on line 4, give the option skip: 3$/,
      );
  });

  test("a path in the place of the text is told", () => {
    const path = '; if "falls.csv" is a path, give the text or the bytes of that file';
    expect(errorOf("falls.csv").message).toBe(`the file has column names on line 1, and no rows${path}`);
    for (const names of ["falls", "falls.csv,y", "falls.csv.old"])
      expect(errorOf(names).message).toBe("the file has column names on line 1, and no rows");
  });

  test("other delimiters are refused with those that are read", () => {
    const only = "only commas, semicolons or tabs separate columns";
    for (const mark of ["|", " ", " | "])
      expect(errorOf(`month${mark}a\n2024-01${mark}5\n`, { x: "month", numbers: ["a"] }).faults.map(({ message }) => message)).toEqual([
        `there is no column "month": line 1 has "month${mark}a"; ${only}`,
        `there is no column "a": line 1 has "month${mark}a"; ${only}`,
      ]);
  });

  test("two columns of one name are an error", () => {
    expect(errorOf("y, y\n1,2\n")).toMatchObject({
      code: "csv-syntax",
      message: 'line 1: two columns are named "y"; give one of them another name',
    });
    expect(errorOf("__proto__,y\n1,2\n").message).toBe('line 1: no column can be named "__proto__"; give it another name');
  });

  test("a row of another width is an error with its line", () => {
    expect(errorOf("a,b\n1,2\nSource: a register\n1,x,3\n").faults.map(({ message }) => message)).toEqual([
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
    expect(errorOf("n,d\n9,1/4/24\n9,Total\n", { x: "d", dates: "dmy" }).message).toContain(foot);
  });

  test("a quoted cell without its end is an error with its line", () => {
    expect(errorOf('a,b\n1,"2\n3"\n4,"5\n6,7\n')).toMatchObject({
      code: "csv-syntax",
      message: 'line 4: a quoted cell is not closed, expected " before "," or the end of the line',
    });
    expect(errorOf('a,b\n1,"2" x\n').code).toBe("csv-syntax");
    expect(errorOf('Falls\nWard 7\na,b\n1,2\n4,"5\n', { skip: 2 }).message).toMatch(/^line 5: a quoted cell is not closed/);
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
