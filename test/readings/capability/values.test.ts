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

  it("break their moving ranges at gaps, as the lines do", () => {
    const gapped = spc([4, 6, null, 9, 7, 8], { chart: xmrChart });
    const found = capability(gapped, { specification });
    expect(found.sigma.within).toBe(gapped.phases[0]?.estimate.sigma);
    const [m, shared] = [3, 1];
    expect(found.degrees.within).toBeCloseTo(m ** 2 / (m * (Math.PI - 2) + shared * (2 * Math.sqrt(3) + Math.PI / 3 - 4)), 12);
  });

  it("break them between two phases of one baseline: six ranges of 2, of which four are followed by another", () => {
    const phases = [{ index: 4, reason: "new method", baseline: { from: 1, to: 8 } }];
    const chart = spc([0, 2, 0, 2, 10, 12, 10, 12], { chart: xmrChart, phases });
    const found = capability(chart, { specification });
    expect(found).toMatchObject({ size: 8, mean: 6 });
    expect(found.sigma.within).toBeCloseTo((2 * 2.66) / 3, 14);
    expect(found.sigma.within).toBe(chart.phases[1]?.estimate.sigma);
    expect(found.degrees.within).toBeCloseTo(6 ** 2 / (6 * (Math.PI - 2) + 4 * (2 * Math.sqrt(3) + Math.PI / 3 - 4)), 12);
    // Four values on either side, 6 ± 4 and 6 ± 6: Σ(x − 6)² = 4·16 + 4·36, over 7.
    expect(found.sigma.overall).toBeCloseTo(Math.sqrt(208 / 7), 14);
  });

  it("bridge a ghost or break at it, and break at a gap or bridge it, as the conventions say", () => {
    const ranges = (values: readonly (number | null)[], more: object): readonly [number, number | null] => {
      const chart = spc(values, { chart: xmrChart, ...more });
      const { size, sigma } = capability(chart, { specification });
      expect(sigma.within).toBe(chart.phases[0]?.estimate.sigma);
      return [size, Number((((sigma.within ?? NaN) * 3) / 2.66).toFixed(12))];
    };
    const ghost = [4, 6, 50, 9, 8];
    expect(ranges(ghost, { ghost: [2] })).toEqual([4, 2]);
    expect(ranges(ghost, { ghost: [2], conventions: { acrossGhost: "omit" } })).toEqual([4, 1.5]);
    expect(ranges([4, 6, 9, 8, 50], { provisional: 1 })).toEqual([4, 2]);
    const gap = [4, 6, null, 9, 8];
    expect(ranges(gap, {})).toEqual([4, 1.5]);
    expect(ranges(gap, { conventions: { acrossGap: "bridge" } })).toEqual([4, 2]);
  });

  it("cannot be told where the baseline was a list of positions", () => {
    const listed = spc(values, { chart: xmrChart, baseline: [0, 2, 4, 6, 8] });
    expect(thrownBy(() => capability(listed, { specification }))?.code).toBe("baseline-invalid");
  });
});
