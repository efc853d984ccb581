/** Rows at places of the axis, and the places that their chart has. */
import { spc, xmrChart } from "../../src/index.js";
import type { SharedOptions } from "../../src/types/index.js";

/** A row. */
export interface Row {
  readonly x: string;
  readonly y: number;
}

/** A row at each place. */
export const rowsOf = (...xs: readonly string[]): readonly Row[] => xs.map((x, i) => ({ x, y: 5 + (i % 3) }));

/** How they are read. */
export const columns = { chart: xmrChart, x: "x", y: "y" } as const;

/** The places of their chart. */
export const placesOf = (xs: readonly string[], options: Partial<SharedOptions<Row>>): readonly unknown[] =>
  spc(rowsOf(...xs), { ...columns, ...options }).points.map(({ x }) => x);
