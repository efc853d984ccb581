import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import {
  changePoint,
  chartKinds,
  funnelChart,
  gChart,
  lockPhase,
  methodOf,
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
} from "../../src/index.js";
import { normals } from "../../src/readings/chance/xoshiro.js";
import { permuted } from "../../src/readings/methods/permutation.js";
import { simulated } from "../../src/readings/methods/rates.js";
import type { Chart, Method, Proposal, SharedOptions } from "../../src/types/index.js";
import { frozen } from "../support/fixtures.js";
import { notesOf } from "../support/lines.js";
import { startsOf } from "../support/proposed.js";
import { holds } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

const level = [50, 53, 48, 51, 54, 49, 52, 47, 50, 53, 51, 48, 52, 50, 49, 54];
const stepped = [...level, ...level.map((y) => y - 14)];

function xmr(values: readonly (number | null)[], options: Partial<SharedOptions<number | null>> = {}): Chart {
  return spc(values, { chart: xmrChart, improvement: "down", ...options });
}

function only(chart: Chart, method?: Method): Proposal {
  const { proposals } = suggestPhases(chart, method === undefined ? {} : { method, kind: chartKinds[chart.kind] ?? xmrChart });
  const [proposal] = proposals;
  expect(proposals).toHaveLength(1);
  if (proposal === undefined) throw new Error("no proposal");
  return proposal;
}

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
      "From observation 17 on the level is 36.7; before that it was 50.7. This is an improvement. Before it becomes a phase: is the cause known, " +
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

describe("suggestPhases looks", () => {
  it("inside the latest declared phase alone", () => {
    const phases = [{ index: 16, reason: "moved" }];
    expect(suggestPhases(xmr(stepped, { phases })).proposals).toEqual([]);
    const three = [...stepped, ...level];
    expect(suggestPhases(xmr(three, { phases })).proposals.map(({ at, before }) => [at, before.observations])).toEqual([[32, 16]]);
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

describe("methods", () => {
  it("refuse parameters that they do not have, and values that make no sense", () => {
    const odd: readonly (readonly [() => unknown, string])[] = [
      [() => changePoint({ minsegment: 3 } as object), "unknown-option"],
      [() => changePoint({ minSegment: 0 }), "wrong-type"],
      [() => changePoint({ penalty: NaN }), "wrong-type"],
      [() => stableShift({ screening: "twice" as "once" }), "unknown-value"],
      [() => stableShift({ noRegrets: 1 as unknown as boolean }), "wrong-type"],
      [() => stableShift({ period: 2.5 }), "wrong-type"],
      [() => sustainedRun({ direction: "up" as "above" }), "unknown-value"],
      [() => permutation({ alpha: 2 }), "wrong-type"],
      [() => methodOf("changepoint"), "unknown-name"],
      [() => methodOf({ method: 3 }), "wrong-type"],
      [() => methodOf(null), "wrong-type"],
      [() => suggestPhases(xmr(stepped), { method: "changePoint" as unknown as Method }), "wrong-type"],
      [() => suggestPhases(xmr(stepped), { method: stableShift() }), "missing-option"],
      [() => suggestPhases(xmr(stepped), { method: stableShift(), kind: pChart }), "not-comparable"],
    ];
    for (const [call, code] of odd) expect(thrownBy(call)?.code, String(call)).toBe(code);
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
    const given = xmr(short, { limits: { lower: 40, centre: 50, upper: 60 } });
    expect(startsOf(given, { method: "stableShift" })).toEqual([1, 12]);
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
});

describe("false-phase rates", () => {
  const rateAt = (method: Method, usable: number): readonly unknown[] => {
    const { p, n, beyond } = method.rate(usable);
    return [p, n, beyond];
  };

  it("are those of the tabulated length, or the larger of the two neighbours", () => {
    expect(rateAt(changePoint(), 24)).toEqual([0.02167, 24, null]);
    expect(rateAt(changePoint(), 22)).toEqual([0.02167, 24, null]);
    expect(rateAt(changePoint(), 50)).toEqual([0.01633, 48, null]);
    expect(rateAt(stableShift(), 90)).toEqual([0.2999, 100, null]);
    expect(rateAt(stableShift({ shift: 9 }), 60)).toEqual([0.0655, 60, null]);
    expect(rateAt(sustainedRun({ direction: "below" }), 36)).toEqual([0.05015, 36, null]);
  });

  it("are those of the shortest length below the table, and the largest beyond it, with a note", () => {
    expect(rateAt(stableShift(), 30)).toEqual([0.00665, 42, null]);
    expect(rateAt(changePoint(), 400)).toEqual([0.02167, 24, 100]);
    const long = [...stepped, ...Array.from({ length: 90 }, (_, i) => stepped[16 + (i % 16)] ?? 0)];
    expect(suggestPhases(xmr(long)).notes).toMatchObject([{ code: "false-phase-rate-beyond-table", params: { n: 100 } }]);
    expect(notesOf(xmr(long))).not.toContain("false-phase-rate-beyond-table");
  });

  it("come from a seeded simulation for parameters without a table", () => {
    const rate = changePoint({ minSegment: 10 }).rate(24);
    expect(rate.source).toBe("simulation of 20000 stable series, seed 20261122");
    expect(rate).toMatchObject({ n: 24, beyond: null });
    expect(changePoint({ minSegment: 10 }).rate(24)).toEqual(rate);
    expect(rate.p).toBeGreaterThan(0);
    expect(rate.p).toBeLessThan(0.02167);
  });

  const cells: readonly (readonly [string, Method, number, number, number])[] = [
    ["changePoint, 3 ln n, 24", changePoint(), 24, 0.02167, 0.00046],
    ["changePoint, 3 ln n, 60", changePoint(), 60, 0.01337, 0.00036],
    ["changePoint, 2 ln n, 36", changePoint({ penalty: 2 }), 36, 0.07576, 0.00084],
    ["stableShift, 48", stableShift(), 48, 0.04312, 0.00102],
    ["stableShift, 10 in a row, 72", stableShift({ shift: 10 }), 72, 0.06575, 0.00175],
    ["stableShift, every shift, 60", stableShift({ everyShift: true }), 60, 0.1268, 0.00235],
    ["sustainedRun, both sides, 48", sustainedRun(), 48, 0.1622, 0.00184],
    ["sustainedRun, one side, 36", sustainedRun({ direction: "above" }), 36, 0.05015, 0.00109],
  ];

  it.each(cells)("are what the methods do: %s (some cells; npm run simulate has all)", (_, method, n, p, se) => {
    const found = simulated(method, n, 4000);
    expect(Math.abs(found.p - p)).toBeLessThanOrEqual(4 * Math.hypot(se, Math.sqrt((p * (1 - p)) / 4000)));
  });

  it("the permutation test keeps its level on stable series: 5 % and 1 %", () => {
    const normal = normals(7);
    const series = 1500;
    const p = Array.from({ length: series }, () => permuted(Array.from({ length: 24 }, normal)).p);
    for (const alpha of [0.05, 0.01]) {
      const share = p.filter((value) => value <= alpha).length / series;
      expect(Math.abs(share - alpha)).toBeLessThanOrEqual(4 * Math.sqrt((alpha * (1 - alpha)) / series));
    }
  });
});

/** The cheapest partition as the recursion is written, every cost summed anew. */
function plainPartition(values: readonly number[], minSegment: number, penalty: number): readonly number[] {
  const n = values.length;
  const mean = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0) / part.length;
  const sigma = mean(values.slice(1).map((v, i) => Math.abs(v - (values[i] ?? 0)))) / 1.1283791670955126;
  if (n < 2 * minSegment || sigma === 0) return [];
  const beta = penalty * Math.log(n);
  const cost = (from: number, to: number): number => {
    const part = values.slice(from, to);
    return part.reduce((sum, v) => sum + ((v - mean(part)) / sigma) ** 2, 0);
  };
  const best: number[] = [-beta];
  const cut: number[] = [0];
  for (let t = 1; t <= n; t++) {
    best[t] = Infinity;
    cut[t] = 0;
    for (let s = 0; s <= t - minSegment; s++) {
      const total = (best[s] ?? Infinity) + cost(s, t) + beta;
      if (total < (best[t] ?? Infinity) - 1e-9) [best[t], cut[t]] = [total, s];
    }
  }
  const cuts: number[] = [];
  for (let t = cut[n] ?? 0; t > 0; t = cut[t] ?? 0) cuts.unshift(t);
  return cuts;
}

/** A method whose rate need not be simulated. */
function unrated(method: Method): Method {
  return { ...method, rate: (usable) => ({ p: 0, se: 0, n: usable, source: "not asked", beyond: null }) };
}

describe("properties", () => {
  test("changePoint finds what the plain recursion finds", () => {
    const series = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 45 }),
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 0, max: 45 }),
    );
    holds(fc.tuple(series, fc.integer({ min: 2, max: 8 }), fc.constantFrom(0.5, 1, 2, 3)), ([[base, shift, from], minSegment, penalty]) => {
      const values = base.map((v, i) => (i >= from ? v + shift : v) + i / 1024);
      const { proposals } = suggestPhases(xmr(values), { method: unrated(changePoint({ minSegment, penalty: penalty + 0.001 })) });
      expect(proposals.map(({ at }) => at)).toEqual(plainPartition(values, minSegment, penalty + 0.001));
    });
  });

  test("changePoint finds the same after a shift, a change of scale and a turn upside down", () => {
    holds(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 16, maxLength: 40 }), (base) => {
      const values = base.map((v, i) => v + (i > 20 ? 30 : 0));
      const at = (list: readonly number[]): readonly number[] => suggestPhases(xmr(list)).proposals.map((proposal) => proposal.at);
      expect(at(values.map((v) => 4 * v + 1_000_000))).toEqual(at(values));
      expect(at(values.map((v) => -v))).toEqual(at(values));
    });
  });

  test("a start that stableShift found stays found when observations arrive, if it waits at an open run", () => {
    const normal = normals(11);
    let found = 0;
    for (let i = 0; i < 24; i++) {
      const values = Array.from({ length: 90 }, (_, k) => normal() + (k > 35 ? 1.5 : 0) - (k > 70 ? 2 : 0));
      let before: readonly number[] = [];
      for (let n = 42; n <= 90; n += 4) {
        const starts = suggestPhases(xmr(values.slice(0, n)), {
          method: unrated(stableShift({ period: 14 })),
          kind: xmrChart,
        }).proposals.map(({ at }) => at);
        expect(starts.slice(0, before.length)).toEqual(before);
        before = starts;
      }
      found += before.length;
    }
    expect(found).toBeGreaterThan(24);
  });

  test("the permutation test knows a wide range of sums by counting orders: four low and four high values side by side in 8 of 70", () => {
    const { statistic, p, change } = permuted([1, 2, 3, 4, 11, 12, 13, 14]);
    expect([statistic, change]).toEqual([20, 4]);
    expect(Math.abs(p - 8 / 70)).toBeLessThan(4 * Math.sqrt(((8 / 70) * (62 / 70)) / 999));
    expect(permuted([1, 11, 2, 12, 3, 13, 4, 14]).p).toBeGreaterThan(0.9);
  });
});
