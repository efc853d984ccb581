/** Rules of the numerical contract about results and what they cost, over every kind: N22, N37, N48, N50. */
import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";

import { describe as inWords, lockPhase, spc, spcColumns, xmrChart } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import type { Chart, ChartKind, Columns } from "../../src/types/index.js";
import { chartOf, decided, everyKind, holds, type Row, series } from "../support/series.js";
import { forEveryKind } from "./shelf.js";

/** What a kind reads from a row. */
function channels({ needs }: ChartKind): object {
  if (needs.includes("values")) return { values: "values" };
  return needs.includes("n") ? { y: "y", n: "n" } : { y: "y" };
}

forEveryKind("N22: what the caller changes after the call changes nothing in the chart", (chart, name) => {
  holds(decided(name, { minLength: 6 }), ([rows, some]) => {
    const mine = rows.map((row) => ({ ...row, values: [...row.values] }));
    const options = { ...structuredClone(some), conventions: { ...some.conventions, bounds: [-1e4, 1e4] as [number, number] }, target: 5 };
    const got = spc(mine, { ...options, chart, ...channels(chart) });
    const before = JSON.stringify(got);
    for (const row of mine) {
      row.y = 1e6;
      row.values.fill(1e6);
    }
    options.conventions.bounds[1] = 1;
    for (const ghost of options.ghost) Object.assign(ghost, { at: 0, reason: "changed" });
    for (const phase of options.phases) Object.assign(phase, { index: 0, reason: "changed" });
    expect(JSON.stringify(got)).toBe(before);
  });
});

forEveryKind("N37: columns hold what the points hold, NaN for null", (chart, name) => {
  const cell = (column: readonly unknown[] | null, at: number): unknown => {
    const value = column === null ? null : (column[at] ?? null);
    return Number.isNaN(value) ? null : value;
  };
  holds(decided(name), ([rows, some]) => {
    const options = { ...some, chart, ...channels(chart), target: 7, innerLines: true };
    const { points, phases } = spc(rows, options);
    const { columns } = spcColumns(rows, options);
    for (const { index, phase, ...point } of points) {
      const lines = phases[phase]?.lines ?? null;
      for (const member of ["x", "y", "n", "value", "target", "zone", "status", "why"] as const) {
        const absent = member === "status" ? "counted" : null;
        expect(cell(columns[member], index) ?? absent, member).toEqual(point[member]);
      }
      const also =
        columns.also && Object.fromEntries(Object.entries(columns.also).map(([member, column]) => [member, cell(column, index)]));
      expect(also).toEqual(point.also);
      for (const line of ["centre", "lower", "upper"] as const)
        expect(columns[line] === null ? (lines?.[line] ?? null) : cell(columns[line], index), line).toEqual(point[line]);
      expect([columns.phase?.[index] ?? 0, columns.cause?.[index] ?? "common"]).toEqual([phase, point.cause]);
    }
  });
});

/** The array, with every element that is read counted. */
function counted<T extends object>(array: T, count: () => void): T {
  return new Proxy(array, {
    get(target, key) {
      if (typeof key === "string" && /^\d/.test(key)) count();
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** How many cells a kind reads, and how many lines are asked of it, for so many rows in so many phases. */
function workOf(chart: ChartKind, rows: readonly Row[], phases: number): number {
  let work = 0;
  const count = (): void => void (work += 1);
  const seen = <T extends Columns>(phase: T): T => {
    const column = <C extends readonly number[] | null>(cells: C): C => (cells === null ? cells : counted(cells, count));
    const { y, n, sd, range } = phase;
    const copy = { ...phase, x: [], y: column(y), n: column(n), sd: column(sd), range: column(range) };
    return "value" in phase ? { ...copy, value: column(phase.value as readonly number[]) } : copy;
  };
  const { replot } = chart;
  const counting: ChartKind = {
    ...chart,
    plot: (phase, conventions) => chart.plot(seen(phase), conventions),
    fit: (baseline, phase, known, conventions) => {
      const fit = chart.fit(seen(baseline), seen(phase), known, conventions);
      return { ...fit, line: (at, z) => (count(), fit.line(at, z)) };
    },
    ...(replot === undefined ? {} : { replot: (phase, fit, conventions) => replot(seen(phase), fit, conventions) }),
  };
  const size = rows.length / phases;
  const starts = Array.from({ length: phases - 1 }, (_, k) => ({ index: (k + 1) * size, reason: "r" }));
  spcColumns(rows, { chart: counting, ...channels(chart), phases: starts });
  return work;
}

describe.each(everyKind)("N37: %s", (name, chart) => {
  const [sample = []] = fc.sample(series(name, { minLength: 60, maxLength: 60 }), { seed: 20_261_122, numRuns: 1 });
  const long = (length: number): readonly Row[] =>
    Array.from({ length: length / 60 }, () => sample)
      .flat()
      .map((row, i) => ({ ...row, x: i + 1 }));

  test("twice the points cost at most 2.3 times the work, in one phase and in phases of 36", () => {
    expect(workOf(chart, long(2880), 1)).toBeGreaterThan(2880);
    expect(workOf(chart, long(5760), 1) / workOf(chart, long(2880), 1)).toBeLessThanOrEqual(2.3);
    expect(workOf(chart, long(5760), 160) / workOf(chart, long(2880), 80)).toBeLessThanOrEqual(2.3);
  });
});

describe("N48", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const never = (): never => {
    throw new Error("a clock, a locale or a source of randomness was read");
  };
  class Still extends Date {
    constructor(...given: [] | [number]) {
      if (given.length === 0) never();
      super(...(given as [number]));
    }
    static override now = never;
  }

  /** Everything that can be made of a chart of months. */
  function everything(chart: ChartKind, rows: readonly Row[]): string {
    const months = (row: Row): string => `${2001 + Math.floor((row.x - 1) / 12)}-${String(1 + ((row.x - 1) % 12)).padStart(2, "0")}`;
    const got = chartOf(chart, rows, { x: months, improvement: "up", target: 5, name: "A measure" });
    const lock = got.phases[0]?.standing === "no-limits" ? null : lockPhase(got, 0, { reason: "r", lockedBy: "A", lockedAt: "2024-02-01" });
    return JSON.stringify([got, lock, inWords(got), svg(got)]);
  }

  test.each(everyKind)("%s: nothing reads a clock, a locale, or a source of randomness", (name, chart) => {
    const [rows = []] = fc.sample(series(name, { minLength: 30, maxLength: 30 }), { seed: 20_261_122, numRuns: 1 });
    const before = everything(chart, rows);
    vi.stubGlobal("Date", Still);
    vi.stubGlobal("Intl", undefined);
    vi.stubGlobal("performance", undefined);
    vi.stubGlobal("crypto", undefined);
    vi.spyOn(Math, "random").mockImplementation(never);
    for (const text of [
      "toLocaleString",
      "toLocaleDateString",
      "toLocaleTimeString",
      "getTimezoneOffset",
      "getHours",
      "getDate",
      "getMonth",
    ] as const)
      vi.spyOn(Date.prototype, text).mockImplementation(never);
    vi.spyOn(Number.prototype, "toLocaleString").mockImplementation(never);
    vi.spyOn(String.prototype, "localeCompare").mockImplementation(never);
    expect(everything(chart, rows)).toBe(before);
  });
});

forEveryKind("N50: every point has every key, and the record of conventions is complete", (chart, name) => {
  const usual = spc([1, 2], { chart: xmrChart });
  const keys = (object: object | undefined): readonly string[] => Object.keys(object ?? {}).sort();
  holds(decided(name), ([rows, some]) => {
    const got: Chart = chartOf(chart, rows, some);
    for (const point of got.points) expect(keys(point)).toEqual(keys(usual.points[0]));
    expect(keys(got)).toEqual(keys(usual));
    expect(keys(got.provenance.conventions)).toEqual(keys(usual.provenance.conventions));
  });
});
