/** The R package spccharter, lines that begin anew at a sustained run, on synthetic series: fixtures/vectors/spccharter.ndjson. */
import { describe } from "vitest";

import type { Chart, PhaseOption, X } from "../../src/types/index.js";
import { comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { type Case, holdTo } from "../support/oracle.js";
import { plainChart, rowsOf } from "../support/plain.js";

interface Lines {
  readonly datecol: X;
  readonly run_type: "baseline" | "sustained" | "extended";
  readonly centre: number;
  readonly ucl: number;
  readonly uwl: number;
  readonly lwl: number;
  readonly lcl: number;
}
interface SpccharterCase {
  readonly id: string;
  readonly input: {
    readonly chart: "c" | "p" | "u";
    readonly x: readonly X[];
    readonly y: readonly number[];
    readonly n: readonly number[];
    readonly options: { readonly initial_rows: number; readonly look_forward: number; readonly round_digits?: number };
  };
  readonly expected: { readonly points: readonly Lines[] };
}

const cases = readLines("vectors/spccharter.ndjson") as readonly SpccharterCase[];

describe("spccharter", () => {
  holdTo(
    "spccharter",
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    { agree: 1, recorded: 3, waiting: {} },
  );
});

/**
 * Centres of the first rows, and from each sustained run on those of its first rows, as the library has them; the other lines about
 * the centres that the package has. To as many significant digits as the package keeps.
 */
function differences({ input, expected }: SpccharterCase): readonly Difference[] {
  const { initial_rows: initial, look_forward: ahead, round_digits: digits = 2 } = input.options;
  const found = comparison(0.5 * 10 ** -(digits + 1));
  const begins = expected.points.filter(({ run_type: type }, row) => type === "sustained" && expected.points[row - 1]?.run_type !== type);
  const first = expected.points[0];
  const starts = begins.map(({ datecol: start, centre }) => ({ start, centre, reason: "a sustained run" }));
  const own = chartOf(input, [
    { index: 0, baseline: initial, reason: "the first rows" },
    ...begins.map(({ datecol: start }) => ({ start, baseline: ahead, reason: "a sustained run" })),
  ]);
  const about = chartOf(input, [
    { index: 0, ...(first === undefined ? {} : { centre: first.centre }), reason: "the first rows" },
    ...starts,
  ]);
  for (const theirs of expected.points) {
    const at = (chart: Chart): Chart["points"][number] | undefined => chart.points.find(({ x }) => x === theirs.datecol);
    const { lower, upper, also } = at(about) ?? {};
    const lines = { centre: at(own)?.centre, ucl: upper, uwl: also?.upper2, lwl: also?.lower2, lcl: lower };
    for (const name of ["centre", "ucl", "uwl", "lwl", "lcl"] as const) found.number(name, theirs.datecol, lines[name], theirs[name]);
  }
  return found.found;
}

function chartOf({ chart, x, y, n }: SpccharterCase["input"], phases: readonly PhaseOption[]): Chart {
  const denominator = chart === "c" ? {} : { n: "n" };
  return plainChart(chart, rowsOf({ x, y, n }), { x: "x", y: "y", ...denominator, phases, innerLines: true });
}
