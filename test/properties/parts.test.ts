/** Properties P13 and P15 to P17: baselines, phases, ghosts and gaps against what they stand for. */
import * as fc from "fast-check";
import { describe, expect } from "vitest";

import type { Chart, Signal } from "../../src/types/index.js";
import { chartOf, decided, holds, series } from "../support/series.js";
import { sameWithout, told } from "./compared.js";
import { forEveryKind } from "./shelf.js";

describe("parts of a series", () => {
  forEveryKind("P13: a baseline of the whole phase is no baseline", (chart, name) => {
    holds(decided(name, { minLength: 4 }), ([rows, { ghost }]) => {
      expect(chartOf(chart, rows, { ghost, baseline: rows.length })).toEqual(chartOf(chart, rows, { ghost }));
    });
  });

  forEveryKind("P15: a series split at a point is two charts", (chart, name) => {
    holds(
      series(name, { minLength: 4 }).chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: rows.length - 1 }))),
      ([rows, k]) => {
        const whole = chartOf(chart, rows, { x: "x", phases: [{ index: k, reason: "r" }] });
        const parts = [rows.slice(0, k), rows.slice(k)].map((these) => chartOf(chart, these, { x: "x" })) as [Chart, Chart];
        expect(whole.points.map(told)).toEqual(parts.flatMap(({ points }) => points.map(told)));
        expect(whole.phases.map(({ estimate, standing }) => ({ estimate, standing }))).toEqual(
          parts.map(({ phases }) => ({ estimate: phases[0]?.estimate, standing: phases[0]?.standing })),
        );
        const moved = ({ rule, at, completed }: Signal, by: number): unknown => ({
          rule,
          at: at.map((i) => i + by),
          completed: completed + by,
        });
        const inOrder = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
        expect(inOrder(whole.signals.map((signal) => moved(signal, 0)))).toEqual(
          inOrder(parts.flatMap(({ signals }, part) => signals.map((signal) => moved(signal, part * k)))),
        );
      },
    );
  });

  forEveryKind("P16: a ghost is as good as deleted, but for its own place", (chart, name) => {
    holds(decided(name, { minLength: 5 }), ([rows, { ghost }]) => {
      const left = new Set(ghost.map(({ at }) => at));
      sameWithout(
        chartOf(chart, rows, { ghost }),
        chartOf(
          chart,
          rows.filter((_, i) => !left.has(i)),
        ),
        left,
      );
    });
  });

  forEveryKind("P17: a gap is as good as deleted, where ranges and rules see through it", (chart, name) => {
    holds(series(name, { minLength: 5 }), (rows) => {
      const left = new Set(rows.flatMap(({ y }, i) => (y === null ? [i] : [])));
      const without = rows.filter(({ y }) => y !== null);
      const [whole, rest] = [rows, without].map((these) =>
        chartOf(chart, these, { conventions: { acrossGap: "bridge", onGap: "skip" } }),
      ) as [Chart, Chart];
      if (without.length > 0) sameWithout(whole, rest, left);
    });
  });
});
