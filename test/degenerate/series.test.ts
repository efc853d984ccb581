/** Series that are empty, short, constant or all gaps: rules N24 to N31 and N35 of the numerical contract. */
import { describe, expect, test } from "vitest";

import { cChart, lockPhase, mrChart, pChart, runChart, spc, uChart, xbarChart, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { linesOf, near, notesOf, signalsOf, zonesOf } from "../support/lines.js";

const messageOf = ({ notes }: Chart): string | undefined => notes.find(({ code }) => code === "no-limits")?.message;

describe("degenerate series", () => {
  test("an empty series is an empty chart", () => {
    const chart = spc([] as number[], { chart: xmrChart });
    expect(chart).toMatchObject({ points: [], signals: [], verdict: { variation: "none", assurance: "none", at: null } });
  });

  test("one value has a centre; limits come from the model alone", () => {
    const one = spc([5], { chart: xmrChart });
    expect(linesOf(one)).toEqual([null, 5, null]);
    expect(one.phases[0]?.standing).toBe("no-limits");
    expect(notesOf(one)).toContain("no-limits");
    expect(linesOf(spc([5], { chart: cChart }))).toEqual([0, 5, 5 + 3 * Math.sqrt(5)]);
  });

  test("two values have one range, trial limits, and lie within them", () => {
    const chart = spc([5, 7], { chart: xmrChart });
    expect(linesOf(chart)).toEqual(near([0.68, 6, 11.32]));
    expect(chart.phases[0]?.standing).toBe("trial");
    expect(chart.signals).toEqual([]);
  });

  test("two values with a gap between them have no range and no limits", () => {
    const chart = spc([5, null, 7], { chart: xmrChart });
    expect(linesOf(chart)).toEqual([null, 6, null]);
    expect(chart.phases[0]?.standing).toBe("no-limits");
    expect(messageOf(chart)).toMatch(/each has a gap beside it/);
    expect(messageOf(spc([5, null], { chart: xmrChart }))).toBe("There are too few observations for limits.");
  });

  test("values by the dozen with a gap after each have none either, and it is not said that they are too few", () => {
    const yearly = Array.from({ length: 60 }, (_, i) => (i % 5 === 0 ? 40 + (i % 7) : null));
    const chart = spc(yearly, { chart: xmrChart });
    expect(messageOf(chart)).toMatch(/each has a gap beside it/);
    expect(chart.notes.find(({ code }) => code === "no-limits")?.params).toEqual({ usable: 12, neighbours: 0 });
  });

  test("subgroups of one with gaps between them lack no neighbours", () => {
    const chart = spc([{ v: [5] }, { v: [] }, { v: [6] }, { v: [] }, { v: [7] }], { chart: xbarChart, values: "v" });
    expect(chart.notes.find(({ code }) => code === "no-limits")?.params).toEqual({ usable: 3 });
  });

  for (const screening of ["none", "once", "repeated"] as const) {
    test.each([5, 99.9, 0.7, 0.1, 1e-300, 1e300])(
      `fifteen times %s, screening ${screening}: every line is that value, and nothing signals`,
      (value) => {
        const chart = spc(
          Array.from({ length: 15 }, () => value),
          { chart: xmrChart, conventions: { screening } },
        );
        expect(linesOf(chart)).toEqual([value, value, value]);
        expect(new Set(zonesOf(chart))).toEqual(new Set([0]));
        expect(chart.signals).toEqual([]);
        expect(notesOf(chart)).toContain("no-variation");
      },
    );
  }

  test("a constant series has moving ranges of 0 and every line there", () => {
    const chart = spc(
      Array.from({ length: 12 }, () => 99.9),
      { chart: mrChart },
    );
    expect(linesOf(chart)).toEqual([0, 0, 0]);
    expect(chart.signals).toEqual([]);
  });

  test("constant counts keep the limits of their model, and fifteen of them hug the centre", () => {
    const chart = spc(
      Array.from({ length: 15 }, () => 5),
      { chart: cChart },
    );
    expect(linesOf(chart)).toEqual([0, 5, 5 + 3 * Math.sqrt(5)]);
    expect(new Set(zonesOf(chart))).toEqual(new Set([0]));
    expect(signalsOf(chart)).toEqual([["withinOneThird(15)", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]]);
  });

  test("where all cases are events, the lines are 1 and a target of 1 is met", () => {
    const rows = [10, 12, 9].map((n) => ({ y: n, n }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", improvement: "up", target: 1 });
    expect(linesOf(chart)).toEqual([1, 1, 1]);
    expect(chart.signals).toEqual([]);
    expect(chart.verdict.assurance).toBe("pass");
  });

  test("where no events happen, the lines are 0 and nothing signals", () => {
    const none = Array.from({ length: 20 }, () => ({ y: 0, n: 50 }));
    for (const chart of [
      spc(none, { chart: cChart, y: "y" }),
      spc(none, { chart: uChart, y: "y", n: "n" }),
      spc(none, { chart: pChart, y: "y", n: "n" }),
    ]) {
      expect(linesOf(chart)).toEqual([0, 0, 0]);
      expect(chart.signals).toEqual([]);
    }
  });

  test("a median range of 0 gives way to the mean range, with a note", () => {
    const values = [5, 5, 5, 5, 5, 9, 5, 5, 5, 5];
    const chart = spc(values, { chart: xmrChart, conventions: { rangeAverage: "median" } });
    expect(linesOf(chart)).toEqual(linesOf(spc(values, { chart: xmrChart })));
    expect(notesOf(chart)).toContain("median-range-zero");
  });

  test("so it does on the chart of the ranges themselves, under a lock too", () => {
    const values = [5, 5, 5, 5, 5, 9, 5, 5, 5, 5];
    const asked = { chart: mrChart, conventions: { rangeAverage: "median" } } as const;
    const chart = spc(values, asked);
    expect(linesOf(chart)).toEqual(linesOf(spc(values, { chart: mrChart })));
    expect(notesOf(chart)).toContain("median-range-zero");
    const lock = lockPhase(chart, 0, { reason: "a", lockedBy: "b", lockedAt: "2024-01-01" });
    expect(linesOf(spc([...values, 8, 2], { ...asked, phases: [{ index: 0, lock }] }))).toEqual(linesOf(chart));
  });

  test("there is nothing to screen where the mean range is 0", () => {
    const chart = spc([7, 7, 7, 7], { chart: xmrChart, conventions: { screening: "repeated" } });
    expect(chart.phases[0]?.estimate.range).toBe(0);
    expect(notesOf(chart)).not.toContain("screened-ranges");
  });

  test("a series of gaps has no lines", () => {
    const chart = spc([null, null, null], { chart: xmrChart });
    expect(linesOf(chart)).toEqual([null, null, null]);
    expect(notesOf(chart)).toContain("no-limits");
    expect(spc([null, null], { chart: runChart }).verdict.variation).toBe("none");
  });
});
