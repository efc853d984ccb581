/**
 * `autocorrelated` and `half-on-centre`, worked by hand. The centre is given as 0, so that every value is its own deviation d:
 * r1 = Σ d·d(before) / Σ d², over neighbours alone, is noted above 2/√k.
 */
import { describe, expect, it, test } from "vitest";

import { runChart, spc, xmrChart } from "../../../src/index.js";
import type { SharedOptions } from "../../../src/types/index.js";

const told = (values: readonly (number | null)[], code: string, more: SharedOptions<number | null> = {}) =>
  spc(values, { chart: runChart, centre: 0, ...more }).notes.flatMap((note) => (note.code === code ? [note.params] : []));

describe("autocorrelated", () => {
  const r1 = (values: readonly (number | null)[], more: SharedOptions<number | null> = {}) => told(values, "autocorrelated", more);

  it("is said above 2/√k and not at it: of 16 points 6/10, and not 5/10", () => {
    expect(r1([1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0])).toEqual([{ r1: 0.6, usable: 16 }]);
    expect(r1([1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0])).toEqual([]);
  });

  it("counts every usable point in k: 7/10 is above 2/√9, and not above 2/√8", () => {
    expect(r1([2, 1, 1, 1, 1, 1, 1, 0, 0])).toEqual([{ r1: 0.7, usable: 9 }]);
    expect(r1([2, 1, 1, 1, 1, 1, 1, 0])).toEqual([]);
  });

  it("is not said of points that go up and down by turns", () => {
    expect(r1([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1])).toEqual([]);
  });

  it("is the same at any magnitude, the squares of which may be beyond every number or vanish", () => {
    for (const unit of [2 ** -900, 2 ** 900]) {
      const values = [2, 1, 1, 1, 1, 1, 1, 0, 0].map((value) => value * unit);
      expect(r1(values)).toEqual([{ r1: 0.7, usable: 9 }]);
      expect(
        r1(
          values.map((value) => value + unit),
          { centre: unit },
        ),
      ).toEqual([{ r1: 0.7, usable: 9 }]);
    }
  });

  it("steps over a ghost", () => {
    expect(r1([2, 1, 1, 50, 1, 1, 1, 1, 0, 0], { ghost: [3] })).toEqual([{ r1: 0.7, usable: 9 }]);
  });

  it("leaves out the pair across a gap", () => {
    const [found] = r1([1, 1, 1, null, 1, 1, 1, 1, 1, 1]);
    expect(found?.r1).toBeCloseTo(7 / 9, 15);
  });

  it("leaves out the pair across a phase boundary, and takes each centre by itself", () => {
    const block = [1, 1, 1, 1, -1, -1, -1, -1];
    const phases = [{ index: 8, reason: "a new ward", centre: 10 }];
    const rows = [...block, ...block.map((value) => value + 10)];
    // Six pairs of one side and one across it: 5/8, which is below 2/√8.
    expect(r1(rows, { phases })).toEqual([]);
    const long = [...block, ...block, ...block].sort((a, b) => a - b);
    // Twenty-four points, one change of side: 21/24.
    const both = r1([...block, ...long.map((value) => value + 10)], { phases });
    expect(both).toEqual([{ r1: 21 / 24, usable: 24 }]);
  });
});

describe("half-on-centre", () => {
  const half = (values: readonly (number | null)[], more: SharedOptions<number | null> = {}) => told(values, "half-on-centre", more);

  it("is said of half the points, and not of fewer", () => {
    expect(half([0, 1, 0, -1])).toEqual([{ points: 2, useful: 2 }]);
    expect(half([0, 1, 0, -1, 2])).toEqual([]);
  });

  it("counts neither ghosts nor gaps", () => {
    expect(half([0, 1, 0, -1, 2, 0], { ghost: [5] })).toEqual([]);
    expect(half([0, 1, 0, -1, null, null])).toEqual([{ points: 2, useful: 2 }]);
  });

  it("advises the mean where the centre is the median of the data, and not where it is the mean already, or given", () => {
    const advice = (chart: typeof runChart, more: object = {}): string | undefined =>
      spc([4, 4, 4, 5, 4, 6], { chart, baseline: 3, ...more }).notes.find(({ code }) => code === "half-on-centre")?.message;
    expect(advice(runChart)).toContain("; the mean in place of the median, or a chart of time between events would say more.");
    for (const told of [advice(xmrChart), advice(runChart, { baseline: undefined, centre: 4 })])
      expect(told).toBe("Half or more of the points lie on the centre line; a chart of time between events would say more.");
  });

  test("where all points are on the centre it is the lack of variation that is said", () => {
    const codes = spc([4, 4, 4, 4], { chart: xmrChart }).notes.map(({ code }) => code);
    expect(codes).toContain("no-variation");
    expect(codes).not.toContain("half-on-centre");
  });
});
