import { describe, expect, it } from "vitest";
import { pChart, runChart, uChart, xmrChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { target } from "../../../src/svg/marks/index.js";
import type { SvgOptions } from "../../../src/svg/options.js";
import type { Chart } from "../../../src/types/index.js";
import { frameFor } from "../support.js";
import { charts, tickTexts, xmr } from "./values.js";

describe("the stretch of the vertical axis", () => {
  it("keeps everything on the plot, and 6 % of its height above the highest limit of a measure without ceiling", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      for (const { value, upper, lower, target } of chart.points) {
        for (const drawn of [value, upper, lower, target]) if (drawn !== null) expect(frame.beyond(drawn)).toBe(false);
        if (upper !== null && chart.unit !== "proportion")
          expect(frame.y(upper) - frame.top).toBeGreaterThanOrEqual(0.06 * (frame.bottom - frame.top));
      }
    }
  });

  it("keeps as much where zero, or a round end, makes the axis longer", () => {
    const level = xmr([92.6, 94.6, 92.6, 94.6, 92.6, 94.6]); // upper limit 98.9
    const between = xmr([91.1, 107.3, 91.1, 107.3, 91.1, 107.3]); // limits at 56.1 and 142.3, 49.2 to 149.2 with air
    for (const frame of [frameFor(level, { zero: true }), frameFor(between)]) {
      const upper = frame.ends.find(({ role }) => role === "upper")?.end ?? NaN;
      expect((upper - frame.top) / (frame.bottom - frame.top)).toBeCloseTo(0.06, 9);
      expect(frame.range.low).toBe(0);
    }
    expect(tickTexts(level, { zero: true })).toEqual(["0", "20", "40", "60", "80", "100"]);
    expect(tickTexts(between)).toEqual(["0", "50", "100", "150"]);
  });

  it("covers the values that it is told to, without air beyond them, and more only where more is drawn", () => {
    const waits = xmr([10, 12, 10, 12, 10, 12]); // limits at 5.7 and 16.3
    const rangeOf = (options: SvgOptions): readonly number[] => Object.values(frameFor(waits, options).range);
    expect(rangeOf({ include: [0, 40] })).toEqual([0, 40]);
    expect(rangeOf({ include: [40, 5], zero: false })).toEqual([0, 40]); // made round
    expect(rangeOf({ include: [40, 4], zero: true })).toEqual([0, 40]);
    expect(rangeOf({ include: [-10, 40] })).toEqual([-10, 40]);
    expect(rangeOf({ include: [8, 14] })).toEqual(rangeOf({}));
    expect(rangeOf({ include: [] })).toEqual(rangeOf({}));
    const level = spc([5, 5, 5], { chart: runChart });
    expect(frameFor(level, { include: [5] }).range).toEqual(frameFor(level).range);
    expect(frameFor(spc([0, 0, 0], { chart: runChart }), { zero: true }).range).toEqual({ low: 0, high: 1 });
    const later = frameFor(xmr([10, 12, 10, 12, 10, 12, 45]), { include: [0, 40] });
    expect(later.range.high).toBeGreaterThan(45);
    const close = xmr([53, 55, 53, 55, 53, 55]); // limits at 48.7 and 59.3, close below the end asked for
    expect(frameFor(close, { include: [0, 60] }).range).toEqual({ low: 0, high: 60 });
    expect(frameFor(close, { include: [0, 60] }).ticks.map(({ text }) => text)).toEqual(["0", "20", "40", "60"]);
    const shares = spc(
      [97, 98, 99].map((y) => ({ y, n: 100 })),
      { chart: pChart, y: "y", n: "n" },
    );
    expect(frameFor(shares, { include: [0, 1] }).range).toEqual({ low: 0, high: 1 });
  });

  it("never leaves 0 to 100 % of a proportion, unless a target does", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ y: 97 + (i % 4), n: 100 }));
    const p = (target: number): Chart => spc(rows, { chart: pChart, y: "y", n: "n", target });
    expect(tickTexts(p(0.9)).at(-1)).toBe("100%");
    expect(frameFor(p(0.9)).beyond(1.0001)).toBe(true);
    expect(frameFor(p(1.05)).beyond(1.05)).toBe(false);
  });

  it("makes no room for a target far beyond any share or as if in another unit, which is neither drawn nor named", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ y: 70 + (i % 4), n: 100 }));
    const share = spc(rows, { chart: pChart, y: "y", n: "n", target: 90, improvement: "up" });
    const rate = spc(rows, { chart: uChart, y: "y", n: "n", per: 1000, target: 900, improvement: "up" });
    for (const chart of [share, rate]) {
      const frame = frameFor(chart);
      expect(frame.range.high).toBeLessThan(2);
      expect(frame.ends.map(({ role }) => role)).not.toContain("target");
      expect(target(chart, frame)).toBeNull();
      expect(frameFor(chart, { width: 360 }).key.map(({ of }) => of)).not.toContain("target");
      expect(frame.caption.map(({ text }) => text).join(" ")).toMatch(/The target 9[0,]+%? (\(given as 9\d+\) )?(lies beyond|looks as if)/);
    }
  });

  it("lets a far point flatten the limits, or clips it at the edge with its value where asked to", () => {
    const far = xmr([20, 22, 19, 21, 23, 18, 20, 22, 19, 21, 23, 18, 20, 22, 19, 21, 23, 18, 900, 20, 22, 19, 21, 23]);
    const ghosted = spc(
      far.points.map(({ y }) => y ?? 0),
      { chart: xmrChart, ghost: [18] },
    );
    expect(frameFor(ghosted).beyond(900)).toBe(false);
    const frame = frameFor(ghosted, { clip: true });
    expect(frame.beyond(900)).toBe(true);
    expect(frame.y(900)).toBe(frame.top);
    expect(frame.caption.map(({ text }) => text).join(" ")).toContain("drawn at the edge");
  });
});
