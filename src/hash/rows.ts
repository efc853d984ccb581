/** The observations of which a fingerprint is taken. */
import type { X } from "../types/index.js";

/** An observation as its fingerprint takes it; NaN or null for nothing. */
export interface HashedRow {
  /** Place on the axis. */
  readonly x: X;
  /** The observation; of a subgroup its mean. */
  readonly y: number | null;
  /** Denominator or subgroup size. */
  readonly n: number | null;
  /** Standard deviation of a subgroup. */
  readonly sd: number | null;
  /** Range of a subgroup. */
  readonly range: number | null;
  /** True where it is left out by decision. */
  readonly ghost: boolean;
}

/**
 * Positions of units side by side from the size of one to the size of another, by size and, of one size, by name, as rows of one
 * time have no order of their own. Empty where either unit is gone.
 */
export function unitsBetween(units: readonly Pick<HashedRow, "x" | "n">[], from: X, to: X): readonly number[] {
  const sizes = units.map(({ n }) => (n === null || Number.isNaN(n) ? Infinity : n));
  const names = units.map(({ x }) => String(x));
  const sizeOf = (unit: X): number => sizes[names.indexOf(String(unit))] ?? NaN;
  const [least, most] = [sizeOf(from), sizeOf(to)];
  const between = sizes.flatMap((size, at) => (size >= least && size <= most ? [at] : []));
  return between.sort((a, b) => (sizes[a] === sizes[b] ? (names[a]! < names[b]! ? -1 : 1) : sizes[a]! - sizes[b]!));
}
