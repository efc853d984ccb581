// A table of Apache Arrow, as DuckDB, Parquet readers and data services give it, is data as it is: days are days, counts may be bigint.
import { DateDay, Int64, tableFromArrays, Table, vectorFromArray } from "apache-arrow";
import { describe, pChart, spc } from "naturallimits";

const days = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"].map((day) => new Date(day));

const table = new Table({
  month: vectorFromArray(days, new DateDay()),
  waited: vectorFromArray([61n, 55n, null, 64n], new Int64()),
  attended: vectorFromArray([1204n, 1131n, 1260n, 1188n], new Int64()),
});

const chart = spc(table, { chart: pChart, name: "Waits of more than four hours", x: "month", y: "waited", n: "attended" });
console.log(describe(chart));

// The other way round: the rows of a chart as a table.
const points = tableFromArrays({
  x: chart.points.map(({ x }) => String(x)),
  value: Float64Array.from(chart.points, ({ value }) => value ?? NaN),
  upper: Float64Array.from(chart.points, ({ upper }) => upper ?? NaN),
});
console.log(points.numRows);
