/** Plot and foot, once all is told. */
import type { Chart } from "../../types/index.js";
import type { Callout, Paper } from "../types.js";
import type { CalloutWish } from "./calloutPlaces.js";
import { placeCallouts } from "./callouts.js";
import type { Foot } from "./foot.js";

/** What is settled. */
export interface Settled<Sheet extends Paper> {
  /** The paper over that foot. */
  readonly paper: Sheet;
  /** The foot, with a line for each annotation that found no place. */
  readonly foot: Foot;
  /** Those that found one. */
  readonly callouts: readonly Callout[];
}

/** What finds no place in the plot makes the foot higher and, under a given height, the plot lower, until all is told. */
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

/** A layout whose foot tells how many names found no place in it: laid out anew as long as these are more than it tells. */
export function untilTold<Layout>(lay: (unnamed: number) => Layout, unnamedIn: (layout: Layout) => number): Layout {
  let told = 0;
  for (;;) {
    const layout = lay(told);
    const unnamed = unnamedIn(layout);
    if (unnamed <= told) return layout;
    told = unnamed;
  }
}
