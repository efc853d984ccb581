/** Which signals are new. */
import { describe, expect, it } from "vitest";

import { append, newSignals, runChart, spc, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/types/index.js";
import { signalsOf } from "../../support/lines.js";
import { days, later, options, reread, rows } from "../../support/monthly.js";

describe("newSignals", () => {
  const quiet = spc(rows, { ...options, baseline: 12 });
  const now = append(quiet, later, { ...options, baseline: 12 });

  it("lists what an earlier chart did not have", () => {
    expect(signalsOf(quiet)).toEqual([]);
    expect(newSignals(quiet, now)).toEqual(now.signals);
    expect(newSignals(quiet, now)[0]).toMatchObject({ rule: "astronomicalPoint", at: [16], cause: "concern" });
    expect(newSignals(now, reread(now))).toEqual([]);
  });

  it("does not list a signal that goes on, nor a rule's verdict on a whole phase that it gave before", () => {
    const level = { chart: runChart, baseline: 12 } as const;
    const low = spc([...days, ...new Array<number>(10).fill(20)], level);
    const lower = append(low, [20, 20], level);
    expect(lower.signals.length).toBeGreaterThan(0);
    expect(newSignals(low, lower)).toEqual([]);
  });

  it("lists a second signal of the same rule, and one that has turned to the other side", () => {
    const fixed = { chart: xmrChart, centre: 10, sigma: 1 } as const;
    const first = spc([10, 14, 10, 10], fixed);
    const outside = (chart: Chart): readonly unknown[] =>
      newSignals(first, chart)
        .filter(({ code }) => code === "astronomicalPoint")
        .map(({ at, side }) => [at, side]);
    expect(outside(append(first, [15, 5], fixed))).toEqual([
      [[5], "low"],
      [[4], "high"],
    ]);
  });

  it("knows observations by their x, so that a late row moves nothing", () => {
    const gapped = spc(rows.slice(0, 4).concat(rows.slice(5), later), { ...options, baseline: 11 });
    const complete = spc([...rows, ...later], { ...options, baseline: 12 });
    expect(gapped.signals.map(({ at }) => at)).not.toEqual(complete.signals.map(({ at }) => at));
    expect(newSignals(gapped, complete).filter(({ code }) => code === "astronomicalPoint")).toEqual([]);
  });
});
