/** Screening of moving ranges, worked by hand: what is left out, where, and what then remains. */
import { describe, expect, it } from "vitest";

import { mrChart, spc, xmrChart } from "../../src/index.js";
import type { Conventions } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";

/** Eleven moving ranges of 1 and, at rows 10 and 11, two of 28: their mean is 67/13, and 3.267 times it is 16.8. */
const spike = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 30, 2, 1, 2];

describe("screening", () => {
  const screened = (values: readonly (number | null)[], conventions: Partial<Conventions>) => {
    const { phases, notes } = spc(values, { chart: xmrChart, conventions });
    const note = notes.find(({ code }) => code === "screened-ranges");
    return { range: phases[0]?.estimate.range, screened: note?.params.screened, at: note?.at };
  };

  it("names the observations at which the ranges that are left out end", () => {
    expect(screened(spike, { screening: "once" })).toEqual({ range: 1, screened: 2, at: [10, 11] });
    expect(screened(spike, { screening: "none" }).range).toBeCloseTo(67 / 13, 14);
    const chart = spc([50, ...spike], { chart: xmrChart, ghost: [0], conventions: { screening: "once" } });
    expect(chart.notes.find(({ code }) => code === "screened-ranges")?.at).toEqual([11, 12]);
  });

  it("goes on where it is repeated: after two ranges of 28 one of 5 among ten of 1 is too large", () => {
    const values = [...spike.slice(0, 13), 6];
    expect(screened(values, { screening: "once" })).toEqual({ range: expect.closeTo(15 / 11, 14) as number, screened: 2, at: [10, 11] });
    expect(screened(values, { screening: "repeated" })).toEqual({ range: 1, screened: 3, at: [10, 11, 13] });
  });

  it("names them in their order, whichever was left out first: the range of 5 at row 1 after those of 28", () => {
    const values = [...spike.slice(0, 13), 6].reverse();
    expect(screened(values, { screening: "repeated" })).toEqual({ range: 1, screened: 3, at: [1, 3, 4] });
  });

  it("takes the factor that is asked for: 5 times the mean of 67/13 is 25.8, 6 times is 30.9", () => {
    expect(screened(spike, { screening: "once", screeningFactor: 5 }).screened).toBe(2);
    expect(screened(spike, { screening: "once", screeningFactor: 6 }).screened).toBeUndefined();
  });

  it("leaves out a range of just so many times the mean: 4 where that of 1, 1 and 4 is 2, and 0.9 where that of 0.3, 0.3, 0.3 and 0.9 is 0.45", () => {
    expect(screened([0, 1, 2, 6], { screening: "once", screeningFactor: 2 })).toEqual({ range: 1, screened: 1, at: [3] });
    expect(screened([0, 0.3, 0.6, 0.9, 1.8], { screening: "once", screeningFactor: 2 }).at).toEqual([4]);
  });

  it("takes D4 of the constants in force: of nine ranges of 1 and one of 4.368 the mean is 1.3368, and that is 3.2675 times it", () => {
    const jump = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 6.368];
    const left = (constants: Conventions["constants"]) => screened(jump, { screening: "once", constants }).at;
    expect([left("exact"), left("rounded"), left("table"), left("wheeler")]).toEqual([[10], [10], [10], undefined]);
  });

  it("of a constant series leaves out nothing, and neither does the median stand in for a mean of 0", () => {
    expect(screened([4, 4, 4, 4], { screening: "repeated" })).toEqual({ range: 0 });
    const codes = notesOf(spc([4, 4, 4, 4], { chart: xmrChart, conventions: { rangeAverage: "median" } }));
    expect(codes).toContain("no-variation");
    expect(codes).not.toContain("median-range-zero");
    expect(notesOf(spc([4, 4, 4, 4], { chart: mrChart, conventions: { rangeAverage: "median" } }))).not.toContain("median-range-zero");
  });

  it("is ignored, and that is said, where the median of the ranges is taken", () => {
    const chart = spc(spike, { chart: xmrChart, conventions: { screening: "once", rangeAverage: "median" } });
    expect(chart.phases[0]?.estimate.range).toBe(1);
    expect(notesOf(chart)).toContain("screening-ignored");
    expect(notesOf(chart)).not.toContain("screened-ranges");
  });
});
