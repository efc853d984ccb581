/** Properties P1 to P3 and P12: other zeros, other units, other signs. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { uChart } from "../../src/index.js";
import type { Chart, Signal } from "../../src/types/index.js";
import { chartOf, decided, holds, series } from "../support/series.js";
import { judged, linesOf, sameLines, withY } from "./compared.js";
import { forKinds, plotsMeasure, plotsSpread } from "./shelf.js";

describe("changes of scale", () => {
  const shifts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  forKinds(plotsMeasure, "P1: adding a constant moves every line by it and changes no zone and no signal", (chart, name) => {
    holds(fc.tuple(decided(name), shifts), ([[rows, some], b]) => {
      const [before, after] = [rows, withY(rows, (y) => y + b)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
      sameLines(after, before, (line) => line + b, 100 + Math.abs(b));
      expect(judged(after)).toEqual(judged(before));
    });
  });

  forKinds(plotsSpread, "P1: adding a constant changes nothing", (chart, name) => {
    holds(fc.tuple(decided(name), shifts), ([[rows, some], b]) => {
      const [before, after] = [rows, withY(rows, (y) => y + b)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
      sameLines(after, before);
      expect(judged(after)).toEqual(judged(before));
    });
  });

  const scales = fc.oneof(
    fc.integer({ min: -900, max: 900 }).map((k) => 2 ** k),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
  );
  forKinds(
    (chart) => plotsMeasure(chart) || plotsSpread(chart) || chart.unit === "days",
    "P2: a change of unit multiplies every line, exactly for a power of two where no other power is taken",
    (chart, name) => {
      holds(fc.tuple(decided(name), scales), ([[rows, some], a]) => {
        const [before, after] = [rows, withY(rows, (y) => y * a)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
        if (Number.isInteger(Math.log2(a)) && chart.unit !== "days")
          expect(after.points.map((point) => linesOf(point))).toEqual(before.points.map((point) => linesOf(point, (line) => line * a)));
        else sameLines(after, before, (line) => line * a, 100 * a);
        expect(judged(after)).toEqual(judged(before));
      });
    },
  );

  forKinds(
    ({ bounds }) => bounds === null,
    "P3: negation mirrors the lines, and signals swap their side",
    (chart, name) => {
      const mirrored = { high: "low", low: "high" } as const;
      holds(decided(name), ([rows, some]) => {
        const [before, after] = [rows, withY(rows, (y) => -y)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
        for (const [i, point] of after.points.entries()) {
          const { centre = null, lower = null, upper = null } = before.points[i] ?? {};
          expect([point.centre, point.lower, point.upper].map((line) => (line === null ? null : -line || 0))).toEqual([
            centre,
            upper,
            lower,
          ]);
        }
        const told = ({ rule, side, at, completed }: Signal, swap: boolean): unknown => ({
          rule,
          side: side === null || !swap ? side : mirrored[side],
          at,
          completed,
        });
        expect(after.signals.map((signal) => told(signal, true))).toEqual(before.signals.map((signal) => told(signal, false)));
      });
    },
  );

  test("P12: other units of opportunity, shown at the same scale, change nothing that is shown", () => {
    holds(fc.tuple(series("u"), fc.integer({ min: 2, max: 1000 })), ([rows, a]) => {
      const before = chartOf(uChart, rows);
      const after = chartOf(
        uChart,
        rows.map((row) => ({ ...row, n: (row.n ?? 0) * a })),
      );
      sameLines(after, before, (line) => line / a, 30 / a);
      expect(judged(after)).toEqual(judged(before));
    });
  });
});
