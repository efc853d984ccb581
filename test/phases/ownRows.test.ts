/** Each phase is drawn by its own rows, whatever the others hold. */
import { expect, test } from "vitest";

import { cChart, pChart, runChart, spc, xmrChart } from "../../src/index.js";
import type { ChartKind, PhaseOption } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";

test("a kind may plot the observations in one phase and something else in another", () => {
  const sizes: ChartKind = { ...runChart, name: "sizes", plot: ({ y }) => ({ value: y.some((v) => v < 0) ? y.map(Math.abs) : y }) };
  const phases = [
    { index: 3, reason: "refunds" },
    { index: 5, reason: "none again" },
  ];
  const { points } = spc([1, 2, 3, -4, 5, 6, 7], { chart: sizes, phases });
  expect(points.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("counts on the centre of a later phase lie on it by its own rows: 5 of a mean of 30/6", () => {
  const counts = [5, 4, 6, 3, 7, 5];
  const zones = (values: readonly number[], phases: readonly PhaseOption[] = []) =>
    spc(values, { chart: cChart, phases }).points.map(({ zone }) => zone);
  expect(zones([2, ...counts], [{ index: 1, reason: "a new ward" }]).slice(1)).toEqual(zones(counts));
  expect(zones(counts)[0]).toBe(0);
});

test("a baseline of all rows of a phase is none, and only a longer one is told", () => {
  const values = [3, 5, 4, 6, 2, 5];
  const plain = spc(values, { chart: xmrChart });
  expect(spc(values, { chart: xmrChart, baseline: 6 })).toEqual(plain);
  expect(notesOf(spc(values, { chart: xmrChart, baseline: 7 }))).toContain("baseline-short");
});

test("a window that reaches ahead of the data ends with them", () => {
  const chart = spc([3, 5, 4, 6, 2, 5], { chart: xmrChart, extend: 3, baseline: { from: 2, to: 9 } });
  expect(chart.phases[0]?.basis).toMatchObject({ from: 2, to: 6, observations: 5, usable: 5 });
});

test("a point outside names the limit of its own row, past a gap in a later phase", () => {
  const sizes = [100, 100, 100, 400, 100, 25, 100, 900];
  const rows = sizes.map((n, i) => ({ y: i === 4 ? null : n * (i === 7 ? 0.4 : 0.2 + 0.02 * (i % 2)), n: i === 4 ? null : n }));
  const phases = [{ index: 3, reason: "a new ward" }];
  const chart = spc(rows, { chart: pChart, y: "y", n: "n", centre: 0.2, phases: phases.map((phase) => ({ ...phase, centre: 0.2 })) });
  const outside = chart.signals.find(({ code }) => code === "astronomicalPoint");
  expect(outside?.at).toEqual([7]);
  // 0.2 and three times √(0.2·0.8/900).
  expect(outside?.evidence.limit).toBeCloseTo(0.24, 12);
});

test("a minimum is not asked of a phase that has no observation yet", () => {
  const rows = Array.from({ length: 14 }, (_, i) => ({ x: i + 1, y: (i * 3) % 5 }));
  const conventions = { minimum: { points: 13, of: "phase", effect: "withhold" } } as const;
  const phases = [{ start: 20, reason: "next year" }];
  const chart = spc(rows, { chart: xmrChart, x: "x", y: "y", phases, conventions });
  expect(notesOf(chart)).toContain("phase-empty");
  expect(notesOf(chart)).not.toContain("below-minimum");
});

test("a minimum of the chart counts the observations of all phases, one of the phase its own", () => {
  const values = Array.from({ length: 14 }, (_, i) => (i * 3) % 5);
  const short = (of: "phase" | "chart", points: number): readonly (number | null)[] =>
    spc(values, {
      chart: xmrChart,
      phases: [{ index: 8, reason: "a new ward" }],
      conventions: { minimum: { points, of, effect: "warn" } },
    }).notes.flatMap(({ code, phase }) => (code === "below-minimum" ? [phase] : []));
  expect([short("phase", 6), short("phase", 7), short("phase", 9)]).toEqual([[], [1], [0, 1]]);
  expect([short("chart", 14), short("chart", 15)]).toEqual([[], [0, 1]]);
});
