/** What text within the plot must not touch: data, lines, markers, leaders, rules, other text. */
import { word } from "../../../readings/describe.js";
import type { Chart } from "../../../types/index.js";
import { NOTED } from "../../marks/annotations.js";
import { clippedValues } from "../../marks/clipped.js";
import { gapPlaces } from "../../marks/gaps.js";
import { proposalNames } from "../../marks/proposals.js";
import { stretches, stripeNames } from "../../marks/stripe.js";
import type { Paper } from "../../types.js";
import { type Box, overlap } from "../box.js";
import { drawnPhases } from "../around/phaseRow.js";
import type { Stretch } from "./spots.js";
import { firstRightOf, touchesData } from "./touching.js";

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
    ...proposalNames(chart, paper).map(({ from, to, y }) => line(from, to, y)),
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
