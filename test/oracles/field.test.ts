/** Questions and faults that people reported in public, with the right result: fixtures/field. */
import { describe, expect, test } from "vitest";

import type { SpcError } from "../../src/messages.js";
import type { Chart, Signal } from "../../src/types/index.js";
import { close } from "../support/differences.js";
import { combines, fillsPeriods } from "../support/features.js";
import { readLines } from "../support/fixtures.js";
import { type Cell, hasKind, plainChart, type PlainOptions, type PlainRow } from "../support/plain.js";
import { thrownBy } from "../support/thrown.js";

type WantedSignal = Partial<Pick<Signal, "rule" | "side" | "at" | "completed" | "phase" | "cause">>;
interface Throws {
  readonly call?: number;
  readonly code: string | readonly string[];
  readonly row?: number;
  readonly column?: string;
  readonly mentions?: readonly string[];
}
interface Statement {
  readonly chart?: number;
  readonly path?: string;
  readonly is?: unknown;
  readonly tol?: number;
  readonly signals?: readonly WantedSignal[];
  readonly hasSignal?: WantedSignal;
  readonly noSignal?: string;
  readonly count?: { readonly chart?: number; readonly rule: string; readonly n: number };
  readonly outside?: readonly number[];
  readonly causes?: readonly string[];
  readonly hasNote?: string;
  readonly noNote?: string;
  readonly throws?: Throws;
}
type CallOptions = PlainOptions & { readonly chart?: string };
interface FieldCase {
  readonly id: string;
  readonly asked: string;
  readonly input: {
    readonly values?: readonly Cell[];
    readonly rows?: readonly PlainRow[];
    readonly series?: readonly (readonly Cell[])[];
    readonly generate?: string;
  };
  readonly call: { readonly do: string; readonly chart?: string; readonly options?: CallOptions | readonly CallOptions[] };
  readonly right: { readonly expect: readonly Statement[] };
}
interface Call {
  readonly kind: string;
  readonly rows: readonly PlainRow[];
  readonly options: PlainOptions;
  readonly numbered: boolean;
}
type Outcome = Chart | SpcError;

const cases = readLines("field/field.ndjson") as readonly FieldCase[];
const counts = { cases: 0, statements: 0, waiting: {} as Record<string, number> };

for (const one of cases) {
  const waits = waitsFor(one);
  const statements = one.right.expect.filter((statement) => !("svg" in statement || "property" in statement));
  if (waits !== null) counts.waiting[waits] = (counts.waiting[waits] ?? 0) + 1;
  else {
    counts.cases++;
    counts.statements += statements.length;
    describe(`${one.id}: ${one.asked}`, () => {
      const outcomes = callsOf(one).map(outcomeOf);
      test.each(statements.map((statement) => [JSON.stringify(statement), statement] as const))("%s", (_, statement) => {
        check(outcomes, statement, callsOf(one)[0]?.numbered ?? false);
      });
    });
  }
}

test("every case of the field is held or waits", () => {
  expect(counts).toEqual({ cases: 0, statements: 0, waiting: {} });
});

/** What a case needs that is not there yet; statements on pictures are held where pictures are. */
function waitsFor(one: FieldCase): string | null {
  const doing = one.call.do;
  if (!doing.startsWith("spc") && !doing.startsWith("svg")) return doing.split(" ")[0] ?? doing;
  const calls = callsOf(one);
  const missing = calls.find(({ kind }) => !hasKind(kind));
  if (missing !== undefined) return missing.kind;
  if (!combines && calls.some(({ options }) => options.combine !== undefined)) return "combine";
  return !fillsPeriods && calls.some(({ options }) => options.period !== undefined) ? "periods" : null;
}

function callsOf({ id, input, call }: FieldCase): readonly Call[] {
  const asked = call.options ?? {};
  const many = isList(asked);
  const calls = (many ? asked : [asked]).map(({ chart = call.chart ?? "", ...options }) => ({ kind: chart, options }));
  const { series } = input;
  if (series !== undefined)
    return calls.flatMap(({ kind, options }) =>
      series.map((values) => ({ kind, options: { ...options, y: "y" }, rows: values.map((y) => ({ y })), numbered: true })),
    );
  if (input.generate !== undefined) return calls.map(({ kind, options }) => generated(id, kind, options));
  const { rows } = input;
  return calls.map(({ kind, options }) => ({
    kind,
    numbered: many,
    rows: rows ?? (input.values ?? []).map((y) => ({ y })),
    options: rows === undefined ? { ...options, y: "y" } : options,
  }));
}

/** The series that a case gives as a formula. */
function generated(id: string, kind: string, options: PlainOptions): Call {
  if (id !== "scale-04") throw new Error(`${id} has no formula here`);
  const phases = Array.from({ length: 99 }, (_, k) => ({ index: 36 * (k + 1), reason: "a new year" }));
  return {
    kind,
    numbered: false,
    rows: Array.from({ length: 3600 }, (_, i) => ({ y: 50 + ((i * 7) % 11) })),
    options: { ...options, y: "y", phases },
  };
}

function outcomeOf({ kind, rows, options }: Call): Outcome {
  let chart: Chart | undefined;
  const error = thrownBy(() => {
    chart = plainChart(kind, rows, options);
  });
  if (error !== null) return error;
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

function check(outcomes: readonly Outcome[], statement: Statement, numbered: boolean): void {
  const { path, throws } = statement;
  if (throws !== undefined) {
    checkError(outcomes[throws.call ?? 0], throws);
    return;
  }
  if (path !== undefined) {
    checkPath(numbered ? outcomes : outcomes[0], path.split("."), statement);
    return;
  }
  checkChart(chartAt(outcomes, statement.chart ?? statement.count?.chart ?? 0), statement);
}

function checkError(error: Outcome | undefined, { code, row, column, mentions = [] }: Throws): void {
  if (error === undefined || !("code" in error)) throw new Error("expected an error");
  expect(typeof code === "string" ? [code] : code).toContain(error.code);
  if (row !== undefined) expect(error.row).toBe(row);
  if (column !== undefined) expect(error.column).toBe(column);
  for (const word of mentions) expect(error.message).toContain(word);
}

function checkPath(root: unknown, path: readonly string[], { is, tol }: Statement): void {
  let got = root;
  for (const step of path) got = (got as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (typeof is === "number") expect(tol === undefined ? close(got, is, 1e-9) : close(got, is, 0, tol), `got ${String(got)}`).toBe(true);
  else expect(got).toEqual(is);
}

function checkChart(chart: Chart, { signals, hasSignal, noSignal, count, outside, causes, hasNote, noNote }: Statement): void {
  const notes = chart.notes.map(({ code }) => code);
  if (signals !== undefined)
    expect(chart.signals.map((signal) => signals.some((wanted) => fits(signal, wanted)))).toEqual(signals.map(() => true));
  if (signals !== undefined)
    for (const wanted of signals) expect(chart.signals.filter((signal) => fits(signal, wanted)).length, JSON.stringify(wanted)).toBe(1);
  if (hasSignal !== undefined) expect(chart.signals.filter((signal) => fits(signal, hasSignal)).length).toBe(1);
  if (noSignal !== undefined) expect(chart.signals.filter(({ rule }) => isRule(rule, noSignal))).toEqual([]);
  if (count !== undefined) expect(chart.signals.filter(({ rule }) => isRule(rule, count.rule)).length).toBe(count.n);
  if (outside !== undefined)
    expect(chart.signals.filter(({ code }) => code === "astronomicalPoint").flatMap(({ at }) => at)).toEqual(outside);
  if (causes !== undefined) expect(chart.points.map(({ cause }) => cause)).toEqual(causes);
  if (hasNote !== undefined) expect(notes).toContain(hasNote);
  if (noNote !== undefined) expect(notes).not.toContain(noNote);
}

/** `twoInThree` stands for every key that begins so. */
function isRule(key: string, wanted: string): boolean {
  return wanted === "twoInThree" ? key.startsWith(wanted) : key === wanted;
}

function fits(signal: Signal, { rule, ...members }: WantedSignal): boolean {
  return (
    (rule === undefined || isRule(signal.rule, rule)) &&
    Object.entries(members).every(([name, value]) => JSON.stringify(signal[name as keyof Signal]) === JSON.stringify(value))
  );
}

function chartAt(outcomes: readonly Outcome[], index: number): Chart {
  const chart = outcomes[index];
  if (chart === undefined || "code" in chart) throw chart ?? new Error(`there is no call ${index}`);
  return chart;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
