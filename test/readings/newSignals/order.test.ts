/** The order of what is new. */
import { expect, it } from "vitest";

import { append, cChart, crossings, newSignals, runChart, shift, spc, xmrChart } from "../../../src/index.js";

const fixed = { chart: xmrChart, centre: 10, sigma: 1 } as const;
const before = spc([10, 10, 10], fixed);

it("new signals are ranked by their size in sigmas, whichever side they point to", () => {
  const after = append(before, [14, 10, 3, 10, 19], fixed);
  expect(newSignals(before, after).map(({ at, side }) => [at, side])).toEqual([
    [[7], "high"],
    [[5], "low"],
    [[3], "high"],
  ]);
});

it("of two signals of one size the later stands first", () => {
  const after = append(before, [14, 10, 10, 6], fixed);
  expect(newSignals(before, after).map(({ at }) => at)).toEqual([[6], [3]]);
});

it("a limit held at its bound is no measure of sigma: 0 events about a mean of 4 are two sigmas below, 11 are three and a half above", () => {
  const counts = { chart: cChart, centre: 4, rules: [shift(2)] } as const;
  const chart = spc([4, 4, 4], counts);
  const after = append(chart, [11, 11, 4, 0, 0, 0], counts);
  expect(newSignals(chart, after).map(({ side }) => side)).toEqual(["high", "low"]);
});

it("where there are no limits, or a signal points to no side, only time ranks", () => {
  const level = { chart: runChart, centre: 10, rules: [shift(6), crossings()] } as const;
  const chart = spc([11, 11, 11, 9], level);
  const after = append(chart, [18, 18, 18, 18, 18, 18, 18, 9, 9, 9, 9, 9, 9, 9], level);
  expect(newSignals(chart, after).map(({ rule, side }) => [rule, side])).toEqual([
    ["crossings", null],
    ["shift(6)", "low"],
    ["shift(6)", "high"],
  ]);
});
