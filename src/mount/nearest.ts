/** Which point is meant. */
import type { Chart, Point } from "../types/index.js";
import { firstWhere } from "../svg/halving.js";
import type { Frame } from "../svg/types.js";

/** The points that are drawn, in their order along the axis. */
export function drawnPoints({ points }: Chart): readonly Point[] {
  return points.filter(({ value }) => value !== null);
}

/** The position of the point nearest to a place. `points` ascend in x; heights count an eighth, so they decide only between points at nearly the same x. */
export function nearest(points: readonly Point[], { x, y }: Pick<Frame, "x" | "y">, [toX, toY]: readonly [number, number]): number {
  const after = firstWhere(points.length, (at) => {
    const point = points[at];
    return point === undefined || x(point) >= toX;
  });
  const away = (at: number): number => {
    const point = points[at];
    return point === undefined ? Infinity : Math.hypot(x(point) - toX, (y(point.value ?? 0) - toY) / 8);
  };
  let best = Math.min(after, points.length - 1);
  for (let at = Math.max(0, after - 3); at <= Math.min(points.length - 1, after + 3); at++) if (away(at) < away(best)) best = at;
  return best;
}
