import type { Conventions, Rule, Run, View } from "../types/index.js";
import { checkedLength, NOTHING, tieWidth } from "./runs.js";

/**
 * `length` (at least 3) or more successive points that all rise or all fall, the turning point included: the length counts
 * points, so six points are five steps. The convention `onTie` says what a repeated value does. A turning point may belong
 * to a rising and to a falling trend. Throws `rule-length`.
 */
export function trend(length = 6): Rule {
  const needed = checkedLength("trend", "length", length, 3);
  return {
    key: `trend(${needed})`,
    name: "trend",
    label: `${needed} or more in a row all rising or all falling`,
    needs: "value",
    scope: "pattern",
    rank: 2,
    params: { length: needed },
    find: (view, conventions) => trends(view, conventions, needed),
  };
}

/** Two counters of steps, of which a mask (all ones or none) keeps one, stand in for branches that no processor can foresee. */
function trends(view: View, { onTie, tolerance }: Conventions, needed: number): readonly Run[] {
  const { length, value } = view;
  let found: Run[] | null = null;
  let up = 0;
  let down = 0;
  let first = 0;
  let before = 0;
  for (let i = 1; i < length; i++) {
    const rise = value[i]! - value[before]!;
    const width = tieWidth(view, before, i, tolerance);
    if (Math.abs(rise) <= width && onTie === "skip") continue;
    const steps = up | down;
    const way = up - down;
    up = (up + 1) & -Number(rise > width);
    down = (down + 1) & -Number(-rise > width);
    if (steps + 1 >= needed && (up | down) <= steps) (found ??= []).push(trendFrom(view, first, way, tolerance, needed));
    first += (before - first) * Number((up | down) === 1);
    before = i;
  }
  if ((up | down) + 1 >= needed) (found ??= []).push(trendFrom(view, first, up - down, tolerance, needed));
  return found ?? NOTHING;
}

/** The trend from `first`, of as many steps as `way` is large, rising where `way` is positive. */
function trendFrom(view: View, first: number, way: number, tolerance: number, needed: number): Run {
  const at = [first];
  const length = Math.abs(way) + 1;
  let before = first;
  for (let i = first + 1; at.length < length; i++) {
    if (Math.abs(view.value[i]! - view.value[before]!) <= tieWidth(view, before, i, tolerance)) continue;
    at.push(i);
    before = i;
  }
  return { side: way > 0 ? "high" : "low", at, completed: at[needed - 1]!, evidence: { length, needed } };
}
