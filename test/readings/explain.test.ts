import { describe, expect, it } from "vitest";

import { explain, lockPhase, pChart, spc, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { frozen } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

const rows = [31, 34, 29, 33, 36, 30, 32, 35, 31, 33, 28, 34, 50, 30, 33, 29].map((y, i) => ({
  month: `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`,
  y,
  n: 100 + i,
}));
const chart = spc(rows, {
  chart: xmrChart,
  x: "month",
  y: "y",
  baseline: 12,
  improvement: "down",
  ghost: [{ at: 3, reason: "strike" }],
  extend: 2,
  phases: [{ start: "2024-02", label: "New rota", reason: "new rota agreed", decidedBy: "ward team", decidedAt: "2024-03-01" }],
});

describe("explain", () => {
  it("tells which observations are behind the lines: those of the baseline that count", () => {
    expect(explain(chart, 0).from).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(explain(chart, 14).from).toEqual([13, 14, 15]);
  });

  it("cannot tell them for a baseline of scattered positions, nor for given lines", () => {
    const values = rows.map(({ y }) => y);
    expect(explain(spc(values, { chart: xmrChart, baseline: [0, 2, 4, 6] }), 0).from).toBeNull();
    expect(explain(spc(values, { chart: xmrChart, limits: { lower: 20, centre: 30, upper: 40 } }), 0).from).toBeNull();
  });

  it("writes a value beyond a limit and that limit apart, however close they are", () => {
    const limits = { lower: 4, centre: 5, upper: 6.004 };
    const close = spc([5.1, 6.0045, 4.8, 5.2, 4.9], { chart: xmrChart, limits });
    const { sentences, signals } = explain(close, 1);
    expect(signals.map(({ code }) => code)).toEqual(["astronomicalPoint"]);
    expect(sentences.join(" ")).toMatch(/6\.005\..*6\.004\b/);
    expect(explain(close, 2).sentences.join(" ")).toContain("6.00");
  });

  it("tells no formula of a phase that has no limits, though another has", () => {
    const { formula, sentences } = explain(spc([5, 7, 6, 8, 5, 9], { chart: xmrChart, phases: [{ index: 5, reason: "r" }] }), 5);
    expect([formula, sentences.some((said) => said.startsWith("Limits are"))]).toEqual([null, false]);
  });

  it("tells the formula, the lines there, and who decided on the phase", () => {
    const { formula, phase, sentences } = explain(chart, 13);
    expect(formula).toBe("Limits are the mean ± 2.66 × the mean moving range");
    expect(phase).toBe(chart.phases[1]);
    expect(sentences.slice(0, 4)).toEqual([
      "The value in February 2024 is 30.",
      "The mean there is 30.7, and the expected range is 21.4 to 40.0.",
      "Limits are the mean ± 2.66 × the mean moving range, from all 3 months.",
      "Decided by ward team, 1 March 2024; reason: new rota agreed.",
    ]);
  });

  it("tells the signals that hold the point, with the numbers compared", () => {
    const { signals, sentences } = explain(chart, 12);
    expect(signals).toMatchObject([{ rule: "astronomicalPoint", at: [12] }]);
    expect(sentences).toContain("It is a signal by itself: above the upper limit.");
    const run = spc([...new Array<number>(8).fill(12), 4, 5, 6, 7], { chart: xmrChart, centre: 8, sigma: 9 });
    expect(explain(run, 2)).toMatchObject({ signals: [{ code: "shift", evidence: { length: 8, needed: 8 } }] });
    expect(explain(run, 2).sentences).toContain("It is one of 8 points of a signal: 8 in a row above the centre line.");
    expect(explain(run, 9).signals).toEqual([]);
  });

  it("tells that and why an observation is left out, missing, not final, or ahead of the data", () => {
    expect(explain(chart, 3).sentences[1]).toBe("It is left out of the lines by decision: strike.");
    expect(explain(chart, 17).sentences[0]).toBe("There are no data in June 2024 yet.");
    const gaps = spc([1, null, 3, 2, 9], { chart: xmrChart, provisional: 1, ghost: [2] });
    expect(explain(gaps, 1).sentences[0]).toBe("There is no value at observation 2.");
    expect(explain(gaps, 2).sentences[1]).toBe("It is left out of the lines by decision.");
    expect(explain(gaps, 4).sentences[1]).toBe("It is not final yet and is not counted.");
  });

  it("tells of locked lines by whom, when and why", () => {
    const options = { chart: pChart, x: "month", y: "y", n: "n" } as const;
    const lock = lockPhase(spc(rows, options), 0, {
      reason: "baseline agreed",
      lockedBy: "A. Analyst",
      lockedAt: "2024-05-01",
      cause: "none",
    });
    const locked = spc(rows, { ...options, phases: [{ index: 0, lock }] });
    expect(explain(locked, 4).phase.lock?.id).toBe(lock.id);
    expect(explain(locked, 4).sentences[2]).toContain("(16 months) by A. Analyst, 1 May 2024, reason: baseline agreed.");
  });

  it("tells of given lines that they were given", () => {
    const { formula, sentences } = explain(spc([1, 2, 3], { chart: xmrChart, limits: { lower: null, centre: 2, upper: 5 } }), 1);
    expect(formula).toBeNull();
    expect(sentences.slice(1)).toEqual([
      "The centre line there is 2, and the expected range is up to 5.",
      "The lines were given, not calculated from these data.",
    ]);
  });

  it("tells the notes on the point and on its phase, and no others", () => {
    const codes = (position: number): readonly string[] => explain(chart, position).notes.map(({ code }) => code);
    expect(codes(3)).toContain("ghosts");
    expect(codes(4)).not.toContain("ghosts");
    expect(codes(14)).toEqual(["trial-limits", "few-points"]);
  });

  it("writes numbers on the display scale that is asked for", () => {
    const rate = spc([0.012, 0.014, 0.011], { chart: xmrChart });
    expect(explain(rate, 1, { per: 1000 }).sentences[0]).toBe("The value at observation 2 is 14.");
  });

  it("reads a frozen JSON copy as well as the chart, and refuses a position that is not there", () => {
    const copy = frozen(JSON.parse(JSON.stringify(chart)) as Chart);
    expect(explain(copy, 5)).toEqual(explain(chart, 5));
    for (const position of [-1, 18, 1.5, "3" as never, "length" as never])
      expect(thrownBy(() => explain(chart, position))?.code).toBe("position-unknown");
  });
});
