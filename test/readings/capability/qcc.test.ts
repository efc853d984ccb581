/** Process capability against the R package qcc 3.0. */
import { describe, expect, it } from "vitest";

import { qccCapability, qccIndices } from "../../support/qcc.js";
import { about, cases } from "./support.js";

describe("capability, with N − 1 degrees of freedom as qcc takes them", () => {
  it("holds the five cases of qcc", () => {
    expect(cases.length).toBe(5);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s: every index and every interval of qcc but that of Cpm", (_, one) => {
    const found = qccCapability(one.input);
    for (const { index, value, lower, upper } of one.expected.points) {
      const own = found[qccIndices[index as keyof typeof qccIndices]];
      if (value === null) expect(own, index).toBeNull();
      else if (index.endsWith("pm")) expect(own?.value, index).toEqual(about(value));
      else expect(own, index).toEqual({ value: about(value), lower: about(lower), upper: about(upper) });
    }
    const { nobs, center, stdDev, overallStdDev, observedPctBelowLSL, observedPctAboveUSL, expectedPctAboveUSL } = one.expected.summary;
    expect([found.size, found.mean, found.sigma.within, found.sigma.overall]).toEqual(
      [nobs, center, stdDev, overallStdDev].map((number) => about(number ?? NaN)),
    );
    if (one.input.options.qccType === "xbar.one")
      expect(found.observed).toEqual({
        below: observedPctBelowLSL === null ? null : ((observedPctBelowLSL ?? NaN) * 40) / 100,
        above: observedPctAboveUSL === null ? null : ((observedPctAboveUSL ?? NaN) * 40) / 100,
      });
    expect(found.expected.above === null ? null : found.expected.above * 100).toEqual(about(expectedPctAboveUSL ?? null));
  });

  it("puts the square into the degrees of freedom of Cpm that qcc leaves out, which moves its interval by less than 0.0023", () => {
    const moved = cases.flatMap((one) => {
      const found = qccCapability(one.input);
      return ["Cpm", "Ppm"].flatMap((index) => {
        const qcc = one.expected.points.find((point) => point.index === index);
        const own = found[qccIndices[index as keyof typeof qccIndices]];
        return qcc?.lower == null || qcc.upper === null
          ? []
          : [Math.abs((own?.lower ?? NaN) - qcc.lower), Math.abs((own?.upper ?? NaN) - qcc.upper)];
      });
    });
    expect(moved.length).toBe(12);
    expect(Math.max(...moved)).toBeLessThan(0.0023);
    expect(Math.max(...moved)).toBeGreaterThan(0.0005);
  });
});
