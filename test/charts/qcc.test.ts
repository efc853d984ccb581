/** The R package qcc 3.0 on synthetic data, fixtures/vectors/qcc.ndjson: its charts of subgroups, EWMA and CUSUM. */
import { describe, expect, test } from "vitest";

import type { Chart, Conventions, Point } from "../../src/types/index.js";
import { comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { type Cell, plainChart, rowsOf } from "../support/plain.js";
import { thrownBy } from "../support/thrown.js";

type Wanted = Readonly<Partial<Record<"statistic" | "center" | "lcl" | "ucl" | "ewma" | "cusumPos" | "cusumNeg", Cell>>>;
interface QccCase {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly y: readonly Cell[] | readonly (readonly Cell[])[];
    readonly options: {
      readonly center?: number;
      readonly "std.dev"?: number | string;
      readonly lambda?: number;
      readonly nsigmas?: number;
    };
  };
  readonly expected: {
    readonly points: readonly Wanted[];
    readonly summary: { readonly decisionInterval?: number; readonly seShift?: number; readonly headStart?: number };
  };
}

const kinds: Readonly<Record<string, string>> = { xbar: "xbar", R: "r", S: "s", ewma: "ewma", cusum: "cusum" };
const cases = (readLines("vectors/qcc.ndjson") as readonly QccCase[]).filter(({ input }) => input.chart in kinds);

/** Where the library differs and stays different: the members that differ, and why. */
const recorded: Readonly<Record<string, { readonly members: readonly string[]; readonly because: string }>> = {
  "qcc-r-032-n-const": { members: ["ucl"], because: "d3 there differs from its exact value in the sixth digit" },
  "qcc-r-039-unequal": { members: ["center", "lcl", "ucl"], because: "the centre there is one mean of ranges whose means differ with n" },
  "qcc-s-040-unequal": { members: ["center", "lcl", "ucl"], because: "the centre there is the mean of s weighted by n, here the pooled s" },
  "qcc-xbar-035-unequal-UWAVE-SD": { members: ["lcl", "ucl"], because: "the mean of s/c4 of unequal sizes is not offered" },
  "qcc-xbar-036-unequal-RMSDF": { members: ["lcl", "ucl"], because: "the pooled s over c4 of all degrees of freedom is not offered" },
  "qcc-xbar-037-unequal-MVLUE-R": { members: ["lcl", "ucl"], because: "ranges weighted by their precision are not offered" },
  "qcc-xbar-038-unequal-MVLUE-SD": { members: ["lcl", "ucl"], because: "standard deviations weighted by their precision are not offered" },
  "qcc-xbar-041-n28": { members: ["lcl", "ucl"], because: "the pooled s over c4 of all degrees of freedom is not offered" },
};

/** Ranges of more than 25 values, which are refused here. */
const refused = "qcc-r-044-n28-R-const-limit";

describe("qcc", () => {
  test("its cases of subgroups and of accumulated charts are all here", () => {
    expect(cases.length).toBe(24);
  });

  test.each(cases.filter(({ id }) => id !== refused).map((one) => [one.id, one] as const))("%s", (id, one) => {
    const found = [...new Set(differences(one).map(({ what }) => what))].sort();
    expect(found, recorded[id]?.because).toEqual(recorded[id]?.members ?? []);
  });

  test(`${refused}: refused, as a range says too little of 28 values`, () => {
    const one = cases.find(({ id }) => id === refused);
    expect(thrownBy(() => (one === undefined ? null : chartOf(one)))?.code).toBe("subgroup-too-large");
  });
});

function differences(one: QccCase): readonly Difference[] {
  const found = comparison(1e-9, 1e-12);
  const { points } = chartOf(one);
  found.same("points", null, points.length, one.expected.points.length);
  for (const [i, wanted] of one.expected.points.entries()) {
    const point = points[i];
    if (point !== undefined)
      for (const [member, value] of Object.entries(membersOf(one.input.chart, point)))
        found.number(member, i, value, member === "cusumNeg" ? -(wanted[member] ?? NaN) + 0 : wanted[member as keyof Wanted]);
  }
  return found.found;
}

/** What the package gives, by its names, read off our point. */
function membersOf(chart: string, { value, centre, lower, upper, also }: Point): Readonly<Record<string, Cell | undefined>> {
  if (chart === "cusum") return { statistic: also?.x, cusumPos: also?.up, cusumNeg: also?.down };
  if (chart === "ewma") return { statistic: also?.x, ewma: value, lcl: lower, ucl: upper };
  return { statistic: value, center: centre, lcl: lower, ucl: upper };
}

function chartOf({ input, expected }: QccCase): Chart {
  const { y, options } = input;
  const { center: centre, "std.dev": sigma, lambda, nsigmas: sigmas } = options;
  const { decisionInterval: decision, seShift, headStart } = expected.summary;
  const grouped = Array.isArray(y[0]);
  const large = y.some((values) => Array.isArray(values) && values.length > 25);
  const conventions: Partial<Conventions> = {
    constants: "table",
    ...(input.chart === "S" || input.chart === "R" || large ? {} : { sd: "range" }),
    ...(lambda === undefined ? {} : { lambda }),
    ...(sigmas === undefined ? {} : { sigmas }),
    ...(decision === undefined ? {} : { decision }),
    ...(seShift === undefined ? {} : { slack: seShift / 2 }),
    ...(headStart === undefined ? {} : { headStart }),
  };
  return plainChart(kinds[input.chart] ?? "", rowsOf({ y }), {
    ...(grouped ? { values: "y" } : { y: "y" }),
    ...(centre === undefined ? {} : { centre }),
    ...(typeof sigma === "number" ? { sigma } : {}),
    conventions,
  });
}
