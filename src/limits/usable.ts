/** How many observations count, and what is said where they are too few. */
import { AT_MOST_LARGEST, compare, LARGEST } from "../kernel.js";
import { note } from "../notes.js";
import type { Bounds, Conventions, Note, Outline, Series } from "../types/index.js";
import { outOfRange } from "./finite.js";

/** How many values count. Throws where one is too large, or lies beyond bounds that were declared for all of them. */
export function countUsable({ ghost, x }: Series, value: readonly number[], { first, end }: Outline, bounds: Bounds | null): number {
  const low = bounds?.[0] ?? -LARGEST;
  const high = bounds?.[1] ?? LARGEST;
  let count = 0;
  for (let i = first; i < end; i++) {
    const held = ghost?.[i] === 1;
    const own = value[i]!;
    if (own >= low && own <= high && !held) count++;
    else if (Math.abs(own) > LARGEST) throw outOfRange(x[i], own, AT_MOST_LARGEST);
    else if (!held && (compare(own, low, 0) < 0 || compare(own, high, 0) > 0))
      throw outOfRange(x[i], own, `it within the declared bounds, ${bounds?.[0] ?? "−∞"} to ${bounds?.[1] ?? "∞"}`);
    else if (!held && !Number.isNaN(own)) count++;
  }
  return count;
}

/** What there is to say of a phase, or a chart, with fewer observations than the conventions ask for; null where there are enough. */
export function shortBy({ minimum }: Conventions, own: number, total: number, phase: number): Note | null {
  if (minimum === null) return null;
  const points = minimum.of === "chart" ? total : own;
  return points < minimum.points
    ? note("below-minimum", { points, needed: minimum.points, of: minimum.of, effect: minimum.effect }, { phase })
    : null;
}
