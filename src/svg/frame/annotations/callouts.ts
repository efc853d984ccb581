/** Texts within the plot: beside the points that they explain, and at the top of spans, each where it touches nothing. */
import type { Chart } from "../../../types/index.js";
import type { Callout, Paper } from "../../types.js";
import { type Box, overlap } from "../box.js";
import { type CalloutWish, type Candidate, placesFor } from "./calloutPlaces.js";
import { endsOf, groundOf, isFree, stripesOf, takenBoxes } from "./obstacles.js";

/** Most callouts beside points. */
const MOST = 3;
/** From a leader to what stands beside it, in px for type of 12 px. */
const OFF = 4;
/** Callouts in their places, and what found none. Spans are placed first, then what explains signals. */
export function placeCallouts(
  chart: Chart,
  wishes: readonly CalloutWish[],
  paper: Paper,
): { readonly callouts: readonly Callout[]; readonly left: readonly CalloutWish[] } {
  if (wishes.length === 0) return { callouts: [], left: [] };
  const taken = takenBoxes(chart, paper);
  const stripes = stripesOf(chart, paper);
  const ends = endsOf(stripes, paper);
  const callouts: Callout[] = [];
  const left: CalloutWish[] = [];
  let beside = 0;
  for (const wish of [...wishes].sort((a, b) => rank(chart, a) - rank(chart, b))) {
    const spanned = "from" in wish.at;
    const within = (boxes: readonly Box[]): Candidate | null => firstFree(chart, wish, paper, boxes);
    const free = spanned ? within(taken) : beside < MOST ? (within([...taken, ...ends]) ?? within(taken)) : null;
    if (free === null) {
      left.push(wish);
      continue;
    }
    const { leader } = free.callout;
    taken.push(free.box, ...(leader === null ? [] : [boxOf(leader, 1)]));
    callouts.push({ ground: groundOf(chart, paper, stripes, free.box), ...free.callout });
    if (!spanned) beside++;
  }
  return { callouts, left };
}

/** Spans, then signals, then other points. */
function rank({ points }: Chart, { at }: CalloutWish): number {
  if ("from" in at) return 0;
  return points[at.index]?.cause === "common" ? 2 : 1;
}

function firstFree(chart: Chart, wish: CalloutWish, paper: Paper, taken: readonly Box[]): Candidate | null {
  const spanned = "from" in wish.at;
  const own = "marked" in wish.at && wish.at.marked ? wish.at.index : -1;
  for (const one of placesFor(chart, wish, paper)) {
    const { leader } = one.callout;
    const crossed = leader !== null && taken.some((other) => overlap(other, boxOf(leader, OFF * paper.unit)));
    if (!crossed && isFree(chart, paper, taken, { box: one.box, own, near: leader === null && !spanned })) return one;
  }
  return null;
}

function boxOf({ x, from, to }: NonNullable<Callout["leader"]>, half: number): Box {
  return { left: x - half, right: x + half, top: Math.min(from, to), bottom: Math.max(from, to) };
}
