/** Process capability with the degrees of freedom of the estimators themselves. */
import { describe, expect, it } from "vitest";

import { capability, spc, xbarChart, xmrChart } from "../../../src/index.js";
import type { Capability } from "../../../src/index.js";
import { qccCapabilityOptions, qccChart } from "../../support/qcc.js";
import { about, cases } from "./support.js";

/** The capability of the case of a number, with the degrees of freedom of its estimator. */
function capabilityOf(id: string): Capability {
  const found = cases.find((one) => one.id.startsWith(`qcc-capability-${id}`));
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return capability(qccChart(found.input), qccCapabilityOptions(found.input));
}

describe("capability, with the degrees of freedom of the estimator", () => {
  const index = (value: number, lower: number, upper: number): unknown => ({
    value: about(value),
    lower: about(lower),
    upper: about(upper),
  });

  it("of the mean range of 24 subgroups of 5: 86.9", () => {
    const found = capabilityOf("063");
    expect(found.degrees.within).toBeCloseTo(86.9489368502, 9);
    expect(found.cp).toEqual(index(1.2222901961, 1.0408078995, 1.4034580647));
    expect(found.cpk).toEqual(index(1.1574860118, 0.9754065424, 1.3395654812));
    expect(found.cpm).toEqual(index(1.1998260358, 1.0235229113, 1.3758257485));
    expect(found.observed).toEqual({ below: null, above: null });
  });

  it("of 39 moving ranges: 23.8", () => {
    const found = capabilityOf("064");
    expect(found.degrees.within).toBeCloseTo(23.7836553108, 9);
    expect(found.cp).toEqual(index(0.9464843277, 0.679171549, 1.2133439589));
    expect(found.cpk).toEqual(index(0.883229597, 0.6118076254, 1.1546515686));
    expect(found.cpm).toEqual(index(0.9298895333, 0.6709629045, 1.1883670912));
    expect(found.ppm).toEqual(index(0.8527729644, 0.6643477321, 1.0408198734));
  });

  it("of two values as qcc takes them: one, of which the chi-square quantile of 2.5 % is 0.000982069", () => {
    const { cp, degrees } = capability(spc([4, 6], { chart: xmrChart }), { specification: { lower: 0, upper: 10 }, degrees: "total" });
    expect(degrees.within).toBe(1);
    expect((cp?.lower ?? NaN) / (cp?.value ?? NaN)).toBeCloseTo(Math.sqrt(0.000982069117), 9);
  });

  it("of the mean standard deviation of k subgroups: k·c4²/(2(1 − c4²)), with a c4² of 2/π for four pairs", () => {
    const rows = [
      [1, 3],
      [2, 4],
      [3, 1],
      [5, 2],
    ].map((values) => ({ values }));
    const found = capability(spc(rows, { chart: xbarChart, values: "values" }), { specification: { upper: 9 } });
    expect(found.degrees.within).toBeCloseTo((4 * (2 / Math.PI)) / (2 * (1 - 2 / Math.PI)), 10);
  });

  it("of the pooled standard deviation: the sum of n − 1", () => {
    const rows = [{ values: [1, 3, 2] }, { values: [2, 4] }, { values: [3, 1, 2, 5] }];
    const found = capability(spc(rows, { chart: xbarChart, values: "values" }), { specification: { upper: 9 } });
    expect(found.degrees).toEqual({ within: 6, overall: 8 });
    expect(found.sigma.within).toBeCloseTo(Math.sqrt((2 + 2 + 8.75) / 6), 12);
  });
});
