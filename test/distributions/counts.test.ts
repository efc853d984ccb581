/** Distributions of counts. */
import { describe, expect, it } from "vitest";
import { binomialCdf, geometricCdf, negativeBinomialCdf, poissonCdf } from "../../src/distributions.js";
import attributes from "../../fixtures/distributions/attributes.json" with { type: "json" };
import precise from "../../fixtures/distributions/precise.json" with { type: "json" };
import { least, worst } from "./support.js";

describe("counts", () => {
  it("have tails accurate to 1e-12", () => {
    expect(worst(precise.binomialCdf, binomialCdf, false)).toBeLessThan(1e-13);
    expect(worst(precise.poissonCdf, poissonCdf, false)).toBeLessThan(1e-13);
    expect(worst(precise.negativeBinomialCdf, negativeBinomialCdf, false)).toBeLessThan(1e-13);
  });

  it("have no probability below 0, and all of it at the most that can be", () => {
    expect([binomialCdf(-1, 5, 0.3), poissonCdf(-0.5, 2), geometricCdf(-1, 0.2), negativeBinomialCdf(-1, 2, 0.2)]).toEqual([0, 0, 0, 0]);
    expect([binomialCdf(5, 5, 0.3), binomialCdf(7, 5, 0.3), binomialCdf(4, 5, 0), binomialCdf(4, 5, 1)]).toEqual([1, 1, 1, 0]);
    expect([binomialCdf(5, 5, 0), binomialCdf(5, 5, 1)]).toEqual([1, 1]);
    expect(poissonCdf(0, 0)).toBe(1);
  });

  it("count between whole numbers as at the one below", () => {
    expect(binomialCdf(3.7, 10, 0.4)).toBe(binomialCdf(3, 10, 0.4));
    expect(poissonCdf(3.7, 4)).toBe(poissonCdf(3, 4));
    expect(geometricCdf(3.7, 0.4)).toBe(geometricCdf(3, 0.4));
    expect(negativeBinomialCdf(3.7, 2, 0.4)).toBe(negativeBinomialCdf(3, 2, 0.4));
  });

  it("lie outside the 3-sigma limits of a c chart as often as exact sums say", () => {
    for (const { mean, lcl, ucl, p_above, p_below } of attributes.c) {
      expect(Math.abs(1 - poissonCdf(ucl, mean) - p_above), `mean ${mean}`).toBeLessThan(1e-12);
      expect(Math.abs(poissonCdf(Math.ceil(lcl) - 1, mean) - p_below), `mean ${mean}`).toBeLessThan(1e-12);
    }
  });

  it("lie outside the 3-sigma limits of a p chart as often as exact sums say", () => {
    for (const { n, p, lcl, ucl, p_above, p_below } of attributes.p) {
      expect(Math.abs(1 - binomialCdf(n * ucl + 1e-9, n, p) - p_above), `n ${n}, p ${p}`).toBeLessThan(1e-12);
      expect(Math.abs(binomialCdf(Math.ceil(n * lcl - 1e-9) - 1, n, p) - p_below), `n ${n}, p ${p}`).toBeLessThan(1e-12);
    }
  });

  it("have the published Poisson limits at 0.00135 a tail", () => {
    for (const { mean, smallest_ok, largest_ok, p_above, p_below } of attributes.poissonLimits) {
      expect(least((k) => poissonCdf(k, mean) > 0.00135)).toBe(smallest_ok);
      expect(least((k) => 1 - poissonCdf(k, mean) <= 0.00135)).toBe(largest_ok);
      expect(Math.abs(poissonCdf(smallest_ok - 1, mean) - p_below)).toBeLessThan(1e-12);
      expect(Math.abs(1 - poissonCdf(largest_ok, mean) - p_above)).toBeLessThan(1e-12);
    }
  });

  it("between events have the exact median, upper limit and false alarms of a g chart", () => {
    for (const { p, ucl, p_above, median0, prob_ucl_00135 } of attributes.g) {
      expect(Math.abs(1 - geometricCdf(ucl, p) - p_above), `p ${p}`).toBeLessThan(1e-12);
      expect(least((k) => geometricCdf(k, p) >= 0.5)).toBe(median0);
      expect(least((k) => 1 - geometricCdf(k, p) <= 0.00135)).toBe(prob_ucl_00135);
    }
  });

  it("until the first of one event are the same by the geometric and the negative binomial", () => {
    for (const k of [0, 1, 12, 123]) expect(Math.abs(geometricCdf(k, 0.052) - negativeBinomialCdf(k, 1, 0.052))).toBeLessThan(1e-14);
  });
});
