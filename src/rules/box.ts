import { oneOf } from "../checks.js";
import { bestBox, crossingsLimit, cutBox, longestRunLimit } from "../distributions.js";
import type { Box } from "../distributions.js";
import type { Rule, Run, View } from "../types/index.js";
import { FEWEST_USEFUL, NOTHING, tally, wholePhase } from "./runs.js";

/** Most useful points for which boxes are published. */
const MOST = 100;

/**
 * Crossings and longest run taken together: a signal where the pair lies outside the best box, or the cut box, for so many
 * useful points (Anhøj & Wentzel-Larsen 2020, PLoS ONE 15:e0233920). It speaks of the whole phase. Not evaluated below
 * 10 useful points; above 100 the limits of `crossings` and `longestRun` are the box. Throws `unknown-value`.
 */
export function box(which: "best" | "cut" = "best"): Rule {
  const kind = oneOf("box", "which", which, ["best", "cut"]);
  return {
    key: `box(${kind})`,
    name: "box",
    label: `an unusual pair of crossings and longest run (${kind} box)`,
    needs: "centre",
    scope: "phase",
    rank: 5,
    useful: FEWEST_USEFUL,
    settled: true,
    params: { which: kind },
    find: (view) => outsideBox(view, kind),
  };
}

function outsideBox(view: View, which: "best" | "cut"): readonly Run[] {
  const { useful, crossings, longest } = tally(view);
  if (useful < FEWEST_USEFUL) return NOTHING;
  const within = boxFor(useful, which);
  if (holds(within, crossings, longest)) return NOTHING;
  const { crossings: crossingsNeeded, longest: longestAllowed, longestAtFewest, crossingsAtLongest } = within;
  const corner = which === "cut" ? { longestAtFewest, crossingsAtLongest } : {};
  return wholePhase(view, { crossings, longest, crossingsNeeded, longestAllowed, ...corner, useful });
}

function boxFor(useful: number, which: "best" | "cut"): Box {
  if (useful <= MOST) return which === "best" ? bestBox(useful) : cutBox(useful);
  const crossings = crossingsLimit(useful);
  const longest = longestRunLimit(useful);
  return { crossings, longest, longestAtFewest: longest, crossingsAtLongest: crossings };
}

function holds(box: Box, crossings: number, longest: number): boolean {
  if (crossings < box.crossings || longest > box.longest) return false;
  if (crossings === box.crossings && longest > box.longestAtFewest) return false;
  return longest < box.longest || crossings >= box.crossingsAtLongest;
}
