/** What was appended to is the chart of all the rows. */
import { describe, expect, it, test } from "vitest";

import { append, lockPhase, spc, xmrChart } from "../../../src/index.js";
import type { SharedOptions } from "../../../src/types/index.js";
import { frozen } from "../../support/fixtures.js";
import { chartOf, everyKind, type Extra, holds, type Row, series } from "../../support/series.js";
import { later, options, reread, rows } from "../../support/monthly.js";

describe("append", () => {
  it("gives the chart of all the rows, from a chart or its JSON copy", () => {
    const before = spc(rows, { ...options, baseline: 12 });
    const whole = spc([...rows, ...later], { ...options, baseline: 12 });
    expect(append(before, later, { ...options, baseline: 12 })).toEqual(whole);
    expect(append(reread(before), frozen(later), frozen({ ...options, baseline: 12 }))).toEqual(whole);
  });

  it("gives the same chart where nothing has arrived", () => {
    const before = spc(rows, options);
    expect(append(before, [], options)).toEqual(before);
  });

  it("goes on estimating an open baseline", () => {
    expect(append(spc(rows, options), later, options)).toEqual(spc([...rows, ...later], options));
  });

  it("leaves given, locked and frozen lines where they are, bit for bit", () => {
    const before = spc(rows, options);
    const lock = lockPhase(before, 0, { reason: "r", lockedBy: "b", lockedAt: "2024-06-01" });
    const ways: readonly Partial<SharedOptions<(typeof rows)[number]>>[] = [
      { baseline: 10 },
      { limits: { lower: 20, centre: 30, upper: 40 } },
      { centre: 31, sigma: 2 },
      { phases: [{ start: "2023-01", lock }] },
      { phases: [{ start: "2023-03", reason: "r", baseline: 12 }], baseline: 2 },
    ];
    for (const way of ways) {
      const old = spc(rows, { ...options, ...way });
      const now = append(old, later, { ...options, ...way });
      for (const { index, centre, lower, upper } of old.points) expect(now.points[index]).toMatchObject({ centre, lower, upper });
      expect(now.points.at(-1)?.upper).toBe(old.points.at(-1)?.upper);
      expect(now).toEqual(spc([...rows, ...later], { ...options, ...way }));
    }
  });

  it("lets the lines of a frozen baseline stand while observations come one at a time: Montgomery's loan costs", () => {
    const costs = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305, 296, 314, 295, 287,
      301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
    ];
    const frozenAt20 = { chart: xmrChart, baseline: 20, conventions: { constants: "table" } } as const;
    let chart = spc(costs.slice(0, 20), frozenAt20);
    for (const cost of costs.slice(20)) {
      chart = append(chart, [cost], frozenAt20);
      expect(chart.points.at(-1)).toMatchObject({ centre: 300.5, lower: 279.78331466965284, upper: 321.21668533034716 });
    }
    expect(chart.points).toHaveLength(40);
    expect(chart.signals.filter(({ code }) => code === "astronomicalPoint").map(({ at }) => at)).toEqual([[38], [39]]);
  });

  test.each(everyKind.filter(([, kind]) => kind.temporal !== false))("equals the chart of all rows: %s", (name, kind) => {
    holds(series(name, { minLength: 14, maxLength: 30 }), (all: readonly Row[]) => {
      const [first, last] = [all.slice(0, -3), all.slice(-3)];
      const whole = chartOf(kind, all, { x: "x" });
      const now = append(chartOf(kind, first, { x: "x" }), last, optionsOf(kind.needs, name, { x: "x" }, kind));
      expect(now).toEqual(whole);
    });
  });
});

/** The options by which `chartOf` makes a chart of a kind. */
function optionsOf(needs: readonly string[], name: string, extra: Extra, chart: Parameters<typeof chartOf>[0]) {
  if (needs.includes("values")) return { ...extra, chart, values: "values" } as const;
  return needs.includes("n") || name === "iPrime" ? ({ ...extra, chart, y: "y", n: "n" } as const) : ({ ...extra, chart, y: "y" } as const);
}
