/** What the properties compare: lines, estimates, zones and signals of two charts, and what every chart keeps to. */
import { expect } from "vitest";

import type { Chart, Estimate, Point } from "../../src/types/index.js";
import { close } from "../support/differences.js";
import type { Row } from "../support/series.js";

const lines = ["centre", "lower", "upper"] as const;

/** The lines of a point changed by a function, absent ones staying so. */
export function linesOf(point: Point | undefined, change: (line: number) => number = (line) => line): readonly (number | null)[] {
  return lines.map((name) => {
    const line = point?.[name] ?? null;
    return line === null ? null : change(line);
  });
}

/** The same lines to 1e−12 of a magnitude. */
export function sameLines(got: Chart, wanted: Chart, change: (line: number) => number = (line) => line, magnitude = 100): void {
  for (const [i, point] of got.points.entries()) {
    for (const [k, line] of linesOf(wanted.points[i], change).entries()) {
      const found = linesOf(point)[k];
      expect(close(found, line, 0, 1e-12 * magnitude), `${String(lines[k])} at ${i}: ${String(found)} for ${String(line)}`).toBe(true);
    }
  }
}

/** What a chart says about every point, without numbers. */
export function judged(chart: Chart): unknown {
  return {
    zones: chart.points.map(({ zone }) => zone),
    signals: chart.signals.map(({ rule, side, at, completed, phase }) => ({ rule, side, at, completed, phase })),
  };
}

export function withY(rows: readonly Row[], change: (y: number) => number): readonly Row[] {
  return rows.map((row) => ({ ...row, y: row.y === null ? null : change(row.y), values: row.values.map(change) }));
}

/** The same numbers by the same names, to 1e−12. */
export function sameEstimate(got: Estimate, wanted: Estimate): void {
  expect(Object.keys(got)).toEqual(Object.keys(wanted));
  for (const [name, value] of Object.entries(wanted)) expect(close(got[name], value, 1e-12, 1e-12), name).toBe(true);
}

/** What a chart says of a point, whatever its place and phase. */
export function told({ value, centre, lower, upper, zone, signals, cause }: Point): unknown {
  return { value, centre, lower, upper, zone, signals, cause };
}

/** Every point that is left has what it has in the chart of the rest. */
export function sameWithout(whole: Chart, rest: Chart, left: ReadonlySet<number>): void {
  expect(whole.points.filter(({ index }) => !left.has(index)).map(told)).toEqual(rest.points.map(told));
}

export function inOrder(all: readonly (number | null)[]): void {
  const there = all.filter((line) => line !== null);
  for (const [i, line] of there.entries()) expect(line).toBeLessThanOrEqual((there[i + 1] ?? Infinity) + 1e-12 * Math.abs(line));
}

/** Zone 4 is beyond the upper limit and nothing else is; likewise below. */
export function zonesAgree({ points }: Chart): void {
  const numbers = points.flatMap(({ value, centre, lower, upper }) => [value, centre, lower, upper].map((number) => Math.abs(number ?? 0)));
  const slack = 2 ** -40 * numbers.reduce((a, b) => Math.max(a, b), 0);
  for (const { value, lower, upper, zone } of points) {
    if (value === null || zone === null) continue;
    if (zone === 4) expect(value).toBeGreaterThan(upper ?? Infinity);
    else expect(value).toBeLessThanOrEqual((upper ?? Infinity) + slack);
    if (zone === -4) expect(value).toBeLessThan(lower ?? -Infinity);
    else expect(value).toBeGreaterThanOrEqual((lower ?? -Infinity) - slack);
  }
}

/** Members are counted points of one phase, and know of their signal. */
export function membersAreCounted({ points, signals }: Chart): void {
  for (const { at, completed, phase, rule } of signals) {
    expect(at.map((i) => points[i]?.status)).toEqual(at.map(() => "counted"));
    expect(new Set(at.map((i) => points[i]?.phase))).toEqual(new Set([phase]));
    expect(completed).toBeGreaterThanOrEqual(at[0] ?? Infinity);
    expect(at.map((i) => points[i]?.signals.includes(rule))).toEqual(at.map(() => true));
  }
}
