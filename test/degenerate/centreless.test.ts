/** Phases whose baseline holds no usable observation have values and no centre: rules of values still see them (spec/rules.md 1). */
import { describe, expect, test } from "vitest";

import { alternating, runChart, shift, spc, trend, xmrChart } from "../../src/index.js";
import { notesOf, signalsOf } from "../support/lines.js";

const rising = [1, 2, 3, 4, 5, 6, 7, 8];
const ghost = [{ at: 0, reason: "trial run" }];

describe("a phase without a centre", () => {
  test("has no limits, and says so, on a run chart as on any other; one that has a centre does not ask for them", () => {
    for (const chart of [runChart, xmrChart]) {
      const { points, notes } = spc([null, 5, null], { chart, ghost: [1] });
      expect(points.map(({ centre, lower, upper }) => [centre, lower, upper])).toEqual(points.map(() => [null, null, null]));
      expect(notes.map(({ code }) => code)).toContain("no-limits");
    }
    expect(notesOf(spc([5], { chart: runChart }))).not.toContain("no-limits");
  });

  test("shows a trend, with the first point left out", () => {
    const chart = spc(rising, { chart: xmrChart, baseline: 1, ghost, rules: [trend(6)], improvement: "up" });
    expect(signalsOf(chart)).toEqual([["trend(6)", [1, 2, 3, 4, 5, 6, 7]]]);
    expect(chart.verdict).toMatchObject({ variation: "improvement", stable: false });
  });

  test("breaks a sawtooth at a gap where gaps break", () => {
    const saw = [9, 1, 2, 1, null, 2, 1, 2, 1, 2, 1];
    const asked = { chart: runChart, baseline: 1, ghost, rules: [alternating(6)] };
    const found = (onGap: "skip" | "break") => signalsOf(spc(saw, { ...asked, conventions: { onGap } }));
    expect(found("skip")).toEqual([["alternating(6)", [1, 2, 3, 5, 6, 7, 8, 9, 10]]]);
    expect(found("break")).toEqual([["alternating(6)", [5, 6, 7, 8, 9, 10]]]);
  });

  test("passes a trend on to the next phase under acrossPhases", () => {
    const phases = [{ index: 4, reason: "new form" }];
    const chart = spc(rising, { chart: xmrChart, baseline: 1, ghost, phases, rules: [trend(6)], conventions: { acrossPhases: "trend" } });
    expect(signalsOf(chart)).toEqual([["trend(6)", [1, 2, 3, 4, 5, 6, 7]]]);
  });

  test("has no run about a centre, and no verdict from that rule, however few points it asks for", () => {
    const chart = spc(rising, { chart: runChart, baseline: 1, ghost, rules: [shift(6)], conventions: { baselineAtLeast: 0 } });
    expect(notesOf(chart)).toContain("few-points");
    expect(chart.verdict.variation).toBe("none");
    expect(chart.verdict.reasons.map(({ code }) => code)).toContain("no-rule");
  });
});
