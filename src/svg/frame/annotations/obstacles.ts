/** What text within the plot must not touch: data, lines, markers, leaders, rules, other text. */
import { lowerOf, word } from "../../../readings/describe.js";
import type { Chart, Point } from "../../../types/index.js";
import { firstWhere } from "../../halving.js";
import { NOTED } from "../../marks/annotations.js";
import { clippedValues } from "../../marks/clipped.js";
import { gapPlaces } from "../../marks/gaps.js";
import { proposalNames } from "../../marks/proposals.js";
import { stretches, stripeNames } from "../../marks/stripe.js";
import type { Paper } from "../../types.js";
import { type Box, overlap } from "../box.js";
import { drawnPhases } from "../around/phaseRow.js";
import { ROW_LEAD } from "./rows.js";
import type { Stretch } from "./spots.js";
import { armsOf } from "../survey.js";

/** Room around lines and around markers, and around those of other points for a text without a leader; in px for type of 12 px. */
const AIR = 3;
const MARKER = 6.5;
const ALONE = 13;

/** The boxes of everything that is written or ruled in the plot. */
export function takenBoxes(chart: Chart, paper: Paper): Box[] {
  const { top, bottom, unit, sizes, measure, locale, edge } = paper;
  const upright = (x: number, from: number, to: number): Box => ({ left: x - AIR * unit, right: x + AIR * unit, top: from, bottom: to });
  const line = (left: number, right: number, y: number): Box => ({ left, right, top: y - sizes.label, bottom: y + AIR * unit });
  const gap = measure(word("missing", locale), sizes.caption) / 2;
  return [
    ...paper.lanes.map(({ x, end }) => upright(x, 0, end)),
    ...paper.noted.map((x) => upright(x, bottom - NOTED * unit, bottom)),
    ...drawnPhases(chart).map(({ first }) => upright(edge(first), 0, bottom)),
    ...paper.proposals.map((at) => upright(edge(at), top, bottom)),
    ...proposalNames(chart, paper).map(({ from, to, row }) => line(from, to, top + (11 + ROW_LEAD * row) * unit)),
    ...stripeNames(chart, paper).map(({ text, x, y }) => line(x, x + measure(text, sizes.caption), y)),
    ...gapPlaces(chart, paper).map((x) => line(x - gap, x + gap, bottom - 8 * unit)),
    ...clippedValues(chart, paper).map(({ x, to, y }) => line(x, to, y)),
  ];
}

/** Baselines and spans: what has a ground of its own. */
export function stripesOf(chart: Chart, paper: Paper): readonly Stretch[] {
  return [...stretches(chart, paper), ...paper.spans];
}

/** The ends of stripes, which text beside points keeps off where it can. */
export function endsOf(stripes: readonly Stretch[], { top, bottom }: Paper): readonly Box[] {
  return stripes.flatMap(({ from, to }) => [from, to]).map((x) => ({ left: x - 1, right: x + 1, top, bottom }));
}

/** The colour of what a box lies on. */
export function groundOf({ points }: Chart, paper: Paper, stripes: readonly Stretch[], box: Box): string {
  const { theme, x, y, top, bottom } = paper;
  const middle = (box.left + box.right) / 2;
  const { upper = null, lower = null } = points[Math.min(firstRightOf(points, x, middle), points.length - 1)] ?? {};
  const within = box.top >= (upper === null ? top : y(upper)) && box.bottom <= (lower === null ? bottom : y(lower));
  if (within && (upper !== null || lower !== null) && theme.band !== "none") return theme.band;
  return stripes.some(({ from, to }) => from < middle && middle < to) ? theme.stripe : theme.background;
}

/** A text that seeks a place. */
export interface Seeker {
  /** What it would take. */
  readonly box: Box;
  /** Position of the point that it belongs to. */
  readonly own: number;
  /** Whether nothing but its nearness tells to which point it belongs. */
  readonly near: boolean;
}

/** Whether a text lies within the plot and touches nothing, and near its point also comes near to no other. */
export function isFree(chart: Chart, paper: Paper, taken: readonly Box[], { box, own, near }: Seeker): boolean {
  const { left, right, top, bottom, unit } = paper;
  if (box.left < left || box.right > right || box.top < top || box.bottom > bottom - AIR * unit) return false;
  const aired = grown(box, AIR * unit);
  return (
    !taken.some((other) => overlap(other, aired)) && !touchesData(chart, paper, aired, grown(box, (near ? ALONE : MARKER) * unit), own)
  );
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** Only points in the horizontal range of the box are looked at, and the neighbours to which lines lead. */
function touchesData(chart: Chart, paper: Paper, box: Box, wide: Box, own: number): boolean {
  const { points } = chart;
  const { x, y, edge } = paper;
  const first = firstRightOf(points, x, wide.left) - 1;
  let before: Point | null = null;
  for (let i = inLine(points, first); i < points.length; i++) {
    const point = points[i];
    if (point === undefined) continue;
    const { value, status, index } = point;
    const at = x(point);
    if (edge(index + 1) > box.left && edge(index) < box.right && touchesLines(chart, paper, point, box)) return true;
    if (value !== null && index !== own && overlap(wide, { left: at, right: at, top: y(value), bottom: y(value) })) return true;
    if (value === null || status === "ghost") continue;
    if (before !== null && joins(before, point, paper, box)) return true;
    before = point;
    if (at > wide.right) break;
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
function firstRightOf(points: readonly Point[], x: Paper["x"], place: number): number {
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
