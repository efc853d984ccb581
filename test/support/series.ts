/** Random series for every chart kind, with ties, gaps, ghosts, phases and baselines. */
import * as fc from "fast-check";

import { chartKinds } from "../../src/charts/byName.js";
import { spc } from "../../src/index.js";
import type { Chart, ChartKind, Conventions, PhaseOption, SharedOptions } from "../../src/types/index.js";

/** A row of any kind: a count or a measured value, a denominator, a subgroup. */
export interface Row {
  readonly x: number;
  readonly y: number | null;
  readonly n: number | null;
  readonly values: readonly number[];
}

/** Decisions about a series, and the conventions it is judged by. */
export interface Decisions {
  readonly conventions: Partial<Conventions>;
  readonly ghost: readonly { readonly at: number; readonly reason: string }[];
  readonly phases: readonly PhaseOption[];
}

/** Options beside the channels. */
export type Extra = Omit<Partial<SharedOptions<Row>>, "y">;

/** Kinds by what they take. */
const takes = { share: ["p", "pPrime", "np", "funnel"], rate: ["u", "uPrime"], subgroup: ["xbar", "s", "r"], ratio: ["iPrime"] } as const;

const isOne = (kind: string, of: readonly string[]): boolean => of.includes(kind);

/** Every kind with its name. */
export const everyKind: readonly (readonly [string, ChartKind])[] = Object.entries(chartKinds);

/** Those of some kinds that are there. */
export function kindsAmong(...names: readonly string[]): readonly (readonly [string, ChartKind])[] {
  return everyKind.filter(([name]) => names.includes(name));
}

/** The chart of some rows of a kind, which takes from them what it needs. */
export function chartOf(chart: ChartKind, rows: readonly Row[], options: Extra = {}): Chart {
  const { name } = chart;
  if (isOne(name, takes.subgroup)) return spc(rows, { ...options, chart, values: "values" });
  return isOne(name, [...takes.share, ...takes.rate, ...takes.ratio])
    ? spc(rows, { ...options, chart, y: "y", n: "n" })
    : spc(rows, { ...options, chart, y: "y" });
}

/** A row that a kind can take; whole numbers, so that ties are many and shifts are exact. */
export function rowOf(kind: string): fc.Arbitrary<Row> {
  const n = kind === "np" ? fc.constant(40) : fc.integer({ min: 1, max: 60 });
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 });
  const least = isOne(kind, ["run", "xmr", "mr", "iPrime", "ewma", "cusum"]) ? -30 : kind === "t" ? 1 : 0;
  return fc.record({ share: fc.integer({ min: least, max: 30 }), n, values }).map(({ share, n: size, values: group }) => ({
    x: 0,
    y: isOne(kind, takes.share) ? Math.floor((share / 30) * size) : share,
    n: size,
    values: group,
  }));
}

/** A series of a kind, numbered from 1. */
export function series(kind: string, { minLength = 2, maxLength = 60, gaps = true } = {}): fc.Arbitrary<readonly Row[]> {
  const row = fc
    .tuple(rowOf(kind), fc.integer({ min: 1, max: 12 }))
    .map(([one, odds]) => (gaps && odds === 1 ? { ...one, y: null, values: [] } : one));
  return fc.array(row, { minLength, maxLength }).map((rows) => rows.map((one, i) => ({ ...one, x: i + 1 })));
}

/** Conventions under which every property holds; `onCentre: "below"` and joined phases are told apart where they matter. */
const conventions: fc.Arbitrary<Partial<Conventions>> = fc.record(
  {
    constants: fc.constantFrom("rounded", "table", "exact", "wheeler"),
    screening: fc.constantFrom("none", "once", "repeated"),
    rangeAverage: fc.constantFrom("mean", "median"),
    acrossGap: fc.constantFrom("omit", "bridge"),
    acrossGhost: fc.constantFrom("bridge", "omit"),
    onCentre: fc.constantFrom("skip", "break"),
    onTie: fc.constantFrom("skip", "break"),
    onGap: fc.constantFrom("skip", "break"),
    nearLimitSide: fc.constantFrom("same", "either"),
    baselineAtLeast: fc.constantFrom(0, 10),
    conflict: fc.constantFrom("improvement", "concern", "precedence"),
    verdictFrom: fc.constantFrom("latest", "phase"),
  },
  { requiredKeys: [] },
);

/** A few ghosts and phases within some length. */
export function decisions(length: number): fc.Arbitrary<Decisions> {
  const position = fc.integer({ min: 1, max: Math.max(1, length - 1) });
  return fc.record({
    conventions,
    ghost: fc
      .uniqueArray(position, { maxLength: 3 })
      .map((all) => all.filter((at) => at < length).map((at) => ({ at, reason: "left out" }))),
    phases: fc
      .uniqueArray(position, { maxLength: 2 })
      .map((all) => all.filter((index) => index < length).map((index) => ({ index, reason: "a change" }))),
  });
}

/** A series of a kind with decisions about it. */
export function decided(kind: string, shape?: Parameters<typeof series>[1]): fc.Arbitrary<readonly [readonly Row[], Decisions]> {
  return series(kind, shape).chain((rows) => decisions(rows.length).map((some) => [rows, some] as const));
}

/** A hundred random cases, always the same ones. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_261_122, numRuns: 100 });
}
