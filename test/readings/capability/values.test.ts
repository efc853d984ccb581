/** The values that capability speaks of. */
import { describe, expect, it } from "vitest";

import { capability, spc, xbarChart, xmrChart } from "../../../src/index.js";
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

  it("are outside a limit where they differ from it by more than rounding: 0.1 + 0.2 is 0.3", () => {
    const chart = spc([0.1, 0.1 + 0.2, 0.2, 0.25, 0.15], { chart: xmrChart });
    expect(capability(chart, { specification: { lower: 0.1, upper: 0.3 } }).observed).toEqual({ below: 0, above: 0 });
  });

  it("cannot be told where the baseline was a list of positions", () => {
    const listed = spc(values, { chart: xmrChart, baseline: [0, 2, 4, 6, 8] });
    expect(thrownBy(() => capability(listed, { specification }))?.code).toBe("baseline-invalid");
  });
});

describe("values far from 1", () => {
  const skewed = [1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 30, 1];
  const asked = { specification: { lower: -10, upper: 20 } };

  it.each([2 ** -900, 2 ** -510, 2 ** 510, 2 ** 900])("have the indices and the cautions of values near 1: times %d", (unit) => {
    const specification = { lower: -10 * unit, upper: 20 * unit };
    const single = (by: number) =>
      spc(
        skewed.map((value) => value * by),
        { chart: xmrChart },
      );
    const grouped = (by: number) =>
      spc(
        skewed.map((value) => ({ v: [value * by, 3 * by, 5 * by] })),
        { chart: xbarChart, values: "v" },
      );
    for (const chartOf of [single, grouped]) {
      const [near, far] = [capability(chartOf(1), asked), capability(chartOf(unit), { specification })];
      expect([far.cp, far.cpk, far.cpm, far.pp, far.ppk, far.ppm]).toEqual([near.cp, near.cpk, near.cpm, near.pp, near.ppk, near.ppm]);
      expect((far.sigma.overall ?? NaN) / unit).toBe(near.sigma.overall);
      expect(far.notes).toEqual(near.notes);
    }
    expect(capability(single(unit), { specification }).notes.map(({ code }) => code)).toContain("capability-not-normal");
  });

  it("never give an index that is no number", () => {
    const chart = spc(
      skewed.map((value) => value * 2 ** -900),
      { chart: xmrChart },
    );
    const found = capability(chart, { specification: { lower: -(2 ** 900), upper: 2 ** 900 } });
    expect([found.cp, found.cpk, found.pp, found.ppk]).toEqual([null, null, null, null]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("values without variation", () => {
  it.each([0.1, 0.7, 99.9])("of %d in subgroups have no index, and their own value as mean", (value) => {
    const rows = Array.from({ length: 12 }, () => ({ v: [value, value] }));
    const found = capability(spc(rows, { chart: xbarChart, values: "v" }), { specification: { lower: 0, upper: 100 } });
    expect(found).toMatchObject({ mean: value, sigma: { within: 0, overall: 0 }, cp: null, pp: null, ppk: null, ppm: null });
  });

  it("but for rounding have none either", () => {
    const rows = [
      [0.3, 0.1 + 0.2],
      [0.1 + 0.2, 0.3],
      [0.3, 0.3],
    ].map((v) => ({ v }));
    const found = capability(spc(rows, { chart: xbarChart, values: "v" }), { specification: { lower: 0, upper: 1 } });
    expect(found).toMatchObject({ sigma: { within: 0, overall: 0 }, cp: null, pp: null });
  });
});
