/** Counts of so many digits that a quotient of them would be rounded (`docs/decisions/0003-equality.md`). */
import { expect, test } from "vitest";

import { cChart, pChart, spc, xmrChart } from "../../src/index.js";
import { meanRange } from "../../src/kernel.js";
import { zonesOf } from "../support/lines.js";

test("lie on the side of the centre that whole numbers say: 10¹⁵ and 2 more are no ties, as values of that size are", () => {
  expect(zonesOf(spc([1e15, 1e15 + 2], { chart: cChart }))).toEqual([-1, 1]);
  expect(zonesOf(spc([1e15, 1e15 + 2], { chart: xmrChart, rules: [] }))).toEqual([0, 0]);
});

test("are averaged with their rounding errors: the ranges 0, 2⁵³, 1 and 1 have a mean of (2⁵³ + 2)/4", () => {
  expect(meanRange([0, 0, 2 ** 53, 2 ** 53 - 1, 2 ** 53 - 2])).toBe(2 ** 51 + 0.5);
});

test("leave the rest of a share its digits: one failure in 10¹⁵ + 100 cases, of which 1 − p̄ would make 1.11 in 10¹⁵", () => {
  const rows = [
    { y: 1e15 - 1, n: 1e15 },
    { y: 100, n: 100 },
  ];
  const { points } = spc(rows, { chart: pChart, y: "y", n: "n" });
  expect(((1 - (points[1]?.lower ?? NaN)) / 3) ** 2 * 100 * 1e15).toBeCloseTo(1, 5);
});
