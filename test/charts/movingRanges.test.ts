/** Moving-range charts: a ghost shows its own range, whatever `acrossGhost` says (`docs/charts.md`), and a given centre is the mean range. */
import { expect, test } from "vitest";

import { mrChart, spc } from "../../src/index.js";
import type { Conventions } from "../../src/types/index.js";

const values = [5, 24, 11, 12, 13, 18];
const ghost = [1, 2].map((at) => ({ at, reason: "wrong instrument" }));
const ranges = (acrossGhost: Conventions["acrossGhost"]) =>
  spc(values, { chart: mrChart, ghost, conventions: { acrossGhost } }).points.map(({ value }) => value);

test("a given centre is the mean range, of which the upper limit is 3.267 times", () => {
  const { phases, points } = spc(values, { chart: mrChart, centre: 4 });
  expect(phases[0]?.estimate).toEqual({ centre: 4, range: 4 });
  expect(points[0]?.upper).toBeCloseTo(4 * 3.267, 12);
});

test("by the median of the ranges 1, 2, 3, 4 and 10 the centre is 3 and the upper limit 3.865 times it", () => {
  const { points } = spc([0, 1, 3, 6, 10, 20], { chart: mrChart, conventions: { rangeAverage: "median" } });
  expect([points[0]?.centre, points[0]?.upper]).toEqual([3, expect.closeTo(3 * 3.865, 12)]);
});

test("two ghosts in a row show how far each lies from the observation before them", () => {
  expect(ranges("bridge")).toEqual([null, 19, 6, 7, 1, 5]);
});

test("and so they do where no range is formed across them", () => {
  expect(ranges("omit")).toEqual([null, 19, 6, null, 1, 5]);
});

test("a gap between a ghost and the next observation does not bring the range across the ghost back", () => {
  const gapped = spc([5, 24, null, 12, 13], {
    chart: mrChart,
    ghost: [{ at: 1, reason: "wrong instrument" }],
    conventions: { acrossGhost: "omit", acrossGap: "bridge" },
  });
  expect(gapped.points.map(({ value }) => value)).toEqual([null, 19, null, null, 1]);
});
