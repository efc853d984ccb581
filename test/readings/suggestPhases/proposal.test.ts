import { describe, expect, it, test } from "vitest";

import { changePoint, runChart, spc, suggestPhases, sustainedRun, xmrChart } from "../../../src/index.js";
import type { Chart } from "../../../src/types/index.js";
import { frozen } from "../../support/fixtures.js";
import { level, only, stepped, unrated, xmr } from "../../support/proposed.js";

describe("a proposal", () => {
  const chart = xmr(stepped);
  const proposal = only(chart);

  it("says where a new level begins, and what the levels are", () => {
    expect(proposal).toMatchObject({
      at: 16,
      start: 17,
      method: "changePoint",
      parameters: { minSegment: 8, penalty: 3 },
      before: { observations: 16, usable: 16, centre: 50.6875 },
      after: { observations: 16, usable: 16, centre: 36.6875 },
      shift: { amount: -14 },
      direction: "improvement",
      preview: { start: 17 },
    });
    expect(proposal.shift.sigmas).toBeCloseTo(-14 / (proposal.before.sigma ?? NaN), 12);
  });

  it("has no shift in sigmas where the level before does not vary", () => {
    const values = [...Array.from({ length: 13 }, () => 5), ...Array.from({ length: 9 }, () => 8)];
    const { before, shift } = only(spc(values, { chart: runChart }), unrated(sustainedRun()));
    expect([before.centre, before.sigma, shift]).toEqual([5, 0, { amount: 3, sigmas: null }]);
  });

  it("knows nothing of the level after the next", () => {
    const three = [...stepped, ...level.map((y) => y + 30)];
    const [first, second, more] = suggestPhases(xmr(three)).proposals;
    expect([first?.at, second?.at, more]).toEqual([16, 32, undefined]);
    expect(first?.after).toMatchObject({ observations: 16, usable: 16, centre: 36.6875 });
    expect(first?.evidence.permutationStatistic).toBe(proposal.evidence.permutationStatistic);
    expect(first?.evidence.permutationP).toBe(proposal.evidence.permutationP);
    expect(second?.before).toMatchObject({ observations: 16, usable: 16, centre: 36.6875 });
  });

  it("carries its evidence: the gain against the penalty, the permutation test and the correlation of neighbours", () => {
    expect(Object.keys(proposal.evidence).sort()).toEqual([
      "gain",
      "penalty",
      "permutationP",
      "permutationStatistic",
      "permutations",
      "r1",
      "seed",
    ]);
    expect(proposal.evidence).toMatchObject({ permutationP: 0.001, permutations: 999, seed: 1 });
    expect(proposal.evidence.gain).toBeGreaterThan(proposal.evidence.penalty ?? NaN);
  });

  it("meets what data can judge, and leaves to people what only they know", () => {
    expect(proposal.met).toEqual(["sustained", "enough-after", "no-opposing", "independent", "desired"]);
    expect(proposal.unmet).toEqual(["cause-known", "expected-to-persist"]);
  });

  it("leaves it to people whether a shift is wanted where no direction is", () => {
    const { direction, unmet } = only(xmr(stepped, { improvement: "neither" }));
    expect(direction).toBe("neutral");
    expect(unmet).toEqual(["desired", "cause-known", "expected-to-persist"]);
  });

  it("towards worse asks for the cause and not for new lines", () => {
    const { direction, unmet, message } = only(xmr(stepped, { improvement: "up" }));
    expect(direction).toBe("concern");
    expect(unmet).toContain("desired");
    expect(message).toContain("a change for the worse: look for its cause");
    expect(message).not.toContain("phase:");
  });

  it("says in words what was seen, what to ask, and how often it would be said of nothing", () => {
    expect(proposal.message).toBe(
      "From observation 17 onwards the level is 36.7; before that it was 50.7. This is an improvement. Before it becomes a phase: is the cause known, " +
        "and is the change expected to last? On a stable process this method proposes a phase in 22 of 1000 series of 30 observations.",
    );
  });

  it("warns where neighbours are alike that its false-phase rate is higher than stated", () => {
    const waves = Array.from({ length: 36 }, (_, i) => 3 * Math.sin(i / 3) + (i < 18 ? 0 : 20));
    const { proposals } = suggestPhases(xmr(waves));
    expect(proposals.length).toBeGreaterThan(0);
    for (const { unmet, message } of proposals) {
      expect(unmet).toContain("independent");
      expect(message).toContain("more often where neighbouring points are as alike as they are here");
    }
  });

  it("has its x from the chart: a date, a name, a number", () => {
    const rows = stepped.map((y, i) => ({
      month: `${2020 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`,
      name: `unit ${i}`,
      y,
    }));
    expect(only(spc(rows, { chart: xmrChart, x: "month", y: "y" })).start).toBe("2021-05");
    expect(only(spc(rows, { chart: xmrChart, x: "name", y: "y" })).preview).toEqual({ start: "unit 16" });
  });

  it("is a phase that spc takes, once it is put into phases", () => {
    const after = spc(stepped, { chart: xmrChart, phases: [{ ...proposal.preview, reason: "new rota" }] });
    expect(after.phases[1]?.lines?.centre).toBe(36.6875);
    expect(suggestPhases(after).proposals).toEqual([]);
  });

  it("changes nothing, and is the same whenever it is asked for, also of a frozen JSON copy", () => {
    const copy = frozen(JSON.parse(JSON.stringify(chart)) as Chart);
    expect(suggestPhases(copy)).toEqual(suggestPhases(chart));
    expect(JSON.parse(JSON.stringify(suggestPhases(chart)))).toEqual(suggestPhases(chart));
  });
});

describe("criteria that data can judge", () => {
  test("fewer than 12 usable observations after the start are not enough", () => {
    expect(only(xmr(stepped.slice(0, 28))).met).toContain("enough-after");
    expect(only(xmr(stepped.slice(0, 27))).unmet).toContain("enough-after");
    expect(only(xmr([...stepped.slice(0, 27), null, null])).unmet).toContain("enough-after");
  });

  test("they are counted to the end, also where another level follows", () => {
    const [first] = suggestPhases(xmr([...level, ...level.slice(0, 8).map((y) => y - 14), ...level.map((y) => y - 30)])).proposals;
    expect([first?.at, first?.after.usable]).toEqual([16, 8]);
    expect(first?.met).toContain("enough-after");
  });

  test("a change is sustained where just one order in a hundred gives as wide sums", () => {
    const turned = [...level.slice(5), ...level.slice(0, 5)];
    const { evidence, met } = only(xmr([...level, ...turned.map((y) => y - 3)]), changePoint({ penalty: 0, minSegment: 16 }));
    expect(evidence.permutationP).toBe(0.01);
    expect(met).toContain("sustained");
  });

  test("a change is not sustained where one order in a hundred gives as wide sums", () => {
    const weak = only(xmr([...level, ...level.map((y) => y - 2)]), changePoint({ penalty: 0.5, minSegment: 16 }));
    expect(weak.evidence.permutationP).toBeGreaterThan(0.01);
    expect(weak.unmet).toContain("sustained");
  });

  test("a run back to the old side of the new centre speaks against a level, but for the run that opens it", () => {
    const lower = level.map((y) => y - 8);
    const back = new Array<number>(8).fill(45);
    expect(only(xmr([...level, ...lower, ...back, ...lower])).unmet).toContain("no-opposing");
    const opened = only(xmr([...level, ...back, ...lower, ...lower]));
    expect(opened.at).toBe(16);
    expect(opened.met).toContain("no-opposing");
  });
});
