/** Places on the axis of a finished chart as numbers that order them. */
import { instantOf } from "../calendar.js";
import type { Chart, X } from "../types/index.js";

/** The place of an x on a chart: an instant, a number, or the position of a name. NaN for a name that is not there. */
export function placing({ axis, points }: Pick<Chart, "axis" | "points">): (x: X) => number {
  if (axis === "time") return (x) => instantOf(String(x));
  if (axis === "number") return Number;
  const position = new Map(points.map(({ x, index }) => [x, index]));
  return (x) => position.get(x) ?? NaN;
}
