/** Phases by date and position, baselines of every form, given and locked lines, ghosts, provisional points and room ahead, in any mixture. */
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { describe as inWords, lockPhase, spc } from "../../src/index.js";
import { caption } from "../../src/readings/describe.js";
import { svg } from "../../src/svg/index.js";
import type { Chart, ChartKind, Phase, PhaseOption, SharedOptions } from "../../src/types/index.js";
import { everyKind, rowOf, type Row as Plain } from "../support/series.js";

interface Row extends Plain {
  readonly month: string;
  readonly ghost: string | false;
  readonly provisional: boolean;
}

const ways = ["whole", "first", "window", "positions", "centre", "centre and sigma", "limits", "locked"] as const;

/** What is declared of one phase. */
interface Declared {
  /** Position of its first observation; the first phase is the one that is implied. */
  readonly first: number;
  readonly dated: boolean;
  readonly way: (typeof ways)[number];
  /** Where a baseline begins, and how many rows it has. */
  readonly from: number;
  readonly rows: number;
}

interface Case {
  readonly rows: readonly Row[];
  readonly phases: readonly Declared[];
  readonly ahead: number;
}

const AHEAD = 4;

function cases(kind: string): fc.Arbitrary<Case> {
  const row = fc.tuple(rowOf(kind), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
  const phase = fc.record({
    first: fc.integer({ min: 1, max: 34 }),
    dated: fc.boolean(),
    way: fc.constantFrom(...ways),
    from: fc.nat(20),
    rows: fc.integer({ min: 1, max: 14 }),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 8, maxLength: 30 }),
      provisional: fc.nat(3),
      phases: fc.uniqueArray(phase, { minLength: 1, maxLength: 4, selector: ({ first }) => first }),
      ahead: fc.constantFrom(0, AHEAD),
    })
    .map(({ rows, provisional, phases, ahead }) => ({
      rows: rows.map(([one, gap, ghost], i) => ({
        ...one,
        ...(gap === 1 ? { y: null, values: [] } : {}),
        x: i + 1,
        month: `${2021 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`,
        ghost: ghost === 1 ? `cause ${i + 1}` : false,
        provisional: i >= rows.length - provisional,
      })),
      phases: phases.filter(({ first }) => first < rows.length + ahead).map((one, i) => (i === 0 ? { ...one, first: 0 } : one)),
      ahead,
    }));
}

type Options = Omit<Partial<SharedOptions<Row>>, "y">;

const shared = { x: "month", ghost: (row: Row) => row.ghost, provisional: "provisional", innerLines: true } as const;

function charted(chart: ChartKind, rows: readonly Row[], options: Options): Chart {
  if (chart.needs.includes("values")) return spc(rows, { ...shared, ...options, chart, values: "values" });
  if (chart.needs.includes("n") || chart.name === "iPrime") return spc(rows, { ...shared, ...options, chart, y: "y", n: "n" });
  return spc(rows, { ...shared, ...options, chart, y: "y" });
}

function extension(chart: ChartKind, periods: number): NonNullable<Options["extend"]> {
  return !chart.needs.includes("values") && (chart.needs.includes("n") || chart.name === "iPrime") ? { periods, n: "mean" } : periods;
}

function monthAt(i: number): string {
  return `${2021 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`;
}

/** Rows of a baseline: from one to another, the last excluded. */
function baselineOf({ way, first, from, rows }: Declared, end: number, observed: number): readonly [from: number, end: number] {
  const last = Math.min(end, observed);
  if (way === "first") return [first, Math.min(first + rows, last)];
  if (way !== "window") return [first, last];
  const start = Math.min(from, observed - 1);
  return [start, Math.min(start + rows, observed)];
}

/** The way a phase is declared, where its kind knows it, else its whole. */
function wayOf(chart: ChartKind, { way, first }: Declared, observed: number): Declared["way"] {
  if (way === "centre and sigma" && chart.sigma !== "settable") return "centre";
  if (way === "limits" && chart.name === "cusum") return "centre and sigma";
  return way === "first" && first >= observed ? "whole" : way;
}

const share = (chart: ChartKind): number => (chart.unit === "proportion" ? 10 : 1);

function optionOf(chart: ChartKind, one: Declared, observed: number, lock: PhaseOption["lock"]): PhaseOption {
  const per = share(chart);
  const [from, end] = baselineOf({ ...one, way: "window" }, Infinity, observed);
  const position = one.dated || one.first >= observed ? { start: monthAt(one.first) } : { index: one.first };
  const told = {
    ...position,
    label: `Phase of ${one.first}`,
    reason: `reason ${one.first}`,
    decidedBy: "QI team",
    decidedAt: "2024-02-01",
  };
  switch (wayOf(chart, one, observed)) {
    case "whole":
      return told;
    case "first":
      return { ...told, baseline: one.rows };
    case "window":
      return { ...told, baseline: { from: monthAt(from), to: monthAt(end - 1) } };
    case "positions":
      return { ...told, baseline: Array.from({ length: observed }, (_, i) => i).filter((i) => i % 3 !== 1) };
    case "centre":
      return { ...told, centre: 3 / per };
    case "centre and sigma":
      return { ...told, centre: 3 / per, sigma: 1 / per };
    case "limits":
      return { ...told, limits: { lower: 1 / per, centre: 3 / per, upper: 9 / per } };
    case "locked":
      return lock === undefined ? told : { ...told, lock };
  }
}

/** Every number in it is finite. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isPlain);
}

function checkPoints({ points, signals, phases }: Chart, rows: readonly Row[]): void {
  const members = new Set(signals.flatMap(({ at }) => at));
  points.forEach(({ index, phase, status, signals: own, why }) => {
    const row = rows[index];
    const { first, last } = phases[phase] ?? { first: null, last: null };
    expect(first !== null && last !== null && first <= index && index <= last).toBe(true);
    expect(status === "ghost" && why).toBe(row?.ghost ?? false);
    if (status === "counted") return;
    expect(own).toEqual([]);
    expect(members.has(index)).toBe(false);
  });
}

function checkLines(chart: Chart, kind: ChartKind, phase: Phase, one: Declared, option: PhaseOption, rows: readonly Row[]): void {
  const { limitsFrom, standing, basis, estimate, first, last } = phase;
  const { limits, lock, centre, sigma } = option;
  const given = limits !== undefined || (centre !== undefined && (sigma !== undefined || kind.sigma === "implied"));
  expect(limitsFrom).toBe(lock !== undefined ? "locked" : given ? "given" : "estimated");
  if (lock !== undefined) expect([estimate, standing, phase.lock?.id]).toEqual([lock.parameters, lock.status, lock.id]);
  if (limits !== undefined)
    for (const { lower, centre: middle, upper } of chart.points.slice(first ?? 0, (last ?? -1) + 1))
      expect({ lower, centre: middle, upper }).toEqual(limits);
  if (limitsFrom !== "estimated" || first === null) return;
  if (standing !== "no-limits")
    expect(standing).toBe((basis?.usable ?? 0) < 12 ? "trial" : (basis?.usable ?? 0) < 20 ? "provisional" : "established");
  const [from, end] = baselineOf({ ...one, way: wayOf(kind, one, rows.length) }, last === null ? 0 : last + 1, rows.length);
  const parted = chart.phases.some((other) => other.first !== null && from < other.first && other.first < end);
  if (one.way === "positions" || (one.way === "window" && (parted || kind.name === "mr"))) return;
  const alone = charted(kind, rows.slice(from, end), centre === undefined ? {} : { centre });
  expect(estimate).toEqual(alone.phases[0]?.estimate);
  expect(basis).toEqual(alone.phases[0]?.basis);
}

test.each(everyKind.filter(([, kind]) => kind.temporal !== false))(
  "on a %s chart any mixture is drawn, told, and true to what was declared",
  (name, kind) => {
    const mixtures = fc.property(cases(name), ({ rows, phases, ahead }) => {
      const base = charted(kind, rows, {});
      const lockable = base.phases[0]?.standing !== "no-limits";
      const lock = lockable ? lockPhase(base, 0, { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-04-03" }) : undefined;
      const sorted = phases.toSorted((a, b) => a.first - b.first);
      const options = sorted.map((one) => optionOf(kind, one, rows.length, lock));
      const chart = charted(kind, rows, { phases: options, ...(ahead === 0 ? {} : { extend: extension(kind, ahead) }) });
      expect(chart.points).toHaveLength(rows.length + ahead);
      expect(isPlain(chart)).toBe(true);
      checkPoints(chart, rows);
      chart.phases.forEach((phase, i) => {
        const [one, option] = [sorted[i], options[i]];
        if (one !== undefined && option !== undefined) checkLines(chart, kind, phase, one, option, rows);
      });
      expect(chart.notes.filter(({ code }) => code.startsWith("locked-data"))).toEqual([]);
      const told = [inWords(chart), caption(chart).join(" "), svg(chart)];
      for (const text of told) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
        for (const { first, reason } of chart.phases) if (first !== null) expect(text).toContain(reason ?? "");
      }
    });
    fc.assert(mixtures, { seed: 20_261_122, numRuns: 40 });
  },
);
