/** For kinds that plot a statistic made from centre and sigma, as EWMA and CUSUM do: its magnitude, and its zones at ghosts. */
import { largest, NO_ZONE } from "../kernel.js";

/** The largest magnitude of the statistic in the baseline. */
export function replottedScale(value: readonly number[], positions: readonly number[] | null, first: number, end: number): number {
  if (positions === null) return largest(value.slice(first, end));
  return largest(positions.map((row) => (row < 0 ? NaN : value[row]!)));
}

/** Ghosts get no zone: at a ghost the statistic stays as it was before, which would count its zone twice. */
export function forgetGhosts(zone: number[], ghost: ArrayLike<number> | null, first: number, end: number): void {
  if (ghost === null) return;
  for (let i = first; i < end; i++) if (ghost[i - first] === 1) zone[i] = NO_ZONE;
}
