/** Properties P7 to P11 and P25: two ways to one chart. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cChart, iPrimeChart, npChart, pChart, pPrimeChart, spc, tChart, uChart, uPrimeChart, xmrChart } from "../../src/index.js";
import { chartOf, holds, series } from "../support/series.js";
import { judged, sameLines } from "./compared.js";
import { forKinds, ofSubgroups } from "./shelf.js";

describe("two ways to one chart", () => {
  test("P7: a u chart with equal opportunity is the c chart divided by it", () => {
    holds(fc.tuple(series("c"), fc.integer({ min: 1, max: 50 })), ([rows, n]) => {
      const [c, u] = [
        chartOf(cChart, rows),
        chartOf(
          uChart,
          rows.map((row) => ({ ...row, n })),
        ),
      ];
      sameLines(u, c, (line) => line / n);
      if (n === 1) expect(judged(u)).toEqual(judged(c));
    });
  });

  test("P7: lines of an np chart are n times those of the p chart", () => {
    holds(series("np"), (rows) => {
      sameLines(chartOf(npChart, rows), chartOf(pChart, rows), (line) => line * 40);
    });
  });

  test.each([
    [pPrimeChart, pChart],
    [uPrimeChart, uChart],
  ] as const)("P8: $name with a sigma z of 1 is the plain chart", (chart, plain) => {
    holds(series(chart.name), (rows) => {
      const { centre } = chartOf(plain, rows).phases[0]?.estimate ?? {};
      if (centre !== undefined) sameLines(chartOf(chart, rows, { centre, sigma: 1 }), chartOf(plain, rows, { centre }));
    });
  });

  test.each([
    [pPrimeChart, [0, 1]],
    [uPrimeChart, [0, null]],
    [iPrimeChart, null],
  ] as const)("P9, P10: $name with equal denominators is the individuals chart of the ratios", (chart, bounds) => {
    holds(series(chart.name), (rows) => {
      const equal = rows.map((row) => ({ ...row, n: 60 }));
      const ratios = rows.map((row) => ({ ...row, y: row.y === null ? null : row.y / 60 }));
      const [ours, xmr] = [chartOf(chart, equal), chartOf(xmrChart, ratios, { conventions: { bounds } })];
      const { centre = 0 } = ours.phases[0]?.estimate ?? {};
      if (chart.name !== "pPrime" || (centre > 0 && centre < 1)) sameLines(ours, xmr);
    });
  });

  test("P11: a t chart with a power of 1 is the individuals chart, clipped at 0", () => {
    holds(series("t"), (rows) => {
      sameLines(chartOf(tChart, rows, { conventions: { power: 1 } }), chartOf(xmrChart, rows, { conventions: { bounds: [0, null] } }));
    });
  });

  test("P25: a proportion comes out the same from counts and from single cases added up", () => {
    holds(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 30 }), (pairs) => {
      const counts = pairs.map(([y, extra], i) => ({ x: i, y, n: y + extra }));
      const single = counts.flatMap(({ x, y, n }) => Array.from({ length: n }, (_, k) => ({ x, y: k < y ? 1 : 0, n: 1 })));
      const asked = { chart: pChart, x: "x", y: "y", n: "n" } as const;
      expect(spc(single, { ...asked, combine: "sum" }).points).toEqual(spc(counts, asked).points);
    });
  });

  forKinds(ofSubgroups, "P25: lines come out the same from values and from summaries", (chart, name) => {
    holds(series(name, { gaps: false }), (rows) => {
      const summary = rows.map(({ x, values }) => {
        const y = values.reduce((sum, value) => sum + value, 0) / values.length;
        return {
          x,
          y,
          n: values.length,
          range: values.length < 2 ? null : Math.max(...values) - Math.min(...values),
          sd: values.length < 2 ? null : Math.sqrt(values.reduce((sum, value) => sum + (value - y) ** 2, 0) / (values.length - 1)),
        };
      });
      sameLines(spc(summary, { chart, y: "y", n: "n", sd: "sd", range: "range" }), chartOf(chart, rows));
    });
  });
});
