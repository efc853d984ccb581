/** The cases of fixtures/field: what each asks for, and what it needs. */
import type { SpcError } from "../../src/messages.js";
import type { Chart, Signal } from "../../src/types/index.js";
import { readLines } from "./fixtures.js";
import { type Cell, plainChart, type PlainOptions, type PlainRow } from "./plain.js";
import { thrownBy } from "./thrown.js";

/** Some members of a signal. */
export type WantedSignal = Partial<Pick<Signal, "rule" | "side" | "at" | "completed" | "phase" | "cause">>;
/** An error that a call must throw. */
export interface Throws {
  readonly call?: number;
  readonly code: string | readonly string[];
  readonly row?: number;
  readonly column?: string;
  readonly mentions?: readonly string[];
}
/** One thing that must hold; its forms are told in fixtures/field/README.md. */
export interface Statement {
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
  readonly text?: readonly string[];
  readonly notText?: readonly string[];
}
type CallOptions = PlainOptions & { readonly chart?: string };
/** A question with its answer. */
export interface FieldCase {
  readonly id: string;
  readonly asked: string;
  readonly input: {
    readonly values?: readonly Cell[];
    readonly rows?: readonly PlainRow[];
    readonly series?: readonly (readonly Cell[] | { readonly name: string; readonly values: readonly Cell[] })[];
    readonly generate?: string;
  };
  readonly call: {
    readonly do: string;
    readonly chart?: string;
    readonly options?: CallOptions | readonly CallOptions[];
    readonly charts?: readonly CallOptions[];
  };
  readonly right: { readonly expect: readonly Statement[] };
}
/** One call of the library; `numbered` where paths begin with its number. */
export interface Call {
  readonly kind: string;
  readonly rows: readonly PlainRow[];
  readonly options: PlainOptions;
  readonly numbered: boolean;
}
/** What a call gave. */
export type Outcome = Chart | SpcError;

/** Every case of the file. */
export const fieldCases: readonly FieldCase[] = readLines("field/field.ndjson") as readonly FieldCase[];

/** Where else a case is held: with the command line, or with many charts at once. */
export function heldElsewhere(one: FieldCase): string | null {
  const [doing = ""] = one.call.do.split(" ");
  return doing === "cli" || doing === "board" ? doing : null;
}

/** The calls that a case asks for. */
export function callsOf({ id, input, call }: FieldCase): readonly Call[] {
  const asked = call.options ?? {};
  const many = isList(asked);
  const calls = (many ? asked : [asked]).map(({ chart = call.chart ?? "", ...options }) => ({ kind: chart, options }));
  const { series } = input;
  const { charts } = call;
  if (series !== undefined)
    return calls.flatMap(({ kind, options }) =>
      series.map((one, i) => {
        const { chart = kind, ...own } = charts?.[i] ?? {};
        const [values, name] = "name" in one ? [one.values, { name: one.name }] : [one, {}];
        return { kind: chart, options: { ...options, ...own, ...name, y: "y" }, rows: values.map((y) => ({ y })), numbered: true };
      }),
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

/** The chart of a call, or the error it throws. */
export function outcomeOf({ kind, rows, options }: Call): Outcome {
  let chart: Chart | undefined;
  const error = thrownBy(() => {
    chart = plainChart(kind, rows, options);
  });
  if (error !== null) return error;
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
