import { type Point, spc, xmrChart } from "../../../src/index.js";

const months = ["2024-01", "2024-02", "2024-03", "2024-04"].map((month, i) => ({ month, days: [41, 38, 44, 39][i] }));
const chart = spc(months, { chart: xmrChart, x: "month", y: "days" });

const columns = ["x", "value", "centre", "lower", "upper", "phase", "status", "cause"] as const satisfies readonly (keyof Point)[];
const cell = (value: string | number | null): string => `"${String(value ?? "").replaceAll('"', '""')}"`;
const lines = chart.points.map((point) => columns.map((name) => cell(point[name])).join(","));
const limits = [columns.join(","), ...lines].join("\n");

console.log(limits.split("\n")[0]); // x,value,centre,lower,upper,phase,status,cause
console.log(limits.split("\n")[1]); // "2024-01","41","40.5","28.086666666666666","52.913333333333334","0","counted","common"
