/** Random series for every chart kind, with ties, gaps, ghosts, phases and baselines. */
import * as fc from "fast-check";

import { chartKinds } from "../../src/charts/byName.js";
import { defaults } from "../../src/conventions.js";
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

/** Every kind with its name. */
export const everyKind: readonly (readonly [string, ChartKind])[] = Object.entries(chartKinds);

/** The chart of some rows of a kind, which takes from them what it needs. */
export function chartOf(chart: ChartKind, rows: readonly Row[], options: Extra = {}): Chart {
  if (chart.needs.includes("values")) return spc(rows, { ...options, chart, values: "values" });
  return chart.needs.includes("n") ? spc(rows, { ...options, chart, y: "y", n: "n" }) : spc(rows, { ...options, chart, y: "y" });
}

/** A row that a kind can take; whole numbers, so that ties are many and shifts are exact. A number of cases has one n throughout. */
export function rowOf(kind: string): fc.Arbitrary<Row> {
  const chart = chartKinds[kind];
  const n = chart?.needs.includes("n") === true && chart.unit === "count" ? fc.constant(40) : fc.integer({ min: 1, max: 60 });
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 });
  const conventions: Conventions = { ...defaults, ...chart?.conventions };
  const refused = (y: number, size: number): boolean => (chart?.refuses?.(y, size, conventions) ?? null) !== null;
  return fc.record({ number: fc.integer({ min: -30, max: 30 }), n, values }).map(({ number, n: size, values: group }) => {
    const positive = Math.abs(number);
    const takes = [number, positive, positive + 1].find((y) => !refused(y, size));
    return { x: 0, y: takes ?? Math.floor((positive / 30) * size), n: size, values: group };
  });
}

/** A series of a kind, numbered from 1; units at one time are in the order of their size, as on their chart. */
export function series(kind: string, { minLength = 2, maxLength = 60, gaps = true } = {}): fc.Arbitrary<readonly Row[]> {
  const row = fc
    .tuple(rowOf(kind), fc.integer({ min: 1, max: 12 }))
    .map(([one, odds]) => (gaps && odds === 1 ? { ...one, y: null, values: [] } : one));
  const bySize = chartKinds[kind]?.temporal === false;
  return fc
    .array(row, { minLength, maxLength })
    .map((rows) => (bySize ? rows.toSorted((a, b) => (a.n ?? 0) - (b.n ?? 0)) : rows).map((one, i) => ({ ...one, x: i + 1 })));
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

/** Conventions of single kinds, which the others do without. */
function conventionsOf(kind: string): fc.Arbitrary<Partial<Conventions>> {
  const exact = chartKinds[kind]?.conventions?.method !== undefined;
  const own = fc.record(
    {
      sd: fc.constantFrom("mean", "pooled", "range"),
      overdispersion: fc.constantFrom("none", "multiplicative", "additive"),
      lambda: fc.constantFrom(0.05, 0.2, 1),
      startUp: fc.constantFrom("exact", "asymptotic"),
      slack: fc.constantFrom(0, 0.5),
      headStart: fc.constantFrom(0, 2),
      reset: fc.boolean(),
      ...(exact ? { method: fc.constantFrom("sigma", "probability") } : {}),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(conventions, own).map(([shared, some]) => ({ ...shared, ...some }));
}

/** A few ghosts and phases within some length, for a kind. */
export function decisions(length: number, kind: string): fc.Arbitrary<Decisions> {
  const position = fc.integer({ min: 1, max: Math.max(1, length - 1) });
  return fc.record({
    conventions: conventionsOf(kind),
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
  return series(kind, shape).chain((rows) => decisions(rows.length, kind).map((some) => [rows, some] as const));
}

/** A hundred random cases, always the same ones. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_261_122, numRuns: 100 });
}
