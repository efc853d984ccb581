/** What rules cost on a stable process. */

/** What a set of rules costs on a stable process: the answer of `falseSignals`. */
export interface Cost {
  /** Points of the series. */
  readonly n: number;
  /** Whether the chart has limits; false: a run chart about its own median. */
  readonly limits: boolean;
  /** Lines from the same points, or known beforehand. */
  readonly basis: "own" | "known";
  /** How many of the points, from the first on, the lines come from; absent where they come from all, or were known. */
  readonly baseline?: number;
  /** Chance of at least one signal of any rule, with its standard error. */
  readonly any: { readonly p: number; readonly se: number };
  /** The same for each rule by itself. */
  readonly rules: readonly { readonly key: string; readonly p: number; readonly se: number }[];
  /** Mean number of points to the first signal, with known lines; null where rules judge a whole phase, or none was seen. */
  readonly averageRunLength: number | null;
  /** How the chances were found. */
  readonly method: "exact" | "simulation";
  /** Seed of the simulation; null where every chance is exact. */
  readonly seed: number | null;
  /** How many series were simulated; null where every chance is exact. */
  readonly replicates: number | null;
}

/** A mean number of points to the first signal: the answer of `averageRunLength`. */
export interface RunLength {
  /** The mean; null where rules judge a whole phase, or no signal was seen. */
  readonly value: number | null;
  /** Its standard error; 0 where it is exact. */
  readonly se: number;
  /** How it was found. */
  readonly method: "exact" | "simulation" | "none";
  /** Seed of the simulation; null where there was none. */
  readonly seed: number | null;
  /** How many signals were simulated; null where there was none. */
  readonly replicates: number | null;
}
