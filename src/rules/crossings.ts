import { crossingsLimit } from "../distributions.js";
import type { Rule, Run, View } from "../types/index.js";
import { FEWEST_USEFUL, NOTHING, tally, wholePhase } from "./runs.js";

/**
 * Fewer crossings of the centre line than chance should give among so many useful points, at 5 % (Anhøj & Olesen 2014).
 * It speaks of the whole phase: every point off the centre line is a member. Not evaluated below 10 useful points.
 */
export function crossings(): Rule {
  return {
    key: "crossings",
    name: "crossings",
    label: "unusually few crossings of the centre line",
    needs: "centre",
    scope: "phase",
    rank: 5,
    useful: FEWEST_USEFUL,
    settled: true,
    params: {},
    find: fewCrossings,
  };
}

function fewCrossings(view: View): readonly Run[] {
  const { useful, crossings: counted } = tally(view);
  if (useful < FEWEST_USEFUL) return NOTHING;
  const needed = crossingsLimit(useful);
  return counted < needed ? wholePhase(view, { crossings: counted, needed, useful }) : NOTHING;
}
