/** Where units stand from left to right: at their sizes, from 0 on. */
import type { Chart } from "../../../types/index.js";
import { type Across, edgesBetween } from "./across.js";

/** Room to the right of the largest unit, as a share of its size. */
const AIR = 0.04;

/** Sizes of all units, ascending; one without a size stands with the one before it. */
function sizesOf({ points }: Chart): readonly number[] {
  let size = 0;
  return points.map(({ n }) => (size = Math.max(size, n ?? 0)));
}

/** The horizontal scale of sizes between two edges. */
export function acrossSizes(chart: Chart, left: number, right: number): Across {
  const places = sizesOf(chart);
  const count = places.length;
  const most = (places[count - 1] ?? 0) * (1 + AIR);
  const perUnit = most > 0 ? (right - left) / most : 0;
  const at = (size: number): number => left + size * perUnit;
  const x = (index: number): number => at(places[index] ?? 0);
  const edge = edgesBetween(x, count, left, right);
  return { left, right, places, step: (right - left) / Math.max(1, count), x, edge, at, perUnit, period: null };
}

/** The size from which three quarters of the units are no smaller: limits of smaller ones may lie beyond the plot. */
export function lowerQuartile({ points }: Chart): number {
  return points[Math.floor(points.length / 4)]?.n ?? 0;
}
