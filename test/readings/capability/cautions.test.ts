/** What capability says of the values first. */
import { describe, expect, it } from "vitest";

import { capability, spc, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/index.js";

describe("what capability says first", () => {
  const specification = { lower: -10, upper: 30 };
  const notes = (chart: Chart): readonly string[] => capability(chart, { specification }).notes.map(({ code }) => code);

  it("that a process with a signal predicts nothing", () => {
    expect(notes(spc([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 25], { chart: xmrChart }))).toContain("capability-unstable");
    expect(notes(spc([5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 5, 8, 6], { chart: xmrChart }))).not.toContain("capability-unstable");
  });

  it("that skewed values are not normal, on charts of single values alone", () => {
    expect(notes(spc([1, 2, 1, 3, 1, 2, 1, 20, 1, 2, 3, 1, 2], { chart: xmrChart }))).toContain("capability-not-normal");
  });

  it("that fewer than 50 values are few, and how far the limits can be trusted", () => {
    const few = spc([5, 7, 6, 9, 4], { chart: xmrChart });
    expect(notes(few)).toEqual(["capability-few-points", "trial-limits"]);
    expect(
      notes(
        spc(
          Array.from({ length: 50 }, (_, i) => (i * 7) % 5),
          { chart: xmrChart, rules: [] },
        ),
      ),
    ).toEqual([]);
  });

  it("that a series without variation has no index", () => {
    const found = capability(spc([4, 4, 4, 4], { chart: xmrChart }), { specification });
    expect([found.cp, found.cpk, found.cpm, found.pp, found.ppk]).toEqual([null, null, null, null, null]);
    expect(found.notes.map(({ code }) => code)).toContain("no-variation");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
