import { describe, expect, it, test } from "vitest";
import { append, pChart, sChart, spc, spcColumns, xmrChart } from "../../src/index.js";
import { readCsv } from "../../src/csv/index.js";
import type { NamedColumns } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

const rows = [
  { month: "2024-01", breaches: 61, attendances: 1204 },
  { month: "2024-02", breaches: null, attendances: 1131 },
  { month: "2024-03", breaches: 72, attendances: 1260 },
  { month: "2024-04", breaches: 58, attendances: 1188 },
];
const named = { chart: pChart, x: "month", y: "breaches", n: "attendances", target: 0.05 } as const;
const columns = {
  month: rows.map(({ month }) => month),
  breaches: Float64Array.from(rows, ({ breaches }) => breaches ?? NaN),
  attendances: BigInt64Array.from(rows, ({ attendances }) => BigInt(attendances)),
};

const [DATE, TIMESTAMP, INTEGER] = [8, 10, 2];

/** A column as Apache Arrow's: cells by `get`, days as milliseconds, no index. */
function vector(cells: readonly unknown[], typeId = 0) {
  return { length: cells.length, get: (index: number) => cells[index], type: { typeId } };
}

/** A table as Apache Arrow's. */
function arrow(children: Readonly<Record<string, ReturnType<typeof vector>>>) {
  const fields = Object.keys(children).map((name) => ({ name }));
  return { numRows: Object.values(children)[0]?.length ?? 0, schema: { fields }, getChild: (name: string) => children[name] ?? null };
}

const days = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];
const table = arrow({
  month: vector(columns.month),
  day: vector(days, DATE),
  breaches: vector(rows.map(({ breaches }) => breaches)),
  attendances: vector([...columns.attendances], INTEGER),
});

describe("data as an array for each column", () => {
  it("make the chart that the same data make as rows", () => {
    const chart = spc(rows, named);
    expect(spc(columns, named)).toEqual(chart);
    expect(spcColumns(columns, named)).toEqual(spcColumns(rows, named));
    expect(chart.points.map(({ n }) => n)).toEqual([1204, 1131, 1260, 1188]);
  });

  it("are seen as rows by functions", () => {
    const seen: unknown[] = [];
    const n = (row: { readonly attendances: bigint }): number => {
      seen.push(row);
      return Number(row.attendances);
    };
    expect(spc(columns, { ...named, n })).toEqual(spc(rows, named));
    expect(seen[0]).toEqual({ month: "2024-01", breaches: 61, attendances: 1204n });
  });

  it("may hold marks, reasons and subgroups", () => {
    const y = [3, 4, 9, 4];
    const [left, late] = [
      ["", "", "power cut", ""],
      [false, false, false, true],
    ];
    expect(spc({ y, left, late }, { chart: xmrChart, y: "y", ghost: "left", provisional: "late" }).points.map((p) => p.status)).toEqual([
      ...["counted", "counted", "ghost", "provisional"],
    ]);
    const weights = [[1, 2, 3], Float32Array.of(2, 4), [null, 3, 5]];
    expect(spc({ weights }, { chart: sChart, values: "weights" }).points.map((p) => p.y)).toEqual([2, 3, 4]);
  });

  it("may be added to a chart", () => {
    const head = { month: columns.month.slice(0, 3), breaches: columns.breaches.slice(0, 3), attendances: columns.attendances.slice(0, 3) };
    const tail = { month: columns.month.slice(3), breaches: columns.breaches.slice(3), attendances: columns.attendances.slice(3) };
    expect(append(spc(head, named), tail, named).points).toEqual(spc(rows, named).points);
  });

  it("must be of one length, have the columns that are named, and name y", () => {
    const short = { ...columns, breaches: [1, 2] };
    const mismatch = thrownBy(() => spc(short, named));
    expect([mismatch?.code, mismatch?.column, mismatch?.message]).toEqual([
      "length-mismatch",
      "breaches",
      "column breaches has 2 cells, expected 4, as column month has",
    ]);
    // @ts-expect-error no such column
    expect(thrownBy(() => spc(columns, { ...named, y: "breeches" }))?.message).toBe(
      'no row has a column "breeches", expected one of month, breaches, attendances; did you mean "breaches"?',
    );
    const titled = readCsv("Title:,Monthly A&E\n2024,\nmonth,breaches\n2024-01,5\n").rows;
    expect(thrownBy(() => spc(titled, { chart: xmrChart, x: "month", y: "breaches" }))?.message).toBe(
      'no row has a column "month", expected one of Title:, Monthly A&E; row 1 holds it: if that row has the names, readCsv skips the lines above it with its option skip',
    );
    // @ts-expect-error a ghost by its place, where a column is meant
    expect(thrownBy(() => spc(columns, { ...named, ghost: "2024-02" }))?.message).toBe(
      'no row has a column "2024-02", expected one of month, breaches, attendances',
    );
    expect(thrownBy(() => spc(columns, { chart: xmrChart }))?.message).toBe(
      "data are columns and the option y is missing, expected one of month, breaches, attendances",
    );
    // @ts-expect-error neither rows nor columns
    expect(thrownBy(() => spc({ month: "2024-01", breaches: 61 }, named))?.code).toBe("wrong-type");
    expect(thrownBy(() => spc({}, { chart: xmrChart }))?.code).toBe("wrong-type");
  });
});

describe("a table like those of Apache Arrow", () => {
  it("makes the chart that the same data make as rows", () => {
    expect(spc(table, named)).toEqual(spc(rows, named));
    expect(spc(table, { ...named, y: ({ breaches }) => (typeof breaches === "number" ? breaches : null) })).toEqual(spc(rows, named));
  });

  it("has days as days, though it stores them as numbers", () => {
    const chart = spc(table, { ...named, x: "day" });
    expect([chart.axis, chart.period]).toEqual(["time", "month"]);
    expect(chart.points.map(({ x }) => x)).toEqual(["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"]);
    const noon = arrow({ at: vector([Date.UTC(2024, 0, 1, 12), Date.UTC(2024, 0, 2, 12)], TIMESTAMP), y: vector([1, 2]) });
    expect(thrownBy(() => spc(noon, { chart: xmrChart, x: "at", y: "y" }))?.code).toBe("local-date");
    const points = spc(noon, { chart: xmrChart, x: "at", y: "y", timeOfDay: true }).points;
    expect(points.map(({ x }) => x)).toEqual(["2024-01-01T12:00", "2024-01-02T12:00"]);
  });

  it("has no day where it holds none", () => {
    const gap = arrow({ day: vector([days[0], null], DATE), y: vector([1, 2]) });
    expect(thrownBy(() => spc(gap, { chart: xmrChart, x: "day", y: "y" }))).toMatchObject({ code: "invalid-row", row: 1, value: null });
  });

  test.each<readonly [unknown]>([
    [{ numRows: 1 }],
    [{ numRows: 1, getChild: () => null }],
    [{ numRows: 1, getChild: () => null, schema: {} }],
    [{ numRows: "1", getChild: () => null, schema: { fields: [] } }],
    [{ y: [1, 2], n: 5 }],
    [{}],
    [5],
    [null],
  ])("is nothing that only resembles one, nor columns: %j", (data) => {
    const error = thrownBy(() => spc(data as NamedColumns, { chart: xmrChart, y: "y" }));
    expect(error).toMatchObject({ code: "wrong-type", column: "data" });
    expect(error?.message).toMatch(/expected an array of rows or of numbers, or an array for each column$/);
  });

  it("refuses a column that it lacks", () => {
    expect(thrownBy(() => spc(table, { ...named, y: "breach" }))?.message).toBe(
      'no row has a column "breach", expected one of month, day, breaches, attendances; did you mean "breaches"?',
    );
  });

  it("gives its columns as columns, and as numbers", () => {
    const y = vector([5, 7, 5, 7, 7, 5, 4, 9, 8, 13]);
    const chart = spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: xmrChart });
    expect(spc({ y }, { chart: xmrChart, y: "y" })).toEqual(chart);
    expect(spc(y, { chart: xmrChart })).toEqual(chart);
  });
});

describe("a bigint", () => {
  it("is a number, as databases count with it", () => {
    expect(spc([5n, 7n, 5n], { chart: xmrChart }).points.map(({ y }) => y)).toEqual([5, 7, 5]);
    expect(thrownBy(() => spc([5n, 10n ** 305n], { chart: xmrChart }))?.code).toBe("out-of-range");
  });
});

describe("a length in a request", () => {
  const drawn = (data: object) => spc(data as NamedColumns, { chart: xmrChart, y: "y" });

  test.each([1e9, 2 ** 32, -1, 0.5, NaN, 3])("that no cells stand behind makes no list: %d", (length) => {
    for (const data of [{ length }, { length, 0: 1 }, { y: { length } }])
      expect(thrownBy(() => drawn(data))).toMatchObject({ code: "wrong-type", column: "data" });
    const error = thrownBy(() => spc([{ v: { length } }], { chart: sChart, values: "v" }));
    expect(error).toMatchObject({ code: "not-a-number", row: 0, column: "v" });
  });

  it("is the name of a column like any other", () => {
    const { points } = spc({ length: [3, 4, 6] }, { chart: xmrChart, y: "length" });
    expect(points.map(({ y }) => y)).toEqual([3, 4, 6]);
    expect(spc([{ length: 3 }, { length: 4 }, { length: 6 }], { chart: xmrChart, y: "length" }).points).toEqual(points);
  });
});
