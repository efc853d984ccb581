/** A centre that was given is told as such, though the observations made the rest (phases.md 2.4: `limitsFrom` stays `estimated`). */
import { describe, expect, it } from "vitest";

import { compare, describe as inWords, lockPhase, spc, xmrChart } from "../../../src/index.js";
import { caption } from "../../../src/readings/describe.js";
import { svg } from "../../../src/svg/index.js";

const values = [10, 12, 11, 13, 9, 10, 12, 14, 11, 10, 9, 12, 13, 11, 10, 12, 11, 10, 13, 12];
const chart = spc(values, { chart: xmrChart, centre: 11.5 });
const plain = spc(values, { chart: xmrChart });

describe("a given centre with an estimated sigma", () => {
  it("is recorded, and is no mean", () => {
    expect(chart.phases[0]).toMatchObject({ limitsFrom: "estimated", centreGiven: true, basis: { usable: 20 } });
    expect(plain.phases[0]).not.toHaveProperty("centreGiven");
    expect(spc(values, { chart: xmrChart, centre: 11.5, sigma: 1 }).phases[0]).not.toHaveProperty("centreGiven");
    expect(inWords(chart)).toContain(
      "The centre line is 11.5 and the expected range 6.7 to 16.3, from all 20 observations; the centre line was given.",
    );
    expect(caption(chart)).toContain(
      "Limits are the centre line ± 2.66 × the mean moving range, from all 20 observations; the centre line was given.",
    );
    expect(svg(chart)).toContain(">Centre line<");
    expect(svg(chart)).not.toContain(">Mean<");
  });

  it("is told for the phase that has it", () => {
    const two = spc([...values, ...values], {
      chart: xmrChart,
      phases: [{ index: 20, reason: "agreed level", centre: 11.5 }],
    });
    expect(two.phases.map(({ centreGiven }) => centreGiven)).toEqual([undefined, true]);
    expect(caption(two).filter((sentence) => sentence.includes("the centre line was given"))).toHaveLength(1);
  });

  it("stays known through a lock", () => {
    const lock = lockPhase(chart, 0, { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01" });
    expect(lock.centreGiven).toBe(true);
    const locked = spc(values, { chart: xmrChart, phases: [{ start: lock.phase.start ?? 1, lock }] });
    expect(locked.phases[0]).toMatchObject({ limitsFrom: "locked", centreGiven: true, lines: chart.phases[0]?.lines });
    expect(inWords(locked)).toContain("; the centre line was given");
  });

  it("explains why lines differ", () => {
    const { settings } = compare(plain, chart);
    expect(settings.map(({ code, params }) => [code, params.a, params.b])).toEqual([["differs-given", "estimated", "centre 11.5"]]);
  });
});
