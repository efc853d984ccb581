/** Exact probability limits of counts: whole numbers beyond which a count is as unlikely as a normal value beyond z. */
import { normalCdf } from "../distributions.js";
import { fault } from "../messages.js";
import type { Conventions, Line } from "../types/index.js";
import type { Law } from "./laws.js";

/** Tails that differ by less than this factor are equal, so that no decision hangs on the last bit. */
const EQUAL = 1 + 2 ** -44;
/** Expected counts beyond this take too long to sum, and their sigma limits are as good. */
const MOST = 1e10;

/**
 * The tail beyond z on one side: that of the normal distribution, or `alpha` where it is given and z is a limit. No line within the
 * limits has a smaller tail than they have, and none beyond them a larger one, so that lines never cross.
 */
export function tailAt(z: number, { sigmas, alpha }: Pick<Conventions, "sigmas" | "alpha">): number {
  const normal = normalCdf(-Math.abs(z));
  if (alpha === null) return normal;
  if (Math.abs(z) === sigmas) return alpha;
  return Math.abs(z) < sigmas ? Math.max(alpha, normal) : Math.min(alpha, normal);
}

/**
 * The count of the line z sigmas from the centre: below it, or above it, P(X ≤ x) or P(X ≥ x) is at most the tail, so that
 * strict comparison with it is the exact test. With `midP` half of P(X = x) counts in each tail.
 * @example a Poisson count with mean 16: 5 and 29 at three sigmas
 */
export function countAt(law: Law, z: number, conventions: Pick<Conventions, "sigmas" | "alpha" | "midP">): number {
  const tail = tailAt(z, conventions) * EQUAL;
  const half = conventions.midP ? 0.5 : 0;
  const { upTo, beyond } = law;
  const within =
    z < 0
      ? (r: number): boolean => upTo(r) - half * (upTo(r) - upTo(r - 1)) > tail
      : (r: number): boolean => beyond(r) - half * (beyond(r) - beyond(r + 1)) <= tail;
  return smallest(within, startOf(law, z));
}

/** The count z spreads from the mean, shifted by how far the law leans (Cornish & Fisher 1938), near which the limit lies. */
function startOf({ mean, spread, lean }: Law, z: number): number {
  if (mean > MOST)
    throw fault("out-of-range", `exact limits about an expected count of ${mean}, expected at most ${MOST}, or method: "sigma"`, {
      column: "y",
      value: mean,
    });
  return Math.max(0, Math.round(mean + z * spread + (lean * (z * z - 1)) / 6));
}

/** The smallest whole number from 0 at which a condition, once true, stays true; the search begins near it. */
function smallest(holds: (r: number) => boolean, start: number): number {
  let low = -1;
  let high = start;
  if (holds(start)) {
    for (let step = 1; high - step >= 0 && low < 0; step *= 2) {
      if (holds(high - step)) high -= step;
      else low = high - step;
    }
  } else {
    low = start;
    for (let step = 1; ; step *= 2) {
      high = low + step;
      if (holds(high)) break;
      low = high;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The same limit as a smooth curve to draw: the whole number less the share of its probability by which the tail is passed
 * (Spiegelhalter 2005, *Statistics in Medicine* 24:1185).
 * @example a Poisson count with mean 16: 4.9655 and 28.7932 at three sigmas
 */
export function smoothCountAt(law: Law, z: number, conventions: Pick<Conventions, "sigmas" | "alpha">): number {
  const tail = tailAt(z, conventions);
  const { upTo, beyond } = law;
  const passed = z < 0 ? (r: number): number => upTo(r) - tail : (r: number): number => tail - beyond(r);
  const r = smallest((count) => passed(count) > 0, startOf(law, z));
  const own = z < 0 ? upTo(r) - upTo(r - 1) : beyond(r - 1) - beyond(r);
  return r - passed(r) / own;
}

/** Exact limits of counts that all have one law; each is searched for once. None where that law is not known. */
export function exactLevel(centre: number, law: Law, conventions: Conventions, offset = 0): Line {
  const known = new Map<number, number>();
  return (_at, z) => {
    if (z === 0) return centre;
    if (Number.isNaN(law.mean)) return NaN;
    let line = known.get(z);
    if (line === undefined) known.set(z, (line = offset + countAt(law, z, conventions)));
    return line;
  };
}

/** Exact limits of shares and rates: the law of each denominator, each limit searched for once and divided by it. */
export function exactShares(centre: number, n: readonly number[] | null, lawOf: (n: number) => Law, conventions: Conventions): Line {
  const known = new Map<number, Line>();
  return (at, z) => {
    const cases = n === null ? NaN : n[at]!;
    if (z === 0 || Number.isNaN(centre)) return centre;
    if (!(cases > 0)) return NaN;
    let counts = known.get(cases);
    if (counts === undefined) known.set(cases, (counts = exactLevel(centre, lawOf(cases), conventions)));
    return counts(at, z) / cases;
  };
}
