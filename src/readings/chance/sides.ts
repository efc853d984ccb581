/** Rules that read nothing but on which side of the centre line each point lies: shift, and those of a whole run chart. */
import { crossingsWithinRuns } from "../../distributions.js";
import type { Conventions, Rule } from "../../types/index.js";
import { type Cell, viewOf } from "./cells.js";

/** How likely each number of crossings is with runs of at most so many points, among so many useful points. */
export interface SideLaw {
  /** Points off the centre line. */
  readonly useful: number;
  /** True where half of them lie on either side. */
  readonly halved: boolean;
  /** P(C = c and L ≤ longest) for c = 0, 1 … */
  readonly within: (longest: number) => readonly number[];
}

/** Longer series are simulated. */
const MOST = 200;
/** A smaller share is none but for rounding. */
const ROUNDING = 1e-16;
const NAMES = ["shift", "longestRun", "crossings", "box", "runsTest"];

/** Whether a rule of this library reads sides alone. */
export function readsSides({ name }: Rule): boolean {
  return NAMES.includes(name);
}

/** The law for a centre line that was known beforehand; null for a series that is too long. */
export function knownCentreLaw(n: number): SideLaw | null {
  return n > MOST ? null : lawFor(n, false, (longest) => crossingsWithinRuns(n, 0.5, longest));
}

/**
 * The law for the median of the same points: half of them above, half below, in any order; of an odd number one lies on the
 * median and is passed over. Null for a series that is too long.
 */
export function ownMedianLaw(n: number): SideLaw | null {
  const half = n >> 1;
  return n > MOST ? null : lawFor(2 * half, true, (longest) => halvedLaw(half, longest));
}

/** The latest laws: a set of rules asks for the same one again for each of its rules. */
const laws = /* @__PURE__ */ new Map<string, SideLaw>();
const MOST_LAWS = 4;

function lawFor(useful: number, halved: boolean, make: SideLaw["within"]): SideLaw {
  const name = `${useful} ${String(halved)}`;
  const before = laws.get(name);
  if (before !== undefined) return before;
  const rows: (readonly number[])[] = [];
  const law: SideLaw = { useful, halved, within: (longest) => (rows[longest] ??= make(longest)) };
  if (laws.size >= MOST_LAWS) laws.clear();
  laws.set(name, law);
  return law;
}

/**
 * Chance that some of the rules finds something. Each pair of crossings and longest run is shown to the rules' own `find` by
 * one series that has it, as no rule of sides tells two such series apart; `runsTest` also asks how many lie above.
 */
export function chanceOfSides(rules: readonly Rule[], law: SideLaw, conventions: Conventions): number {
  let chance = 0;
  let told = 0;
  let before: readonly number[] = [];
  for (let longest = 1; longest <= law.useful && told < 1 - ROUNDING; longest++) {
    const within = law.within(longest);
    within.forEach((p, crossings) => {
      const share = p - (before[crossings] ?? 0);
      if (share < ROUNDING) return;
      told += share;
      const view = viewOf(example(law, crossings, longest), conventions.sigmas);
      if (rules.some((rule) => rule.find(view, conventions).length > 0)) chance += share;
    });
    before = within;
  }
  return chance;
}

/** P(C = c and L ≤ longest) when `half` points above and as many below come in random order. */
function halvedLaw(half: number, longest: number): readonly number[] {
  const ways = compositions(half, longest);
  const orders = central(half);
  return Array.from({ length: 2 * half }, (_, c) => {
    const [more, fewer] = [(c >> 1) + 1, (c + 1) >> 1];
    return (2 * (ways[more] ?? 0) * (ways[fewer] ?? 0)) / orders;
  });
}

/** [parts]: ways to write `total` as so many run lengths of at most `longest`, over 2^total. */
function compositions(total: number, longest: number): readonly number[] {
  let row = [1, ...new Array<number>(total).fill(0)];
  const ways = [0];
  for (let parts = 1; parts <= total; parts++) {
    const next = [0];
    for (let sum = 1; sum <= total; sum++) {
      const tooLong = sum > longest ? 0.5 ** (longest + 1) * (row[sum - 1 - longest] ?? 0) : 0;
      next.push(((next[sum - 1] ?? 0) + (row[sum - 1] ?? 0)) / 2 - tooLong);
    }
    row = next;
    ways.push(row[total] ?? 0);
  }
  return ways;
}

/** C(2·half, half) over 4^half. */
function central(half: number): number {
  let share = 1;
  for (let k = 1; k <= half; k++) share *= (2 * k - 1) / (2 * k);
  return share;
}

/** A series with so many crossings whose longest run is as long as said, above the centre first. */
function example({ useful, halved }: SideLaw, crossings: number, longest: number): readonly Cell[] {
  const runs = crossings + 1;
  const [above, below] = [(runs + 1) >> 1, runs >> 1];
  const half = useful >> 1;
  const lengths = halved ? [runLengths(half, above, longest), runLengths(half, below, longest)] : [runLengths(useful, runs, longest)];
  return Array.from({ length: runs }, (_, run) => {
    const length = halved ? lengths[run % 2]?.[run >> 1] : lengths[0]?.[run];
    return new Array<Cell>(length ?? 0).fill(run % 2);
  }).flat();
}

/** So many run lengths that sum to `total`, the longest first. */
function runLengths(total: number, runs: number, longest: number): readonly number[] {
  let left = total;
  return Array.from({ length: runs }, (_, run) => {
    const length = Math.min(longest, left - (runs - run - 1));
    left -= length;
    return length;
  });
}
