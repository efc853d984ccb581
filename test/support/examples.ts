/** The worked examples of fixtures/examples, and the numbers that the library has for them. */
import { capability, type CapabilityOptions, sChart, spc } from "../../src/index.js";
import { mean } from "../../src/kernel.js";
import type { Chart, Conventions, Point, Side } from "../../src/types/index.js";
import { readJson } from "./fixtures.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "./plain.js";

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
  readonly sd?: string;
  readonly range?: string;
  readonly x?: { readonly first: number; readonly step: number };
  readonly series?: Readonly<Record<string, Input>>;
}
interface Override {
  readonly conventions?: Partial<Conventions>;
}

/** A published number. */
export interface Published {
  /** Which number: `centre`, `point[3].value`, `mr.upper`, `capability.cpk.value`. */
  readonly what: string;
  /** The number, in natural units. */
  readonly value: number;
  /** How far a correct computation may be from it. */
  readonly tolerance: number;
  /** The printed number is this many times the value. */
  readonly per?: number;
  /** How it was verified: P printed, S restated, W other software, R recomputed. */
  readonly mark: string;
  /** Options for this number alone. */
  readonly with?: Override;
}

/** What a source says of the signals of one rule. */
export interface PublishedSignals {
  /** Key of the rule. */
  readonly rule: string;
  /** Positions of their members. */
  readonly at: readonly number[];
  /** Their side. */
  readonly side?: Side;
  /** Kind of the chart, where it is not that of the example. */
  readonly panel?: string;
  /** Options for this statement alone. */
  readonly with?: Override;
}

/** A worked example. */
export interface Example {
  /** Its name. */
  readonly id: string;
  /** Where it was published. */
  readonly source: string;
  /** Kind of chart, or `arithmetic`. */
  readonly kind: string;
  /** Its columns. */
  readonly data: Readonly<Record<string, Column>>;
  /** Which column is what. */
  readonly input: Input;
  /** Options of `spc`. */
  readonly options: PlainOptions;
  /** What `capability` is asked, where a number is one of capability. */
  readonly capability?: CapabilityOptions;
  /** Its numbers. */
  readonly expect: readonly Published[];
  /** Its signals; none where the list is empty, unsaid where it is null. */
  readonly signals: readonly PublishedSignals[] | null;
}

/** All examples, in the order of the file. */
export const examples: readonly Example[] = readJson("examples/examples.json") as readonly Example[];

/** The number that the library has for a published one, in natural units; NaN where it has none. */
export function computed(example: Example, { what, with: override }: Published): number {
  if (example.kind === "arithmetic") return arithmetic(example, what);
  const [, panel, path = ""] = /^(?:(mr|r|s|xbar)\.)?(.*)$/.exec(what) ?? [];
  const chart = chartOf(example, panel ?? example.kind, override);
  return path.startsWith("capability.") ? capable(chart, example.capability, path.split(".").slice(1)) : numberOf(chart, path);
}

/** The chart of an example, or of another kind on the same input; rules by their keys. */
export function chartOf({ data, input, options }: Example, kind: string, override?: Override, rules?: readonly string[]): Chart {
  const { conventions, ...rest } = options;
  const column = (name: string | Repeated | undefined): Column | undefined => (typeof name === "string" ? data[name] : undefined);
  const { sd, range } = input;
  const rows = rowsOf({ y: column(input.y), n: column(input.n), values: column(input.values), sd: column(sd), range: column(range) });
  const { x } = input;
  return plainChart(kind, x === undefined ? rows : rows.map((row, i) => ({ ...row, x: x.first + i * x.step })), {
    ...rest,
    ...(x === undefined ? {} : { x: "x" }),
    ...(input.values === undefined ? { y: "y" } : { values: "values" }),
    ...(input.n === undefined ? {} : { n: "n" }),
    ...(sd === undefined ? {} : { sd: "sd" }),
    ...(range === undefined ? {} : { range: "range" }),
    ...(rules === undefined ? {} : { rules }),
    conventions: { ...conventions, ...override?.conventions },
  });
}

function numberOf(chart: Chart, path: string): number {
  const estimate = (name: string): number => chart.phases[0]?.estimate[name] ?? NaN;
  const point = /^point\[(\d+)\]\.(value|lower|upper|up)$/.exec(path);
  if (point !== null) return pointed(chart.points[Number(point[1])], point[2] as "value" | "lower" | "upper" | "up");
  if (path.startsWith("estimate.")) return estimate(path.slice("estimate.".length));
  if (path === "range" || path === "sigma") return estimate(path);
  if (path === "rate") return Math.LN2 ** (1 / estimate("shape")) / estimate("centre");
  if (path === "within") return capability(chart, { specification: { lower: 0 } }).sigma.within ?? NaN;
  if (path === "step") return (level(chart, "upper") - level(chart, "centre")) / chart.provenance.conventions.sigmas;
  if (path === "signals.first")
    return Math.min(...chart.signals.filter(({ code }) => code === "astronomicalPoint").map(({ completed }) => completed));
  return path === "centre" || path === "lower" || path === "upper" ? level(chart, path) : NaN;
}

/** A member of a point; `up` is the upper arm of a CUSUM chart. */
function pointed(point: Point | undefined, member: "value" | "lower" | "upper" | "up"): number {
  return (member === "up" ? point?.also?.up : point?.[member]) ?? NaN;
}

/** A number of the capability reading, by the names on the way to it. */
function capable(chart: Chart, asked: CapabilityOptions | undefined, path: readonly string[]): number {
  const found: unknown = asked === undefined ? undefined : capability(chart, asked);
  const value = path.reduce<unknown>(
    (part, name) => (part instanceof Object ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined),
    found,
  );
  return typeof value === "number" ? value : NaN;
}

/** The line of that name, which is the same at every point. */
function level(chart: Chart, name: "centre" | "lower" | "upper"): number {
  const [first, ...others] = new Set(chart.points.map((point) => point[name]));
  return others.length === 0 ? (first ?? NaN) : NaN;
}

/** The mean of a series, or the standard deviation of the subgroup that all of its values make. */
function arithmetic({ data, input }: Example, what: string): number {
  const [series, name] = what.includes(".") ? [input.series?.[what.split(".")[0] ?? ""], what.split(".")[1]] : [input, what];
  const y = series?.y;
  const values =
    typeof y === "string" ? data[y] : y === undefined ? [] : [...y.first, ...Array.from({ length: y.times }, () => y.then).flat()];
  const numbers = values as readonly number[];
  if (name === "mean") return mean(numbers);
  return spc([{ values: numbers }], { chart: sChart, values: "values" }).points[0]?.value ?? NaN;
}
