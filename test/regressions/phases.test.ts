/** Defects found in other tools, with phases, baselines and proposals: B5, B6, B24, B40 to B42, B46 to B48, B54, B56. */
import { describe, expect, test } from "vitest";

import { mrChart, pChart, spc, xmrChart } from "../../src/index.js";
import { presetOf } from "../../src/presets/index.js";
import { shift } from "../../src/rules/index.js";
import type { ChartKind, Rule } from "../../src/types/index.js";
import { linesOf, near, notesOf } from "../support/lines.js";
import { proposalsOf, startsOf } from "../support/proposed.js";
import { published } from "./published.js";

describe("phases and baselines", () => {
  const first = [1, 3, 2, 4, 3, 2, 3, 1, 2, 3, 2, 3];

  test("B5: two phases of twelve with a baseline of twelve in each have two sets of lines", () => {
    const chart = spc([...first, ...first.map((value) => value + 10)], {
      chart: xmrChart,
      baseline: 12,
      phases: [{ index: 12, reason: "moved", baseline: 12 }],
    });
    expect(chart.phases.map(({ lines }) => lines?.centre)).toEqual(near([29 / 12, 29 / 12 + 10]));
  });

  test("B6: a range chart goes on after its baseline", () => {
    const chart = spc([1, 3, 2, 5, 4, 6, 8, 7, 9, 5, 6, 4], { chart: mrChart, baseline: 6 });
    expect(chart.points.map(({ value }) => value)).toEqual([null, 2, 1, 3, 1, 2, 2, 1, 2, 4, 1, 2]);
    expect(linesOf(chart)).toEqual(near([0, 1.8, 5.8806]));
  });

  test("B40: the labels A, B, A are three phases", () => {
    const phases = [
      { index: 0, label: "A", reason: "r" },
      { index: 4, label: "B", reason: "r" },
      { index: 8, label: "A", reason: "r" },
    ];
    expect(spc(first, { chart: xmrChart, phases }).phases.map(({ label, first: from }) => [label, from])).toEqual([
      ["A", 0],
      ["B", 4],
      ["A", 8],
    ]);
  });

  test("B41: a phase that starts between two observations starts at the next", () => {
    const rows = first.map((y, i) => ({ x: `2024-${String(i + 1).padStart(2, "0")}-01`, y }));
    const chart = spc(rows, { chart: xmrChart, x: "x", y: "y", phases: [{ start: "2024-02-15", reason: "r" }] });
    expect(chart.points[chart.phases[1]?.first ?? -1]?.x).toBe("2024-03-01");
  });

  test("B42: limits from 11 points are trial limits, from 12 provisional ones", () => {
    const ramp = (length: number): readonly number[] => Array.from({ length }, (_, i) => (i * 7) % 5);
    expect([11, 12, 13].map((n) => spc(ramp(n), { chart: xmrChart }).phases[0]?.standing)).toEqual(["trial", "provisional", "provisional"]);
    const mdc = [12, 13].map((n) => spc(ramp(n), { chart: xmrChart, preset: presetOf("mdc@5.0") }));
    expect(mdc.map(({ points }) => points[0]?.upper === null)).toEqual([true, false]);
    const nhsr = spc(ramp(12), { chart: xmrChart, preset: presetOf("nhsr-ptd@0.2.2") });
    expect(nhsr.points[0]?.upper).toBeTypeOf("number");
    expect(notesOf(nhsr)).toContain("below-minimum");
  });

  test("B24: work grows with the number of points however many phases they make", () => {
    expect(workOf(14_400, 400) / workOf(7_200, 200)).toBeLessThanOrEqual(2.3);
  });

  test("B46: a last baseline row without opportunity leaves the later limits alone", () => {
    const rows = [3, 5, 4, 0, 6, 5].map((y, i) => ({ y, n: i === 3 ? 0 : 40 }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", baseline: 4 });
    expect(linesOf(chart, 5)).toEqual(near([0, 0.1, 0.1 + 3 * Math.sqrt(0.09 / 40)]));
  });

  test("B47: the empty first range is no point of a minimum", () => {
    const minimum = { points: 21, of: "phase", effect: "withhold" } as const;
    const upper = [21, 22].map(
      (n) =>
        spc(
          Array.from({ length: n }, (_, i) => (i * 7) % 5),
          { chart: mrChart, conventions: { minimum } },
        ).points[1]?.upper,
    );
    expect(upper.map((line) => line === null)).toEqual([true, false]);
  });
});

/** Rows handed to the functions of a kind and to a rule. */
function workOf(length: number, phases: number): number {
  let work = 0;
  const counting: ChartKind<never> = {
    ...xmrChart,
    plot: (phase, conventions) => ((work += phase.length), xmrChart.plot(phase, conventions)),
    fit: (baseline, phase, known, conventions) => {
      work += baseline.length;
      const fit = xmrChart.fit(baseline, phase, known, conventions);
      return { ...fit, line: (at, z) => ((work += 1), fit.line(at, z)) };
    },
  };
  const rule: Rule = { ...shift(8), find: (view, conventions) => ((work += view.length), shift(8).find(view, conventions)) };
  const size = length / phases;
  const starts = Array.from({ length: phases - 1 }, (_, k) => ({ index: (k + 1) * size, reason: "r" }));
  spc(
    Array.from({ length }, (_, i) => (i * 7) % 11),
    { chart: counting, rules: [rule], phases: starts },
  );
  return work;
}

describe("proposals", () => {
  test("B48: data that are appended add starts of levels, and change none", () => {
    const level = [10, 12, 9, 11, 8, 10, 13, 9, 11, 10, 12, 8, 11, 9, 10, 12, 10, 9, 11, 10, 11, 10];
    const values = [0, 6, -1, 1, 7].flatMap((step) => level.map((value) => value + step));
    const starts = (length: number): readonly number[] =>
      startsOf(spc(values.slice(0, length), { chart: xmrChart }), { method: "stableShift" });
    const whole = starts(values.length);
    expect(whole.length).toBeGreaterThan(2);
    for (let length = 1; length < values.length; length++) {
      const some = starts(length);
      expect(some).toEqual(whole.slice(0, some.length));
    }
  });

  test("B54: the flow of the Nile has one change of level, which begins with the 29th year", () => {
    const found = proposalsOf(spc(published("nile-breakpoint"), { chart: xmrChart }), { method: "changePoint" });
    expect(found.map(({ at, start }) => [at, start])).toEqual([[28, 29]]);
  });

  test("B56: the trade deficit changes with its twelfth observation, at position 11", () => {
    const found = proposalsOf(spc(published("taylor-cpa-trade"), { chart: xmrChart }), { method: "changePoint" });
    expect(found.map(({ at, start }) => [at, start])).toEqual([[11, 12]]);
  });
});
