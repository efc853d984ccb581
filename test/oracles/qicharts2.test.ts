/** The R package qicharts2 0.8.1 on synthetic data: fixtures/vectors/qicharts2.ndjson, whose README says how it behaves. */
import { describe } from "vitest";

import type { Chart, Conventions, Phase, PhaseOption, Point, X } from "../../src/types/index.js";
import { comparison, type Comparison, type Difference } from "../support/differences.js";
import { combines } from "../support/features.js";
import { readLines } from "../support/fixtures.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, hasKind, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";
import { anhoejLimits, runsOf } from "../support/runs.js";

interface QicOptions {
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
interface QicPoint {
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
interface QicPart {
  readonly "n.useful": number;
  readonly "longest.run": Cell;
  readonly "longest.run.max": Cell;
  readonly "n.crossings": Cell;
  readonly "n.crossings.min": Cell;
  readonly "runs.signal": 0 | 1;
}
interface QicCase {
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

const kinds: Readonly<Record<string, string>> = {
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
const cases = (readLines("vectors/qicharts2.ndjson") as readonly QicCase[]).filter(({ input }) => input.chart in kinds);

describe("qicharts2", () => {
  holdTo(
    "qicharts2",
    cases.map((one): Case => ({ id: one.id, waits: waitsFor(one), differences: () => differences(one) })),
    {
      agree: 0,
      recorded: 0,
      waiting: {},
    },
  );
});

function waitsFor({ input }: QicCase): string | null {
  const kind = kinds[input.chart] ?? "";
  if (!hasKind(kind)) return kind;
  if (input.options["agg.fun"] === "sd") return "combining by standard deviation, which is not offered";
  return isSubgrouped(input.chart) || new Set(input.x).size === input.x.length || combines ? null : "combine";
}

function differences({ input, expected, fragile = [] }: QicCase): readonly Difference[] {
  const found = comparison(1e-9);
  const chart = chartOf(input);
  const scale = input.options.multiply ?? 1;
  found.same("points", null, chart.points.length, expected.points?.length);
  for (const [i, wanted] of (expected.points ?? []).entries()) {
    const point = chart.points[i];
    if (point !== undefined)
      comparePoint(found, point, wanted, scale, { nearLines: input.chart !== "mr", fragile: fragile.includes(i + 1) });
  }
  for (const [k, wanted] of (expected.summary ?? []).entries()) {
    const phase = chart.phases[k];
    if (phase !== undefined) comparePart(found, chart, phase, wanted);
  }
  return found.found;
}

function chartOf({ chart, x, y, n, options }: QicCase["input"]): Chart {
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

/** The 95 % columns are the lines two sigmas away; mr has two thirds of its limit there, which is no line of ours. */
function comparePoint(
  found: Comparison,
  point: Point,
  wanted: QicPoint,
  scale: number,
  { nearLines, fragile }: { nearLines: boolean; fragile: boolean },
): void {
  const natural = (value: Cell): Cell => (value === null ? null : value / scale);
  const at = point.index;
  found.same("part", at, point.phase + 1, wanted.part);
  found.number("y", at, point.value, natural(wanted.y));
  found.number("cl", at, point.centre, natural(wanted.cl));
  found.number("lcl", at, point.lower, natural(wanted.lcl));
  found.number("ucl", at, point.upper, natural(wanted.ucl));
  if (nearLines) {
    found.number("lcl.95", at, point.also?.lower2 ?? null, natural(wanted["lcl.95"]));
    found.number("ucl.95", at, point.also?.upper2 ?? null, natural(wanted["ucl.95"]));
  }
  found.number("target", at, point.target, wanted.target ?? null);
  if (fragile) return;
  const outside = point.zone === 4 || point.zone === -4;
  found.same("sigma.signal", at, outside, wanted["sigma.signal"]);
  found.same("signal", at, point.signals.includes("astronomicalPoint"), wanted["sigma.signal"] && point.status === "counted");
}

/** A part in which nothing is useful has no runs analysis there. */
function comparePart(found: Comparison, chart: Chart, phase: Phase, wanted: QicPart): void {
  const signal = chart.signals.some(({ code, phase: in_ }) => in_ === phase.index && code !== "astronomicalPoint");
  found.same("runs.signal", phase.index, signal, wanted["runs.signal"] === 1);
  if (wanted["longest.run"] === null) return;
  const { useful, longest, crossings } = runsOf(
    chart.points.filter(({ phase: in_, status }) => in_ === phase.index && status === "counted"),
  );
  const limits = anhoejLimits(useful);
  found.same("n.useful", phase.index, useful, wanted["n.useful"]);
  found.same("longest.run", phase.index, longest, wanted["longest.run"]);
  found.same("n.crossings", phase.index, crossings, wanted["n.crossings"]);
  found.same("longest.run.max", phase.index, limits.longestRun, wanted["longest.run.max"]);
  found.same("n.crossings.min", phase.index, limits.crossings, wanted["n.crossings.min"]);
}
