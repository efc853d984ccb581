/** The exact roads, each held to the rules' own `find` on series drawn or written out one by one. */
import { describe, expect, test } from "vitest";
import {
  alternating,
  anhoejRules,
  astronomicalPoint,
  beyondOneThird,
  box,
  fourInFive,
  nearLimit,
  runsTest,
  shift,
  threeInFour,
  trend,
  twoInThree,
  withinOneThird,
} from "../../../src/index.js";
import { defaults } from "../../../src/conventions.js";
import { type Cell, CELLS, probabilities, viewOf } from "../../../src/readings/chance/cells.js";
import { type Chain, chainOf } from "../../../src/readings/chance/chain.js";
import { chanceOfSides, ownMedianLaw } from "../../../src/readings/chance/sides.js";
import { chanceOfSteps, stepPatternOf } from "../../../src/readings/chance/steps.js";
import { uniforms } from "../../../src/readings/chance/xoshiro.js";
import type { Conventions, Rule } from "../../../src/types/index.js";

const either: Conventions = { ...defaults, nearLimitSide: "either" };
const shapes: readonly (readonly [string, readonly Rule[], Conventions])[] = [
  ["a point outside", [astronomicalPoint()], defaults],
  ["a shift of 3", [shift(3)], defaults],
  ["two of three", [twoInThree()], defaults],
  ["two of three on either side", [twoInThree()], either],
  ["two of three, the third on the same side", [twoInThree({ third: "sameSide" })], defaults],
  ["two of three inside the limits", [twoInThree({ third: "sameSide", counts: "between" })], defaults],
  ["two of three, marked where they are completed", [twoInThree({ mark: "completing" })], defaults],
  ["four of five", [fourInFive()], defaults],
  ["three of four", [threeInFour()], defaults],
  ["three of six beyond one sigma but inside", [nearLimit({ atLeast: 3, of: 6, beyond: 1, counts: "between" })], defaults],
  ["eight within a third", [withinOneThird(8)], defaults],
  ["five beyond a third, on both sides", [beyondOneThird(5)], defaults],
  ["five beyond a third", [beyondOneThird(5, { bothSides: false })], defaults],
  ["four rules together", [astronomicalPoint(), shift(6), twoInThree(), fourInFive()], defaults],
  ["limits two sigmas away", [astronomicalPoint(), threeInFour()], { ...defaults, sigmas: 2 }],
];

/** A series of cells, most of them runs, so that every pattern comes up. */
function series(uniform: () => number): readonly Cell[] {
  const cells: Cell[] = [];
  while (cells.length < 60) {
    const cell = Math.floor(CELLS * uniform());
    for (let left = Math.floor(6 * uniform() ** 2) + 1; left > 0; left--) cells.push(uniform() < 0.8 ? cell : cell ^ 1);
  }
  return cells;
}

/** How many points the chain follows until a signal. */
function followed({ next }: Chain, cells: readonly Cell[]): number {
  let state = 0;
  for (const [i, cell] of cells.entries()) {
    state = next[state * CELLS + cell] ?? -1;
    if (state < 0) return i + 1;
  }
  return Infinity;
}

function found(rules: readonly Rule[], cells: readonly Cell[], conventions: Conventions): number {
  const view = viewOf(cells, conventions.sigmas);
  return 1 + Math.min(Infinity, ...rules.flatMap((rule) => rule.find(view, conventions)).map(({ completed }) => completed));
}

describe("a chain signals at the point at which the rules do", () => {
  test.each(shapes)("%s", (_, rules, conventions) => {
    const chain = chainOf(rules, conventions, false);
    if (chain === null) throw new Error("there is no chain");
    const uniform = uniforms(11);
    let signals = 0;
    for (let i = 0; i < 300; i++) {
      const cells = series(uniform);
      const first = found(rules, cells, conventions);
      if (first < Infinity) signals++;
      expect(followed(chain, cells)).toBe(first);
    }
    expect(signals).toBeGreaterThan(30);
  });

  test("windows that are not yet full count under partial: two points satisfy two of three", () => {
    const chain = chainOf([twoInThree()], defaults, true);
    const [high, low, near] = [6, 7, 0];
    expect(
      [
        [high, high],
        [high, near, high],
        [high, low, high],
        [near, high, high],
        [high, low, near, high],
      ].map((cells) => chain && followed(chain, cells)),
    ).toEqual([2, 3, 3, 3, Infinity]);
    const bound = chainOf([twoInThree({ third: "sameSide" })], defaults, true);
    expect(
      [
        [high, high],
        [high, 1, high],
      ].map((cells) => bound && followed(bound, cells)),
    ).toEqual([2, Infinity]);
  });

  test("a trend, a whole phase, and a rule of the user's own have no chain", () => {
    const own: Rule = { ...shift(8), name: "own", key: "own" };
    for (const rule of [trend(6), alternating(14), ...anhoejRules, box(), runsTest(), own]) {
      expect(chainOf([astronomicalPoint(), rule], defaults, false)).toBeNull();
    }
  });

  test("the cells hold the whole of the normal distribution, wherever its mean", () => {
    for (const mean of [0, 0.4, -3, 12]) {
      const parts = probabilities(mean, 3);
      expect(parts.every((p) => p >= 0)).toBe(true);
      expect(parts.reduce((sum, p) => sum + p)).toBeCloseTo(1, 14);
    }
  });
});

/** Every order of 0 … n − 1. */
function orders(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) => Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]));
}

describe("chances of rises and falls are shares of all orders", () => {
  test.each([
    ["a trend of 3 in 5", trend(3), 5],
    ["a trend of 4 in 7", trend(4), 7],
    ["a trend of 6 in 8", trend(6), 8],
    ["6 alternating in 7", alternating(6), 7],
    ["7 alternating in 8", alternating(7), 8],
  ] as const)("%s", (_, rule, n) => {
    const pattern = stepPatternOf(rule);
    if (pattern === null) throw new Error("there is no pattern");
    const all = orders(n);
    const share =
      all.filter((value) => rule.find({ ...viewOf(new Array<Cell>(n).fill(0), 3), value }, defaults).length > 0).length / all.length;
    expect(chanceOfSteps(pattern, n)).toBeCloseTo(share, 13);
  });

  test("fewer points than the pattern has never show it", () => {
    expect(stepPatternOf(trend(6)) && chanceOfSteps({ steps: 5, turns: false }, 5)).toBe(0);
  });
});

describe("chances of sides about the median are shares of all arrangements", () => {
  const arrangements = (above: number, below: number): readonly (readonly Cell[])[] =>
    above + below === 0
      ? [[]]
      : [
          ...(above > 0 ? arrangements(above - 1, below).map((rest) => [0, ...rest]) : []),
          ...(below > 0 ? arrangements(above, below - 1).map((rest) => [1, ...rest]) : []),
        ];

  test.each([
    ["a shift of 4", [shift(4)], 10],
    ["the runs test", [runsTest({ tail: 0.1 })], 12],
    ["longest run and crossings", anhoejRules, 12],
    ["the cut box", [box("cut")], 14],
    ["two together", [shift(5), runsTest()], 14],
    ["a shift of 4 in an odd number", [shift(4)], 11],
  ] as const)("%s", (_, rules, n) => {
    const law = ownMedianLaw(n);
    if (law === null) throw new Error("there is no law");
    const all = arrangements(n >> 1, n >> 1);
    const share = all.filter((cells) => found(rules, cells, defaults) < Infinity).length / all.length;
    expect(chanceOfSides(rules, law, defaults)).toBeCloseTo(share, 13);
    expect(share).toBeGreaterThan(0);
  });
});
