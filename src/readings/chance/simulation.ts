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

/** Largest standard errors, of the share of any rule and of one rule, unless the caller says how many series. */
const OF_ANY = 0.005;
const OF_ONE = 0.01;
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
    if (series >= least && (replicates !== null || isAccurate(shares))) return shares;
  }
}

/** For the error alone half a series with a signal and half a one without are added, so that it is not 0 at a share of 0 or 1. */
function shareOf(count: number, series: number): Share {
  const p = (count + 0.5) / (series + 1);
  return { p: count / series, se: Math.sqrt((p * (1 - p)) / series) };
}

function isAccurate({ any, rules }: Shares): boolean {
  return any.se <= OF_ANY && [...rules.values()].every(({ se }) => se <= OF_ONE);
}
