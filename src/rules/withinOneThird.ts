import { span } from "../positions.js";
import type { Rule } from "../types/index.js";
import { checkedLength, zoneStretches } from "./runs.js";

/**
 * Hugging the centre line: `length` (at least 8) or more successive points within one sigma of it, a third of the way to
 * the limits; a point on the 1-sigma line is within. Throws `rule-length`.
 */
export function withinOneThird(length = 15): Rule {
  const needed = checkedLength("withinOneThird", "length", length, 8);
  return {
    key: `withinOneThird(${needed})`,
    name: "withinOneThird",
    label: `${needed} or more in a row within one sigma of the centre line`,
    needs: "limits",
    scope: "pattern",
    rank: 5,
    params: { length: needed },
    find: (view) =>
      zoneStretches(view, 0, 1, needed).map(({ first, last }) => ({
        side: null,
        at: span(first, last + 1),
        completed: first + needed - 1,
        evidence: { length: last - first + 1, needed },
      })),
  };
}
