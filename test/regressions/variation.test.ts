/** Defects found in other tools, with series that do not vary: B1 to B4, B26. */
import { describe, expect, test } from "vitest";

import { pChart, pPrimeChart, spc, tChart, uPrimeChart, xmrChart } from "../../src/index.js";
import { shift } from "../../src/rules/index.js";
import { linesOf, notesOf, zonesOf } from "../support/lines.js";

const constant = (value: number, length = 12): readonly number[] => Array.from({ length }, () => value);

describe("series without variation", () => {
  test("B1: a constant series has its lines on the value, screened or not", () => {
    const chart = spc(constant(5), { chart: xmrChart, conventions: { screening: "once" } });
    expect(linesOf(chart)).toEqual([5, 5, 5]);
    expect(chart.signals).toEqual([]);
    expect(notesOf(chart)).toContain("no-variation");
  });

  test.each([
    ["p′", pPrimeChart],
    ["u′", uPrimeChart],
  ] as const)("B1: a %s chart of equal ratios has its lines on the ratio, screened or not", (_, chart) => {
    for (const screening of ["none", "once"] as const) {
      const rows = constant(0).map((_, i) => ({ y: 5 * (i + 1), n: 40 * (i + 1) }));
      const got = spc(rows, { chart, y: "y", n: "n", conventions: { screening } });
      expect(new Set(got.points.flatMap((_, i) => linesOf(got, i)))).toEqual(new Set([0.125]));
      expect([got.signals, notesOf(got).includes("no-variation")]).toEqual([[], true]);
    }
  });

  test("B1: a t chart of equal times has its lines on the time, screened or not", () => {
    for (const screening of ["none", "once"] as const) {
      const got = spc(constant(5), { chart: tChart, conventions: { screening } });
      expect([linesOf(got), got.signals, notesOf(got).includes("no-variation")]).toEqual([[5, 5, 5], [], true]);
    }
  });

  test.each([99.9, 0.7])("B2: twelve times %s is no signal, though a plain sum over 12 is another number", (value) => {
    expect(spc(constant(value), { chart: xmrChart }).signals).toEqual([]);
  });

  test("B3: a constant 100 % meets a target of 100 %", () => {
    const asked = { improvement: "up", target: 1 } as const;
    const rows = constant(40, 14).map((n) => ({ y: n, n }));
    for (const chart of [spc(constant(1, 14), { chart: xmrChart, ...asked }), spc(rows, { chart: pChart, y: "y", n: "n", ...asked })]) {
      expect(chart.verdict).toMatchObject({ variation: "common", assurance: "pass" });
    }
  });

  test("B4: one value has a centre, no limits, and a note", () => {
    const chart = spc([17], { chart: xmrChart });
    expect(linesOf(chart)).toEqual([null, 17, null]);
    expect(notesOf(chart)).toContain("no-limits");
  });

  test("B26: values equal to the mean lie on the centre and are no run", () => {
    const chart = spc([5, 5, 5, 5, 5, 5, 5, 5, 4, 6], { chart: xmrChart, rules: [shift(8)], conventions: { baselineAtLeast: 0 } });
    expect(zonesOf(chart).slice(0, 8)).toEqual(constant(0, 8));
    expect(chart.signals).toEqual([]);
  });
});
