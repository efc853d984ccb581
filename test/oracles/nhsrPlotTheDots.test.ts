/** The R package NHSRplotthedots 0.2.2 on synthetic data: fixtures/vectors/NHSRplotthedots.ndjson, whose README says how it behaves. */
import { describe } from "vitest";

import type { Chart, Phase, Point, Signal, Verdict } from "../../src/types/index.js";
import { comparison, type Comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";

interface PtdOptions {
  readonly improvement_direction?: "increase" | "decrease" | "neutral";
  readonly target?: number | Readonly<Record<string, number>>;
  readonly rebase?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly screen_outliers?: boolean;
  readonly fix_after_n_points?: number;
}
interface PtdPoint {
  readonly x: string;
  readonly y: Cell;
  readonly f?: string;
  readonly mean_col: Cell;
  readonly lpl: Cell;
  readonly upl: Cell;
  readonly target?: Cell;
  readonly outside_limits: boolean | null;
  readonly relative_to_mean: Cell;
  readonly close_to_limits: boolean | null;
  readonly short_group_warning: boolean;
  readonly special_cause_type: string;
  readonly special_cause_flag: boolean;
  readonly point_type: string;
}
interface PtdGroup {
  readonly f?: string;
  readonly mean_col: Cell;
  readonly lpl: Cell;
  readonly upl: Cell;
  readonly n: number;
  readonly common_cause: number;
  readonly special_cause_improvement: number;
  readonly special_cause_concern: number;
  readonly variation_type: string;
  readonly assurance_type?: string | null;
}
interface PtdCase {
  readonly id: string;
  readonly input: {
    readonly x: readonly string[];
    readonly y: readonly Cell[];
    readonly facet?: readonly string[];
    readonly options: PtdOptions;
  };
  readonly expected: { readonly points: readonly PtdPoint[]; readonly summary: readonly PtdGroup[] };
  readonly fragile?: readonly number[];
}

const cases = readLines("vectors/NHSRplotthedots.ndjson") as readonly PtdCase[];

describe("NHSRplotthedots", () => {
  holdTo(
    "NHSRplotthedots",
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    held.NHSRplotthedots,
  );
});

/** Each facet is a chart of its own. */
function differences({ input, expected, fragile = [] }: PtdCase): readonly Difference[] {
  const found = comparison(1e-9);
  for (const facet of new Set(input.facet ?? [undefined])) {
    const chart = chartOf(input, facet);
    const points = expected.points.filter(({ f }) => f === facet);
    const groups = expected.summary.filter(({ f }) => f === facet);
    found.same("points", null, chart.points.length, points.length);
    for (const [i, wanted] of points.entries()) {
      const point = chart.points[i];
      if (point !== undefined) comparePoint(found, chart, point, wanted, fragile.includes(i + 1));
    }
    found.same("groups", null, chart.phases.length, groups.length);
    for (const [k, wanted] of groups.entries()) {
      const phase = chart.phases[k];
      if (phase !== undefined) compareGroup(found, chart, phase, wanted, k === groups.length - 1);
    }
  }
  return found.found;
}

const directions = { increase: "up", decrease: "down", neutral: "neither" } as const;

function chartOf({ x, y, facet: facets, options }: PtdCase["input"], facet: string | undefined): Chart {
  const rows = rowsOf({ x, y }).filter((_, i) => facets?.[i] === facet);
  return plainChart("xmr", rows, {
    x: "x",
    y: "y",
    preset: "nhsr-ptd@0.2.2",
    improvement: directions[options.improvement_direction ?? "increase"],
    ...decisions(options, facet),
    ...(options.screen_outliers === false ? { conventions: { screening: "none" } } : {}),
  });
}

/** A fixed number of points holds in every group; targets and rebases may differ by facet. */
function decisions({ target, rebase = [], fix_after_n_points: baseline }: PtdOptions, facet: string | undefined): PlainOptions {
  const starts: readonly string[] = isList(rebase) ? rebase : (rebase[facet ?? ""] ?? []);
  const goal = typeof target === "object" ? target[facet ?? ""] : target;
  const fixed = baseline === undefined ? {} : { baseline };
  return {
    ...fixed,
    ...(starts.length === 0 ? {} : { phases: starts.map((start) => ({ start, reason: "rebase", ...fixed })) }),
    ...(goal === undefined ? {} : { target: goal }),
  };
}

function isList<T>(value: readonly T[] | Readonly<Record<string, readonly T[]>>): value is readonly T[] {
  return Array.isArray(value);
}

function comparePoint(found: Comparison, chart: Chart, point: Point, wanted: PtdPoint, fragile: boolean): void {
  const at = point.index;
  const first = deciding(chart, point);
  found.same("x", at, point.x, wanted.x);
  found.number("y", at, point.value, wanted.y);
  found.number("mean_col", at, point.centre, wanted.mean_col);
  found.number("lpl", at, point.lower, wanted.lpl);
  found.number("upl", at, point.upper, wanted.upl);
  found.number("target", at, point.target, wanted.target ?? null);
  found.same(
    "short_group_warning",
    at,
    chart.notes.some(({ code, phase }) => code === "below-minimum" && phase === point.phase),
    wanted.short_group_warning,
  );
  if (fragile) return;
  found.same("outside_limits", at, point.zone === 4 || point.zone === -4, wanted.outside_limits ?? false);
  found.same("close_to_limits", at, point.zone === 3 || point.zone === -3, wanted.close_to_limits ?? false);
  found.same("relative_to_mean", at, sideOf(point), wanted.relative_to_mean);
  found.same("special_cause_flag", at, point.signals.length > 0, wanted.special_cause_flag);
  found.same("special_cause_type", at, typeOf(first), wanted.special_cause_type);
  found.same("point_type", at, causeOf(point.cause, first?.side), wanted.point_type);
}

function compareGroup(found: Comparison, chart: Chart, phase: Phase, wanted: PtdGroup, isLast: boolean): void {
  const points = chart.points.filter((point) => point.phase === phase.index);
  const count = (cause: string): number => points.filter((point) => point.cause === cause).length;
  const last = points.at(-1);
  found.number("group.mean_col", phase.index, phase.lines?.centre ?? last?.centre, wanted.mean_col);
  found.number("group.lpl", phase.index, phase.lines?.lower ?? null, wanted.lpl);
  found.number("group.upl", phase.index, phase.lines?.upper ?? null, wanted.upl);
  found.same("group.n", phase.index, points.length, wanted.n);
  found.same("group.common_cause", phase.index, count("common"), wanted.common_cause);
  found.same("group.improvement", phase.index, count("improvement"), wanted.special_cause_improvement);
  found.same("group.concern", phase.index, count("concern"), wanted.special_cause_concern);
  if (last !== undefined)
    found.same("group.variation_type", phase.index, causeOf(last.cause, deciding(chart, last)?.side), wanted.variation_type);
  if (!isLast) return;
  const { variation, side, assurance } = chart.verdict;
  found.same("verdict.variation", phase.index, causeOf(variation, side), wanted.variation_type);
  found.same("verdict.assurance", phase.index, assurances[assurance], wanted.assurance_type ?? null);
}

const assurances: Readonly<Record<Verdict["assurance"], string | null>> = {
  pass: "consistent_pass",
  fail: "consistent_fail",
  "hit-or-miss": "inconsistent",
  none: null,
};
const precedence = ["astronomicalPoint", "trend", "twoInThree", "shift"];

/** The one signal that the package would name: the first in its precedence, of two trends the later. */
function deciding(chart: Chart, point: Point): Signal | undefined {
  return chart.signals
    .filter(({ at }) => at.includes(point.index))
    .sort((a, b) => precedence.indexOf(a.code) - precedence.indexOf(b.code) || b.completed - a.completed)[0];
}

function typeOf(signal: Signal | undefined): string {
  if (signal === undefined) return "Common Cause";
  const high = signal.side === "high";
  if (signal.code === "astronomicalPoint") return high ? "Above UCL" : "Below LCL";
  if (signal.code === "trend") return `7 Point Trend (${high ? "Increasing" : "Decreasing"})`;
  return `${signal.code === "shift" ? "7 Points" : "2 in 3"} ${high ? "Above" : "Below"} CL`;
}

function causeOf(cause: string, side: Signal["side"] | undefined): string {
  if (cause === "common") return "common_cause";
  return cause === "neutral" ? `special_cause_neutral_${side ?? "none"}` : `special_cause_${cause}`;
}

function sideOf({ value, zone, centre }: Point): Cell {
  if (value === null) return null;
  return zone === null ? Math.sign(value - (centre ?? NaN)) : Math.sign(zone);
}
