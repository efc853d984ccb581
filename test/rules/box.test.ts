/** Boxes at their last published number of points, 100: the best is [41 crossings, run of 10]; the cut one lacks its corner [41, 10]. */
import { expect, test } from "vitest";

import { box } from "../../src/rules/index.js";
import { found, times } from "./view.js";

/** Runs by turns above and below the centre: so many of each length. */
const runsOf = (...lengths: readonly number[]): readonly number[] => lengths.flatMap((length, i) => times(length, i % 2 === 0 ? 1 : -1));
const copies = (count: number, length: number): readonly number[] => Array.from({ length: count }, () => length);

test("a run of 10 with 41 crossings lies in the corner: inside the best box, outside the cut box", () => {
  const corner = runsOf(10, ...copies(8, 3), ...copies(33, 2));
  expect(corner).toHaveLength(100);
  expect(found(box(), corner)).toEqual([]);
  expect(found(box("cut"), corner)[0]?.evidence).toMatchObject({ crossings: 41, longest: 10, useful: 100 });
});

test("a run of 10 with 42 crossings, and a run of 9 with 41, lie inside both", () => {
  for (const inside of [runsOf(10, ...copies(6, 3), ...copies(36, 2)), runsOf(9, ...copies(9, 3), ...copies(32, 2))]) {
    expect(inside).toHaveLength(100);
    for (const which of ["best", "cut"] as const) expect(found(box(which), inside)).toEqual([]);
  }
});

test("of 101 points no corner is cut: the limits of crossings and longest run are the box", () => {
  const corner = runsOf(10, ...copies(7, 3), ...copies(35, 2));
  expect(corner).toHaveLength(101);
  expect(found(box("cut"), corner)).toEqual([]);
  expect(found(box("cut"), runsOf(11, ...copies(6, 3), ...copies(36, 2)))).toHaveLength(1);
});
