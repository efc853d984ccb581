/** Every kind on the shelf by its name, through the batch format and from a file. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { describe as inWords } from "../../src/index.js";
import { plainChart, type PlainOptions } from "../support/plain.js";
import { everyKind, type Row, series } from "../support/series.js";
import { chunksOf, folder, naturallimits } from "./process.js";

describe.each(everyKind)("%s", (name, chart) => {
  const [rows = []] = fc.sample(series(name, { minLength: 14, maxLength: 14, gaps: false }), { seed: 20_261_122, numRuns: 1 });
  const grouped = chart.needs.includes("values");
  const read: readonly (keyof Row)[] = grouped ? ["values"] : chart.needs.includes("n") ? ["y", "n"] : ["y"];
  const columns: PlainOptions = { x: "x", ...Object.fromEntries(read.map((column) => [column, column])) };
  const kept = rows.map((row) => ({ x: row.x, ...Object.fromEntries(read.map((column) => [column, row[column]])) }));

  test("in the batch format it is the chart that spc makes", async () => {
    const request = { id: name, rows: kept, options: { chart: name } };
    const { status, stdout } = await naturallimits(["batch", "--points"], chunksOf(`${JSON.stringify(request)}\n`));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ id: name, ...plainChart(name, kept, columns) });
  });

  test("from CSV, a row a value where it takes subgroups, it is the same chart, told in the same words", async () => {
    const lines = rows.flatMap(({ x, y, n, values }) => (grouped ? values.map((value) => `${x},${value},`) : [`${x},${y},${n}`]));
    const config = { chart: name, x: "x", ...(grouped ? { values: "y" } : columns) };
    const at = await folder({ "data.csv": `x,y,n\n${lines.join("\n")}\n`, "spc.json": JSON.stringify(config) });
    const { status, stdout } = await naturallimits(["describe", at("data.csv"), "--config", at("spc.json"), "--no-cost"]);
    expect(status).toBe(0);
    const named = chart.temporal === false ? kept.map((row) => ({ ...row, x: String(row.x) })) : kept;
    expect(stdout).toBe(`${inWords(plainChart(name, named, columns))}\n`);
  });
});
