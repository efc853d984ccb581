/** Whether data and lines pass through a place in the plot. */
import { lowerOf } from "../../../readings/describe.js";
import type { Chart, Point } from "../../../types/index.js";
import { firstWhere } from "../../halving.js";
import type { Paper } from "../../types.js";
import { type Box, overlap } from "../box.js";
import { armsOf } from "../survey.js";

/** Whether data or lines pass through a box, or a marker other than that of a point lies in the wide one. */
export function touchesData(chart: Chart, paper: Paper, box: Box, wide: Box, own: number): boolean {
  return touchesPoints(chart, paper, box, wide, own) || touchesAnyLine(chart, paper, box);
}

/** Whether the data line passes through a box, or a marker other than that of a point lies in the wide one. Only points in the horizontal range of the box are looked at, and the neighbours to which lines lead. */
export function touchesPoints({ points }: Chart, paper: Paper, box: Box, wide: Box, own: number): boolean {
  const { x, y } = paper;
  let before: Point | null = null;
  for (let i = inLine(points, firstRightOf(points, x, wide.left) - 1); i < points.length; i++) {
    const point = points[i];
    if (point === undefined) continue;
    const { value, status, index } = point;
    const at = x(point);
    if (value !== null && index !== own && overlap(wide, { left: at, right: at, top: y(value), bottom: y(value) })) return true;
    if (value === null || status === "ghost") continue;
    if (before !== null && joins(before, point, paper, box)) return true;
    before = point;
    if (at > wide.right) break;
  }
  return false;
}

/** Whether limits, centre or target pass through a box. */
function touchesAnyLine(chart: Chart, paper: Paper, box: Box): boolean {
  const { points } = chart;
  const { x, edge } = paper;
  for (let i = Math.max(0, firstRightOf(points, x, box.left) - 1); i < points.length && edge(i) < box.right; i++) {
    const point = points[i];
    if (point !== undefined && edge(i + 1) > box.left && touchesLines(chart, paper, point, box)) return true;
  }
  return false;
}

/** The last point of the data line up to a position; the first point where there is none. */
function inLine(points: readonly Point[], position: number): number {
  let at = position;
  while (at > 0 && (points[at]?.value == null || points[at]?.status === "ghost")) at--;
  return Math.max(0, at);
}

/** Position of the first point to the right of a place. */
export function firstRightOf(points: readonly Point[], x: Paper["x"], place: number): number {
  return firstWhere(points.length, (i) => {
    const point = points[i];
    return point !== undefined && x(point) > place;
  });
}

/** Whether a line at a point, or its step from the point before, passes through a box. */
function touchesLines(chart: Chart, { y, edge }: Paper, point: Point, { left, top, bottom }: Box): boolean {
  const before = edge(point.index) > left ? chart.points[point.index - 1] : undefined;
  const touches = (now: number | null, was: number | null): boolean => {
    if (now === null) return false;
    const [a, b] = [y(now), y(was !== null && before?.phase === point.phase ? was : now)];
    return Math.min(a, b) < bottom && Math.max(a, b) > top;
  };
  return (
    touches(point.upper, before?.upper ?? null) ||
    touches(lowerOf(chart, point), before === undefined ? null : lowerOf(chart, before)) ||
    touches(point.centre, before?.centre ?? null) ||
    touches(point.target, before?.target ?? null)
  );
}

/** Whether the line from one point to the next, or an arm of a cumulative sum, passes through a box. */
function joins(from: Point, to: Point, { x, y }: Paper, box: Box): boolean {
  const [a, b] = [x(from), x(to)];
  const [start, end] = [Math.max(a, box.left), Math.min(b, box.right)];
  if (start > end) return false;
  const passes = (low: number, high: number): boolean => {
    const at = (place: number): number => (b > a ? y(low) + ((y(high) - y(low)) * (place - a)) / (b - a) : y(high));
    return Math.min(at(start), at(end)) < box.bottom && Math.max(at(start), at(end)) > box.top;
  };
  const [arms, next] = [armsOf(from), armsOf(to)];
  const armed = arms !== null && next !== null && (passes(arms[0], next[0]) || passes(arms[1], next[1]));
  return armed || passes(from.value ?? 0, to.value ?? 0);
}
