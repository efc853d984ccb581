import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";
import { errorOf, latin1, utf8 } from "./read.js";

describe("what is detected is named", () => {
  test("a comma is the rule, a semicolon and a tab are named", () => {
    expect(readCsv("a,b\n1,2\n").notices).toEqual([]);
    expect(readCsv('"a,a";b\n1;2\n').notices).toEqual([
      { code: "delimiter", params: { delimiter: ";" }, message: "the columns are separated by ;" },
    ]);
    expect(readCsv("a\tb\n1\t2\n").notices[0]?.message).toBe("the columns are separated by tabs");
  });

  test("what separates columns is the mark that the line of names has most of, outside quotes, whatever the rows hold", () => {
    expect(readCsv("a;b,c;d\n1;2,5;3\n").columns).toEqual(["a", "b,c", "d"]);
    expect(readCsv("a;b\n1,2,3;4\n").rows).toEqual([{ a: "1,2,3", b: "4" }]);
    expect(readCsv('"Month\n(ISO)";y\n2024-01;5\n').columns).toEqual(["Month (ISO)", "y"]);
  });

  test("a comma in a name does not part columns that semicolons separate", () => {
    expect(readCsv("month;wait, days\n2024-01;4\n").columns).toEqual(["month", "wait, days"]);
    expect(readCsv("month;wait, all, in days\n\n2024-01;4\n").rows).toEqual([{ month: "2024-01", "wait, all, in days": "4" }]);
    expect(readCsv("month,falls;harm,n\n2024-01,4;5,9\n").columns).toEqual(["month", "falls;harm", "n"]);
    expect(readCsv("month,falls,note;source\n2024-01,4,a\n").columns).toEqual(["month", "falls", "note;source"]);
    expect(readCsv('month;"a\nb, c, d"\n2024-01;4\n').columns).toEqual(["month", "a b, c, d"]);
    expect(readCsv("\ta,b\n2024-01\t4\n").columns).toEqual(["a,b"]);
  });

  test("a comma in a name and in numbers does not either, nor a quote within a name", () => {
    expect(readCsv("wait, min;ward\n12,5;A\n", { decimal: ",", numbers: ["wait, min"] }).rows).toEqual([{ "wait, min": 12.5, ward: "A" }]);
    expect(readCsv("month\tshare, %\n2024-01\t5,1\n").columns).toEqual(["month", "share, %"]);
    expect(readCsv('wait;height, 5"\n12,5;3,1\n12,6;3,2\n').columns).toEqual(["wait", 'height, 5"']);
    expect(readCsv('5"" pipe, mm;"a ""b, c"", d"\n12,5;3\n').columns).toEqual(['5"" pipe, mm', 'a "b, c", d']);
    expect(readCsv("wait\n12\n").columns).toEqual(["wait"]);
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
    expect(readCsv('\uFEFF"a,b",y\n1,2\n').columns).toEqual(["a,b", "y"]);
  });

  test("UTF-16 is read by its byte-order mark and said so", () => {
    const units = Uint8Array.from("\uFEFFa\tb\n1\t2\n", (character) => character.charCodeAt(0));
    const bytes = Uint8Array.from([...units].flatMap((unit, at) => (at === 0 ? [0xff, 0xfe] : [unit, 0])));
    const read = (encoding: string) => ({
      rows: [{ a: "1", b: "2" }],
      notices: [{ code: "encoding", params: { encoding }, message: `the file was read as ${encoding}` }, { code: "delimiter" }],
    });
    expect(readCsv(bytes)).toMatchObject(read("utf-16le"));
    const swapped = bytes.map((_, at) => bytes[at ^ 1] ?? NaN);
    expect(readCsv(swapped)).toMatchObject(read("utf-16be"));
  });

  test("cells in a column without a name are passed over and said so, empty ones not", () => {
    const { rows, columns, notices } = readCsv("day,,y,\n1,,5,\n2,,6,late\n3,note,7,\n");
    expect(rows).toEqual([
      { day: "1", y: "5" },
      { day: "2", y: "6" },
      { day: "3", y: "7" },
    ]);
    expect(columns).toEqual(["day", "y"]);
    expect(notices).toEqual([
      {
        code: "unnamed-column",
        params: { column: 2 },
        message: 'column 2 has no name on line 1, so its cells are ignored, the first "note" on line 4',
      },
      {
        code: "unnamed-column",
        params: { column: 4 },
        message: 'column 4 has no name on line 1, so its cells are ignored, the first "late" on line 3',
      },
    ]);
    expect(readCsv("y,\n1,\n2,\n3,\n").notices).toEqual([]);
  });

  test("a workbook is refused with advice, and so is a file that is no text", () => {
    expect(errorOf(latin1("PK\u0003\u0004\u0014"))).toMatchObject({
      code: "encoding",
      message: expect.stringContaining("save the sheet as CSV") as string,
    });
    for (const text of ["y\n1\u0000\n", "\u0000y\n1\n"]) expect(errorOf(latin1(text)).code).toBe("encoding");
  });

  test("only a file that begins with all four bytes of an archive is taken for one", () => {
    for (const begun of ["QK\u0003\u0004", "PQ\u0003\u0004", "PK\u0005\u0004", "PK\u0003\u0005", "PK"])
      expect(readCsv(latin1(`${begun},y\n1,2\n`)).rows).toHaveLength(1);
  });
});
