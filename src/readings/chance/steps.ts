/** Trends and sawteeth: patterns of rises and falls, whose chances no distribution of the values alters. */
import { entryOf } from "../../entryOf.js";
import type { Rule } from "../../types/index.js";

/**
 * A function on 0 … 1 by its Legendre coefficients. Here: how likely it is that a series without the pattern ends in a step
 * up to this value, as a share of its distribution, after so many steps of the pattern.
 */
type Density = readonly number[];

/** How many steps a pattern has, and whether it goes on by steps of one direction or of both by turns. */
export interface StepPattern {
  readonly steps: number;
  readonly turns: boolean;
}

/** Coefficients kept beyond the degree that the pattern itself needs. */
const SPARE = 24;
/** A chance that changes by a smaller share in one step has settled. */
const SETTLED = 1e-12;
const MOST_STEPS = 10_000;

/** Longer patterns are simulated: the chance of a trend falls as 2/k!, and rounding would show in it. */
const MOST_POINTS: Readonly<Record<string, number>> = { trend: 20, alternating: 100 };

/** The pattern of `trend` and `alternating`; null for a very long one, and for any other rule. */
export function stepPatternOf({ name, params: { length } }: Rule): StepPattern | null {
  const most = entryOf(MOST_POINTS, name);
  if (typeof length !== "number" || most === undefined || length > most) return null;
  return { steps: length - 1, turns: name === "alternating" };
}

/** Chance of the pattern within `n` independent values of any one continuous distribution. Exact but for rounding. */
export function chanceOfSteps(pattern: StepPattern, n: number): number {
  let quiet = 1;
  let chance = 0;
  let stand = firstStep(pattern);
  for (let i = 2; i < n; i++) {
    const { signal, ahead } = stepped(pattern, stand);
    chance += quiet * signal;
    quiet *= 1 - signal;
    stand = ahead;
  }
  return chance;
}

/** Mean number of points to the first such pattern; from where its chance has settled, a geometric series. */
export function meanStepsLength(pattern: StepPattern): number {
  let quiet = 1;
  let length = 2;
  let before = 0;
  let stand = firstStep(pattern);
  for (let i = 2; i < MOST_STEPS; i++) {
    const { signal, ahead } = stepped(pattern, stand);
    if (i > 2 * pattern.steps && Math.abs(signal - before) <= SETTLED * signal) return length + quiet / signal;
    length += quiet;
    quiet *= 1 - signal;
    before = signal;
    stand = ahead;
  }
  return length + quiet / before;
}

/**
 * After two points. Steps down are the mirror image of steps up, so that one half of the states is followed:
 * index j holds those that end in a step up, the j + 1-th of the pattern.
 */
function firstStep({ steps }: StepPattern): readonly Density[] {
  const none = new Array<number>(steps + SPARE).fill(0);
  return Array.from({ length: steps - 1 }, (_, j) => (j === 0 ? [0.5, 0.5, ...none.slice(2)] : none));
}

/** One point more: the chance that it completes the pattern, and where the series stands if it does not. */
function stepped({ turns }: StepPattern, stand: readonly Density[]): { readonly signal: number; readonly ahead: readonly Density[] } {
  const mirror = stand.map(mirrored);
  const [on, off] = turns ? [mirror, stand] : [stand, mirror];
  const grown = on.map(integral);
  const signal = 2 * (grown.at(-1)?.[0] ?? 0);
  const begun = integral(off.reduce((sum, density) => sum.map((c, m) => c + (density[m] ?? 0))));
  const ahead = [begun, ...grown.slice(0, -1)];
  const quiet = 2 * ahead.reduce((sum, [mass = 0]) => sum + mass, 0);
  return { signal: signal / (signal + quiet), ahead: ahead.map((density) => density.map((c) => c / quiet)) };
}

/** f(1 − u). */
function mirrored(density: Density): Density {
  return density.map((c, m) => (m % 2 === 0 ? c : -c));
}

/** ∫ f from 0 to u, as ∫ P_m = (P_{m+1} − P_{m−1})/(2m + 1); its coefficient 0 is the mean over 0 … 1. */
function integral(density: Density): Density {
  return density.map((c, m) => {
    const above = (density[m + 1] ?? 0) / (2 * m + 3);
    return ((m === 0 ? c : (density[m - 1] ?? 0) / (2 * m - 1)) - above) / 2;
  });
}
