/** The R package autospc, the published Stable Shift Algorithm, on synthetic series: fixtures/vectors/autospc.ndjson. */
import { describe } from "vitest";

import type { Chart, PhaseOption } from "../../src/types/index.js";
import { comparison, type Comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, plainChart, type PlainOptions, type PlainRow } from "../support/plain.js";
import { proposalsOf } from "../support/proposed.js";

interface Asked {
  readonly period_min?: number;
  readonly shift_rule_threshold?: number;
  readonly max_exclusions?: number;
  readonly mr_screen_max_loops?: number;
  readonly no_regrets?: boolean;
  readonly establish_every_shift?: boolean;
  readonly baseline_only?: boolean;
  readonly centre_line_tolerance?: number;
  readonly extend_limits_to?: number;
}
interface Row {
  readonly x: number;
  readonly y: Cell;
  readonly cl?: Cell;
  readonly ucl?: Cell;
  readonly lcl?: Cell;
  readonly periodType?: "calculation" | "display";
  readonly excluded?: boolean;
  readonly rule1?: boolean | null;
  readonly rule2?: boolean | null;
}
interface AutospcCase {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly x: readonly number[];
    readonly y: readonly Cell[];
    readonly n: readonly Cell[] | null;
    readonly options: Asked;
  };
  readonly expected: { readonly points: readonly Row[]; readonly summary: { readonly breakpoints?: readonly number[] | number } | null };
}

/** C′ is the u′ chart with a denominator of 1. */
const KINDS: Readonly<Record<string, string>> = { XMR: "xmr", MR: "mr", C: "c", "C'": "uPrime", P: "p", "P'": "pPrime" };

const cases = readLines("vectors/autospc.ndjson") as readonly AutospcCase[];

describe("autospc", () => {
  holdTo(
    "autospc",
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    held.autospc,
  );
});

function kindOf({ input }: AutospcCase): string {
  return KINDS[input.chart] ?? input.chart;
}

function differences(one: AutospcCase): readonly Difference[] {
  const found = comparison(1e-9, 1e-9);
  const { input, expected } = one;
  const { period_min: period = 21, shift_rule_threshold: shift = 8, mr_screen_max_loops: loops = 1, ...rest } = input.options;
  const { max_exclusions: exclusions = 3, no_regrets: noRegrets = true, establish_every_shift: everyShift = false } = rest;
  const { baseline_only: firstOnly = false, centre_line_tolerance: tolerance = 0, extend_limits_to: last = 0 } = rest;
  const screening = loops === 0 ? "none" : "once";
  const conventions = { constants: "table", screening, onCentre: "break", onGap: "break", baselineAtLeast: 0, tolerance } as const;
  const rules = [{ rule: "astronomicalPoint" }, ...(input.chart === "MR" ? [] : [{ rule: "shift", length: shift }])];
  const shared: PlainOptions = { conventions, rules };
  const method = { method: "stableShift", period, shift, exclusions, screening, noRegrets, everyShift, firstOnly, tolerance };
  const proposals = proposalsOf(chartOf(one, shared), method);
  const breaks = expected.summary?.breakpoints ?? [];
  found.same(
    "breakpoints",
    null,
    proposals.map(({ at }) => at + 1),
    typeof breaks === "number" ? [breaks] : breaks,
  );
  if (expected.points[0]?.cl === undefined) return found.found;
  const starts = [0, ...proposals.map(({ at }) => at)];
  const lines = starts.map((start) => linesFrom(expected.points, start, period));
  found.same(
    "excluded",
    null,
    proposals.map(({ evidence }) => evidence.excluded),
    lines.slice(1).map(({ excluded }) => excluded),
  );
  const phases = starts.slice(1).map((index, i): PhaseOption => ({ index, reason: "proposed", baseline: lines[i + 1]?.baseline ?? [] }));
  const periods = Math.max(0, last - input.y.length);
  const extend = { periods, ...(input.chart === "C'" && periods > 0 ? { n: 1 } : {}) };
  compareRows(found, one, chartOf(one, { ...shared, baseline: lines[0]?.baseline ?? [], phases, extend }), shift);
  return found.found;
}

/** The rows of a calculation period that were kept. */
function linesFrom(points: readonly Row[], start: number, period: number): { baseline: readonly number[]; excluded: number } {
  const rows = points.slice(start, start + period).flatMap(({ excluded }, i) => (excluded === true ? [] : [start + i]));
  return { baseline: rows, excluded: Math.min(period, points.length - start) - rows.length };
}

function chartOf(one: AutospcCase, options: PlainOptions): Chart {
  const { input } = one;
  const n = input.n ?? (input.chart === "C'" ? input.y.map(() => 1) : null);
  const rows = input.y.map((y, i): PlainRow => ({ x: input.x[i] ?? null, y, ...(n === null ? {} : { n: n[i] ?? null }) }));
  return plainChart(kindOf(one), rows, { ...options, x: "x", y: "y", ...(n === null ? {} : { n: "n" }) });
}

function compareRows(found: Comparison, { input, expected }: AutospcCase, { points }: Chart, shift: number): void {
  const share = input.chart.startsWith("P");
  const scale = share ? 100 : 1;
  for (const [i, row] of expected.points.entries()) {
    const point = points[i];
    if (point === undefined) {
      found.same("rows", i, null, row.x);
      continue;
    }
    const line = (value: number | null): number | null => (value === null ? null : value * scale);
    found.number("cl", i, line(point.centre), row.cl);
    if (row.ucl != null && (!share || row.periodType === "calculation")) {
      found.number("ucl", i, line(point.upper), share ? Math.min(100, row.ucl) : row.ucl);
      found.number("lcl", i, line(point.lower), row.lcl);
    }
    if (row.y === null || row.rule1 == null) continue;
    if (!share || row.periodType === "calculation") found.same("rule1", i, Math.abs(point.zone ?? 0) === 4, row.rule1);
    if (input.chart !== "MR") found.same("rule2", i, point.signals.includes(`shift(${shift})`), row.rule2);
  }
}
