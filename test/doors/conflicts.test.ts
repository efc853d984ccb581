import { describe, expect, it, test } from "vitest";

import { cusumChart, mdcPreset, pChart, runChart, spc, twoInThree, xmrChart } from "../../src/index.js";
import { linesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const values = [5, 7, 6, 8, 5, 6, 9, 7];
const first = { index: 0, reason: "new form" };

describe("lines for a phase that does not exist", () => {
  test.each([
    ["baseline", { baseline: 4 }],
    ["centre", { centre: 6 }],
    ["limits", { limits: { lower: 1, centre: 6, upper: 9 } }],
  ])("are refused beside a phase from the first observation on: %s", (column, lines) => {
    const expected = { code: "conflicting-options", column };
    expect(thrownBy(() => spc(values, { chart: xmrChart, ...lines, phases: [first] }))).toMatchObject(expected);
    expect(thrownBy(() => spc(values, { chart: xmrChart, ...lines, phases: [{ start: -3, reason: "r" }] }))).toMatchObject(expected);
    expect(() => spc(values, { chart: xmrChart, ...lines, phases: [{ index: 4, reason: "r" }] })).not.toThrow();
    expect(() => spc([], { chart: xmrChart, ...lines, phases: [first] })).not.toThrow();
    expect(() => spc(values, { chart: xmrChart, phases: [{ ...first, ...lines }] })).not.toThrow();
  });
});

test("a sigma without the centre about which it lies is refused, not left out", () => {
  for (const options of [{ sigma: 2 }, { phases: [{ index: 4, reason: "r", sigma: 2 }] }])
    expect(thrownBy(() => spc(values, { chart: xmrChart, ...options }))).toMatchObject({
      code: "conflicting-options",
      message: "sigma is given without centre, expected both",
    });
});

describe("a baseline from which nothing is estimated", () => {
  test.each([
    ["limits", { limits: { lower: 1, centre: 6, upper: 9 } }],
    ["centre and sigma", { centre: 6, sigma: 1 }],
  ])("is refused beside %s", (what, lines) => {
    for (const options of [{ ...lines, baseline: 4 }, { phases: [{ ...first, ...lines, baseline: [0, 1] }] }])
      expect(thrownBy(() => spc(values, { chart: xmrChart, ...options }))).toMatchObject({
        code: "conflicting-options",
        message: `a baseline is given together with ${what}, expected one or the other`,
      });
  });

  it("is taken beside a given centre alone, about which sigma is estimated, or which a kind without sigma has", () => {
    const about = (baseline: number) => linesOf(spc(values, { chart: xmrChart, centre: 6, baseline }));
    expect(about(4)).not.toEqual(about(8));
    expect(linesOf(spc(values, { chart: runChart, centre: 6, baseline: 4 }))).toEqual([null, 6, null]);
    const rows = values.map((y) => ({ y, n: 40 }));
    expect(spc(rows, { chart: pChart, y: "y", n: "n", centre: 0.2, baseline: 4 }).phases[0]?.limitsFrom).toBe("given");
  });
});

test("two steps of a target with one start are refused, as the target would hang on their order", () => {
  const target = (other: number) => [
    { start: 1, value: 5 },
    { start: other, value: 9 },
  ];
  expect(thrownBy(() => spc(values, { chart: xmrChart, target: target(1) }))).toMatchObject({
    code: "conflicting-options",
    column: "target",
    message: "two steps of target have the same start, expected one step",
  });
  expect(spc(values, { chart: xmrChart, target: target(4) }).points.map((point) => point.target)).toEqual([5, 5, 5, 9, 9, 9, 9, 9]);
});

test("limits on a CUSUM chart, whose points are made of centre and sigma, are named", () => {
  const limits = { lower: 2, centre: 5, upper: 8 };
  for (const options of [{ limits }, { phases: [{ index: 4, reason: "r", limits }] }])
    expect(thrownBy(() => spc(values, { chart: cusumChart, ...options }))).toMatchObject({ code: "conflicting-options", column: "limits" });
});

describe("a rule that binds its third point to a side, where near points may lie on either", () => {
  const conventions = { nearLimitSide: "either" } as const;

  it.each([
    ["its own", { rules: [twoInThree({ third: "sameSide" })] }],
    ["one of a preset", { preset: mdcPreset }],
  ])("is refused whatever the data are: %s", (_, asked) => {
    for (const data of [[], [5, 5, 5], values])
      expect(thrownBy(() => spc(data, { chart: xmrChart, ...asked, conventions }))).toMatchObject({
        code: "conflicting-options",
        column: "nearLimitSide",
        value: "either",
        message: 'nearLimitSide of conventions is "either", expected "same" beside third: "sameSide"',
      });
  });

  it("is taken where the chart has no such rule, or near points lie on one side", () => {
    expect(() => spc(values, { chart: runChart, preset: mdcPreset, conventions })).not.toThrow();
    expect(() => spc(values, { chart: xmrChart, rules: [twoInThree()], conventions })).not.toThrow();
    expect(() => spc(values, { chart: xmrChart, rules: [twoInThree({ third: "sameSide" })] })).not.toThrow();
  });
});
