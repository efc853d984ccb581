/** What the rules share: one-pass scans over zones and steps, and the checks of their parameters. */
import { numberIn } from "../checks.js";
import { TOLERANCE } from "../kernel.js";
import type { Conventions, Params, Run, View } from "../types/index.js";

/** Fewest points off the centre line for which critical values are published; rules of a whole phase ask for them. */
export const FEWEST_USEFUL = 10;

/** No pattern. */
export const NOTHING: readonly Run[] = /* @__PURE__ */ Object.freeze([]);

/** Counts of a view about its centre line; points on the line are passed over. */
export interface Tally {
  /** Points off the centre line. */
  readonly useful: number;
  /** Points above it. */
  readonly above: number;
  /** How often two successive ones lie on different sides. */
  readonly crossings: number;
  /** Points in the longest run on one side. */
  readonly longest: number;
}

/** A stretch of successive observations, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** 1 above the centre line, −1 below it, 0 on it. */
export function sideOf(zone: number): number {
  return (zone >> 31) - (-zone >> 31);
}

/** Useful points, crossings and longest run of a view (Anhøj & Olesen 2014). */
export function tally({ length, zone }: View): Tally {
  let useful = 0;
  let above = 0;
  let runs = 0;
  let longest = 0;
  let up = 0;
  let down = 0;
  for (let i = 0; i < length; i++) {
    const z = zone[i]!;
    if (z === 0) continue;
    up = (up + 1) & (-z >> 31);
    down = (down + 1) & (z >> 31);
    longest = Math.max(longest, up | down);
    runs += Number((up | down) === 1);
    above += -z >>> 31;
    useful++;
  }
  return { useful, above, crossings: Math.max(runs - 1, 0), longest };
}

/**
 * Runs of at least `needed` points on one side of the centre line; `onCentre` says what a point on it does.
 * Two counters, of which a mask (all ones or none) keeps one, stand in for branches that no processor can foresee.
 */
export function sideRuns({ length, zone }: View, needed: number, onCentre: Conventions["onCentre"]): readonly Run[] {
  let found: Run[] | null = null;
  const lift = onCentre === "below" ? 1 : 0;
  let up = 0;
  let down = 0;
  let first = 0;
  for (let i = 0; i < length; i++) {
    const z = zone[i]! - lift;
    if (z === 0 && onCentre === "skip") continue;
    const run = up | down;
    const side = up - down;
    up = (up + 1) & (-(z + lift) >> 31);
    down = (down + 1) & (z >> 31);
    if (run >= needed && (up | down) <= run) (found ??= []).push(sideRun(zone, first, side, needed, lift));
    first += (i - first) * Number((up | down) === 1);
  }
  if ((up | down) >= needed) (found ??= []).push(sideRun(zone, first, up - down, needed, lift));
  return found ?? NOTHING;
}

/** The run from `first`, of as many points as `side` is large, above the centre where `side` is positive. */
function sideRun(zone: ArrayLike<number>, first: number, side: number, needed: number, lift: number): Run {
  const at: number[] = [];
  const length = Math.abs(side);
  for (let i = first; at.length < length; i++) if (sideOf(zone[i]! || -lift) * side > 0) at.push(i);
  return { side: side > 0 ? "high" : "low", at, completed: at[needed - 1]!, evidence: { length, needed } };
}

/** The signal of a rule that judges a whole phase: every point off the centre line is a member, the last completes it. */
export function wholePhase({ length, zone }: View, evidence: Readonly<Record<string, number>>): readonly Run[] {
  const at: number[] = [];
  for (let i = 0; i < length; i++) if (zone[i] !== 0) at.push(i);
  return [{ side: null, at, completed: at[at.length - 1]!, evidence }];
}

/** Stretches of at least `needed` points whose distance from the centre is zone `least` to zone `most`. */
export function zoneStretches({ length, zone }: View, least: number, most: number, needed: number): readonly Stretch[] {
  const found: Stretch[] = [];
  const span = most - least;
  let run = 0;
  for (let i = 0; i < length; i++) {
    const inside = Number((Math.abs(zone[i]!) - least) >>> 0 <= span);
    if (run >= needed && inside === 0) found.push({ first: i - run, last: i - 1 });
    run = (run + 1) & -inside;
  }
  if (run >= needed) found.push({ first: length - run, last: length - 1 });
  return found;
}

/**
 * Largest difference between the values of two observations that counts as none. The magnitude of the phase stands first:
 * which of two values is the larger no processor can foresee.
 */
export function tieWidth({ value, scale }: View, i: number, j: number, extra: number): number {
  const magnitude = typeof scale === "number" ? scale : Math.max(scale[i]!, scale[j]!);
  return TOLERANCE * Math.max(magnitude, Math.abs(value[i]!), Math.abs(value[j]!)) + extra;
}

/** A length as given: a whole number of at least `least`. */
export function checkedLength(rule: string, option: string, value: unknown, least: number): number {
  return numberIn(rule, option, value, { whole: true, least, code: "rule-length" });
}

/** `name(third: sameSide, counts: between)`: the parameters that differ from `usual`, in the order of the signature. */
export function keyOf(name: string, params: Params, usual: Params): string {
  const named = Object.entries(params)
    .filter(([option, value]) => value !== usual[option])
    .map(([option, value]) => `${option}: ${String(value)}`);
  return named.length === 0 ? name : `${name}(${named.join(", ")})`;
}
