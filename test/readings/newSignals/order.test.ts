/** The order of what is new. */
import { expect, it } from "vitest";

import { append, astronomicalPoint, cChart, crossings, newSignals, pChart, runChart, shift, spc, xmrChart } from "../../../src/index.js";

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

it("nor is one held at its bound above: about 0.9, 160 of 200 are 4.7 sigmas below, 26 of 36 are 3.6", () => {
  // Sigma is 0.3/√n: 0.05 of 36 cases, whose upper limit is held at 1, and 0.02121 of 200.
  const shares = { chart: pChart, y: "y", n: "n", centre: 0.9, rules: [astronomicalPoint()] } as const;
  const rows = [
    { y: 26, n: 36 },
    { y: 160, n: 200 },
  ];
  const usual = [{ y: 180, n: 200 }];
  const after = append(spc(usual, shares), rows, shares);
  // (0.9 − 26/36)/0.05 is 3.56 and (0.9 − 0.8)/0.02121 is 4.71; against the bound 36 cases would count as 5.33.
  expect(newSignals(spc(usual, shares), after).map(({ at }) => at)).toEqual([[2], [1]]);
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
