/** What capability is asked, and what it refuses. */
import { describe, expect, it } from "vitest";

import { capability, pChart, spc, xmrChart } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";

describe("a specification", () => {
  const chart = spc([5, 7, 6, 9, 4, 6, 8], { chart: xmrChart });

  it("needs one limit at least, and the lower one below the upper", () => {
    for (const specification of [{}, { lower: 3, upper: 3 }, { lower: 5, upper: 2 }, { upper: NaN }, undefined])
      expect(thrownBy(() => capability(chart, { specification: specification as object }))?.code).toBe("specification-invalid");
  });

  it("has its midpoint as the value aimed at, unless another is named", () => {
    expect(capability(chart, { specification: { lower: 2, upper: 10 } }).specification.nominal).toBe(6);
    expect(capability(chart, { specification: { lower: 2, upper: 10, nominal: 7 } }).specification.nominal).toBe(7);
  });

  it("is asked of single measurements and of averages alone", () => {
    const shares = spc([{ y: 3, n: 40 }], { chart: pChart, y: "y", n: "n" });
    expect(thrownBy(() => capability(shares, { specification: { upper: 0.1 } }))?.code).toBe("not-comparable");
  });

  it("refuses unknown options, confidences and degrees", () => {
    const asked = (options: object): string | undefined =>
      thrownBy(() => capability(chart, { specification: { upper: 9 }, ...options }))?.code;
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

  it("leaves an empty chart without numbers", () => {
    expect(capability(spc([] as number[], { chart: xmrChart }), { specification: { upper: 9 } })).toMatchObject({
      size: 0,
      mean: null,
      cpk: null,
    });
  });
});
