/** Places on the axis, good and bad: rules N19 to N21 of the numerical contract. */
import { describe, expect, test } from "vitest";

import { spc, xmrChart } from "../../src/index.js";
import { notesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

describe("places on the axis", () => {
  const at = (x: readonly unknown[]): readonly { x: string; y: number }[] => x.map((place, i) => ({ x: place as string, y: i }));
  const placesOf = (x: readonly unknown[], options = {}): readonly unknown[] =>
    spc(at(x), { chart: xmrChart, x: "x", y: "y", ...options }).points.map((point) => point.x);

  test("a month is the day it begins on", () => {
    const phaseFrom = (start: string, months: readonly string[]): number | null | undefined =>
      spc(at(months), { chart: xmrChart, x: "x", y: "y", phases: [{ start, reason: "r" }] }).phases[1]?.first;
    const months = ["2023-02", "2023-03", "2023-04", "2023-05"];
    const days = months.map((month) => `${month}-01`);
    for (const start of ["2023-04", "2023-04-01"]) for (const x of [months, days]) expect(phaseFrom(start, x)).toBe(2);
  });

  test("a Date at midnight UTC is its day, any other Date throws and says why", () => {
    expect(placesOf([new Date("2024-01-01"), new Date("2024-02-01")])).toEqual(["2024-01-01", "2024-02-01"]);
    const error = thrownBy(() => placesOf([new Date("2024-04-01T00:00+01:00"), new Date("2024-05-01T00:00+01:00")]));
    expect(error).toMatchObject({ code: "local-date", row: 0 });
  });

  test("rows are sorted by time, with a note, and rows of one x throw", () => {
    const chart = spc(at(["2024-03", "2024-01", "2024-02"]), { chart: xmrChart, x: "x", y: "y" });
    expect(chart.points.map(({ x, y }) => [x, y])).toEqual([
      ["2024-01", 1],
      ["2024-02", 2],
      ["2024-03", 0],
    ]);
    expect(notesOf(chart)).toContain("sorted");
    expect(thrownBy(() => placesOf(["2024-01", "2024-02", "2024-02"]))).toMatchObject({ code: "duplicate-x", row: 2 });
  });

  test("rows of one x are told both, and whether they are the same in every cell", () => {
    const said = (rows: readonly object[]) => thrownBy(() => spc(rows, { chart: xmrChart, x: "x" as never, y: "y" as never }))?.message;
    const same = "and both rows are the same in every cell: remove one of them";
    const [january, february] = [
      { x: "2024-01", y: 5 },
      { x: "2024-02", y: 6 },
    ];
    expect(said([february, january, { ...february }])).toBe(`row 2, column x: got "2024-02" a second time (first in row 0), ${same}`);
    expect(said([january, february, { ...february, ward: "A" }])).toMatch(
      /\(first in row 1\), expected each x once, or the option combine: /,
    );
    expect(said([january, { x: "2024-01", y: 6 }])).toMatch(/\(first in row 0\), expected each x once/);
    const wards = ["A", "B", "C", "B"].map((x) => ({ x, y: 5 }));
    expect(said(wards)).toBe(`row 3, column x: got "B" a second time (first in row 1), ${same}`);
    const dates = ["2024-01-01", "2024-01-01"].map((day) => ({ x: new Date(day), y: 5 }));
    expect(said(dates)).toContain(same);
    expect(thrownBy(() => spc({ x: ["B", "B"], y: [5, 5] }, { chart: xmrChart, x: "x", y: "y" }))?.message).toContain(same);
    expect(thrownBy(() => spc([5, 5], { chart: xmrChart, x: () => "B", y: Number }))?.message).toContain("expected each x once");
  });

  test("numbers are put in the order of numbers, categories keep theirs", () => {
    expect(placesOf([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(placesOf(["Ward B", "Ward A", "Ward C"])).toEqual(["Ward B", "Ward A", "Ward C"]);
  });

  test("dates that are not ISO text are refused with a hint, not guessed", () => {
    expect(thrownBy(() => placesOf(["1/4/2023", "1/5/2023"]))).toMatchObject({ code: "ambiguous-date" });
    expect(thrownBy(() => placesOf(["2023-04-01", "Ward A"]))).toMatchObject({ code: "mixed-x" });
  });

  test.each([
    ["an offset, as pandas writes it", ["2024-03-01T10:00:00+01:00", "2024-02-01T10:00:00+01:00"], 0],
    ["an offset, as Postgres writes it", ["2024-03-01 10:00:00+01", "2024-02-01 10:00:00+01"], 0],
    ["an offset west of UTC among others", ["2024-03-01T10:00:00", "2024-02-01T10:00:00-05:00"], 1],
    ["a year before 1000, mistyped", ["2024-02", "0024-03", "2024-04"], 1],
    ["years before 1000 alone", ["0024-03", "0024-02"], 0],
    ["years before 1000, months of one digit", ["0024-3", "0024-2"], 0],
    ["years of a Date after 9999", [new Date(1e15), new Date(1.1e15)], 0],
    ["an ISO time without marks", ["20240301T1000Z", "20240201T1000Z"], 0],
  ])("ISO dates that cannot be read are refused, never names in the order of the rows: %s", (_, x, row) => {
    const given = typeof x[row] === "string" ? JSON.stringify(x[row]) : '"+033658-09-27T01:46:40"';
    expect(thrownBy(() => placesOf(x, { timeOfDay: true }))).toMatchObject({
      code: "ambiguous-date",
      row,
      message: `row ${row}, column x: got ${given}, expected an ISO date such as 2023-04-01T10:30, with a year from 1000 to 9999 and no offset from UTC`,
    });
  });

  test("times that no clock shows are refused like days that no calendar has", () => {
    for (const x of [
      ["2024-03-01T25:00", "2024-03-01T26:00"],
      ["2024-02-29T10:00", "2024-02-30T10:00"],
    ])
      expect(thrownBy(() => placesOf(x))?.code).toBe("invalid-row");
  });

  test("times in UTC are put in order, however UTC is written", () => {
    const x = ["2024-03-01T10:00Z", "2024-02-01 10:00:00+00", "2024-01-01T10:00:00.000+00:00"];
    expect(placesOf(x)).toEqual([...x].reverse());
  });

  test("a month or a day of one digit among dates is named itself, in two digits", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2023-${i + 1}`);
    expect(thrownBy(() => placesOf(months))).toMatchObject({
      code: "ambiguous-date",
      row: 0,
      message:
        'row 0, column x: got "2023-1", expected an ISO date such as 2023-01, months and days with two digits; readCsv reads other dates with its option dates, and x may be a function of a row that gives ISO text',
    });
    expect(thrownBy(() => placesOf(["2023-10-11", "2023-10-9"]))).toMatchObject({
      row: 1,
      message: expect.stringContaining(
        'got "2023-10-9", expected an ISO date such as 2023-10-09, months and days with two digits',
      ) as string,
    });
    expect(thrownBy(() => placesOf(["2023-10", "2023-0", "Ward A"]))?.code).toBe("mixed-x");
  });

  test("months of one digit alone are refused too; quarters or terms of a year are names", () => {
    expect(thrownBy(() => placesOf(["2023-1", "2023-2", "2023-9"]))?.code).toBe("ambiguous-date");
    expect(placesOf(["2023-1", "2023-2"])).toEqual(["2023-1", "2023-2"]);
  });

  test("milliseconds, as other tools write dates in JSON, are refused as numbers", () => {
    const x = [1711411200000, 1714089600000, 1716681600000];
    expect(thrownBy(() => placesOf(x))).toMatchObject({
      code: "ambiguous-date",
      message: expect.stringMatching(/got 1711411200000, expected an ISO date .*milliseconds since 1970/) as string,
    });
    expect(placesOf(x.map((instant) => instant + 1))).toHaveLength(3);
  });

  test("months or days run together, which as numbers would leave gaps between years or months, are refused too", () => {
    for (const x of [
      [202411, 202412, 202501],
      ["20240130", "20240131", "20240201"],
    ])
      expect(thrownBy(() => placesOf(x))).toMatchObject({ code: "ambiguous-date", row: 0, value: x[0] });
    for (const x of [
      [202401, 202402, 202403],
      [202411, 202412, 202413],
      [20240130, 20240131, 20240132],
    ])
      expect(placesOf(x)).toEqual(x);
  });

  test("an absent month is a slot without a value where a period is given, and nothing at all elsewhere", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`).filter((month) => month !== "2024-05");
    const chart = spc(at(months), { chart: xmrChart, x: "x", y: "y", period: "month" });
    expect(chart.points.map(({ x }) => x)).toEqual([...months.slice(0, 4), "2024-05", ...months.slice(4)]);
    expect(chart.points.filter(({ status }) => status === "missing").map(({ index }) => index)).toEqual([4]);
    expect(placesOf(months).length).toBe(11);
  });
});
