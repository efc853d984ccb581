/** Kinds that plot a statistic of their own, made from centre and sigma: how large it gets, and what ghosts have of it. */
import { largest, NO_ZONE } from "../kernel.js";

/** The largest magnitude of the statistic in the baseline. */
export function replottedScale(value: readonly number[], positions: readonly number[] | null, first: number, end: number): number {
  if (positions === null) return largest(value.slice(first, end));
  return largest(positions.map((row) => (row < 0 ? NaN : value[row]!)));
}

/** Takes the zones of ghosts away: they show the statistic as it stood before them. */
export function forgetGhosts(zone: number[], ghost: ArrayLike<number> | null, first: number, end: number): void {
  if (ghost === null) return;
  for (let i = first; i < end; i++) if (ghost[i - first] === 1) zone[i] = NO_ZONE;
}
