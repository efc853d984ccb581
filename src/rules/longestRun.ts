import { longestRunLimit } from "../distributions.js";
import type { Rule, Run, View } from "../types/index.js";
import { FEWEST_USEFUL, NOTHING, sideRuns, tally } from "./runs.js";

/**
 * A run on one side of the centre line longer than chance should give among so many useful points:
 * round(log2 u) + 3 (Anhøj & Olesen 2014). Points on the centre line are passed over. Not evaluated below 10 useful points.
 */
export function longestRun(): Rule {
  return {
    key: "longestRun",
    name: "longestRun",
    label: "an unusually long run on one side of the centre line",
    needs: "centre",
    scope: "phase",
    rank: 4,
    useful: FEWEST_USEFUL,
    settled: true,
    params: {},
    find: longRuns,
  };
}

function longRuns(view: View): readonly Run[] {
  const { useful, longest } = tally(view);
  const needed = longestRunLimit(useful) + 1;
  if (useful < FEWEST_USEFUL || longest < needed) return NOTHING;
  return sideRuns(view, needed, "skip").map((run) => ({ ...run, evidence: { ...run.evidence, useful } }));
}
