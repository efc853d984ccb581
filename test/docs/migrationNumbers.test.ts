/** The numbers of other tools come out where their calls are converted by the tables of docs/migration.md alone. */
import { describe, expect, it, test } from "vitest";
import type { Chart, Conventions } from "../../src/index.js";
import { readLines } from "../support/fixtures.js";
import { rowsOf } from "../support/plain.js";
import type { QicCase } from "../support/qicharts2.js";
import { codeOf, kindsOf, run } from "./migrated.js";

const base = { x: "x", y: "y" };
const values = [10, 11, 12, 13, 113, 14, 15, 16].map((y, i) => ({ x: i + 1, y }));

function chartOf(code: string, rows: readonly object[], chart = "xmrChart"): Chart {
  return run(`chart: ${chart}, ${code}`, "spc", { rows, base }) as Chart;
}

function lastOf({ points }: Chart): Numbers {
  const last = points.at(-1);
  return [last?.lower, last?.centre, last?.upper];
}

type Numbers = readonly (number | null | undefined)[];

/** Equal to nine digits, and null where null is wanted. */
function near(got: Numbers, wanted: Numbers): void {
  const close = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
  expect(got.map((value, i) => (isNumber(value) && isNumber(wanted[i]) && close(value, wanted[i]) ? wanted[i] : value))).toEqual(wanted);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** The conventions of several rows, in one record. */
function together(...names: readonly string[]): string {
  const records = names.map((name) => codeOf("PowerBI-SPC", name).replace(/^conventions: /, ""));
  const merged = Object.assign({}, ...records.map((record) => run(record, "call") as Partial<Conventions>)) as Partial<Conventions>;
  return `conventions: ${JSON.stringify(merged)}`;
}

/** One row an x, which is no name, and no option; a series without variation is among the recorded differences. */
function isPlain({ input: { x, y, n, options }, expected }: QicCase): boolean {
  const usual = Object.entries(options).every(([name, value]) => name === "qic.screenedmr" && value !== false);
  const complete = (n ?? []).every((value) => value !== null);
  const placed = x.every((place) => typeof place === "number" || /^\d{4}-/.test(place));
  return (
    expected.points !== undefined &&
    usual &&
    complete &&
    placed &&
    new Set(x).size === x.length &&
    new Set(y.filter((value) => value !== null)).size > 1
  );
}

describe("qicharts2: its preset and the names of its kinds give its lines", () => {
  const kinds = kindsOf("qicharts2");
  const plain = (readLines("vectors/qicharts2.ndjson") as readonly QicCase[]).filter(({ input }) => kinds.has(input.chart)).filter(isPlain);

  test.each(plain.map((one) => [one.id, one] as const))("%s", (_, { input, expected }) => {
    const { chart, x, y, n } = input;
    const exact = chart === "ip" ? `, ${codeOf("qicharts2", '`chart = "ip"`')}` : "";
    const code = `preset: qicharts2Preset${n === null ? "" : ', n: "n"'}${exact}`;
    const { points } = chartOf(code, rowsOf({ x, y, ...(n === null ? {} : { n }) }), kinds.get(chart));
    near(
      points.flatMap(({ lower, centre, upper }) => [lower, centre, upper]),
      (expected.points ?? []).flatMap(({ lcl, cl, ucl }) => [lcl, cl, ucl]),
    );
  });

  const subgrouped = (readLines("vectors/qicharts2.ndjson") as readonly QicCase[]).filter(({ input }) => input.chart === "xbar");
  test.each(subgrouped.filter(({ input: { options } }) => Object.keys(options).join() === "qic.screenedmr"))(
    "$id",
    ({ input: { x, y }, expected: { points = [] } }) => {
      const rows = x.map((month, i) => ({ month, events: y[i] ?? null }));
      const chart = run(codeOf("qicharts2", '`chart = "xbar"`'), "call", { rows }) as Chart;
      const last = points.at(-1);
      near(lastOf(chart), [last?.lcl, last?.cl, last?.ucl]);
    },
  );

  it("holds cases of most kinds", () => {
    expect(new Set(plain.map(({ input }) => input.chart)).size).toBeGreaterThan(8);
  });
});

describe("qicharts2: rows that could move numbers", () => {
  const usual = lastOf(chartOf("preset: qicharts2Preset", values));

  it("an I chart keeps its mean and its limits under bestbox and anhoej", () => {
    for (const method of ["anhoej", "bestbox"]) near(lastOf(chartOf(codeOf("qicharts2", `\`method = "${method}"\``), values)), usual);
  });

  it("moving ranges are screened unless its option says otherwise", () => {
    near(usual, [25.5 - 3 / 1.128, 25.5, 25.5 + 3 / 1.128]);
    const off = lastOf(chartOf(codeOf("qicharts2", "`options(qic.screenedmr"), values));
    near(off, [25.5 - (3 * 204) / 7 / 1.128, 25.5, 25.5 + (3 * 204) / 7 / 1.128]);
  });

  it("a baseline below 10 is judged where none is asked for", () => {
    const shifted = [1, 2, 1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9].map((y, x) => ({ x, y }));
    const runs = (code: string): boolean =>
      chartOf(`preset: qicharts2Preset, baseline: 8, ${code}`, shifted).signals.some((signal) => signal.code === "longestRun");
    expect([runs(""), runs("conventions: { baselineAtLeast: 0 }")]).toEqual([false, true]);
  });

  it("a month without rows is a gap, or no row at all", () => {
    const rows = ["2023-01-02", "2023-01-20", "2023-02-03", "2023-04-01"].map((month, i) => ({ month, events: i }));
    const valuesOf = (name: string): unknown =>
      (run(`chart: runChart, ${codeOf("qicharts2", name)}`, "spc", { rows }) as Chart).points.map(({ value }) => value);
    expect(valuesOf("`x.period")).toEqual([0.5, 2, null, 3]);
    expect(valuesOf("the same, without gaps")).toEqual([0.5, 2, 3]);
  });

  it("a funnel of units has the limits of the u chart", () => {
    const funnel = run(codeOf("qicharts2", "`x` of text"), "call") as Chart;
    const rates = run('chart: uChart, n: "cases", preset: qicharts2Preset', "spc") as Chart;
    const at = ({ points }: Chart) => points.find(({ x }) => x === "2022-04");
    near([at(funnel)?.lower, at(funnel)?.upper], [at(rates)?.lower, at(rates)?.upper]);
  });
});

describe("PowerBI-SPC", () => {
  const limits = "limits of i";

  it.each([
    ["`chart_type` `i_m`", 3 / 1.128],
    ["`chart_type` `i_mm`", 3 / 0.954],
  ])("%s", (kind, width) => {
    near(lastOf(chartOf(together(limits, kind), values)), [13.5 - width, 13.5, 13.5 + width]);
  });

  it("a row without a value is as if it were left out", () => {
    const holed = [5, 9, 6, 12, null, 7, 10, 8, 6, 9].map((y, x) => ({ x, y }));
    const code = codeOf("PowerBI-SPC", limits);
    const without = holed.filter(({ y }) => y !== null);
    near(lastOf(chartOf(code, holed)), lastOf(chartOf(code, without)));
  });

  it("a point on the centre ends a run, and a repeated value a trend", () => {
    const found = (rules: string, ys: readonly number[], conventions: string): number =>
      chartOf(
        `centre: 5, rules: [${rules}], ${conventions}`,
        ys.map((y, x) => ({ x, y })),
      ).signals.length;
    const read = codeOf("PowerBI-SPC", "how rules are read");
    const touching = [1, 9, 6, 6, 6, 5, 6, 6, 6, 6, 1, 9];
    const resting = [9, 1, 2, 3, 3, 4, 5, 1, 9, 1, 9, 1];
    expect([found("shift(7)", touching, ""), found("shift(7)", touching, read)]).toEqual([1, 0]);
    expect([found("trend(5)", resting, ""), found("trend(5)", resting, read)]).toEqual([1, 0]);
  });

  it("marks every point beyond 2 sigmas, and leaves the limits", () => {
    const rows = [5, 6, 5, 7, 5, 6, 5, 9.2, 5, 6, 5, 6, 5, 6, 5, 6, 5, 1.5].map((y, x) => ({ x, y }));
    const chart = chartOf(codeOf("PowerBI-SPC", "`astronomical_limit`"), rows);
    expect(chart.points.filter(({ signals }) => signals.length > 0).map(({ index }) => index)).toEqual([7, 17]);
    near(lastOf(chart), lastOf(chartOf("", rows)));
  });
});
