/** What every chart kind keeps to, whoever wrote it: requirements C1 to C9 of the contract, and lines that come back from their estimate. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { runChart, spc } from "../../src/index.js";
import { lockPhase } from "../../src/readings/lockPhase.js";
import { clipped } from "../../src/limits/given.js";
import type { ChartKind, Columns, Conventions, Point } from "../../src/types/index.js";
import { frozen } from "../support/fixtures.js";
import { oddNumbers } from "../support/oddNumbers.js";
import { chartOf, decided, everyKind, holds, type Row, series } from "../support/series.js";

/** Conventions under which a kind may be asked for other lines than its usual ones. */
const variants: Readonly<Record<string, readonly Partial<Conventions>[]>> = {
  p: [{ method: "probability" }],
  np: [{ method: "probability" }],
  u: [{ method: "probability" }],
  c: [{ method: "probability" }, { method: "probability", midP: true }],
  g: [{ method: "probability" }, { method: "probability", events: 3 }, { centreFrom: "mean" }],
  t: [{ method: "probability" }, { method: "probability", shape: 0.7 }, { power: 2 }],
  funnel: [
    { method: "sigma" },
    { overdispersion: "multiplicative" },
    { overdispersion: "additive" },
    { ratio: "rate" },
    { ratio: "expected" },
  ],
  xbar: [{ sd: "range" }, { sd: "pooled" }, { sd: "mean" }],
  s: [{ sd: "pooled" }],
  ewma: [{ startUp: "asymptotic" }],
  cusum: [{ reset: true, headStart: 2 }],
};

const cases = everyKind.flatMap(([name, kind]) =>
  [{}, ...(variants[name] ?? [])].map((conventions) => [`${name} ${JSON.stringify(conventions)}`, name, kind, conventions] as const),
);

const lines = ({ centre, lower, upper }: Point): readonly (number | null)[] => [centre, lower, upper];

describe.each(cases)("%s", (_, name, kind, conventions) => {
  test("no number of a chart is NaN, infinite or −0, and its input stays as it is", () => {
    holds(decided(name), ([rows, some]) => {
      expect(oddNumbers(chartOf(kind, frozen(rows), { ...frozen(some), conventions, innerLines: true }))).toEqual([]);
    });
  });

  test("its lines come back from the estimate alone, bit for bit", () => {
    holds(series(name, { minLength: 3 }), (rows) => {
      const chart = chartOf(kind, rows, { conventions });
      const [phase] = chart.phases;
      if (phase === undefined || phase.standing === "no-limits") return;
      const lock = lockPhase(chart, 0, { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01" });
      const again = chartOf(kind, rows, { conventions, phases: [{ index: 0, reason: "r", lock }] });
      if (kind.temporal !== false) expect(again.notes.map(({ code }) => code)).not.toContain("locked-data-changed");
      expect(again.points.map(lines)).toEqual(chart.points.map(lines));
      expect(again.points.map(({ zone }) => zone)).toEqual(chart.points.map(({ zone }) => zone));
    });
  });

  test("a line does not fall as z rises, whatever z is", () => {
    const z = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 2, maxLength: 12 });
    holds(fc.tuple(series(name, { minLength: 4 }), z), ([rows, all]) => {
      const drawn: ((at: number, z: number) => number)[] = [];
      chartOf(spying(kind, drawn), rows, { conventions });
      for (const line of drawn) {
        const at = rows.length - 1;
        const values = [...all]
          .sort((a, b) => a - b)
          .map((one) => line(at, one))
          .filter((value) => !Number.isNaN(value));
        for (let i = 1; i < values.length; i++)
          expect(values[i]).toBeGreaterThanOrEqual((values[i - 1] ?? NaN) - 1e-9 * Math.abs(values[i - 1] ?? NaN));
      }
    });
  });

  test("all observations gaps or ghosts: no limits, no signals", () => {
    const none = [1, 2, 3].map((x): Row => ({ x, y: null, n: name === "np" ? 40 : 10, values: [] }));
    const chart = chartOf(kind, none, { conventions });
    expect(chart.points.map(({ lower, upper, zone }) => [lower, upper, zone])).toEqual(none.map(() => [null, null, null]));
    expect(chart.signals).toEqual([]);
    expect(chart.notes.map(({ code }) => code)).toContain("no-limits");
  });

  test("the whole record of conventions stands on the chart", () => {
    const rows = [4, 6, 5, 9].map((y, i): Row => ({ x: i + 1, y, n: 40, values: [y, y + 1] }));
    const record = chartOf(kind, rows, { conventions }).provenance.conventions;
    expect(record).toMatchObject(conventions);
    expect(Object.keys(record).sort()).toEqual(Object.keys(spc([1], { chart: runChart }).provenance.conventions).sort());
  });
});

/** The kind, with every line that it fits kept, held to its own side of the centre. */
function spying(kind: ChartKind, drawn: ((at: number, z: number) => number)[]): ChartKind {
  return {
    ...kind,
    fit: (baseline, phase: Columns, known, conventions) => {
      const fit = kind.fit(baseline, phase, known, conventions);
      drawn.push(clipped(fit.line, null));
      return fit;
    },
  };
}
