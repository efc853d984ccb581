/** An independent evaluator of the specification, written without sight of the library: fixtures/vectors/spec.ndjson. */
import { describe } from "vitest";

import type { Chart, Point, Signal, Verdict, X } from "../../src/types/index.js";
import { comparison, type Comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";
import { thrownBy } from "../support/thrown.js";

type WantedPoint = Readonly<Record<"centre" | "lower" | "upper", Cell>> &
  Partial<Pick<Point, "value" | "zone" | "cause">> & {
    readonly signals: readonly string[];
    readonly also?: Readonly<Record<string, Cell>>;
  };
interface WantedPhase {
  readonly first: Cell;
  readonly last: Cell;
  readonly limitsFrom: string;
  readonly standing?: string;
  readonly estimate?: Readonly<Record<string, number>>;
}
interface Expected {
  readonly points?: readonly WantedPoint[];
  readonly phases?: readonly WantedPhase[];
  readonly signals?: readonly Pick<Signal, "code" | "side" | "cause" | "at" | "completed" | "phase">[];
  readonly verdict?: Pick<Verdict, "variation" | "side" | "at" | "stable" | "assurance" | "onTarget">;
  readonly notes?: readonly string[];
  readonly proposals?: unknown;
  readonly error?: { readonly code: string };
}
interface Request {
  readonly kind: string;
  readonly columns: {
    readonly x?: readonly X[];
    readonly y?: readonly Cell[];
    readonly n?: readonly Cell[];
    readonly values?: readonly (readonly Cell[])[];
  };
  readonly options: PlainOptions;
}
interface SpecCase {
  readonly id: string;
  readonly request: Request;
  readonly expected: Expected;
}

/** The notes that the file speaks of; others are not compared. */
const judged = new Set(
  (
    "no-limits trial-limits provisional-limits no-variation rule-without-limits few-points few-useful-points rule-not-admitted convention-not-applied " +
    "conflicting-signals below-minimum baseline-short subgroup-of-one median-range-zero non-integer-count"
  ).split(" "),
);

const cases = readLines("vectors/spec.ndjson") as readonly SpecCase[];

describe("the specification", () => {
  holdTo(
    "the specification",
    cases.map((one): Case => ({ id: one.id, waits: waitsFor(one), differences: () => differences(one) })),
    held["the specification"],
  );
});

/** Proposals are held in phases.test.ts. */
function waitsFor({ expected }: SpecCase): string | null {
  return expected.proposals === undefined ? null : "proposals, held where proposals are";
}

function differences({ request, expected }: SpecCase): readonly Difference[] {
  if (expected.error !== undefined) {
    const found = comparison(0);
    found.same("error", null, thrownBy(() => chartOf(request))?.code, expected.error.code);
    return found.found;
  }
  const chart = chartOf(request);
  const found = comparison(1e-9, 1e-12 * largest(chart));
  if (expected.points !== undefined) comparePoints(found, chart, expected.points);
  if (expected.phases !== undefined) comparePhases(found, chart, expected.phases);
  if (expected.signals !== undefined) found.same("signals", null, inOrder(chart.signals.map(told)), inOrder(expected.signals.map(told)));
  for (const [member, wanted] of Object.entries(expected.verdict ?? {}))
    found.same(`verdict.${member}`, null, chart.verdict[member as keyof Verdict], wanted);
  if (expected.notes !== undefined)
    found.same(
      "notes",
      null,
      inOrder([...new Set(chart.notes.map(({ code }) => code))].filter((code) => judged.has(code))),
      expected.notes,
    );
  return found.found;
}

function chartOf({ kind, columns, options }: Request): Chart {
  const named = Object.fromEntries(Object.keys(columns).map((name) => [name, name]));
  return plainChart(kind, rowsOf(columns), { ...named, ...options });
}

function comparePoints(found: Comparison, chart: Chart, points: readonly WantedPoint[]): void {
  const names = new Map(chart.provenance.rules.map(({ key, name }) => [key, name]));
  found.same("points", null, chart.points.length, points.length);
  for (const [i, { signals, also, zone, cause, ...numbers }] of points.entries()) {
    const point = chart.points[i];
    if (point === undefined) continue;
    for (const [member, wanted] of Object.entries(numbers)) found.number(member, i, point[member as keyof typeof numbers], wanted);
    if (zone !== undefined) found.same("zone", i, point.zone, zone);
    found.same("cause", i, point.cause, cause);
    found.same("point.signals", i, inOrder(point.signals.map((key) => names.get(key))), signals);
    for (const [name, wanted] of Object.entries(also ?? {})) found.number(`also.${name}`, i, point.also?.[name], wanted);
  }
}

function comparePhases(found: Comparison, chart: Chart, phases: readonly WantedPhase[]): void {
  found.same("phases", null, chart.phases.length, phases.length);
  for (const [i, { estimate, ...wanted }] of phases.entries()) {
    const phase = chart.phases[i];
    if (phase === undefined) continue;
    for (const [member, value] of Object.entries(wanted)) found.same(`phase.${member}`, i, phase[member as keyof typeof wanted], value);
    for (const [name, value] of Object.entries(estimate ?? {})) found.number(`estimate.${name}`, i, phase.estimate[name], value);
  }
}

/** A signal by its code, as the punctuation of a key with several parameters is a matter of taste. */
function told({ code, side, cause, at, completed, phase }: Pick<Signal, "code" | "side" | "cause" | "at" | "completed" | "phase">): string {
  return JSON.stringify({ code, side, cause, at, completed, phase });
}

function inOrder<T>(list: readonly T[]): readonly T[] {
  return [...list].sort();
}

/** The largest magnitude on the chart, which sets the tolerance of numbers near 0. */
function largest({ points }: Chart): number {
  return Math.max(
    0,
    ...points.flatMap(({ value, centre, lower, upper }) => [value, centre, lower, upper].map((number) => Math.abs(number ?? 0))),
  );
}
