/** That a few large moving ranges widen the limits of an XmR chart. */
import { describe, expect, it } from "vitest";

import { type Conventions, type Note, spc, xmrChart } from "../../../src/index.js";

const saw = (length: number): number[] => Array.from({ length }, (_, i) => (i % 2 === 0 ? 10 : 12));
const saws = saw(24);
const slip = saws.with(12, 42);
/** 22 ranges of 2, and one of `step` − 2. */
const stepped = (step: number): number[] => saws.map((value, i) => (i < 12 ? value : value + step));

const told = (values: readonly (number | null)[], conventions: Partial<Conventions> = {}): readonly Note[] =>
  spc([...values], { chart: xmrChart, conventions }).notes.filter(({ code }) => code === "large-ranges");

describe("large moving ranges", () => {
  it("are told where limits would be a quarter narrower without them: 21 ranges of 2 and two of 30 have a mean of 102/23", () => {
    expect(told(slip)).toMatchObject([
      {
        at: [12, 13],
        phase: 0,
        params: { ranges: 2, narrower: expect.closeTo(1 - 46 / 102, 12) as number },
        message: "2 large moving ranges widen the limits, which would be 54% narrower without them.",
      },
    ]);
    expect(told(stepped(20))).toMatchObject([
      { at: [12], message: "1 large moving range widens the limits, which would be 25% narrower without it." },
    ]);
    expect(told(stepped(19))).toEqual([]);
    expect(told(saws)).toEqual([]);
  });

  it("are told where a quarter is all: of ten ranges of 3 and one of 14 the mean is 4", () => {
    const threes = Array.from({ length: 11 }, (_, i) => 3 * (i % 2));
    expect(told([...threes, 14])).toMatchObject([{ at: [11], params: { ranges: 1, narrower: 0.25 } }]);
  });

  it("may be just D4 times the mean: eight ranges that sum to 5733 and one of 3267 have a mean of 1000", () => {
    const sizes = [717, 717, 717, 717, 717, 717, 717, 714, 3267];
    const values = sizes.reduce<readonly number[]>((all, size, i) => [...all, (all.at(-1) ?? 0) + (i % 2 === 0 ? size : -size)], [0]);
    expect(told(values)).toMatchObject([{ at: [9], params: { ranges: 1, narrower: expect.closeTo(1 - 5733 / 8000, 12) as number } }]);
    expect(told(values, { constants: "wheeler" })).toEqual([]);
  });

  it("are told in whatever unit the values are", () => {
    expect(told(slip.map((value) => value / 1024))).toEqual(told(slip));
  });

  it("are counted within a baseline, and stand where the rows stand", () => {
    const rows = [...saws, ...slip];
    const chart = (baseline: number): readonly Note[] =>
      spc(rows, { chart: xmrChart, ghost: [3], phases: [{ start: 25, baseline }] }).notes.filter(({ code }) => code === "large-ranges");
    expect(chart(24)).toMatchObject([{ at: [36, 37], phase: 1, params: { ranges: 2 } }]);
    expect(chart(12)).toEqual([]);
  });

  it("are not told where there are no limits, nor where nothing is left to compare with", () => {
    expect(told(slip, { minimum: { points: 30, of: "phase", effect: "withhold" } })).toEqual([]);
    expect(told([5, 5, 5, 5, 5, 9, 9, 9, 9, 9])).toEqual([]);
  });

  it("leave no trace across a gap", () => {
    const gapped: (number | null)[] = [...slip];
    gapped[11] = null;
    gapped[13] = null;
    expect(told(gapped)).toEqual([]);
  });

  it("are not told where they are left out, where their median counts, or where sigma is given", () => {
    expect(told(slip, { screening: "once" })).toEqual([]);
    // Once two ranges of 28 are out, one of 5 is more than D4 times the mean of 15/11, which would be 1 without it.
    expect(told([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 30, 2, 1, 6], { screening: "once" })).toEqual([]);
    expect(told(slip, { rangeAverage: "median" })).toEqual([]);
    expect(spc(slip, { chart: xmrChart, centre: 11, sigma: 2 }).notes.map(({ code }) => code)).not.toContain("large-ranges");
  });
});
