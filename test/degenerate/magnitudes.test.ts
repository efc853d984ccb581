/** Numbers too large, too small or too many-digited to reckon with. */
import { describe, expect, test } from "vitest";

import { cChart, funnelChart, gChart, mrChart, pChart, spc, tChart, uChart, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { linesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

describe("numbers too large to reckon with", () => {
  const funnelOf = (n: readonly number[]): Chart =>
    spc(
      n.map((cases) => ({ y: 1, n: cases })),
      { chart: funnelChart, y: "y", n: "n" },
    );

  test.each([
    ["values", () => spc([1e308, -1e308, 1e308], { chart: xmrChart })],
    ["a ratio", () => spc([{ y: 1, n: 5e-324 }], { chart: uChart, y: "y", n: "n" })],
    ["a given centre", () => spc([1, 2, 3], { chart: mrChart, centre: 5.5e307 })],
    ["a given sigma", () => spc([1, 2, 3], { chart: xmrChart, centre: 0, sigma: 1e308 })],
    ["a power of a time", () => spc([5e-324, 1e15], { chart: tChart, conventions: { power: 0.01, rangeAverage: "median" } })],
  ])("%s beyond what can be reckoned with throw, and never become Infinity", (_, call) => {
    expect(thrownBy(call)?.code).toBe("out-of-range");
  });

  const exact = { conventions: { method: "probability" } } as const;
  test.each([
    ["a number of cases that is whole only as it has no digits left", "invalid-row", () => funnelOf([20, 1.5e43])],
    [
      "a rate times an opportunity",
      "out-of-range",
      () => spc([{ y: 2, n: 1 }], { ...exact, chart: uChart, y: "y", n: "n", centre: 1e200 }),
    ],
    ["a given centre", "out-of-range", () => spc([1, 2, 3], { ...exact, chart: cChart, centre: 1e12 })],
    [
      "cases beyond whole numbers where there is no event, at a row without a count",
      "out-of-range",
      () =>
        spc(
          [0, 0, null].map((y) => ({ y, n: y === null ? 1e300 : 20 })),
          { ...exact, chart: pChart, y: "y", n: "n" },
        ),
    ],
  ])("exact limits of %s beyond reckoning throw, and never take for ever", (_, code, call) => {
    expect(thrownBy(call)?.code).toBe(code);
  });

  test("a g chart of counts whose square is beyond reckoning has its limits, three means above the mean", () => {
    const [lower, centre = NaN, upper] = linesOf(spc([2 ** 600, 2 ** 600], { chart: gChart }));
    expect([lower, centre, (upper ?? NaN) / 2 ** 600]).toEqual([0, 2 ** 600, 4]);
  });

  test("values far from 1 are no difficulty", () => {
    for (const unit of [2 ** -900, 2 ** 900]) {
      const chart = spc(
        [4, 6, 5, 7].map((value) => value * unit),
        { chart: xmrChart },
      );
      expect(linesOf(chart).map((line) => (line ?? NaN) / unit)).toEqual(linesOf(spc([4, 6, 5, 7], { chart: xmrChart })));
    }
  });
});
