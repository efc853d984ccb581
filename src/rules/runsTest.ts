import { refuseUnknown, unfit } from "../checks.js";
import { numberOfRuns } from "../distributions.js";
import type { Rule, Run, View } from "../types/index.js";
import { FEWEST_USEFUL, keyOf, NOTHING, tally, wholePhase } from "./runs.js";

/** What `runsTest` takes. */
export interface RunsTestOptions {
  /** Probability in each tail, above 0 and below 0.5. Default: 0.025. */
  readonly tail?: number;
}

const TAIL = 0.025;
/** Probabilities that differ by less than this factor are equal: 44 of 220 orders are 0.2, whatever the last bit of the quotient. */
const EQUAL = 1 + 2 ** -44;

/**
 * Too few or too many runs about the centre line, by the exact distribution of their number given how many points lie
 * above and below (Swed & Eisenhart 1943). It speaks of the whole phase. Not evaluated below 10 useful points, or where all
 * lie on one side. Throws `out-of-range`, `unknown-option`.
 */
export function runsTest(options: RunsTestOptions = {}): Rule {
  refuseUnknown("runsTest", options, ["tail"]);
  const tail = checkedTail(options.tail ?? TAIL);
  return {
    key: keyOf("runsTest", { tail }, { tail: TAIL }),
    name: "runsTest",
    label: "too few or too many runs about the centre line",
    needs: "centre",
    scope: "phase",
    rank: 5,
    useful: FEWEST_USEFUL,
    bothSides: true,
    settled: true,
    params: { tail },
    find: (view) => oddNumberOfRuns(view, tail),
  };
}

function checkedTail(value: unknown): number {
  if (typeof value === "number" && value > 0 && value < 0.5) return value;
  throw unfit("out-of-range", "runsTest", "tail", value, "expected a number above 0 and below 0.5");
}

function oddNumberOfRuns(view: View, tail: number): readonly Run[] {
  const { useful, above, crossings } = tally(view);
  const below = useful - above;
  if (useful < FEWEST_USEFUL || above === 0 || below === 0) return NOTHING;
  const runs = crossings + 1;
  const { low, high } = numberOfRuns(runs, above, below);
  if (low <= tail * EQUAL) return wholePhase(view, { runs, above, below, pLow: low });
  return high <= tail * EQUAL ? wholePhase(view, { runs, above, below, pHigh: high }) : NOTHING;
}
