import { span } from "../positions.js";
import type { Conventions, Rule, Run, View } from "../types/index.js";
import { checkedLength, NOTHING, tieWidth } from "./runs.js";

/**
 * A sawtooth: `length` (at least 6) or more successive points that rise and fall by turns (Nelson 1984, test 4);
 * a tie ends it. Throws `rule-length`.
 */
export function alternating(length = 14): Rule {
  const needed = checkedLength("alternating", "length", length, 6);
  return {
    key: `alternating(${needed})`,
    name: "alternating",
    label: `${needed} or more in a row alternating up and down`,
    needs: "value",
    scope: "pattern",
    rank: 5,
    params: { length: needed },
    find: (view, conventions) => sawteeth(view, conventions, needed),
  };
}

function sawteeth(view: View, { tolerance }: Conventions, needed: number): readonly Run[] {
  const { length, value } = view;
  let found: Run[] | null = null;
  let up = 0;
  let down = 0;
  for (let i = 1; i < length; i++) {
    const rise = value[i]! - value[i - 1]!;
    const width = tieWidth(view, i - 1, i, tolerance);
    const steps = up | down;
    const risen = (down + 1) & -Number(rise > width);
    down = (up + 1) & -Number(-rise > width);
    up = risen;
    if (steps + 1 >= needed && (up | down) <= steps) (found ??= []).push(sawtooth(i - 1 - steps, i - 1, needed));
  }
  const steps = up | down;
  if (steps + 1 >= needed) (found ??= []).push(sawtooth(length - 1 - steps, length - 1, needed));
  return found ?? NOTHING;
}

function sawtooth(first: number, last: number, needed: number): Run {
  return { side: null, at: span(first, last + 1), completed: first + needed - 1, evidence: { length: last - first + 1, needed } };
}
