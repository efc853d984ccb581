/** The R package qcc 3.0 on synthetic data: fixtures/vectors/qcc.ndjson. Its charts, every rule by itself, capability and constants. */
import { describe, expect, test } from "vitest";

import { c4, d2, d3 } from "../../src/constants.js";
import type { CapabilityIndex } from "../../src/readings/capability.js";
import type { Chart, Point } from "../../src/types/index.js";
import { close, comparison, type Comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { marksOf, nelsonRules, type RuleText } from "../support/marks.js";
import { type Case, holdTo } from "../support/oracle.js";
import type { Cell } from "../support/plain.js";
import { type QccCase, qccCapability, qccChart, qccIndices, type QccRow } from "../support/qcc.js";
import { thrownBy } from "../support/thrown.js";

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
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    held.qcc,
  );
});

test("an np chart of varying n, which is refused here, has there n times the lines of the p chart", () => {
  const { input, expected } = cases.find(({ id }) => id === "qcc-np-056-binom-var") ?? { input: null, expected: { points: [] } };
  const points = input === null ? [] : qccChart({ ...input, chart: "p" }).points;
  expect(points.length).toBe(26);
  for (const [i, { centre, lower, upper, n }] of points.entries()) {
    const { center, lcl, ucl } = expected.points[i] ?? {};
    const ours = [centre, lower, upper].map((line) => (line ?? NaN) * (n ?? NaN));
    expect(ours.map((line, k) => close(line, [center, lcl, ucl][k], 1e-9))).toEqual([true, true, true]);
  }
});

function differences(one: QccCase): readonly Difference[] {
  const found = comparison(1e-9, 1e-12);
  if (one.input.chart === "constants") for (const row of one.expected.points) compareConstants(found, row);
  else if (one.input.chart === "capability") compareCapability(found, one);
  else {
    const error = thrownBy(() => qccChart(one.input));
    if (error === null) compareChart(found, one);
    else found.same(`refused as ${error.code}`, null, true, false);
  }
  return found.found;
}

function compareChart(found: Comparison, { input, expected }: QccCase): void {
  const chart = qccChart(input);
  found.same("points", null, chart.points.length, expected.points.length);
  for (const [i, wanted] of expected.points.entries()) {
    const point = chart.points[i];
    if (point === undefined) continue;
    for (const [member, value] of Object.entries(numbersOf(input.chart, point))) found.number(member, i, value, wanted[member]);
    for (const [member, value] of Object.entries(violationsOf(input.chart, chart, point))) found.same(member, i, value, wanted[member]);
  }
  const { western_electric: western = {}, nelson = {} } = expected.summary.rules ?? {};
  for (const [name, positions] of Object.entries({ ...western, ...nelson })) compareRule(found, input, name, positions);
}

/** The numbers of the package, by its names, read off our point. */
function numbersOf(chart: string, { value, centre, lower, upper, also }: Point): Readonly<Record<string, Cell | undefined>> {
  if (chart === "cusum") return { statistic: also?.x, cusumPos: also?.up, cusumNeg: -(also?.down ?? NaN) + 0 };
  if (chart !== "ewma") return { statistic: value, center: centre, lcl: lower, ucl: upper };
  return { statistic: also?.x, ewma: value, lcl: lower, ucl: upper };
}

function violationsOf(kind: string, { signals }: Chart, { index, zone }: Point): Readonly<Record<string, boolean>> {
  if (kind === "ewma") return { violation: Math.abs(zone ?? 0) === 4 };
  if (kind !== "cusum") return {};
  const signalled = (side: string): boolean => signals.some((signal) => signal.side === side && signal.at.includes(index));
  return { violationUpper: signalled("high"), violationLower: signalled("low") };
}

/** A rule that our kind does not admit, as its points are no series or have no zones, is not compared. */
function compareRule(found: Comparison, input: QccCase["input"], name: string, positions: readonly number[] | null): void {
  const rule = rules.get(name);
  if (rule === undefined || positions === null || thrownBy(() => qccChart(input, [rule]))?.code === "rule-not-admitted") return;
  found.same(
    name,
    null,
    marksOf(qccChart(input, [rule])),
    positions.map((position) => position - 1),
  );
}

function compareCapability(found: Comparison, { input, expected }: QccCase): void {
  const ours = qccCapability(input);
  for (const { index, value, lower, upper } of expected.points) {
    const name = index as keyof typeof qccIndices;
    const own: CapabilityIndex | null = ours[qccIndices[name]];
    found.number(name, null, own?.value ?? null, value);
    found.number(`${name}.lower`, null, own?.lower ?? null, lower);
    found.number(`${name}.upper`, null, own?.upper ?? null, upper);
  }
  const percent = (count: Cell, of: number): Cell => (count === null ? null : (count / of) * 100);
  const counted = input.options.qccType === "xbar.one";
  const numbers: Readonly<Record<string, Cell>> = {
    nobs: ours.size,
    center: ours.mean,
    stdDev: ours.sigma.within,
    overallStdDev: ours.sigma.overall,
    expectedPctBelowLSL: percent(ours.expected.below, 1),
    expectedPctAboveUSL: percent(ours.expected.above, 1),
    ...(counted ? { observedPctBelowLSL: percent(ours.observed.below, ours.size) } : {}),
    ...(counted ? { observedPctAboveUSL: percent(ours.observed.above, ours.size) } : {}),
  };
  for (const [member, number] of Object.entries(numbers)) found.number(member, null, number, expected.summary[member]);
}

/** The constants of one subgroup size; those of ranges end at 25 values here. */
function compareConstants(found: Comparison, row: QccRow): void {
  const n = Number(row.n);
  const [ofS, ofR] = [Math.sqrt(1 - c4(n) ** 2), d3(n)];
  const numbers: Readonly<Record<string, number>> = {
    c4: c4(n),
    c5: ofS,
    A3: 3 / (c4(n) * Math.sqrt(n)),
    B3: Math.max(0, 1 - (3 * ofS) / c4(n)),
    B4: 1 + (3 * ofS) / c4(n),
    B5: Math.max(0, c4(n) - 3 * ofS),
    B6: c4(n) + 3 * ofS,
    d2_qccTable: d2(n, "table"),
    d3_qccTable: ofR,
    d2_numeric: d2(n, "exact"),
    d3_numeric: ofR,
    A2: 3 / (d2(n, "exact") * Math.sqrt(n)),
    D3: Math.max(0, 1 - (3 * ofR) / d2(n, "exact")),
    D4: 1 + (3 * ofR) / d2(n, "exact"),
    E2: 3 / d2(n, "exact"),
  };
  for (const [name, number] of Object.entries(numbers)) if (!Number.isNaN(number)) found.number(name, n, number, row[name]);
}
