/**
 * The acceptance tables on phases, with published or independently computed answers: fixtures/proposals, fixtures/examples,
 * fixtures/vectors/spec.ndjson. Rows on locks are in test/readings/lockPhase, loan costs that come one at a time in test/readings/append/whole.test.ts.
 */
import { describe, expect, test } from "vitest";

import { chartKinds } from "../../src/charts/byName.js";
import { pChart, spc, xmrChart } from "../../src/index.js";
import { permuted } from "../../src/readings/methods/permutation.js";
import type { Chart } from "../../src/types/index.js";
import { readJson, readLines } from "../support/fixtures.js";
import { linesOf, near } from "../support/lines.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";
import { proposalsOf, startsOf } from "../support/proposed.js";

interface ShiftCase {
  readonly series: string;
  readonly kind: string;
  readonly y: readonly number[];
  readonly method: Readonly<Record<string, number | boolean>>;
  readonly starts: readonly number[];
}
interface SpecCase {
  readonly id: string;
  readonly request: {
    readonly kind: string;
    readonly columns: Readonly<Record<string, readonly Cell[]>>;
    readonly options: PlainOptions;
    readonly suggest?: object;
  };
  readonly expected: { readonly proposals?: { readonly at: readonly number[]; readonly gain?: number } };
}
interface Example {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly input: { readonly y?: string; readonly x?: { readonly first: number; readonly step: number } };
  readonly expect: readonly { readonly what: string | null; readonly value: number }[];
}

/** A chart whose lines have the constants of autospc. */
function tableChart(kind: string, y: readonly Cell[]): Chart {
  const rows = y.map((value, i) => ({ i: i + 1, value, one: 1 }));
  const counts = kind === "uPrime" ? { n: "one" } : {};
  return plainChart(kind, rows, { x: "i", y: "value", ...counts, conventions: { constants: "table" } });
}

describe("acceptance, Stable Shift Algorithm: the published starts, whether it waits or advances at an open final run", () => {
  const cases = readLines("proposals/stableShift.ndjson") as readonly ShiftCase[];
  test.each(cases.map((one) => [`${one.series}: ${JSON.stringify(one.method)}`, one] as const))("%s", (_, { kind, y, method, starts }) => {
    const chart = tableChart(kind, y);
    for (const pending of ["wait", "advance"]) expect(startsOf(chart, { method: "stableShift", pending, ...method })).toEqual(starts);
  });
  test("all 26 of them", () => {
    expect(cases).toHaveLength(26);
  });
});

/** Levels of the licence-free cases. */
const b = [10, 12, 9, 11, 8, 10, 13, 9, 11, 10, 12, 8, 11, 9, 10, 12, 10, 9, 11, 10, 11];
const u = b.map((v) => v + 6);
const low = [5, 6, 5, 4, 6, 5, 6, 5, 6];
const open = [...u.slice(0, 16), 9, 9, 10, 9, 10];
const meanOfB = b.reduce((sum, v) => sum + v, 0) / b.length;
const REGRETS = { noRegrets: false };

describe("acceptance, Stable Shift Algorithm: series made for the purpose", () => {
  test.each<readonly [what: string, y: readonly Cell[], method: object, starts: readonly number[]]>([
    ["a step with exactly enough rows is a new level", [...b, ...u], {}, [1, 22]],
    ["20 usable rows after a step are one too few", [...b, ...u.slice(0, 20)], {}, [1]],
    ["a new level for nine rows and back is none", [...b, ...u.slice(0, 9), ...b], {}, [1]],
    ["but it is where every shift is accepted", [...b, ...u.slice(0, 9), ...b], { everyShift: true }, [1, 22]],
    ["a run back that goes on beyond the calculation period speaks against a level", [...b, ...u.slice(0, 20), ...low], {}, [1]],
    ["a final run back that may become long enough puts a level off", [...b, ...open], {}, [1]],
    ["also where its last row in the calculation period stands before a gap", [...b, ...open.slice(0, 20), null, 10], {}, [1]],
    ["without regrets it does not", [...b, ...open], REGRETS, [1, 22]],
    ["one row on the new side settles it", [...b, ...open, 18], {}, [1, 22]],
    ["a gap takes a row and no observation", [...b, ...u.slice(0, 10), null, ...u.slice(10)], {}, [1, 22]],
    ["and with it one observation may be lacking", [...b, ...u.slice(0, 10), null, ...u.slice(10, -1)], {}, [1]],
    ["two steps are two levels", [...b, ...u, ...b.map((v) => v + 12)], {}, [1, 22, 43]],
    ["a row on the centre ends a run: seven before it, then too few rows", [...b, ...u.slice(0, 7), meanOfB, ...u.slice(7)], {}, [1]],
  ])("%s", (_, y, method, starts) => {
    for (const pending of ["wait", "advance"])
      expect(startsOf(tableChart("xmr", y), { method: "stableShift", pending, ...method })).toEqual(starts);
  });
});

const examples = readJson("examples/examples.json") as readonly Example[];

function example(id: string): readonly number[] {
  return examples.find((one) => one.id === id)?.data.x ?? [];
}

describe("acceptance, change points: what others published", () => {
  const published = examples.flatMap((one) =>
    one.expect.flatMap(({ what, value }) => (what?.startsWith("proposals[0].") === true ? [{ one, what, value }] : [])),
  );
  test.each(published.map(({ one, what, value }) => [`${one.id}: ${what} is ${value}`, one, what, value] as const))(
    "%s",
    (_, { kind, data, input }, what, value) => {
      const { first, step } = input.x ?? { first: 1, step: 1 };
      const rows = (data[input.y ?? ""] ?? []).map((y, i) => ({ x: first + i * step, y }));
      const [proposal] = proposalsOf(plainChart(kind, rows, { x: "x", y: "y" }), { method: "changePoint" });
      expect(what.endsWith(".start") ? proposal?.start : proposal?.at).toBe(value);
    },
  );
  test("three of them", () => {
    expect(published).toHaveLength(3);
  });

  test("the Nile fell by 248 hundred million cubic metres (Cobb 1978), 2.1 sigmas", () => {
    const proposals = proposalsOf(spc(example("nile-breakpoint"), { chart: xmrChart }), { method: "changePoint" });
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({
      at: 28,
      start: 29,
      before: { observations: 28, usable: 28, centre: near([1097.75])[0], sigma: near([118.09197576], 8)[0] },
      after: { observations: 72, usable: 72, centre: near([849.9722222222], 9)[0] },
      evidence: { gain: near([203.29949 - 114.54825], 4)[0], penalty: near([13.81551], 5)[0] },
    });
  });

  test("the trade deficit shrank in December 1987 (Taylor)", () => {
    const values = example("taylor-cpa-trade");
    const proposals = proposalsOf(spc(values, { chart: xmrChart }), { method: "changePoint" });
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({
      at: 11,
      before: { centre: near([12.945454545], 8)[0] },
      after: { centre: near([10.084615385], 8)[0] },
      evidence: { gain: near([48.05734 - 22.71349], 4)[0], penalty: near([9.53416], 5)[0], permutationP: 0.001 },
    });
    const { statistic, change, p } = permuted(values);
    expect(statistic).toBeCloseTo(17.7416666666667, 10);
    expect([change, p]).toEqual([11, 0.001]);
  });

  test("loan costs show no change of level", () => {
    expect(proposalsOf(spc(example("montgomery-i-mortgage"), { chart: xmrChart }), { method: "changePoint" })).toEqual([]);
  });

  const juice = readJson("proposals/orangeJuice.json") as { readonly y: readonly number[]; readonly n: number };

  test("orange juice: one change at 30, where the machine was adjusted after 30", () => {
    const chart = plainChart("p", rowsOf({ y: juice.y.slice(0, 54), n: juice.n }), { y: "y", n: "n" });
    expect(startsOf(chart, { method: "changePoint" })).toEqual([1, 30]);
  });

  test("orange juice: lines of the trial without samples 15 and 23, and of the samples after it", () => {
    const ghost = [15, 23].map((sample) => ({ at: sample - 1, reason: "cause found" }));
    const rows = juice.y.map((y) => ({ y, n: juice.n }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", ghost, phases: [{ index: 30, reason: "machine adjusted" }] });
    expect(linesOf(chart, 0)).toEqual(near([0.040702839954289555, 0.215, 0.38929716004571047]));
    expect(linesOf(chart, 93)).toEqual(near([0, 0.1096875, 0.24226995518120034]));
  });

  test("a simulated series has changes at 26, 48, 74, 99 and 118", () => {
    const { y } = readJson("proposals/simulated.json") as { readonly y: readonly number[] };
    expect(startsOf(spc(y, { chart: xmrChart }), { method: "changePoint" }).slice(1)).toEqual([26, 48, 74, 99, 118]);
  });
});

describe("proposals of an independent evaluator of the specification", () => {
  const cases = (readLines("vectors/spec.ndjson") as readonly SpecCase[]).filter(({ expected }) => expected.proposals !== undefined);
  test.each(cases.map((one) => [one.id, one] as const))(
    "%s",
    (_, { request: { kind, columns, options, suggest = {} }, expected: { proposals: wanted } }) => {
      const named = Object.fromEntries(Object.keys(columns).map((name) => [name, name]));
      const proposals = proposalsOf(plainChart(kind, rowsOf(columns), { ...named, ...options }), suggest);
      expect(proposals.map(({ at }) => at)).toEqual(wanted?.at);
      for (const { evidence } of proposals)
        if (wanted?.gain !== undefined) expect(Math.abs((evidence.gain ?? NaN) / wanted.gain - 1)).toBeLessThan(1e-9);
    },
  );
  test("all 14 of them, on kinds that are there", () => {
    expect(cases).toHaveLength(14);
    expect(cases.filter(({ request }) => chartKinds[request.kind] === undefined)).toEqual([]);
  });
});

describe("acceptance, phases, baselines, ghosts, locks", () => {
  const first = [1, 3, 2, 4, 3, 2, 3, 1, 2, 3, 2, 3];

  test("a baseline of twelve in each of two phases of twelve gives two centres", () => {
    const phases = [{ index: 12, reason: "moved", baseline: 12 }];
    const chart = spc([...first, ...first.map((y) => y + 10)], { chart: xmrChart, baseline: 12, phases });
    expect(chart.phases.map(({ lines }) => lines?.centre)).toEqual(near([29 / 12, 149 / 12]));
  });

  test.each([
    ["months", (m: string) => `2023-${m}`],
    ["first days of months", (m: string) => `2023-${m}-01`],
    ["dates of the tenth", (m: string) => `2023-${m}-10`],
    ["midnights in UTC", (m: string) => new Date(`2023-${m}-01T00:00:00Z`)],
    ["midnights as text", (m: string) => `2023-${m}-01T00:00`],
  ] as const)("a month and its first day are the same start, where x are %s", (_, dated) => {
    const rows = first.map((y, i) => ({ at: dated(String(i + 1).padStart(2, "0")), y }));
    for (const start of ["2023-04", "2023-04-01"])
      expect(spc(rows, { chart: xmrChart, x: "at", y: "y", phases: [{ start, reason: "r" }] }).phases[1]?.first).toBe(3);
  });

  test("a start between two observations is that of the later one", () => {
    const rows = first.slice(0, 6).map((y, i) => ({ month: `2024-0${i + 1}-01`, y }));
    const chart = spc(rows, { chart: xmrChart, x: "month", y: "y", phases: [{ start: "2024-02-15", reason: "r" }] });
    expect(chart.points[chart.phases[1]?.first ?? 0]?.x).toBe("2024-03-01");
  });

  test("two phases are two charts, wherever the series is split", () => {
    const values = [...first, ...first.map((y) => 9 - y)];
    for (let k = 1; k < values.length; k++) {
      const { points, phases } = spc(values, { chart: xmrChart, phases: [{ index: k, reason: "r" }] });
      const parts = [spc(values.slice(0, k), { chart: xmrChart }), spc(values.slice(k), { chart: xmrChart })];
      const told = (part: Chart["points"]): unknown =>
        part.map(({ value, centre, lower, upper, zone, signals }) => [value, centre, lower, upper, zone, signals]);
      expect(told(points)).toEqual(told(parts.flatMap((part) => part.points)));
      expect(phases.map(({ estimate }) => estimate)).toEqual(parts.map((part) => part.phases[0]?.estimate));
    }
  });

  test("a ghost may be the first, the last, or every observation of a phase, which then has no lines", () => {
    const phases = [{ index: 6, reason: "r" }];
    const lines = (ghost: readonly number[]): unknown =>
      linesOf(spc(first, { chart: xmrChart, phases, ghost: ghost.map((at) => ({ at, reason: "r" })) }), 8);
    expect(lines([6])).toEqual(linesOf(spc(first.slice(7), { chart: xmrChart })));
    expect(lines([11])).toEqual(linesOf(spc(first.slice(6, 11), { chart: xmrChart })));
    expect(lines([6, 7, 8, 9, 10, 11])).toEqual([null, null, null]);
  });

  test("without a direction of improvement every proposal leaves to people whether it is wanted, why, and whether it lasts", () => {
    const proposals = proposalsOf(spc(example("nile-breakpoint"), { chart: xmrChart }), { method: "changePoint" });
    expect(proposals.map(({ unmet }) => unmet)).toEqual([expect.arrayContaining(["desired", "cause-known", "expected-to-persist"])]);
  });

  test("a baseline window in an earlier phase gives the lines of that window", () => {
    const phases = [{ index: 6, reason: "r", baseline: { from: 2, to: 5 } }];
    expect(linesOf(spc(first, { chart: xmrChart, phases }), 9)).toEqual(linesOf(spc(first.slice(1, 5), { chart: xmrChart })));
  });
});
