import { describe, expect, it } from "vitest";

import { defaults } from "../../../src/conventions.js";
import { changePoint, methodOf, runChart, stableShift, suggestPhases, sustainedRun, xmrChart } from "../../../src/index.js";
import { normals } from "../../../src/readings/chance/xoshiro.js";
import { permuted } from "../../../src/readings/methods/permutation.js";
import { simulated } from "../../../src/readings/methods/rates.js";
import { plainStretch } from "../../../src/readings/methods/stretch.js";
import type { Method } from "../../../src/types/index.js";
import { readJson } from "../../support/fixtures.js";
import { notesOf } from "../../support/lines.js";
import { stepped, unrated, xmr } from "../../support/proposed.js";

interface Cell {
  readonly method: { readonly method: string };
  readonly n: number;
  readonly p: number;
}
const rates = readJson("proposals/rates.json") as {
  readonly stable: readonly (Cell & { readonly se: number })[];
  readonly shifted: readonly (Cell & { readonly shift: number; readonly series: number })[];
  readonly correlated: readonly (Cell & { readonly phi: number; readonly series: number })[];
};

describe("false-phase rates", () => {
  const rateAt = (method: Method, usable: number): readonly unknown[] => {
    const { p, n, beyond } = method.rate(usable);
    return [p, n, beyond];
  };

  it("are those of the tabulated length, or the larger of the two neighbours", () => {
    expect(rateAt(changePoint(), 24)).toEqual([0.02167, 24, null]);
    expect(rateAt(changePoint(), 22)).toEqual([0.02167, 24, null]);
    expect(rateAt(changePoint(), 50)).toEqual([0.01633, 48, null]);
    expect(rateAt(stableShift(), 90)).toEqual([0.2999, 100, null]);
    expect(rateAt(stableShift({ shift: 9 }), 60)).toEqual([0.0655, 60, null]);
    expect(rateAt(sustainedRun({ direction: "below" }), 36)).toEqual([0.05015, 36, null]);
  });

  it("are at every tabulated length those of the simulation that was published", () => {
    for (const { method, n, p, se } of rates.stable) expect(methodOf(method).rate(n), JSON.stringify(method)).toMatchObject({ p, se, n });
    expect(rates.stable).toHaveLength(85);
  });

  it("are those of the shortest length below the table, and the largest beyond it, with a note", () => {
    expect(rateAt(stableShift(), 30)).toEqual([0.00665, 42, null]);
    expect(rateAt(changePoint(), 400)).toEqual([0.02167, 24, 100]);
    const long = [...stepped, ...Array.from({ length: 90 }, (_, i) => stepped[16 + (i % 16)] ?? 0)];
    expect(suggestPhases(xmr(long)).notes).toMatchObject([{ code: "false-phase-rate-beyond-table", params: { n: 100 } }]);
    expect(notesOf(xmr(long))).not.toContain("false-phase-rate-beyond-table");
  });

  it("come from a seeded simulation for parameters without a table", () => {
    const rate = changePoint({ minSegment: 10 }).rate(24);
    expect(rate.source).toBe("simulation of 20000 stable series, seed 20261122");
    expect(rate).toMatchObject({ n: 24, beyond: null });
    expect(changePoint({ minSegment: 10 }).rate(24)).toEqual(rate);
    expect(rate.p).toBeGreaterThan(0);
    expect(rate.p).toBeLessThan(0.02167);
  });

  const cells: readonly (readonly [string, Method, number, number, number])[] = [
    ["changePoint, 3 ln n, 24", changePoint(), 24, 0.02167, 0.00046],
    ["changePoint, 3 ln n, 60", changePoint(), 60, 0.01337, 0.00036],
    ["changePoint, 2 ln n, 36", changePoint({ penalty: 2 }), 36, 0.07576, 0.00084],
    ["stableShift, 48", stableShift(), 48, 0.04312, 0.00102],
    ["stableShift, 10 in a row, 72", stableShift({ shift: 10 }), 72, 0.06575, 0.00175],
    ["stableShift, every shift, 60", stableShift({ everyShift: true }), 60, 0.1268, 0.00235],
    ["sustainedRun, both sides, 48", sustainedRun(), 48, 0.1622, 0.00184],
    ["sustainedRun, one side, 36", sustainedRun({ direction: "above" }), 36, 0.05015, 0.00109],
  ];

  it.each(cells)("are what the methods do: %s (some cells; npm run simulate has all)", (_, method, n, p, se) => {
    const found = simulated(method, n, 4000);
    expect(Math.abs(found.p - p)).toBeLessThanOrEqual(4 * Math.hypot(se, Math.sqrt((p * (1 - p)) / 4000)));
  });

  const SERIES = 1000;
  const shares = (named: Cell["method"], make: (normal: () => number) => readonly number[]): number => {
    const method = unrated(methodOf(named));
    const normal = normals(20_261_122);
    const chart = named.method === "sustainedRun" ? runChart : xmrChart;
    let found = 0;
    for (let i = 0; i < SERIES; i++) {
      const stretch = plainStretch(chart.name, chart, defaults, make(normal));
      if (method.find({ ...stretch, conventions: { ...stretch.conventions, constants: "table" } }).changes.length > 0) found++;
    }
    return found / SERIES;
  };
  const near = (found: number, { p, series }: { readonly p: number; readonly series: number }): void => {
    expect(Math.abs(found - p)).toBeLessThanOrEqual(4 * Math.sqrt(p * (1 - p) * (1 / SERIES + 1 / series)));
  };

  it.each(rates.shifted.filter(({ shift }) => shift === 1.5).map((cell) => [cell.method.method, cell.n, cell] as const))(
    "%s sees a shift of 1.5 sigma half way through %i points as often as it was measured",
    (_, n, cell) => {
      near(
        shares(cell.method, (normal) => Array.from({ length: n }, (__, i) => normal() + (2 * i < n ? 0 : 1.5))),
        cell,
      );
    },
  );

  it.each(rates.correlated.filter(({ phi, n }) => phi === 0.4 && n === 48).map((cell) => [cell.method.method, cell] as const))(
    "%s is wrong as often as it was measured where neighbours are alike (0.4, 48 points)",
    (_, cell) => {
      const alike = (normal: () => number): readonly number[] => {
        let value = normal();
        return Array.from({ length: cell.n }, () => (value = 0.4 * value + Math.sqrt(1 - 0.4 ** 2) * normal()));
      };
      near(shares(cell.method, alike), cell);
    },
  );

  it("the permutation test keeps its level on stable series: 5 % and 1 %", () => {
    const normal = normals(7);
    const series = 1500;
    const p = Array.from({ length: series }, () => permuted(Array.from({ length: 24 }, normal)).p);
    for (const alpha of [0.05, 0.01]) {
      const share = p.filter((value) => value <= alpha).length / series;
      expect(Math.abs(share - alpha)).toBeLessThanOrEqual(4 * Math.sqrt((alpha * (1 - alpha)) / series));
    }
  });
});
