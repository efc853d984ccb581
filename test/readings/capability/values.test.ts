/** The values that capability speaks of. */
import { describe, expect, it } from "vitest";

import { capability, spc, xmrChart } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";

describe("the values behind the lines", () => {
  const values = [5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 12, 14, 11, 13, 15, 12, 14, 13, 12, 11];
  const specification = { lower: 0, upper: 20 };

  it("are those of the latest phase, or of its baseline", () => {
    const phased = spc(values, { chart: xmrChart, phases: [{ index: 10, reason: "new method" }] });
    expect(capability(phased, { specification })).toMatchObject({ size: 10, mean: 12.7 });
    expect(capability(spc(values, { chart: xmrChart, baseline: 10 }), { specification })).toMatchObject({ size: 10, mean: 6.3 });
  });

  it("are the usable points of the phase where lines are given", () => {
    const given = spc(values, { chart: xmrChart, limits: { lower: 0, centre: 10, upper: 20 }, ghost: [{ at: 0, reason: "trial" }] });
    expect(capability(given, { specification }).size).toBe(19);
    expect(capability(given, { specification }).sigma.within).toBeCloseTo(
      spc(values.slice(1), { chart: xmrChart }).phases[0]?.estimate.sigma ?? NaN,
      12,
    );
  });

  it("break their moving ranges at gaps and phases, as the lines do", () => {
    const gapped = spc([4, 6, null, 9, 7, 8], { chart: xmrChart });
    const found = capability(gapped, { specification });
    expect(found.sigma.within).toBe(gapped.phases[0]?.estimate.sigma);
    const [m, shared] = [3, 1];
    expect(found.degrees.within).toBeCloseTo(m ** 2 / (m * (Math.PI - 2) + shared * (2 * Math.sqrt(3) + Math.PI / 3 - 4)), 12);
  });

  it("cannot be told where the baseline was a list of positions", () => {
    const listed = spc(values, { chart: xmrChart, baseline: [0, 2, 4, 6, 8] });
    expect(thrownBy(() => capability(listed, { specification }))?.code).toBe("baseline-invalid");
  });
});
