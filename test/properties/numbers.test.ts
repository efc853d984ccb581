/** Rules of the numerical contract about numbers that come in, over every kind: N1, N12 to N14, N27, N39. */
import * as fc from "fast-check";
import { expect } from "vitest";

import { spc } from "../../src/index.js";
import type { Chart, ChartKind, Conventions } from "../../src/types/index.js";
import { oddNumbers } from "../support/oddNumbers.js";
import { chartOf, decided, type Extra, holds, type Row, rowOf, series } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";
import { forEveryKind, forKinds } from "./shelf.js";

/** The chart of rows whose cells may be anything. */
function chartOfCells(chart: ChartKind, rows: readonly object[], options: Extra = {}): Chart {
  return chartOf(chart, rows as readonly Row[], options);
}

const zero = (value: number | null): number | null => (value === 0 ? -0 : value);

/** Every convention that may be 0. */
const zeros: Partial<Conventions> = {
  bounds: [-0, null],
  tolerance: -0,
  slack: -0,
  headStart: -0,
  baselineAtLeast: -0,
  countFrom: -0,
};

forEveryKind("N12: what comes in as −0 goes out as 0, in rows, given lines, conventions and positions", (chart, name) => {
  const given: readonly Extra[] = [
    { conventions: zeros },
    { conventions: { minimum: { points: -0, of: "phase", effect: "warn" } } },
    { phases: [{ index: -0, reason: "r" }], target: -0, provisional: -0 },
    { centre: -0 },
    { centre: -0, sigma: -0 },
    { limits: { lower: -0, centre: -0, upper: -0 } },
  ];
  let charts = 0;
  holds(fc.tuple(decided(name, { minLength: 4, maxLength: 12 }), fc.constantFrom(...given)), ([[rows, some], more]) => {
    const negative = rows.map((row, i) => ({ ...row, x: zero(i), y: zero(row.y), values: row.values.map(zero) }));
    thrownBy(() => {
      const conventions = { ...some.conventions, ...more.conventions };
      const got = chartOfCells(chart, negative, { x: "x", ghost: some.ghost, ...more, conventions, innerLines: true });
      expect(oddNumbers(got)).toEqual([]);
      charts++;
    });
  });
  expect(charts).toBeGreaterThan(10);
});

forEveryKind("N13: null, undefined, NaN and nothing at all are one and the same gap", (chart, name) => {
  holds(fc.tuple(decided(name), fc.constantFrom(undefined, NaN, "", " ")), ([[rows, some], gap]) => {
    const told = rows.map((row) => ({ ...row, y: row.y ?? gap, values: [gap, ...row.values, gap] }));
    expect(chartOfCells(chart, told, some)).toEqual(chartOf(chart, rows, some));
  });
});

forEveryKind("N14: numbers written as text are the same numbers", (chart, name) => {
  const text = (value: number | null): string | null => (value === null ? null : ` ${value} `);
  holds(decided(name), ([rows, some]) => {
    const told = rows.map(({ x, y, n, values }) => ({ x, y: text(y), n: text(n), values: values.map(text) }));
    expect(chartOfCells(chart, told, some)).toEqual(chartOf(chart, rows, some));
  });
});

forEveryKind(
  "N1, N27: equal observations all lie on the centre, and where sigma comes from them every line is their value",
  (chart, name) => {
    const alike = fc.tuple(rowOf(name), fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 10 }));
    holds(fc.tuple(alike, fc.constantFrom("none", "once", "repeated")), ([[row, length, parts], screening]) => {
      const y = chart.counts === true ? row.y : (row.y ?? 0) / parts;
      const rows = Array.from({ length }, (_, i): Row => ({ ...row, x: i + 1, y, values: [(y ?? 0) / parts, (y ?? 0) / parts] }));
      const { points, signals, notes } = chartOf(chart, rows, { conventions: { screening } });
      expect(points.filter(({ zone }) => (zone ?? 0) !== 0)).toEqual([]);
      expect(signals.map(({ code }) => code).filter((code) => code !== "withinOneThird")).toEqual([]);
      if (notes.some(({ code }) => code === "no-variation"))
        for (const { value, centre, lower, upper } of points)
          if (value !== null) expect([centre, lower, upper]).toEqual([value, value, value]);
    });
  },
);

forKinds(
  ({ needs }) => needs.length === 0,
  "N39: an array of any type that holds the same numbers gives the same chart",
  (chart, name) => {
    holds(series(name, { gaps: false }), (rows) => {
      const values = rows.map(({ y }) => y ?? 0);
      const charts = [values, Float64Array.from(values), Float32Array.from(values), Int32Array.from(values)].map((data) =>
        spc(data, { chart: chart as ChartKind<never> }),
      );
      for (const one of charts) expect(one).toEqual(charts[0]);
    });
  },
);
