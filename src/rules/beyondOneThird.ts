import { flag, refuseUnknown } from "../checks.js";
import { span } from "../positions.js";
import type { Rule, Run, View } from "../types/index.js";
import { checkedLength, zoneStretches } from "./runs.js";
import type { Stretch } from "./runs.js";

/** What `beyondOneThird` takes besides its length. */
export interface BeyondOneThirdOptions {
  /** Whether points on both sides of the centre line are asked for. Default: true. */
  readonly bothSides?: boolean;
}

/**
 * Avoiding the centre line: `length` (at least 5) or more successive points none of which lies within one sigma of it, with
 * points on both sides unless `bothSides` is false (Nelson 1984, test 8). Complete at the first point whose last `length`
 * points show the pattern. Throws `rule-length`, `wrong-type`, `unknown-option`.
 */
export function beyondOneThird(length = 8, options: BeyondOneThirdOptions = {}): Rule {
  const needed = checkedLength("beyondOneThird", "length", length, 5);
  refuseUnknown("beyondOneThird", options, ["bothSides"]);
  const bothSides = flag("beyondOneThird", "bothSides", options.bothSides ?? true);
  return {
    key: bothSides ? `beyondOneThird(${needed})` : `beyondOneThird(${needed}, bothSides: false)`,
    name: "beyondOneThird",
    label: `${needed} or more in a row none of which is within one sigma of the centre line${bothSides ? ", on both sides" : ""}`,
    needs: "limits",
    scope: "pattern",
    rank: 5,
    params: { length: needed, bothSides },
    find: (view) => zoneStretches(view, 2, 4, needed).flatMap((stretch) => avoiding(view, stretch, needed, bothSides)),
  };
}

function avoiding({ zone }: View, { first, last }: Stretch, needed: number, bothSides: boolean): readonly Run[] {
  let change = first;
  if (bothSides) while (change <= last && zone[change]! * zone[first]! > 0) change++;
  if (change > last) return [];
  const completed = Math.max(first + needed - 1, change);
  return [{ side: null, at: span(first, last + 1), completed, evidence: { length: last - first + 1, needed } }];
}
