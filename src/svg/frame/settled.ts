/** Layouts that depend on their own result, laid out again until they agree with it. */
import type { Chart } from "../../types/index.js";
import type { Callout, Paper } from "../types.js";
import type { CalloutWish } from "./annotations/calloutPlaces.js";
import { placeCallouts } from "./annotations/callouts.js";
import type { Foot } from "./around/foot.js";

/** What is settled. */
export interface Settled<Sheet extends Paper> {
  /** The paper over that foot. */
  readonly paper: Sheet;
  /** The foot, with a line for each annotation that found no place. */
  readonly foot: Foot;
  /** Those that found one. */
  readonly callouts: readonly Callout[];
}

/**
 * Plot and foot. A callout that finds no place in the plot goes into the foot. That makes the foot higher and, where the height of the
 * picture is given, the plot lower, so that other callouts may lose their place: both are laid out again until none does.
 */
export function settled<Sheet extends Paper>(
  chart: Chart,
  wishes: readonly CalloutWish[],
  footAfter: (unplaced: readonly CalloutWish[]) => Foot,
  paperOver: (foot: Foot) => Sheet,
): Settled<Sheet> {
  const unplaced: CalloutWish[] = [];
  for (;;) {
    const foot = footAfter(unplaced);
    const paper = paperOver(foot);
    const { callouts, left } = placeCallouts(
      chart,
      wishes.filter((wish) => !unplaced.includes(wish)),
      paper,
    );
    if (left.length === 0) return { paper, foot, callouts };
    unplaced.push(...left);
  }
}

/**
 * A layout whose foot says how many names found no place in the plot. That sentence takes room itself, so that more names may lose their
 * place: it is laid out again until no more are missing than it says.
 */
export function untilTold<Layout>(lay: (unnamed: number) => Layout, unnamedIn: (layout: Layout) => number): Layout {
  let told = 0;
  for (;;) {
    const layout = lay(told);
    const unnamed = unnamedIn(layout);
    if (unnamed <= told) return layout;
    told = unnamed;
  }
}
