import type { Rule } from "../types/index.js";
import { checkedLength, sideRuns } from "./runs.js";

/**
 * A run on one side of the centre line: `length` (at least 2) or more successive points. The convention `onCentre` says
 * what a point on the line does. Members are all points of the run; it is complete at its `length`-th.
 * Throws `rule-length`.
 */
export function shift(length = 8): Rule {
  const needed = checkedLength("shift", "length", length, 2);
  return {
    key: `shift(${needed})`,
    name: "shift",
    label: `${needed} or more in a row on one side of the centre line`,
    needs: "centre",
    scope: "pattern",
    rank: 4,
    settled: true,
    params: { length: needed },
    find: (view, { onCentre }) => sideRuns(view, needed, onCentre),
  };
}
