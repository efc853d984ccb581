/** Short views of a chart for tests. */
import { expect } from "vitest";

import type { Chart, Zone } from "../../src/types/index.js";

/** Lower limit, centre and upper limit at a point, the first by default. */
export function linesOf({ points }: Chart, at = 0): readonly (number | null | undefined)[] {
  const point = points[at];
  return [point?.lower, point?.centre, point?.upper];
}

/** The zone of every point. */
export function zonesOf({ points }: Chart): readonly (Zone | null)[] {
  return points.map(({ zone }) => zone);
}

/** Rule and members of every signal. */
export function signalsOf({ signals }: Chart): readonly (readonly [rule: string, at: readonly number[]])[] {
  return signals.map(({ rule, at }) => [rule, at]);
}

/** Codes of the notes. */
export function notesOf({ notes }: Chart): readonly string[] {
  return notes.map(({ code }) => code);
}

/** Numbers to twelve decimals or as many as said; an absent line stays absent. */
export function near(lines: readonly (number | null | undefined)[], digits = 12): readonly unknown[] {
  return lines.map((line): unknown => (typeof line === "number" ? expect.closeTo(line, digits) : null));
}
