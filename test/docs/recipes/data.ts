import { pChart, spc, spcColumns, xmrChart } from "../../../src/index.js";
import { readCsv } from "../../../src/csv/index.js";

// Numbers alone.
console.log(spc([5, 7, 5, 7, 7, 5, 4], { chart: xmrChart }).points.length); // 7

// Rows: x is ISO text, a number, a name, or a Date at midnight in UTC; null, undefined, NaN and "" are gaps.
const rows = [
  { month: "2024-01", waited: 61, attended: 1204 },
  { month: "2024-02", waited: null, attended: 1131 },
  { month: "2024-03", waited: 72, attended: 1260 },
];
const ask = { chart: pChart, x: "month", y: "waited", n: "attended" } as const;
console.log(spc(rows, ask).points[1]?.status); // missing

// An array for each column: typed arrays, and bigint as databases count.
const columns = {
  month: ["2024-01", "2024-02", "2024-03"],
  waited: Float64Array.of(61, NaN, 72),
  attended: BigInt64Array.of(1204n, 1131n, 1260n),
};
console.log(spc(columns, ask).points[1]?.status); // missing

// CSV text: NA, *, - and other symbols of a missing value are gaps; a cell that is no number is an error with its line.
const { rows: read } = readCsv("month,waited,attended\n2024-01,61,1204\n2024-02,NA,1131\n2024-03,72,1260\n");
console.log(spc(read, ask).points[1]?.status); // missing

// Quarters, ISO weeks and years by their names, once the period is told: what is absent is then seen.
const quarters = [
  { at: "2023-Q4", falls: 12 },
  { at: "2024-Q2", falls: 9 },
];
const quarterly = spc(quarters, { chart: xmrChart, x: "at", y: "falls", period: "quarter" });
console.log(quarterly.points.map(({ x, status }) => `${x} ${status}`).join(", ")); // 2023-10 counted, 2024-01 missing, 2024-04 counted

// Columns out: for bulk work, and for whoever stores columns. NaN stands for null in columns of numbers.
const { value } = spcColumns(rows, ask).columns;
console.log(value?.map((share) => share.toFixed(4)).join(" ")); // 0.0507 NaN 0.0571
