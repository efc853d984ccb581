/** The R package qcc 3.0 on synthetic data: fixtures/vectors/qcc.ndjson. Its individuals and attribute charts, and every rule by itself. */
import { describe } from "vitest";

import type { Chart } from "../../src/types/index.js";
import { comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { marksOf, nelsonRules, type RuleText } from "../support/marks.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, hasKind, plainChart, rowsOf } from "../support/plain.js";

interface QccCase {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly y: readonly Cell[];
    readonly n: readonly number[] | null;
    readonly options: { readonly center?: number; readonly "std.dev"?: number };
  };
  readonly expected: {
    readonly points: readonly { readonly statistic: Cell; readonly center: Cell; readonly lcl: Cell; readonly ucl: Cell }[];
    readonly summary: { readonly rules: Readonly<Record<"western_electric" | "nelson", Readonly<Record<string, readonly number[]>>>> };
  };
}

const kinds: Readonly<Record<string, string>> = { "xbar.one": "xmr", p: "p", np: "np", c: "c", u: "u" };
const cases = readLines("vectors/qcc.ndjson") as readonly QccCase[];

/** The rules of the package by its names for them. */
const rules: ReadonlyMap<string, RuleText> = new Map([
  ["WER1", { rule: "astronomicalPoint" }],
  ["WER2", { rule: "twoInThree", mark: "completing" }],
  ["WER3", { rule: "fourInFive", mark: "completing" }],
  ["WER4", { rule: "shift", length: 8 }],
  ...nelsonRules({ shift: 9, trend: 6, alternating: 14 }).map((rule, i) => [`NEL${i + 1}`, rule] as const),
]);

describe("qcc", () => {
  holdTo(
    "qcc",
    cases.map((one): Case => ({ id: one.id, waits: waitsFor(one), differences: () => differences(one) })),
    {
      agree: 12,
      recorded: 3,
      waiting: { np: 1, xbar: 8, R: 3, S: 3, g: 2, ewma: 5, cusum: 5, capability: 5, constants: 1 },
    },
  );
});

/** Subgroups, accumulated charts and capability are held where those kinds are made. */
function waitsFor({ input }: QccCase): string | null {
  const kind = kinds[input.chart];
  if (kind === undefined) return input.chart;
  return hasKind(kind) ? null : kind;
}

function differences({ input, expected }: QccCase): readonly Difference[] {
  const found = comparison(1e-9);
  const chart = chartOf(input, []);
  found.same("points", null, chart.points.length, expected.points.length);
  for (const [i, { statistic, center, lcl, ucl }] of expected.points.entries()) {
    const point = chart.points[i];
    found.number("statistic", i, point?.value, statistic);
    found.number("center", i, point?.centre, center);
    found.number("lcl", i, point?.lower, lcl);
    found.number("ucl", i, point?.upper, ucl);
  }
  for (const [name, positions] of Object.entries({ ...expected.summary.rules.western_electric, ...expected.summary.rules.nelson })) {
    const rule = rules.get(name);
    if (rule !== undefined)
      found.same(
        name,
        null,
        marksOf(chartOf(input, [rule])),
        positions.map((position) => position - 1),
      );
  }
  return found.found;
}

function chartOf({ chart, y, n, options }: QccCase["input"], asked: readonly RuleText[]): Chart {
  const { center, "std.dev": sigma } = options;
  return plainChart(kinds[chart] ?? "", rowsOf({ y, n: n ?? undefined }), {
    y: "y",
    ...(n === null ? {} : { n: "n" }),
    ...(center === undefined ? {} : { centre: center }),
    ...(sigma === undefined ? {} : { sigma }),
    rules: asked,
    conventions: { constants: "table", onCentre: "break", onTie: "break", baselineAtLeast: 0 },
  });
}
