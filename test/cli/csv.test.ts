/** CSV files as people have them: what the command line makes of them, and what it advises where it refuses. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/index.js";
import { readLines } from "../support/fixtures.js";
import { folder, naturallimits } from "./process.js";

interface FieldCase {
  readonly id: string;
  readonly input: { readonly csv?: string; readonly csvLatin1?: string };
}

const cases = readLines("field/field.ndjson") as readonly FieldCase[];

/** The file of a case of fixtures/field, as bytes. */
function fileOf(id: string): string | Uint8Array {
  const { csv, csvLatin1 = "" } = cases.find((one) => one.id === id)?.input ?? {};
  return csv ?? Uint8Array.from(csvLatin1, (character) => character.charCodeAt(0));
}

/** The chart that `render` makes of a file, and what it says. */
async function charted(
  content: string | Uint8Array,
  ...flags: readonly string[]
): Promise<{ readonly chart: Chart; readonly stderr: string }> {
  const at = await folder({ "data.csv": content });
  const { status, stderr } = await naturallimits(["render", at("data.csv"), ...flags, "--no-cost", "-o", at("out.json")]);
  expect(status).toBe(0);
  return { chart: JSON.parse(await readFile(at("out.json"), "utf8")) as Chart, stderr };
}

async function refused(content: string, ...flags: readonly string[]): Promise<string> {
  const at = await folder({ "data.csv": content });
  const { status, stderr } = await naturallimits(["describe", at("data.csv"), ...flags]);
  expect(status).toBe(2);
  return stderr;
}

const valuesIn = ({ points }: Chart): readonly (number | null)[] => points.map(({ value }) => value);

describe("what the cases of fixtures/field say in words", () => {
  test("date-08: days in the order d-m-y come in order of time, with a note", async () => {
    const { chart } = await charted(fileOf("date-08"), "--chart", "xmr", "--x", "Date", "--y", "freq", "--dates", "dmy");
    expect(valuesIn(chart)).toEqual([24, 23, 12, 12, 15, 32, 16]);
    expect(chart.notes.map(({ code }) => code)).toContain("sorted");
    expect(chart.phases[0]?.estimate.range).toBeCloseTo((1 + 11 + 0 + 3 + 17 + 16) / 6, 12);
  });

  test("csv-02: decimal commas between semicolons", async () => {
    const { chart, stderr } = await charted(fileOf("csv-02"), "--chart", "xmr", "--x", "maaned", "--y", "andel", "--decimal", ",");
    expect(chart.phases[0]?.estimate).toMatchObject({ centre: 12.25, range: expect.closeTo(2.5 / 3, 12) as number });
    expect(stderr).toContain("the columns are separated by ;");
  });

  test("csv-04: symbols that were named are gaps", async () => {
    const { chart } = await charted(
      fileOf("csv-04"),
      "--chart",
      "c",
      "--x",
      "month",
      "--y",
      "falls",
      "--missing",
      "[low]",
      "--missing",
      "~",
    );
    expect(valuesIn(chart)).toEqual([5, null, 7, null, 6]);
    expect(chart.phases[0]?.lines?.centre).toBe(6);
  });

  test("csv-08: titles above the names are told, with the number of lines to skip", async () => {
    const at = await folder({ "data.csv": fileOf("csv-08") });
    const { stderr } = await naturallimits(["describe", at("data.csv"), "--chart", "xmr", "--x", "month", "--y", "value"]);
    expect(stderr).toMatch(/no column "month": line 1 has "Title:", "Monthly A&E"; the names are on line 4: give --skip 3\n$/);
    const { chart } = await charted(fileOf("csv-08"), "--chart", "xmr", "--x", "month", "--y", "value", "--skip", "3");
    expect(valuesIn(chart)).toEqual([5, 6]);
  });

  test("csv-10: letters of Windows-1252 are right in names and words", async () => {
    const { chart, stderr } = await charted(fileOf("csv-10"), "--chart", "xmr", "--x", "måned", "--y", "værdi", "--name", "værdi");
    expect(chart.phases[0]?.lines?.centre).toBe(6);
    expect(stderr).toMatch(/windows-1252[^]*værdi/);
  });

  test("csv-12: quoted cells and an empty line at the end", async () => {
    const { chart } = await charted(fileOf("csv-12"), "--chart", "xmr", "--x", "month", "--y", "value");
    expect(valuesIn(chart)).toEqual([5, 6, 7]);
    expect(chart.phases[0]?.lines?.centre).toBe(6);
  });

  test("csv-16 and csv-17: a hyphen is a gap, also where the fault is elsewhere", async () => {
    for (const [id, x, y] of [
      ["csv-16", "month", "births"],
      ["csv-17", "date", "cases"],
    ] as const) {
      const text = String(fileOf(id))
        .replace("**", "*")
        .replaceAll(/"(\d),(\d+)"/g, "$1$2");
      expect(valuesIn((await charted(text, "--chart", "xmr", "--x", x, "--y", y)).chart).filter((value) => value === null)).toHaveLength(
        id === "csv-16" ? 2 : 1,
      );
    }
  });
});

describe("dates that are not ISO are refused, and the flag that reads them is named", () => {
  test.each([
    [["13/04/2024", "02/05/2024"], "; give --dates dmy"],
    [["04/13/2024", "05/02/2024"], "; give --dates mdy"],
    [["4/13/24", "5/2/24"], "; give --dates mdy"],
    [["01/02/2024", "02/03/2024"], "; give --dates dmy or mdy, whichever is meant"],
    [["01.02.2024", "13.02.2024"], "; give --dates dmy"],
    [["2024/04/13", "2024/04/14"], "; give --dates ymd"],
    [["20240131", "20240229"], "; give --dates ymd"],
    [["202312", "202401"], "; give --dates ym"],
    [["Mar-24", "Apr-24"], "; give --dates my"],
    [["March 2024", "April 2024"], "; give --dates my"],
    [["1 March 2024", "2 April 2024"], "; give --dates dmy"],
    [["13/13/2024", "04/13/2024"], "; --dates dmy, mdy, ymd, my or ym says how other dates are read"],
  ])("%j", async (dates, advice) => {
    const text = `day,y\n${dates.map((date, i) => `"${date}",${i + 5}`).join("\n")}\n,\n`;
    const stderr = await refused(text, "--chart", "xmr", "--x", "day", "--y", "y");
    expect(stderr).toContain(`line 2, column day: got "${dates[0] ?? ""}", expected an ISO date such as 2023-04-01${advice}\n`);
    const order = /^; give --dates (\w+)$/.exec(advice)?.[1];
    if (order !== undefined)
      expect((await charted(text, "--chart", "xmr", "--x", "day", "--y", "y", "--dates", order)).chart.axis).toBe("time");
  });
});

describe("names of periods in a column of places", () => {
  const quarters = Array.from({ length: 12 }, (_, i) => `${2020 + Math.floor(i / 4)} Q${1 + (i % 4)}`);
  const table = `quarter,y,n\n${quarters.map((quarter, i) => `${quarter},${5 + (i % 3)},100`).join("\n")}\n`;
  const flags = ["--x", "quarter", "--y", "y", "--n", "n"];

  test("are told until the period is given, whose advice is right", async () => {
    const plain = await charted(table, "--chart", "p", ...flags);
    expect(plain.stderr).toContain("read as names, in the order of the file; to place them in time, set period to quarter\n");
    const placed = await charted(table, "--chart", "p", ...flags, "--period", "quarter");
    expect([placed.chart.axis, placed.stderr.includes("read as names")]).toEqual(["time", false]);
  });

  test("are not told of units, which have no place in time", async () => {
    expect((await charted(table, "--chart", "funnel", ...flags)).stderr).not.toContain("place them in time");
    expect((await charted(table.replaceAll(/ Q(\d)/g, "$1"), "--chart", "funnel", ...flags)).stderr).not.toContain("read as");
  });
});

describe("years in a column of places", () => {
  const years = (from: number, count: number): string =>
    `year,y\n${Array.from({ length: count }, (_, i) => `${from + i},${5 + (i % 3)}`).join("\n")}\n`;
  const told = /column year: 2010 and the like are read as numbers; if they are years, set period to year\n/;

  test("are told as numbers until a period says that they are years", async () => {
    const [plain, yearly] = [
      await charted(years(2010, 12), "--chart", "xmr", "--x", "year", "--y", "y"),
      await charted(years(2010, 12), "--chart", "xmr", "--x", "year", "--y", "y", "--period", "year"),
    ];
    expect([plain.chart.axis, yearly.chart.axis]).toEqual(["number", "time"]);
    expect(plain.stderr).toMatch(told);
    expect(yearly.stderr).not.toContain("read as numbers");
    expect(yearly.stderr).toContain("2010 to 2021");
  });

  test("are told of the nineteenth century too", async () => {
    const { stderr } = await charted(years(1880, 30), "--chart", "xmr", "--x", "year", "--y", "y");
    expect(stderr).toContain("column year: 1880 and the like are read as numbers");
  });

  test.each([
    ["other numbers", years(1, 12)],
    ["too few to tell", years(2010, 3)],
  ])("are not looked for in %s", async (_, csv) => {
    expect((await charted(csv, "--chart", "xmr", "--x", "year", "--y", "y")).stderr).not.toContain("read as numbers");
  });
});
