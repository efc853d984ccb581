/** What degenerate series become on a chart of every kind: rules N24, N27 and N35 of the numerical contract. */
import { describe, expect, test } from "vitest";

import { chartKinds } from "../../src/charts/byName.js";
import { spc } from "../../src/index.js";
import type { Chart, ChartKind, SharedOptions } from "../../src/types/index.js";

interface Row {
  readonly y: number;
  readonly n: number;
  readonly values: readonly number[];
}

type Shape = Pick<SharedOptions<Row>, "ghost" | "baseline" | "phases">;

/** A chart of a kind: counts of 40, or subgroups of three about each number. */
function chartFrom(chart: ChartKind, y: readonly number[], options: Shape = {}): Chart {
  const rows = y.map((value): Row => ({ y: value, n: 40, values: [value, value + 9, value - 9] }));
  if (chart.needs.includes("values")) return spc(rows, { ...options, chart, values: "values" });
  return chart.needs.includes("n") ? spc(rows, { ...options, chart, y: "y", n: "n" }) : spc(rows, { ...options, chart, y: "y" });
}

describe("degenerate series", () => {
  const shapes = {
    "all ghosts": { ghost: [0, 1, 2, 3] },
    "a baseline of one": { baseline: 1 },
    "phases of one point": {
      phases: [
        { index: 1, reason: "a" },
        { index: 2, reason: "b" },
      ],
    },
  };
  for (const [kind, chart] of Object.entries(chartKinds)) {
    test.each(Object.entries(shapes))(`${kind}: %s throws nothing and signals nothing`, (_, shape) => {
      const got = chartFrom(chart, [3, 5, 4, 6], shape);
      expect(got.points.length).toBe(4);
      expect(got.signals).toEqual([]);
    });

    test(`${kind}: equal observations lie on the centre, which nothing but hugging it signals`, () => {
      for (const value of [5, 7]) {
        const { points, signals } = chartFrom(
          chart,
          Array.from({ length: 15 }, () => value),
        );
        expect(points.filter(({ zone }) => (zone ?? 0) !== 0)).toEqual([]);
        expect(signals.map(({ code }) => code).filter((code) => code !== "withinOneThird")).toEqual([]);
      }
    });

    test(`${kind}: an empty series is an empty chart`, () => {
      expect(chartFrom(chart, [])).toMatchObject({ points: [], signals: [], verdict: { variation: "none" } });
    });
  }
});
