/** Properties P14, P18 to P20 and P24: lines, zones and moving ranges. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { mrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { chartOf, decided, holds, series } from "../support/series.js";
import { inOrder, judged, linesOf, zonesAgree } from "./compared.js";
import { forEveryKind, forKinds, ofNeighbours } from "./shelf.js";

describe("baselines and lines", () => {
  forEveryKind("P14: what is appended after a frozen baseline changes no line", (chart, name) => {
    holds(
      series(name, { minLength: 6 }).chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 2, max: rows.length - 1 }))),
      ([rows, k]) => {
        const [short, long] = [rows.slice(0, k), rows].map((these) => chartOf(chart, these, { baseline: k })) as [Chart, Chart];
        expect(long.points.slice(0, k).map((point) => linesOf(point))).toEqual(short.points.map((point) => linesOf(point)));
      },
    );
  });

  forKinds(ofNeighbours, "P18: screening never widens the limits", (chart, name) => {
    holds(fc.tuple(decided(name), fc.constantFrom("once", "repeated")), ([[rows, some], screening]) => {
      const [all, kept] = (["none", screening] as const).map((one) =>
        chartOf(chart, rows, { ...some, conventions: { ...some.conventions, screening: one } }),
      ) as [Chart, Chart];
      for (const [i, { lower, upper }] of kept.points.entries()) {
        const wide = all.points[i];
        expect([lower === null, upper === null]).toEqual([wide?.lower === null, wide?.upper === null]);
        expect(upper ?? 0).toBeLessThanOrEqual(wide?.upper ?? 0);
        expect(lower ?? 0).toBeGreaterThanOrEqual(wide?.lower ?? 0);
      }
    });
  });

  forEveryKind("P19: lines lie in the order of their sigmas", (chart, name) => {
    holds(
      fc.tuple(decided(name), fc.double({ min: 0.1, max: 4, noNaN: true }), fc.double({ min: 0.1, max: 4, noNaN: true })),
      ([[rows, some], a, b]) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((sigmas) =>
          chartOf(chart, rows, { ...some, conventions: { ...some.conventions, sigmas }, innerLines: true }),
        ) as [Chart, Chart];
        for (const [i, point] of far.points.entries()) {
          const inner = near.points[i];
          const { lower2 = null, lower1 = null, upper1 = null, upper2 = null } = point.also ?? {};
          inOrder([point.lower, inner?.lower ?? null, point.centre, inner?.upper ?? null, point.upper]);
          inOrder([point.lower, lower2, lower1, point.centre, upper1, upper2, point.upper]);
        }
      },
    );
  });

  forEveryKind("P20: a point is in zone 4 exactly when it lies beyond a limit", (chart, name) => {
    holds(decided(name), ([rows, some]) => {
      zonesAgree(chartOf(chart, rows, some));
    });
  });

  const limits = { lower: 0.1, centre: 0.5, upper: 0.9 };
  forEveryKind(
    "P20: and so it is for any number of sigmas that is taken, with given limits and with an exact method too",
    (chart, name) => {
      const exact = chart.conventions?.method === undefined ? ["sigma" as const] : ["sigma" as const, "probability" as const];
      const sigmas = fc.oneof(fc.constantFrom(1e-6, 37), fc.double({ min: 1e-6, max: 37, noNaN: true }));
      holds(
        fc.tuple(series(name, { maxLength: 20 }), sigmas, fc.constantFrom(...exact), name === "cusum" ? fc.constant(false) : fc.boolean()),
        ([rows, distance, method, given]) => {
          const conventions = { sigmas: distance, ...(exact.length > 1 ? { method } : {}) };
          const drawn = chartOf(chart, rows, { conventions, innerLines: true, ...(given ? { limits } : {}) });
          zonesAgree(drawn);
          expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
        },
      );
    },
  );

  forKinds(
    ({ stepped }) => !stepped,
    "zones are the same whether lines are read once or row by row, with a tolerance and without",
    (chart, name) => {
      holds(fc.tuple(decided(name), fc.constantFrom(0, 0.5, 3)), ([[rows, some], tolerance]) => {
        const options = { ...some, conventions: { ...some.conventions, tolerance } };
        const [once, each] = [chart, { ...chart, stepped: true }].map((kind) => judged(chartOf(kind, rows, options)));
        expect(each).toEqual(once);
      });
    },
  );

  test("P24: a range is formed for every two neighbours of one phase that both have a value", () => {
    holds(
      series("mr").chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: rows.length - 1 }))),
      ([rows, k]) => {
        const formed = chartOf(mrChart, rows, { phases: [{ index: k, reason: "r" }] }).points.map(({ value }) => value);
        expect(formed).toEqual(
          rows.map(({ y }, i) =>
            i === 0 || i === k || y === null || (rows[i - 1]?.y ?? null) === null ? null : Math.abs(y - (rows[i - 1]?.y ?? 0)),
          ),
        );
      },
    );
  });
});
