/** The R package qicharts2 0.8.1 on synthetic data: fixtures/vectors/qicharts2.ndjson, whose README says how it behaves. */
import { describe, expect, test } from "vitest";

import type { Chart, Phase, Point } from "../../src/types/index.js";
import { comparison, type Comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { type Case, holdTo } from "../support/oracle.js";
import type { Cell } from "../support/plain.js";
import { chartOf, kinds, type QicCase, type QicPart, type QicPoint } from "../support/qicharts2.js";
import { anhoejLimits, runsOf } from "../support/runs.js";
import { thrownBy } from "../support/thrown.js";

const cases = readLines("vectors/qicharts2.ndjson") as readonly QicCase[];

describe("qicharts2", () => {
  holdTo(
    "qicharts2",
    cases.map((one): Case => ({ id: one.id, waits: waitsFor(one), differences: () => differences(one) })),
    held.qicharts2,
  );
});

interface CriticalValues {
  readonly n: number;
  readonly longestRunMax: number;
  readonly crossingsMin: number;
}

test("the critical values of the runs analysis are those of the package for 1 to 100 useful points", () => {
  const table = cases.find(({ id }) => id === "tables-anhoej")?.expected.points as readonly unknown[] | undefined;
  expect(table?.length).toBe(100);
  for (const { n, longestRunMax, crossingsMin } of (table ?? []) as readonly CriticalValues[])
    expect(anhoejLimits(n)).toEqual({ longestRun: longestRunMax, crossings: crossingsMin });
});

function waitsFor({ input }: QicCase): string | null {
  if (!(input.chart in kinds)) return "a table, which a test of its own holds";
  return input.options["agg.fun"] === "sd" ? "subgroups combined by their standard deviation, which is not offered" : null;
}

function differences({ input, expected, fragile = [] }: QicCase): readonly Difference[] {
  const found = comparison(1e-9);
  if (expected.error !== undefined) {
    found.same("error", null, thrownBy(() => chartOf(input))?.code, "invalid-row");
    return found.found;
  }
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
