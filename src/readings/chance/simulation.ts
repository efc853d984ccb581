/** Chances of a signal in so many points by seeded simulation of the library's own charts. */
import { signalsIn, type Stable } from "./stable.js";
import { normals } from "./xoshiro.js";

/** A share of simulated series, and its standard error. */
export interface Share {
  /** The share. */
  readonly p: number;
  /** Its standard error. */
  readonly se: number;
}

/** Shares of simulated series with a signal. */
export interface Shares {
  /** Of any rule. */
  readonly any: Share;
  /** Of each rule, by its key. */
  readonly rules: ReadonlyMap<string, Share>;
  /** How many series. */
  readonly replicates: number;
}

/** No share has a larger standard error, unless the caller says how many series. */
const LARGEST_SE = 0.005;
/** Simulated at least: so many series, or as few as make so many points. */
const LEAST_SERIES = 10_000;
const LEAST_POINTS = 240_000;
/** How many batches that is. */
const BATCHES = 10;

/** Shares of stable series of `n` points with a signal; without `replicates` as many series as the accuracy asks for. */
export function simulatedShares(stable: Stable, n: number, seed: number, replicates: number | null): Shares {
  const normal = normals(seed);
  const counts = new Map(stable.rules.map(({ key }) => [key, 0]));
  let any = 0;
  let series = 0;
  const batch = replicates ?? Math.ceil(Math.min(LEAST_SERIES, LEAST_POINTS / n) / BATCHES);
  const least = replicates ?? batch * BATCHES;
  for (;;) {
    for (let i = 0; i < batch; i++) {
      const found = new Set(signalsIn(Array.from({ length: n }, normal), stable).map(({ rule }) => rule));
      if (found.size > 0) any++;
      for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    series += batch;
    const rules = new Map([...counts].map(([key, count]) => [key, shareOf(count, series)]));
    const shares = { any: shareOf(any, series), rules, replicates: series };
    if (series >= least && (replicates !== null || worst(shares) <= LARGEST_SE)) return shares;
  }
}

/** Two series with a signal and two without are added for the error alone, so that it is not 0 at a share of 0 or 1 (Agresti & Coull 1998). */
function shareOf(count: number, series: number): Share {
  const p = (count + 2) / (series + 4);
  return { p: count / series, se: Math.sqrt((p * (1 - p)) / (series + 4)) };
}

function worst({ any, rules }: Shares): number {
  return Math.max(any.se, ...[...rules.values()].map(({ se }) => se));
}
