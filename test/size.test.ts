import { describe, expect, it } from "vitest";
import { type ChartKind, pChart, type Rule, runChart, shift, spc, spcColumns, trend, twoInThree, xmrChart } from "../src/index.js";

/** Whole numbers that wander without a pattern, the same in every run. */
function wandering(length: number): number[] {
  let state = 20261125;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 40 + (state % 21);
  });
}

/** A kind and a rule that count how often they are asked for a line. */
function counting(): { kind: ChartKind<never>; asked: () => number } {
  let asked = 0;
  const kind: ChartKind<never> = {
    ...xmrChart,
    stepped: true,
    fit: (...given) => {
      const fit = xmrChart.fit(...given);
      return {
        ...fit,
        line: (at, z) => {
          asked++;
          return fit.line(at, z);
        },
      };
    },
  };
  return { kind, asked: () => asked };
}

function work(length: number, phases: number): number {
  const { kind, asked } = counting();
  const declared = Array.from({ length: phases - 1 }, (_, i) => ({ index: Math.round(((i + 1) * length) / phases), reason: "test" }));
  spcColumns(wandering(length), { chart: kind, phases: declared });
  return asked();
}

describe("the size of a series", () => {
  it("costs twice the work for twice the points", () => {
    expect(work(200_000, 1) / work(100_000, 1)).toBeLessThanOrEqual(2.3);
  });

  it("costs the same work a point in many phases as in one", () => {
    expect(work(36_000, 1_000) / work(36_000, 1)).toBeLessThanOrEqual(1.5);
  });

  it("may be millions of points: nothing is spread into a call", () => {
    const chart = spcColumns(wandering(1_000_000), { chart: xmrChart, phases: [{ index: 500_000, reason: "test" }], baseline: 250_000 });
    expect(chart.length).toBe(1_000_000);
    expect(chart.phases.map(({ basis }) => basis?.usable)).toEqual([250_000, 500_000]);
  });

  it("changes nothing between columns and rows", () => {
    const y = wandering(60_000).map((value, i) => (i % 1_000 === 7 ? null : value));
    const rules: readonly Rule[] = [shift(8), trend(6)];
    const given = { ghost: [3, 4_000], phases: [{ index: 30_000, reason: "test" }], target: [{ start: 1, value: 50 }] } as const;
    for (const options of [
      { chart: xmrChart, rules: [...rules, twoInThree()], ...given },
      { chart: runChart, rules, ...given },
    ]) {
      const { points } = spc(y, options);
      const { columns, phases } = spcColumns(y, options);
      const same = (name: "y" | "value" | "zone", at: number): boolean => Object.is(columns[name]?.[at] ?? NaN, points[at]?.[name] ?? NaN);
      for (const { index, phase, status, centre, lower, upper, cause } of points) {
        const { lines } = phases[phase] ?? {};
        expect(same("y", index) && same("value", index) && same("zone", index)).toBe(true);
        expect([columns.phase?.[index], columns.status?.[index], columns.cause?.[index] ?? "common"]).toEqual([phase, status, cause]);
        expect([centre, lower, upper]).toEqual([lines?.centre, lines?.lower, lines?.upper]);
      }
    }
  }, 30_000);

  it("takes any array of numbers for the same series", () => {
    const values = wandering(100);
    const charts = [values, Float64Array.from(values), Float32Array.from(values), Int32Array.from(values)].map((data) =>
      spc(data, { chart: xmrChart }),
    );
    for (const chart of charts) expect(chart).toEqual(charts[0]);
  });

  it("gives stepped lines as columns, row by row", () => {
    const rows = wandering(500).map((n, i) => ({ n: n + 50, y: (i * 7) % 30 }));
    const { points } = spc(rows, { chart: pChart, y: "y", n: "n" });
    const { columns } = spcColumns(rows, { chart: pChart, y: "y", n: "n" });
    expect(points.map(({ lower, upper }) => [lower, upper])).toEqual(points.map((_, i) => [columns.lower?.[i], columns.upper?.[i]]));
  });
});
