/** What capability is asked, and what it refuses. */
import { describe, expect, it } from "vitest";

import { capability, pChart, spc, xbarChart, xmrChart } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";

describe("a specification", () => {
  const chart = spc([5, 7, 6, 9, 4, 6, 8], { chart: xmrChart });

  it("needs one limit at least, and the lower one below the upper", () => {
    for (const specification of [{}, { lower: 3, upper: 3 }, { lower: 5, upper: 2 }, { upper: NaN }, undefined])
      expect(thrownBy(() => capability(chart, { specification: specification as object }))?.code).toBe("specification-invalid");
  });

  it("has no −0 and no magnitude beyond what can be reckoned with", () => {
    const { specification } = capability(chart, { specification: { lower: -0, upper: 10, nominal: -0 } });
    expect([Object.is(specification.lower, 0), Object.is(specification.nominal, 0)]).toEqual([true, true]);
    expect(thrownBy(() => capability(chart, { specification: { lower: -1.7e308, upper: 1.7e308 } }))?.code).toBe("out-of-range");
  });

  it("has its midpoint as the value aimed at, unless another is named", () => {
    expect(capability(chart, { specification: { lower: 2, upper: 10 } }).specification.nominal).toBe(6);
    expect(capability(chart, { specification: { lower: 2, upper: 10, nominal: 7 } }).specification.nominal).toBe(7);
  });

  it("with one limit has no midpoint, and nothing is said of its other side", () => {
    const upper = capability(chart, { specification: { upper: 10 } });
    expect(upper.specification).toEqual({ lower: null, upper: 10, nominal: null });
    expect([upper.cp, upper.cpl, upper.cpm, upper.observed.below, upper.expected.below]).toEqual([null, null, null, null, null]);
    expect(upper.cpk?.value).toBe(upper.cpu?.value);
    const lower = capability(chart, { specification: { lower: 5 } });
    expect([lower.cp, lower.cpu, lower.cpm, lower.observed.above, lower.expected.above]).toEqual([null, null, null, null, null]);
    expect(lower.notes.map(({ code }) => code)).not.toContain("capability-nominal-outside");
  });

  it("with one limit has the index of that side, worked by hand: mean 10, sigma 2 · 2.66/3, so 4/5.32 up to 14 and 5/5.32 down to 5", () => {
    const even = spc([9, 11, 9, 11, 9, 11, 9, 11], { chart: xmrChart, rules: [] });
    const upper = capability(even, { specification: { upper: 14 } });
    const lower = capability(even, { specification: { lower: 5 } });
    for (const [{ cpk, ppk }, side, overall, gap] of [
      [upper, upper.cpu, upper.ppu, 4],
      [lower, lower.cpl, lower.ppl, 5],
    ] as const) {
      expect([cpk?.value, side?.value]).toEqual([gap / 5.32, gap / 5.32].map((value): unknown => expect.closeTo(value, 12)));
      expect([ppk?.value, overall?.value]).toEqual([ppk, overall].map((): unknown => expect.closeTo(gap / (3 * Math.sqrt(8 / 7)), 12)));
      expect(cpk?.lower).toBeLessThan(side?.lower ?? NaN); // two-sided against one-sided
    }
    expect([upper.observed, lower.observed]).toEqual([
      { below: null, above: 0 },
      { below: 0, above: null },
    ]);
  });

  it("with one limit has a value aimed at inside it, or says that it is not", () => {
    const outside = (specification: { lower?: number; upper?: number; nominal: number }): boolean =>
      capability(chart, { specification }).notes.some(({ code }) => code === "capability-nominal-outside");
    expect([13, 14, 15].map((nominal) => outside({ upper: 14, nominal }))).toEqual([false, false, true]);
    expect([4, 5, 6].map((nominal) => outside({ lower: 5, nominal }))).toEqual([true, false, false]);
  });

  it("counts the values outside each limit, and expects as many as a normal distribution has there", () => {
    // Mean 10, moving ranges of 2: sigma = 2/(2/√π) = 1.7725. Φ(−2/1.7725) = 0.12958 and Φ(−3/1.7725) = 0.04527.
    const even = spc([9, 11, 9, 11, 9, 11, 9, 11], { chart: xmrChart, rules: [], conventions: { constants: "exact" } });
    const { observed, expected, cpk, cpl, cpu } = capability(even, { specification: { lower: 8, upper: 13 } });
    expect(observed).toEqual({ below: 0, above: 0 });
    expect(expected.below).toBeCloseTo(0.129579911, 8);
    expect(expected.above).toBeCloseTo(0.045268792, 8);
    expect(cpk?.value).toBe(Math.min(cpl?.value ?? NaN, cpu?.value ?? NaN));
    expect(cpk?.value).toBe(cpl?.value);
    expect(capability(even, { specification: { lower: 9, upper: 10.5 } }).observed).toEqual({ below: 0, above: 4 });
    expect(capability(even, { specification: { lower: 9.5, upper: 11 } }).observed).toEqual({ below: 4, above: 0 });
  });

  it("has no interval of Cp from one moving range, whose degrees of freedom are less than one", () => {
    const { cp, cpk, degrees } = capability(spc([9, 11], { chart: xmrChart }), { specification: { lower: 0, upper: 20 } });
    expect(degrees.within).toBeCloseTo(1 / (Math.PI - 2), 12);
    expect([cp?.lower, cp?.upper]).toEqual([null, null]);
    expect(cpk?.lower).toBeLessThan(cpk?.value ?? NaN);
  });

  it("is met by the values of the latest phase alone, where its lines are given", () => {
    const limits = { lower: 0, centre: 6, upper: 12 };
    const two = spc([50, 51, 50, 52, 5, 7, 6, 8], { chart: xmrChart, phases: [{ index: 0 }, { index: 4, limits, reason: "moved" }] });
    expect(capability(two, { specification: { upper: 10 } })).toMatchObject({ size: 4, mean: 6.5, observed: { above: 0 } });
  });

  it("is asked of subgroups that count", () => {
    const rows = [9, 11, 10, 40].map((y) => ({ v: [y - 1, y, y + 1], out: y === 40 }));
    const means = spc(rows, { chart: xbarChart, values: "v", ghost: "out" });
    expect(capability(means, { specification: { upper: 20 } })).toMatchObject({ size: 9, mean: 10, observed: { above: null } });
  });

  it("is asked of single measurements and of averages alone", () => {
    const shares = spc([{ y: 3, n: 40 }], { chart: pChart, y: "y", n: "n" });
    expect(thrownBy(() => capability(shares, { specification: { upper: 0.1 } }))?.code).toBe("not-comparable");
  });

  it("refuses unknown options, confidences and degrees", () => {
    const asked = (options: object): string | undefined =>
      thrownBy(() => capability(chart, { specification: { upper: 9 }, ...options }))?.code;
    for (const confidence of [0, 1, -0.5, NaN]) expect(asked({ confidence })).toBe("out-of-range");
    expect([asked({ level: 0.9 }), asked({ confidence: 95 }), asked({ degrees: "all" })]).toEqual([
      "unknown-option",
      "out-of-range",
      "unknown-value",
    ]);
  });

  it("refuses unknown members, which would leave one of its sides out, and a confidence that is no number", () => {
    const asked = (options: object): unknown => thrownBy(() => capability(chart, { specification: { lower: 2 }, ...options }))?.message;
    expect(asked({ specification: { lower: 2, uper: 10 } })).toMatch(/unknown option "uper" of the specification, .*did you mean "upper"/);
    expect(asked({ confidence: "0.9" })).toBe('confidence of capability is "0.9", expected a number between 0 and 1');
  });

  it("is held against the latest phase with observations, whatever is declared ahead of the data", () => {
    const rows = [5, 7, 6, 9, 4, 6, 8].map((y, i) => ({ x: `2024-0${i + 1}`, y }));
    const ahead = spc(rows, { chart: xmrChart, x: "x", y: "y", extend: 6, phases: [{ start: "2024-10", reason: "new ward" }] });
    const { size, cpk } = capability(ahead, { specification: { lower: 2, upper: 10 } });
    expect({ size, cpk }).toEqual({ size: 7, cpk: capability(chart, { specification: { lower: 2, upper: 10 } }).cpk });
  });

  it("is held against the phase of the verdict, where the next one holds no more than a gap, a ghost or a provisional value", () => {
    const values = [5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 5, 8];
    const alone = capability(spc(values, { chart: xmrChart }), { specification: { upper: 12 } });
    const phases = [{ index: 12, reason: "new method" }];
    for (const later of [{}, { ghost: [{ at: 12, reason: "error" }] }, { provisional: 1 }]) {
      const chart = spc([...values, "ghost" in later || "provisional" in later ? 11 : null], { chart: xmrChart, phases, ...later });
      expect(chart.verdict.at).toBe(11);
      expect(capability(chart, { specification: { upper: 12 } })).toEqual(alone);
    }
  });

  it("leaves a chart of gaps without sigma and degrees of freedom too", () => {
    for (const degrees of ["effective", "total"] as const)
      expect(capability(spc([null, null], { chart: xmrChart }), { specification: { upper: 9 }, degrees })).toMatchObject({
        ...{ size: 0, mean: null, cpk: null, ppk: null },
        ...{ sigma: { within: null, overall: null }, degrees: { within: null, overall: null } },
      });
  });

  it("answers at once where the mean lies very many sigmas from the value aimed at", () => {
    const still = Array.from({ length: 24 }, (_, i) => 1000 + 1e-8 * (i % 3));
    const { cpm } = capability(spc(still, { chart: xmrChart }), { specification: { lower: 900, upper: 1100, nominal: 1050 } });
    expect(cpm?.value).toBeCloseTo(100 / 6 / 25, 6);
    expect(cpm?.lower).toBeLessThan(cpm?.value ?? 0);
  });

  it("leaves a phase of subgroups of one without sigma within", () => {
    const rows = [[5, 6], [6, 7], [7], [9]].map((values) => ({ values }));
    const chart = spc(rows, { chart: xbarChart, values: "values", phases: [{ index: 2, reason: "new method" }] });
    const { size, sigma, cp, pp } = capability(chart, { specification: { lower: 0, upper: 12 } });
    expect({ size, sigma, cp }).toEqual({ size: 2, sigma: { within: null, overall: Math.SQRT2 }, cp: null });
    expect(pp?.value).toBeCloseTo(12 / (6 * Math.SQRT2), 12);
  });

  it("leaves an empty chart without numbers", () => {
    expect(capability(spc([] as number[], { chart: xmrChart }), { specification: { upper: 9 } })).toMatchObject({
      size: 0,
      mean: null,
      cpk: null,
    });
  });
});
