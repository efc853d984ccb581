/** Sixteen months of waits, two that follow them, and how a chart of them is asked for. */
import { xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";

/** Days of the sixteen months. */
export const days: readonly number[] = [31, 34, 29, 33, 36, 30, 32, 35, 31, 33, 28, 34, 32, 30, 33, 29];

/** The months with their days. */
export const rows = days.map((y, i) => ({ month: `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`, y }));

/** The two months after them, the first far above the limits. */
export const later = [
  { month: "2024-05", y: 55 },
  { month: "2024-06", y: 31 },
];

/** The chart asked for. */
export const options = { chart: xmrChart, x: "month", y: "y", improvement: "down", name: "Days" } as const;

/** The JSON copy of a chart. */
export function reread(chart: Chart): Chart {
  return JSON.parse(JSON.stringify(chart)) as Chart;
}
