import { describe, expectTypeOf, it } from "vitest";
import {
  type Chart,
  type ChartKind,
  chartKinds,
  pChart,
  type Rule,
  runChart,
  shift,
  spc,
  spcColumns,
  uChart,
  xmrChart,
} from "../src/index.js";

const visits = [{ month: "2023-01", breaches: 4, attendances: 120 }];

describe("the types of spc", () => {
  it("ask nothing but a kind for an array of numbers", () => {
    expectTypeOf(spc([1, 2, 3], { chart: xmrChart })).toEqualTypeOf<Chart>();
    spc([1, null, 3], { chart: runChart });
    spc(Float64Array.of(1, 2), { chart: xmrChart });
  });

  it("ask for the channel that a kind needs", () => {
    spc(visits, { chart: pChart, x: "month", y: "breaches", n: "attendances" });
    // @ts-expect-error a p chart needs n
    spc(visits, { chart: pChart, x: "month", y: "breaches" });
    // @ts-expect-error a u chart needs n
    spc(visits, { chart: uChart, y: "breaches" });
  });

  it("know the columns of the rows", () => {
    // @ts-expect-error no such column
    spc(visits, { chart: xmrChart, x: "month", y: "breeches" });
    spc(visits, { chart: xmrChart, x: (visit) => visit.month, y: (visit) => visit.breaches / visit.attendances });
  });

  it("refuse a misspelt option and a misspelt value", () => {
    // @ts-expect-error improvement is misspelt
    spc(visits, { chart: xmrChart, y: "breaches", improvment: "down" });
    // @ts-expect-error up, down or neither
    spc(visits, { chart: xmrChart, y: "breaches", improvement: "lower" });
    // @ts-expect-error a closed record
    spc(visits, { chart: xmrChart, y: "breaches", conventions: { screning: "once" } });
  });

  it("ask no channel of a kind looked up by name", () => {
    const kind = chartKinds.p;
    if (kind !== undefined) spc(visits, { chart: kind, y: "breaches", n: "attendances" });
    if (kind !== undefined) spc(visits, { chart: kind, y: "breaches" });
  });

  it("accept kinds and rules that a user writes, without a cast", () => {
    const doubled: ChartKind<never> = { ...xmrChart, name: "doubled", plot: ({ y }) => ({ value: y.map((value) => 2 * value) }) };
    const everyPoint: Rule = {
      key: "everyPoint",
      name: "everyPoint",
      label: "every point",
      needs: "value",
      scope: "pattern",
      rank: 5,
      params: {},
      find: (view) => Array.from({ length: view.length }, (_, i) => ({ side: null, at: [i], completed: i })),
    };
    spc([1, 2, 3], { chart: doubled, rules: [shift(8), everyPoint] });
  });

  it("give columns of numbers, with NaN for null", () => {
    expectTypeOf(spcColumns([1, 2], { chart: xmrChart }).columns.value).toEqualTypeOf<readonly number[] | null>();
    expectTypeOf(spc([1], { chart: xmrChart }).points[0]).toExtend<{ readonly value: number | null } | undefined>();
  });
});
