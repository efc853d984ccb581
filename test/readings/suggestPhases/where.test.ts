import { describe, expect, it } from "vitest";

import {
  changePoint,
  chartKinds,
  funnelChart,
  gChart,
  mrChart,
  pChart,
  permutation,
  runChart,
  spc,
  stableShift,
  suggestPhases,
  sustainedRun,
  tChart,
  xmrChart,
} from "../../../src/index.js";
import { level, only, stepped, xmr } from "../../support/proposed.js";
import { thrownBy } from "../../support/thrown.js";

describe("suggestPhases looks", () => {
  it("inside the latest declared phase alone", () => {
    const phases = [{ index: 16, reason: "moved" }];
    expect(suggestPhases(xmr(stepped, { phases })).proposals).toEqual([]);
    const three = [...stepped, ...level];
    expect(suggestPhases(xmr(three, { phases })).proposals.map(({ at, before }) => [at, before.observations])).toEqual([[32, 16]]);
  });

  it("nowhere before its second observation: given lines that never held have a note, and later changes are proposed", () => {
    const later = level.map((value) => value + 40);
    const values = [...level, ...level, ...later, ...later];
    const given = xmr(values, { limits: { centre: -50, upper: -40, lower: -60 } });
    const run = spc(values, { chart: runChart, limits: { centre: -50, upper: null, lower: null } });
    for (const found of [suggestPhases(given, { method: stableShift(), kind: xmrChart }), suggestPhases(run, { method: sustainedRun() })]) {
      expect(found.notes.map(({ code }) => code)).toContain("unlike-given-lines");
      expect(found.proposals.map(({ at }) => at)).toEqual([31]); // its value lies above the level, as all after it do
    }
  });

  it("past a phase that has not begun, and not at what lies ahead of the data", () => {
    expect(only(xmr(stepped, { phases: [{ start: 99, reason: "announced" }] })).at).toBe(16);
    const ahead = only(xmr(stepped, { extend: 12 }));
    expect(ahead).toEqual({ ...only(xmr(stepped)) });
  });

  it("without ghosts, gaps and provisional observations, whose positions it keeps", () => {
    const values: (number | null)[] = [...stepped];
    values.splice(4, 0, null, 900);
    const { at, before } = only(xmr(values, { ghost: [{ at: 5, reason: "typing error" }], provisional: 2 }));
    expect(at).toBe(18);
    expect(before).toMatchObject({ observations: 18, usable: 16 });
  });

  it("not at a new level that is provisional yet", () => {
    expect(suggestPhases(xmr(stepped, { provisional: 16 })).proposals).toEqual([]);
  });

  it("nowhere where there is too little to see, and says why", () => {
    const few = suggestPhases(xmr(stepped.slice(0, 15)));
    expect(few.proposals).toEqual([]);
    expect(few.notes).toMatchObject([{ code: "few-rows", params: { usable: 15, needed: 16 } }]);
    for (const method of [changePoint(), permutation(), stableShift()])
      expect(suggestPhases(xmr(new Array<number>(60).fill(7)), { method, kind: xmrChart }).notes.map(({ code }) => code)).toEqual([
        "no-variation",
      ]);
    const level0 = spc(
      new Array<number>(40).fill(0).map((y) => ({ y, n: 9 })),
      { chart: pChart, y: "y", n: "n" },
    );
    expect(suggestPhases(level0).notes.map(({ code }) => code)).toEqual(["no-variation"]);
    expect(suggestPhases(xmr([])).proposals).toEqual([]);
    expect(suggestPhases(spc(level, { chart: runChart }), { method: sustainedRun() }).notes).toMatchObject([
      { code: "few-rows", params: { needed: 22 } },
    ]);
  });

  it("at z-scores of counts: a change in denominators alone is none", () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ y: i < 20 ? 7 + (i % 3) : 77 + 3 * (i % 3), n: i < 20 ? 80 : 800 }));
    expect(suggestPhases(spc(rows, { chart: pChart, y: "y", n: "n" })).proposals).toEqual([]);
    const worse = rows.map(({ y, n }, i) => ({ y: i < 20 ? y : y + 60, n }));
    const proposal = only(spc(worse, { chart: pChart, y: "y", n: "n", improvement: "down" }));
    expect(proposal).toMatchObject({ at: 20, direction: "concern" });
    expect(proposal.before.centre).toBeCloseTo(159 / 1600, 12);
    expect(proposal.before.sigma).toBeGreaterThan(0);
  });

  it("at the logarithm of cases and at the root of times, where a sigma in natural units means nothing", () => {
    const times = level.map((y) => (y - 45) ** 2 + 1);
    const longer = [...times, ...times.map((y) => 9 * y)];
    for (const chart of [gChart, tChart]) expect(only(spc(longer, { chart })).shift).toMatchObject({ sigmas: null });
  });

  it("at ln(y + 1) of cases, none of them among the rest: the gain is that of the literal sums", () => {
    const cases = [9, 4, 12, 0, 8, 3, 11, 7, 70, 40, 90, 55, 62, 33, 80, 48];
    const logs = cases.map((y) => Math.log(y + 1));
    const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / list.length;
    const cost = (list: readonly number[]): number => list.reduce((sum, v) => sum + (v - mean(list)) ** 2, 0);
    const sigma = mean(logs.slice(1).map((v, i) => Math.abs(v - (logs[i] ?? NaN)))) / (2 / Math.sqrt(Math.PI));
    const { at, evidence } = only(spc(cases, { chart: gChart }));
    expect(at).toBe(8);
    expect(evidence.gain).toBeCloseTo((cost(logs) - cost(logs.slice(0, 8)) - cost(logs.slice(8))) / sigma ** 2, 9);
  });

  it("not at kinds that have no levels to compare", () => {
    for (const chart of [mrChart, chartKinds.cusum ?? mrChart])
      expect(thrownBy(() => suggestPhases(spc(stepped, { chart })))?.code).toBe("not-comparable");
    const units = spc(
      stepped.map((y) => ({ y, n: 90 })),
      { chart: funnelChart, y: "y", n: "n" },
    );
    expect(thrownBy(() => suggestPhases(units))?.code).toBe("not-comparable");
    expect(thrownBy(() => suggestPhases(units, { method: stableShift(), kind: funnelChart }))?.code).toBe("not-comparable");
    expect(thrownBy(() => suggestPhases(xmr(stepped), { method: sustainedRun() }))?.code).toBe("not-comparable");
  });

  it("not at more than ten thousand observations", () => {
    const long = xmr(Array.from({ length: 10_001 }, (_, i) => i % 7));
    for (const method of [changePoint(), stableShift()])
      expect(thrownBy(() => suggestPhases(long, { method, kind: xmrChart }))?.code).toBe("series-too-long");
  });
});
