import { expectTypeOf, it } from "vitest";
import { type Chart, pChart, type RowOf, spc, spcColumns, uChart, xmrChart } from "../../src/index.js";

const months = ["2023-01", "2023-02"];
const columns = { month: months, breaches: Int32Array.of(4, 5), attendances: [120n, 130n] };
declare const table: {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly typeId: number }[] };
  getChild(name: string): { readonly length: number; get(index: number): unknown } | null;
};
declare const anything: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- what JSON.parse gives

it("takes columns by name, and knows their names", () => {
  expectTypeOf(spc(columns, { chart: pChart, x: "month", y: "breaches", n: "attendances" })).toEqualTypeOf<Chart>();
  spcColumns(columns, { chart: xmrChart, x: (row) => row.month, y: (row) => row.breaches / 2 });
  // @ts-expect-error no such column
  spc(columns, { chart: xmrChart, x: "month", y: "breeches" });
  // @ts-expect-error a u chart needs n
  spc(columns, { chart: uChart, x: "month", y: "breaches" });
  expectTypeOf<RowOf<typeof columns>>().toEqualTypeOf<{
    readonly month: string;
    readonly breaches: number;
    readonly attendances: bigint;
  }>();
});

it("takes a table whose columns it cannot know", () => {
  spc(table, { chart: pChart, x: "month", y: "breaches", n: "attendances" });
  // @ts-expect-error a p chart needs n
  spc(table, { chart: pChart, x: "month", y: "breaches" });
});

it("takes rows and data of a type unknown to the caller", () => {
  const chartOf = <Row>(rows: readonly Row[], y: (row: Row) => number): Chart => spc(rows, { chart: xmrChart, y: (row) => y(row) });
  expectTypeOf(chartOf([{ a: 1 }], (row) => row.a)).toEqualTypeOf<Chart>();
  spc(anything, { chart: xmrChart, y: "whatever" });
  spc(anything, { chart: xmrChart, x: "month", y: (row) => Number(row) });
});

it("takes rows known by a constraint alone, and the names of their columns", () => {
  const chartOf = <Row extends { readonly month: string; readonly y: number }>(rows: readonly Row[], keep: (row: Row) => boolean): Chart =>
    spc(rows.filter(keep), { chart: xmrChart, x: "month", y: "y" });
  expectTypeOf(chartOf([{ month: "2024-01", y: 1, ward: "A" }], ({ ward }) => ward === "A")).toEqualTypeOf<Chart>();
});

it("refuses what is neither rows nor columns", () => {
  // @ts-expect-error a number is no series
  spc(5, { chart: xmrChart });
  // @ts-expect-error columns are arrays
  spc({ month: "2023-01", y: 5 }, { chart: xmrChart });
});
