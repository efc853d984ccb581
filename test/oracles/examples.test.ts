/** Worked examples of textbooks, standards and other software: fixtures/examples. */
import { expect, test } from "vitest";

import { mean } from "../../src/kernel.js";
import type { Chart, Conventions, Side } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { type Cell, hasKind, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";

type Column = readonly Cell[] | readonly (readonly Cell[])[] | number;
interface Repeated {
  readonly first: readonly number[];
  readonly then: readonly number[];
  readonly times: number;
}
interface Input {
  readonly y?: string | Repeated;
  readonly n?: string;
  readonly values?: string;
  readonly x?: { readonly first: number; readonly step: number };
  readonly series?: Readonly<Record<string, Input>>;
}
interface Override {
  readonly conventions?: Partial<Conventions>;
}
interface Published {
  readonly what: string;
  readonly value: number;
  readonly tolerance: number;
  readonly with?: Override;
}
interface PublishedSignals {
  readonly rule: string;
  readonly at: readonly number[];
  readonly side?: Side;
  readonly panel?: string;
  readonly with?: Override;
}
interface Example {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, Column>>;
  readonly input: Input;
  readonly options: PlainOptions;
  readonly expect: readonly Published[];
  readonly signals: readonly PublishedSignals[] | null;
}

const examples = readJson("examples/examples.json") as readonly Example[];
const counts = { numbers: 0, signals: 0, waiting: {} as Record<string, number> };

for (const example of examples) {
  const { id, kind } = example;
  for (const published of example.expect) {
    hold(`${id}: ${published.what} is as published`, kind, published.what, () => {
      agrees(example, published);
    });
  }
  for (const signals of signalsOf(example)) {
    hold(`${id}: ${signals.rule} signals where published`, signals.panel ?? kind, null, () => {
      signalsAgree(example, signals);
    });
  }
}

/** Registers a test where everything it needs is there, and counts it. */
function hold(title: string, kind: string, what: string | null, run: () => void): void {
  const waits = waitsFor(kind, what ?? "");
  if (waits !== null) counts.waiting[waits] = (counts.waiting[waits] ?? 0) + 1;
  else {
    counts[what === null ? "signals" : "numbers"]++;
    test(title, run);
  }
}

/** What a published number needs that is not there yet. */
function waitsFor(kind: string, what: string): string | null {
  if (kind === "arithmetic") return what.endsWith("sd") ? "standard deviations" : null;
  if (what === "within") return "capability";
  if (what.startsWith("proposals")) return "proposals";
  const panel = /^(mr|r|s)\./.exec(what)?.[1] ?? kind;
  return [kind, panel].find((name) => !hasKind(name)) ?? null;
}

test("every published number is held or waits", () => {
  expect(counts).toEqual({
    numbers: 168,
    signals: 19,
    waiting: { xbar: 14, s: 2, np: 4, pPrime: 8, t: 4, ewma: 23, cusum: 2, proposals: 3, capability: 1, "standard deviations": 5 },
  });
});

function agrees(example: Example, { what, value, tolerance, with: override }: Published): void {
  const got = example.kind === "arithmetic" ? arithmetic(example, what) : numberOf(example, what, override);
  expect(Math.abs(got - value), `${what} is ${got}, published ${value}`).toBeLessThanOrEqual(tolerance);
}

function signalsAgree(example: Example, { rule, at, side, panel, with: override }: PublishedSignals): void {
  const { signals } = chartOf(example, panel ?? example.kind, override, [rule]);
  expect([...new Set(signals.flatMap((signal) => signal.at))].sort((a, b) => a - b)).toEqual(at);
  if (side !== undefined) expect([...new Set(signals.map((signal) => signal.side))]).toEqual([side]);
}

function signalsOf({ signals }: Example): readonly PublishedSignals[] {
  return signals?.length === 0 ? [{ rule: "astronomicalPoint", at: [] }] : (signals ?? []);
}

function chartOf({ data, input, options }: Example, kind: string, override?: Override, rules?: readonly string[]): Chart {
  const { conventions, ...rest } = options;
  const column = (name: string | Repeated | undefined): Column | undefined => (typeof name === "string" ? data[name] : undefined);
  const rows = rowsOf({ y: column(input.y), n: column(input.n), values: column(input.values) });
  const { x } = input;
  return plainChart(kind, x === undefined ? rows : rows.map((row, i) => ({ ...row, x: x.first + i * x.step })), {
    ...rest,
    ...(x === undefined ? {} : { x: "x" }),
    ...(input.values === undefined ? { y: "y" } : { values: "values" }),
    ...(input.n === undefined ? {} : { n: "n" }),
    ...(rules === undefined ? {} : { rules }),
    conventions: { ...conventions, ...override?.conventions },
  });
}

/** The number that `what` names, on the chart of the example or on its second panel. */
function numberOf(example: Example, what: string, override?: Override): number {
  const [, panel, path = ""] = /^(?:(mr|r|s)\.)?(.*)$/.exec(what) ?? [];
  const chart = chartOf(example, panel ?? example.kind, override);
  const estimate = (name: string): number => chart.phases[0]?.estimate[name] ?? NaN;
  const point = /^point\[(\d+)\]\.(value|lower|upper)$/.exec(path);
  if (point !== null) return chart.points[Number(point[1])]?.[point[2] as "value" | "lower" | "upper"] ?? NaN;
  if (path.startsWith("estimate.")) return estimate(path.slice("estimate.".length));
  if (path === "range" || path === "sigma") return estimate(path);
  if (path === "step") return (level(chart, "upper") - level(chart, "centre")) / chart.provenance.conventions.sigmas;
  if (path === "signals.first")
    return Math.min(...chart.signals.filter(({ code }) => code === "astronomicalPoint").map(({ completed }) => completed));
  return path === "centre" || path === "lower" || path === "upper" ? level(chart, path) : NaN;
}

/** The line of that name, which is the same at every point. */
function level(chart: Chart, name: "centre" | "lower" | "upper"): number {
  const [first, ...others] = new Set(chart.points.map((point) => point[name]));
  return others.length === 0 ? (first ?? NaN) : NaN;
}

function arithmetic({ data, input }: Example, what: string): number {
  const [name, series] = what.includes(".") ? [what.split(".")[0] ?? "", input.series ?? {}] : ["", { "": input }];
  const y = series[name]?.y;
  const values: unknown =
    typeof y === "string" ? data[y] : y === undefined ? [] : [...y.first, ...Array.from({ length: y.times }, () => y.then).flat()];
  return mean(values as readonly number[]);
}
