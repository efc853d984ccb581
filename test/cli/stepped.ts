/** A measure that falls in May 2023, as CSV, as rows and as its chart, and the decision to lock it. */
import { spc, xmrChart } from "../../src/index.js";
import type { Chart, LedgerEntry, Suggestion } from "../../src/types/index.js";

/** Sixteen values of one level. */
export const level = [50, 53, 48, 51, 54, 49, 52, 47, 50, 53, 51, 48, 52, 50, 49, 54];
const values = [...level, ...level.map((y) => y - 14)];
const months = values.map((_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);
/** The data as a file. */
export const csv = `month,days\n${values.map((y, i) => `${months[i] ?? ""},${y}\n`).join("")}`;
/** How the file is read. */
export const flags = ["--chart", "xmr", "--x", "month", "--y", "days", "--improvement", "down"];
/** The data as rows. */
export const rows = values.map((days, i) => ({ month: months[i] ?? "", days }));
/** Their chart. */
export const chart = spc(rows, { chart: xmrChart, x: "month", y: "days", improvement: "down" });
/** Who locks its limits, when and why. */
export const decision = ["--reason", "baseline agreed", "--by", "A. Analyst", "--at", "2024-09-01"];

/** What `suggest` printed. */
export const suggestionIn = (text: string): Suggestion => JSON.parse(text) as Suggestion;
/** What `lock` printed. */
export const entryIn = (text: string): LedgerEntry => JSON.parse(text) as LedgerEntry;
/** What `render` wrote as data. */
export const chartIn = (text: string): Chart => JSON.parse(text) as Chart;
/** Any other JSON. */
export const recordIn = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;
