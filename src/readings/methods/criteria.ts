/** The published criteria for recalculating, as far as data can judge them: docs/phases.md has their sources. */
import { compare, lagOneCorrelation, largest, mean } from "../../kernel.js";
import type { Cause, Level, Method, Stretch } from "../../types/index.js";

/** What criteria are judged by. */
export interface Evidence {
  /** The method. */
  readonly method: Method;
  /** What it saw. */
  readonly stretch: Stretch;
  /** Rows of the new level, gaps included: from the first to one past the last. */
  readonly span: readonly [from: number, end: number];
  /** Usable observations from the new level on. */
  readonly usableFrom: number;
  /** The two levels. */
  readonly before: Level;
  readonly after: Level;
  /** Chance of so wide a range of cumulative sums if the order meant nothing. */
  readonly p: number;
  /** Lag-1 correlation about the levels, NaN where there is none; and of how many observations. */
  readonly r1: number;
  readonly usable: number;
  /** What the shift means. */
  readonly direction: Cause;
}

/** Largest p-value of a sustained change, and fewest observations of a new level. */
const SUSTAINED = 0.01;
const ENOUGH = 12;

/** The codes of the criteria that are met, and of those that are not or that only people can judge, in the order of the list. */
export function criteriaOf(evidence: Evidence): { readonly met: readonly string[]; readonly unmet: readonly string[] } {
  const judged: readonly (readonly [code: string, met: boolean])[] = [
    ["sustained", evidence.p <= SUSTAINED],
    ["enough-after", evidence.usableFrom >= ENOUGH],
    ["no-opposing", !hasOpposingRun(evidence)],
    ["independent", !isAlike(evidence)],
    ["desired", evidence.direction === "improvement"],
    ["cause-known", false],
    ["expected-to-persist", false],
  ];
  const codes = (wanted: boolean): readonly string[] => judged.filter(([, met]) => met === wanted).map(([code]) => code);
  return { met: codes(true), unmet: codes(false) };
}

/** Whether neighbouring observations are more alike than chance gives: r1 above 2/√k. */
export function isAlike({ r1, usable }: Pick<Evidence, "r1" | "usable">): boolean {
  return r1 > 2 / Math.sqrt(usable);
}

/** A run of the method's length on the old side of the new centre, within the new level and not at its beginning. */
function hasOpposingRun({ stretch, span: [from, end], before, after, method }: Evidence): boolean {
  const values = stretch.value.slice(from, end).filter((value) => !Number.isNaN(value));
  const scale = largest(values);
  const old = compare(before.centre, after.centre, scale);
  let run = 0;
  let opened = 0;
  for (const [i, value] of values.entries()) {
    run = compare(value, after.centre, scale) === old ? run + 1 : 0;
    if (run === 1) opened = i;
    if (old !== 0 && run >= method.run && opened > 0) return true;
  }
  return false;
}

/**
 * Lag-1 correlation of the deviations from the means of the levels: neighbours on either side of a gap are no pair. NaN where
 * nothing deviates.
 * @param scores - one a row, NaN for gaps
 * @param starts - rows at which levels begin, the first among them
 */
export function correlationAbout(scores: readonly number[], starts: readonly number[]): number {
  const deviations = starts.flatMap((from, i) => {
    const level = scores.slice(from, starts[i + 1] ?? scores.length);
    const centre = mean(level);
    return level.map((score) => score - centre);
  });
  return lagOneCorrelation(deviations);
}

/** Scores spread over all rows of a stretch, NaN where there is none. */
export function spreadOver(stretch: Stretch, rows: readonly number[], value: readonly number[]): readonly number[] {
  const all = new Array<number>(stretch.length).fill(NaN);
  for (const [i, row] of rows.entries()) all[row] = value[i] ?? NaN;
  return all;
}
