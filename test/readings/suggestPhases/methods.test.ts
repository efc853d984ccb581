import { describe, expect, it } from "vitest";

import {
  changePoint,
  lockPhase,
  methodOf,
  pChart,
  permutation,
  runChart,
  spc,
  stableShift,
  suggestPhases,
  sustainedRun,
  xmrChart,
} from "../../../src/index.js";
import type { Chart, Method } from "../../../src/types/index.js";
import { level, only, startsOf, stepped, xmr } from "../../support/proposed.js";
import { thrownBy } from "../../support/thrown.js";

describe("methods", () => {
  it.each([changePoint(), changePoint({ penalty: 0 }), permutation({ alpha: 1 }), stableShift({ period: 10 })])(
    "see no variation where values differ by rounding errors alone: $name",
    (method) => {
      const values = Array.from({ length: 40 }, (_, i) => (i < 20 ? 0.3 : 0.1 + 0.2));
      const { proposals, notes } = suggestPhases(spc(values, { chart: xmrChart }), { method, kind: xmrChart });
      expect(proposals).toEqual([]);
      expect(notes.map(({ code }) => code)).toEqual(["no-variation"]);
    },
  );

  it("have the parameters of the specification where none are given", () => {
    expect(permutation().parameters).toEqual({ alpha: 0.01, minSegment: 8 });
    expect(changePoint().parameters).toEqual({ minSegment: 8, penalty: 3 });
    expect(stableShift().parameters).toMatchObject({ period: 21, first: 21, shift: 8, exclusions: 3, pending: "wait", tolerance: 0 });
    expect(sustainedRun().parameters).toEqual({ baseline: 13, shift: 9, direction: "both" });
  });

  it("refuse parameters that they do not have, and values that make no sense", () => {
    const odd: readonly (readonly [() => unknown, string])[] = [
      [() => changePoint({ minsegment: 3 } as object), "unknown-option"],
      [() => changePoint({ minSegment: 0 }), "out-of-range"],
      [() => changePoint({ penalty: NaN }), "out-of-range"],
      [() => stableShift({ screening: "twice" as "once" }), "unknown-value"],
      [() => stableShift({ noRegrets: 1 as unknown as boolean }), "wrong-type"],
      [() => stableShift({ period: 2.5 }), "out-of-range"],
      [() => sustainedRun({ direction: "up" as "above" }), "unknown-value"],
      [() => permutation({ alpha: 2 }), "out-of-range"],
      [() => methodOf("changepoint"), "unknown-name"],
      [() => methodOf({ method: 3 }), "wrong-type"],
      [() => methodOf(null), "wrong-type"],
      [() => suggestPhases(xmr(stepped), { method: "changePoint" as unknown as Method }), "wrong-type"],
      [() => suggestPhases(xmr(stepped), { method: stableShift() }), "missing-option"],
      [() => suggestPhases(xmr(stepped), { method: stableShift(), kind: pChart }), "not-comparable"],
    ];
    for (const [call, code] of odd) expect(thrownBy(call)?.code, String(call)).toBe(code);
  });

  it("are an option, and a name is no method: the message says how each is given", () => {
    const door: (chart: unknown, options: unknown) => unknown = suggestPhases as never;
    expect(thrownBy(() => door(xmr(stepped), stableShift()))?.message).toBe(
      "suggestPhases got a method as options, expected { method } or { method, kind }",
    );
    expect(thrownBy(() => door(xmr(stepped), { method: "stableShift" }))?.message).toBe(
      'method is "stableShift", expected a method such as changePoint(); for the name of a method, use methodOf("stableShift")',
    );
  });

  it("come by name from a file", () => {
    expect(methodOf({ method: "stableShift", period: 24 }).parameters).toEqual(stableShift({ period: 24 }).parameters);
    expect(methodOf("permutation").name).toBe("permutation");
  });

  it("may be a user's own", () => {
    const always: Method = {
      name: "yearly",
      parameters: { every: 12 },
      run: 8,
      find: ({ length }) => ({ changes: length > 12 ? [{ row: 12, evidence: {} }] : [], notes: [], log: [] }),
      rate: (usable) => ({ p: 1, se: 0, n: usable, source: "by construction", beyond: null }),
    };
    expect(only(xmr(stepped), always)).toMatchObject({
      at: 12,
      method: "yearly",
      before: { centre: level.slice(0, 12).reduce((a, b) => a + b, 0) / 12 },
    });
  });

  it("changePoint begins a level at the earliest of equally good places: 11 lies as far from 0 and 2 before it as from 20 and 22 after it", () => {
    const low = [0, 2, 0, 2, 0, 2, 0, 2];
    const high = low.map((y) => 22 - y);
    for (const values of [[...low, 11, ...high], [...low, 11, ...high].reverse()])
      for (const unit of [1, 0.1, 1.3, 2.3])
        for (const from of [0, 100.7]) expect(only(xmr(values.map((y) => y * unit + from)), changePoint()).at, `${unit}, ${from}`).toBe(8);
  });

  it("permutation proposes one change at most, at its level and with enough on either side", () => {
    expect(only(xmr(stepped), permutation())).toMatchObject({ at: 16, falsePhaseRate: { p: 0.01, se: 0 } });
    expect(suggestPhases(xmr(level), { method: permutation() }).proposals).toEqual([]);
    expect(suggestPhases(xmr(stepped), { method: permutation({ minSegment: 16 }) }).proposals).toHaveLength(1);
    expect(suggestPhases(xmr(stepped.slice(0, 31)), { method: permutation({ minSegment: 16 }) }).notes.map(({ code }) => code)).toEqual([
      "few-rows",
    ]);
    expect(suggestPhases(xmr([...level, 90, 91, 92]), { method: permutation() }).proposals).toEqual([]);
  });

  it("sustainedRun steps over the median and gaps, goes on from the row after the run, and takes the median of the run", () => {
    const start = [3, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6];
    const run = [9, 5, 8, null, 7, 9, 8, 7, 9, 8, 9];
    const chart = spc([...start, ...run, 9, 9, 9], { chart: runChart });
    expect(only(chart, sustainedRun())).toMatchObject({ at: 13, before: { centre: 5 }, after: { centre: 8 }, evidence: { runLength: 9 } });
    expect(suggestPhases(chart, { method: sustainedRun({ direction: "below" }) }).proposals).toEqual([]);
  });

  it("judge a locked phase against its locked centre, from the first row after what was locked", () => {
    const lock = (values: readonly number[], kind: typeof xmrChart): Chart => {
      const entry = lockPhase(spc(values.slice(0, 12), { chart: kind }), 0, { reason: "r", lockedBy: "b", lockedAt: "2024-01-01" });
      return spc(values, { chart: kind, phases: [{ index: 0, lock: entry }] });
    };
    const short = [...level.slice(0, 12), ...level.map((y) => y - 9), ...level.slice(0, 10).map((y) => y - 9)];
    expect(startsOf(lock(short, xmrChart), { method: "stableShift" })).toEqual([1, 13]);
    expect(startsOf(xmr(short), { method: "stableShift" })).toEqual([1]);
    expect(startsOf(lock(short, runChart), { method: "sustainedRun" })).toEqual([1, 13]);
  });

  it("judge a phase whose centre is given against it, from the first row on, whether or not its limits are given", () => {
    const short = [...level.slice(0, 12), ...level.map((y) => y - 9), ...level.slice(0, 10).map((y) => y - 9)];
    for (const given of [{ limits: { lower: 40, centre: 50, upper: 60 } }, { centre: 50, sigma: 3 }, { centre: 50 }])
      expect(startsOf(xmr(short, given), { method: "stableShift" })).toEqual([1, 12]);
  });

  it("stableShift keeps a log of what it fitted, accepted, set aside and why it stopped", () => {
    const b = [10, 12, 9, 11, 8, 10, 13, 9, 11, 10, 12, 8, 11, 9, 10, 12, 10, 9, 11, 10, 11];
    const u = b.map((y) => y + 6);
    const log = (values: readonly number[], options: Parameters<typeof stableShift>[0] = {}): readonly string[] =>
      suggestPhases(xmr(values), { method: stableShift(options), kind: xmrChart }).log.map(
        ({ row, step, decision, reason }) => `${row} ${step} ${decision}: ${reason}`,
      );
    expect(log([...b, ...u])).toEqual([
      "0 first fit: first-period",
      "21 candidate fit: shift",
      "21 candidate accept: no-opposing-run",
      "41 trigger stop: end-of-rows",
    ]);
    expect(log(b.slice(0, 20))).toEqual(["0 first stop: few-rows"]);
    expect(log([...b, ...b])).toEqual(["0 first fit: first-period", "21 trigger stop: no-trigger"]);
    expect(log([...b, ...u.slice(0, 20), 5, 6, 5, 4, 6, 5, 6, 5, 6]).slice(0, 3)).toEqual([
      "0 first fit: first-period",
      "21 candidate fit: shift",
      "21 opposing set-aside: opposing-run",
    ]);
    const open = [...b, ...u.slice(0, 16), 9, 9, 10, 9, 10];
    expect(log(open).slice(1)).toEqual(["21 candidate fit: shift", "21 open stop: open-run"]);
    expect(log(open, { pending: "advance" }).slice(1, 3)).toEqual(["21 candidate fit: shift", "21 open set-aside: open-run"]);
    expect(log([...b, ...u], { firstOnly: true })).toEqual(["0 first fit: first-period", "0 first stop: first-only"]);
    expect(log([...b, ...u], { everyShift: true })).toContain("21 candidate accept: every-shift");
  });

  it("stableShift says how many rows it needs for a second level, and nothing where there are so many", () => {
    const values = Array.from({ length: 44 }, (_, i) => [10, 12, 9, null, 11, 8, 10][i % 7] ?? null);
    const said = (length: number): readonly unknown[] => {
      const { proposals, notes } = suggestPhases(xmr(values.slice(0, length)), { method: stableShift({ period: 14 }), kind: xmrChart });
      expect(proposals).toEqual([]);
      return notes.map(({ code, params }) => [code, params.usable, params.needed]);
    };
    expect(said(21)).toEqual([["few-rows", 18, 26]]);
    expect(said(29)).toEqual([["few-rows", 25, 26]]);
    expect(said(30)).toEqual([]);
  });
});
