import type { Rule, Run, View } from "../../src/index.js";

/** A swing: two successive points beyond so many sigmas, on opposite sides of the centre line. */
export function swing(beyond: 1 | 2 = 2): Rule {
  return {
    key: `swing(${beyond})`,
    name: "swing",
    label: `2 in a row beyond ${beyond} sigma, on opposite sides of the centre line`,
    needs: "limits",
    scope: "pattern",
    rank: 5,
    params: { beyond },
    find: (view) => swings(view, beyond),
  };
}

function swings({ length, zone }: View, beyond: number): readonly Run[] {
  const far = (at: number): number => {
    const here = zone[at] ?? 0;
    return Math.abs(here) > beyond && Math.abs(here) <= 4 ? Math.sign(here) : 0;
  };
  const found: Run[] = [];
  for (let at = 1; at < length; at++) {
    if (far(at - 1) * far(at) === -1) found.push({ side: null, at: [at - 1, at], completed: at });
  }
  return found;
}
