/** Charts written by hand, so that words are tested against charts whose every field is known. */
import { defaults } from "../../src/conventions.js";
import type { Chart, Conventions, Note, Params, Phase, Point, Provenance, RuleRecord, Signal, Verdict, X } from "../../src/types/index.js";

/** What a chart is written from; the rest is an XmR chart of one phase with no signal. */
export interface Parts extends Partial<Omit<Chart, "points" | "phases" | "verdict" | "provenance">> {
  readonly values: readonly (number | null)[];
  readonly x?: readonly X[];
  readonly lines?: Partial<Pick<Point, "centre" | "lower" | "upper" | "target" | "n">>;
  readonly points?: Readonly<Record<number, Partial<Point>>>;
  readonly phases?: readonly Partial<Phase>[];
  readonly verdict?: Partial<Verdict>;
  readonly conventions?: Partial<Conventions>;
  readonly provenance?: Partial<Provenance>;
}

/** Months as ISO text, from April 2023. */
export function months(count: number, year = 2023, month = 4): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const at = month - 1 + i;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

/** A chart. Its axis is one of months where `x` holds dates, and of numbers otherwise. */
export function chart(parts: Parts): Chart {
  const { values, lines = {}, phases = [{}], conventions = {}, provenance = {}, verdict = {}, points = {}, ...head } = parts;
  const x = parts.x ?? values.map((_, i) => i + 1);
  const time = typeof x[0] === "string" && /^\d{4}-/.test(x[0]);
  const rows = values.map((value, index): Point => row(index, value, x[index] ?? "", phases, lines, points[index]));
  const last = rows.findLast(({ value, status }) => value !== null && status === "counted");
  return {
    schema: 1,
    kind: "xmr",
    name: "Falls",
    axis: time ? "time" : "number",
    period: time ? "month" : null,
    financialYearStart: 4,
    unit: "number",
    per: 1,
    improvement: "down",
    directional: true,
    signals: [],
    curves: [],
    annotations: [],
    notes: [],
    ...head,
    points: rows,
    phases: phases.map((phase, index) => phaseOf(phase, index, rows, lines)),
    verdict: {
      variation: "common",
      side: null,
      at: last?.index ?? null,
      rules: [],
      stable: true,
      assurance: "none",
      onTarget: null,
      reasons: [],
      ...verdict,
    },
    provenance: {
      library: "naturallimits 0.1.0",
      preset: null,
      asOf: null,
      rules: [],
      ...provenance,
      conventions: { ...defaults, centreFrom: "mean", ...conventions },
    },
  };
}

function row(
  index: number,
  value: number | null,
  x: X,
  phases: readonly Partial<Phase>[],
  lines: Parts["lines"],
  own: Partial<Point> | undefined,
): Point {
  const phase = Math.max(
    0,
    phases.findLastIndex(({ first }) => first != null && first <= index),
  );
  const level = phases[phase]?.lines ?? {};
  return {
    index,
    x,
    y: value,
    n: null,
    value,
    phase,
    status: value === null ? "missing" : "counted",
    why: null,
    centre: null,
    lower: null,
    upper: null,
    target: null,
    zone: value === null ? null : 1,
    signals: [],
    cause: "common",
    also: null,
    ...lines,
    ...level,
    ...own,
  };
}

function phaseOf(phase: Partial<Phase>, index: number, rows: readonly Point[], lines: Parts["lines"]): Phase {
  const own = rows.filter((point) => point.phase === index);
  const [first, last] = [own[0], own.at(-1)];
  const usable = own.filter(({ value, status }) => value !== null && status === "counted").length;
  const { centre = null, lower = null, upper = null } = lines ?? {};
  return {
    index,
    first: first?.index ?? null,
    last: last?.index ?? null,
    label: null,
    reason: null,
    decidedBy: null,
    decidedAt: null,
    limitsFrom: "estimated",
    basis: first === undefined || last === undefined ? null : { from: first.x, to: last.x, observations: own.length, usable, ghosts: [] },
    standing: "established",
    estimate: {},
    lines: centre === null ? null : { centre, lower, upper },
    ...phase,
  };
}

/** A signal. */
export function signal(code: string, at: readonly number[], parts: Partial<Signal> = {}): Signal {
  return { rule: code, code, params: {}, phase: 0, side: null, cause: "neutral", at, completed: at.at(-1) ?? 0, evidence: {}, ...parts };
}

/** A caution whose sentence in the chart differs from every language, so that it is seen which one was told. */
export function caution(code: string, params: Params = {}, where: Partial<Note> = {}): Note {
  return { code, params, message: `(${code})`, phase: null, at: [], ...where };
}

/** A rule as provenance records it. */
export function record(name: string, params: Params = {}, key: string = name): RuleRecord {
  return { key, name, label: `(${name})`, params };
}
