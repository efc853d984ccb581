/** Calls of the R package qicharts2 as calls of this library. */
import type { Chart, Conventions, PhaseOption, X } from "../../src/types/index.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "./plain.js";

/** Arguments of `qic`. */
export interface QicOptions {
  readonly "qic.screenedmr"?: boolean;
  readonly part?: number | readonly number[];
  readonly exclude?: number | readonly number[];
  readonly freeze?: number;
  readonly method?: "anhoej" | "bestbox" | "cutbox";
  readonly cl?: number;
  readonly multiply?: number;
  readonly "agg.fun"?: "mean" | "median" | "sum" | "sd";
  readonly target?: number;
  readonly "y.neg"?: boolean;
}
/** A row of what it returns. */
export interface QicPoint {
  readonly part: number;
  readonly y: Cell;
  readonly cl: Cell;
  readonly lcl: Cell;
  readonly "lcl.95": Cell;
  readonly "ucl.95": Cell;
  readonly ucl: Cell;
  readonly target?: Cell;
  readonly "sigma.signal": boolean;
}
/** The summary of a part. */
export interface QicPart {
  readonly "n.useful": number;
  readonly "longest.run": Cell;
  readonly "longest.run.max": Cell;
  readonly "n.crossings": Cell;
  readonly "n.crossings.min": Cell;
  readonly "runs.signal": 0 | 1;
}
/** A case of the file. */
export interface QicCase {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly x: readonly X[];
    readonly y: readonly Cell[];
    readonly n: readonly Cell[] | null;
    readonly options: QicOptions;
  };
  readonly expected: { readonly points?: readonly QicPoint[]; readonly summary?: readonly QicPart[]; readonly error?: string };
  readonly fragile?: readonly number[];
}

/** Names of our kinds by the names of its charts. */
export const kinds: Readonly<Record<string, string>> = {
  run: "run",
  i: "xmr",
  mr: "mr",
  p: "p",
  pp: "pPrime",
  u: "u",
  up: "uPrime",
  c: "c",
  g: "g",
  t: "t",
  xbar: "xbar",
  s: "s",
  ip: "iPrime",
};
/** Our chart of a case, under the conventions of the package. */
export function chartOf({ chart, x, y, n, options }: QicCase["input"]): Chart {
  const rows = rowsOf({
    x,
    y: y.map((value, i) => (n?.[i] === null ? null : value)),
    n: n?.map((value, i) => (y[i] === null ? null : value)),
  });
  const subgroups = isSubgrouped(chart);
  return plainChart(kinds[chart] ?? "", rows, {
    x: "x",
    ...(subgroups ? { values: "y" } : { y: "y" }),
    ...(n === null ? {} : { n: "n" }),
    ...(subgroups || new Set(x).size === x.length ? {} : { combine: n === null && chart !== "c" ? combineBy(options) : "sum" }),
    preset: options.method === "bestbox" || options.method === "cutbox" ? options.method : "qicharts2@0.8.1",
    innerLines: true,
    ...decisions(options),
    conventions: conventions(chart, y, options),
  });
}

/** Whether a chart takes the rows of one x as a subgroup. */
function isSubgrouped(chart: string): boolean {
  return chart === "xbar" || chart === "s";
}

function combineBy(options: QicOptions): "mean" | "median" | "sum" {
  const by = options["agg.fun"] ?? "mean";
  return by === "sd" ? "mean" : by;
}

/** Parts end at a point, phases begin after it; freeze counts only without parts. */
function decisions({ part, exclude, freeze, cl, target }: QicOptions): PlainOptions {
  const list = (value: number | readonly number[] | undefined): readonly number[] => (typeof value === "number" ? [value] : (value ?? []));
  const phases = list(part).map((end): PhaseOption => ({ index: end, reason: "part" }));
  return {
    ...(phases.length === 0 ? {} : { phases }),
    ...(freeze === undefined || phases.length > 0 ? {} : { baseline: freeze }),
    ...(exclude === undefined ? {} : { ghost: list(exclude).map((position) => ({ at: position - 1, reason: "excluded" })) }),
    ...(cl === undefined ? {} : { centre: cl }),
    ...(target === undefined ? {} : { target }),
  };
}

/** qicharts2 asks for no minimum; I′ is written with √(π/2) and a factor of 3.2665. */
function conventions(chart: string, y: readonly Cell[], options: QicOptions): Partial<Conventions> {
  return {
    constants: chart === "ip" ? "exact" : "table",
    ...(chart === "ip" ? { screeningFactor: 3.2665 } : {}),
    screening: options["qic.screenedmr"] === false ? "none" : "once",
    baselineAtLeast: 0,
    ...(options["y.neg"] === false && y.every((value) => value === null || value >= 0) ? { bounds: [0, null] as const } : {}),
  };
}
