import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import {
  astronomicalPoint,
  cusumChart,
  ewmaChart,
  mrChart,
  nearLimit,
  npChart,
  pChart,
  runChart,
  shift,
  spc,
  tChart,
  trend,
  twoInThree,
  xmrChart,
} from "../../src/index.js";
import type { Chart, ChartKind } from "../../src/types/index.js";
import { chartOf, everyKind, holds, series } from "../support/series.js";

const days = [30, 12, 45, 60, 22, 18, 33, 41, 27, 50, 36, 29, 400];
const split = [{ index: 12, reason: "new form" }];
const shortly = ({ verdict }: Chart): unknown => [verdict.variation, verdict.stable, verdict.at, verdict.reasons[0]?.code];

test.each([
  ["a run chart", runChart, 12, ["below-minimum", "no-target", "no-limits", "no-direction"]],
  ["one observation", xmrChart, 1, ["below-minimum", "no-target", "no-limits", "no-direction"]],
  ["limits that are withheld", xmrChart, 12, ["below-minimum", "no-target", "no-direction"]],
] as const)("below a minimum, a verdict on %s says whether there would be limits", (_, chart, length, reasons) => {
  const minimum = { points: 13, of: "chart", effect: "withhold" } as const;
  const { verdict } = spc(days.slice(0, length), { chart, conventions: { minimum } });
  expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
});

test.each([[[]], [[null, null]]])("without observations, a verdict on %j does not deny the target", (values: (number | null)[]) => {
  const { verdict } = spc(values, { chart: xmrChart, target: 5, improvement: "up" });
  expect([verdict.assurance, verdict.onTarget]).toEqual(["none", null]);
  expect(verdict.reasons.map(({ code }) => code)).toEqual(["no-data", "no-limits"]);
});

test("a target column holds until it names another: the verdict asks for the last one named, not for a later one", () => {
  const judged = (targets: readonly (number | null)[]) => {
    const rows = [1, -1, 2, 0].map((y, i) => ({ y, t: targets[i] ?? null }));
    const { verdict } = spc(rows, { chart: xmrChart, y: "y", target: "t", improvement: "down", centre: 0, sigma: 1 });
    return [verdict.assurance, verdict.onTarget];
  };
  expect(judged([-4, 4, null, null])).toEqual(["pass", true]);
  expect(judged([4, -4, null, null])).toEqual(["fail", false]);
  expect(judged([4, null, null, -4])).toEqual(["fail", false]);
  expect(judged([null, null, null, null])).toEqual(["none", null]);
});

test("a target on an upper limit that lies below the natural bound is missed, as no value on the bound is needed to meet it", () => {
  // 0.5 and three times √(0.5·0.5/100).
  const rows = [50, 48, 52, 49].map((y) => ({ y, n: 100 }));
  const judged = (target: number) => spc(rows, { chart: pChart, y: "y", n: "n", improvement: "up", centre: 0.5, target }).verdict.assurance;
  expect([judged(0.64), judged(0.65), judged(0.66), judged(0.35)]).toEqual(["hit-or-miss", "fail", "fail", "pass"]);
});

test("a target in a column holds until another is given, and none ahead of the data decides", () => {
  const rows = [5, null, null, null].map((goal, i) => ({ y: 1 + (i % 2), goal }));
  const asked = { chart: xmrChart, y: "y", target: "goal", improvement: "down" } as const;
  expect(spc(rows, asked).verdict).toMatchObject({ at: 3, assurance: "pass", onTarget: true });
  expect(spc([...rows, { y: null, goal: 0 }], asked).verdict).toMatchObject({ at: 3, assurance: "pass", onTarget: true });
});

test("under `phase` a phase without a signal after one with a signal is judged at its latest observation", () => {
  const values = [5, 5.5, 5, 5.5, 5, 9, 5, 5.5, 5, 5.5, 5, 5.5, 2, 2.5, 2, 2.6, 2, 2.4, 2, 2.5, 2, 2.2, 2, 2.5];
  const { signals, verdict } = spc(values, {
    chart: xmrChart,
    phases: [{ index: 12, reason: "form" }],
    conventions: { verdictFrom: "phase" },
  });
  expect(signals.map(({ at }) => at)).toEqual([[5]]);
  expect(verdict).toMatchObject({ variation: "common", side: null, at: 23, rules: [], stable: true });
});

test("a pattern across phases that still holds the latest point speaks, though it was complete in the phase before", () => {
  const phases = [0, 8].map((index) => ({ index, reason: "form", centre: 0, sigma: 1 }));
  const values = Array.from({ length: 10 }, () => 0.5);
  const asked = { chart: xmrChart, improvement: "up", phases, rules: [shift(8)] } as const;
  const { signals, verdict } = spc(values, { ...asked, conventions: { acrossPhases: "all" } });
  expect(signals.map(({ phase, at, completed }) => [phase, at.length, completed])).toEqual([[0, 10, 7]]);
  expect(verdict).toMatchObject({ variation: "improvement", side: "high", at: 9, stable: false });
  expect(spc(values, asked).verdict).toMatchObject({ variation: "common", stable: true });
});

describe("the natural bounds of a verdict are those of the phase that it judges", () => {
  const of = (n: number) => Array.from({ length: 14 }, (_, i) => ({ y: n - 2 + (i % 2), n }));
  const asked = { chart: npChart, y: "y", n: "n", improvement: "up" } as const;
  const second = { index: 14, reason: "more lists" };

  test.each([
    ["alone", of(20), {}],
    ["before a phase ahead of the data", of(20), { phases: [{ start: 99, reason: "planned" }] }],
    ["before room ahead", of(20), { phases: [{ start: 15, reason: "planned" }], extend: 2 }],
    ["before a phase that is not final yet", [...of(20), ...of(40)], { phases: [second], provisional: 14 }],
  ])("all of 20 cases are the bound and the target of a phase %s", (_, rows, options) => {
    const chart = spc(rows, { ...asked, target: 20, ...options });
    expect([chart.points[0]?.upper, chart.verdict.assurance]).toEqual([20, "hit-or-miss"]);
  });

  it("so that a target of every phase is held against its own", () => {
    const aimed = (target: readonly { start: number; value: number }[]) =>
      spc([...of(40), ...of(20)], { ...asked, phases: [second], target }).notes.filter(({ code }) => code === "target-out-of-range");
    expect(
      aimed([
        { start: 1, value: 36 },
        { start: 15, value: 18 },
      ]),
    ).toEqual([]);
    expect(aimed([{ start: 1, value: 36 }]).map(({ at }) => at)).toEqual([Array.from({ length: 14 }, (_, i) => 14 + i)]);
  });
});

describe("the verdict on a latest phase that no rule could judge", () => {
  test.each<ChartKind<never>>([tChart, runChart, mrChart, ewmaChart, cusumChart])("is none: $name", (chart) => {
    expect(shortly(spc(days, { chart, phases: split }))).toEqual(["none", null, null, "no-rule"]);
  });

  it("is none where the one rule needs limits, and one of its values where a rule needs none", () => {
    expect(shortly(spc(days, { chart: xmrChart, phases: split, rules: [astronomicalPoint()] }))).toEqual(["none", null, null, "no-rule"]);
    expect(spc(days, { chart: xmrChart, phases: split, rules: [trend(6)] }).verdict).toMatchObject({ variation: "common", stable: true });
  });

  test.each([
    ["a provisional value", 30, { provisional: 1 }],
    ["a gap", null, {}],
    ["a ghost", 30, { ghost: [{ at: 13, reason: "moved wards" }] }],
  ])("is that of the phase before, where the latest holds no more than %s", (_, last, options) => {
    const asked = { chart: xmrChart, rules: [astronomicalPoint(), trend(6)], ...options };
    const phases = [{ index: 13, reason: "new form" }];
    for (const verdictFrom of ["latest", "phase"] as const) {
      const chart = spc([...days, last], { ...asked, phases, conventions: { verdictFrom } });
      expect(chart.verdict).toMatchObject({ variation: "neutral", side: "high", stable: false, at: 12 });
    }
  });

  it("is that of the phase before, where the latest holds no more than a row of no cases", () => {
    const rows = days.map((y) => ({ y: Math.min(y, 100), n: 100 }));
    const asked = { chart: pChart, y: "y", n: "n", rules: [astronomicalPoint()] } as const;
    const chart = spc([...rows, { y: 0, n: 0 }], { ...asked, phases: [{ index: 13, reason: "new form" }] });
    expect(chart.verdict).toEqual(spc(rows, asked).verdict);
    expect(chart.verdict).toMatchObject({ variation: "neutral", side: "high", at: 12 });
  });

  test.each(everyKind.filter(([, { temporal }]) => temporal !== false))(
    "P15: is that of a chart of the phase alone, as far as variation goes: %s",
    (name, kind) => {
      const cut = series(name, { minLength: 2, maxLength: 40 }).chain((rows) => fc.tuple(fc.constant(rows), fc.nat(rows.length - 1)));
      holds(cut, ([rows, at]) => {
        const last = rows.slice(at);
        fc.pre(last.some(({ y, values }) => (kind.needs.includes("values") ? values.length > 0 : y !== null)));
        const whole = chartOf(kind, rows, { x: "x", improvement: "up", phases: [{ index: at, reason: "r" }] });
        const alone = chartOf(kind, last, { x: "x", improvement: "up" });
        const { variation, side, stable } = alone.verdict;
        expect(whole.verdict).toMatchObject({ variation, side, stable });
      });
    },
  );

  it("counts signals of the latest phase with data as unstable, whatever is declared ahead of them", () => {
    const rows = [...days.slice(0, 11), 400].map((y, i) => ({ x: `2024-${String(i + 1).padStart(2, "0")}`, y }));
    const options = { chart: xmrChart, x: "x", y: "y", period: "month", extend: 6 } as const;
    const chart = spc(rows, { ...options, phases: [{ start: "2025-03", reason: "announced" }] });
    expect(chart.verdict).toMatchObject({ variation: "neutral", stable: false, at: 11 });
    expect(spc(rows, options).verdict).toMatchObject({ variation: "neutral", stable: false, at: 11 });
  });

  it("is stable where a pattern of the phase before is only completed in it, by a point that is no member", () => {
    const phases = [{ index: 2, reason: "new form", limits: { lower: -3, centre: 0, upper: 3 } }];
    const asked = { chart: xmrChart, limits: { lower: -3, centre: 0, upper: 3 }, phases, rules: [twoInThree()] } as const;
    const chart = spc([2.5, 2.6, 0.1, -0.3, 0.2], { ...asked, conventions: { acrossPhases: "all" } });
    expect(chart.signals).toMatchObject([{ at: [0, 1], completed: 2, phase: 1 }]);
    expect(chart.verdict).toMatchObject({ variation: "common", stable: true, at: 4 });
  });
});

describe("where signals of one rank that point to either side are completed at one point", () => {
  const rules = [twoInThree(), nearLimit({ atLeast: 2, of: 4, beyond: 1 })];

  test.each([[rules], [[...rules].reverse()]])("the one with the later member decides, in whatever order the rules stand", (inOrder) => {
    const chart = spc([-1.5, -1.5, 2.5, 2.5, 0.1, -0.1], {
      chart: xmrChart,
      limits: { lower: -3, centre: 0, upper: 3 },
      rules: inOrder,
      improvement: "up",
      conventions: { verdictFrom: "phase", conflict: "precedence" },
    });
    expect(chart.signals.every(({ completed }) => completed === 3)).toBe(true);
    expect(chart.verdict).toMatchObject({ variation: "improvement", side: "high" });
  });
});

test.each([
  ["up", "improvement"],
  ["down", "concern"],
] as const)(
  "where signals do not contradict each other, a conflict decided for either cause decides nothing (%s)",
  (improvement, cause) => {
    for (const conflict of ["improvement", "concern", "precedence"] as const) {
      const asked = { chart: xmrChart, centre: 0, sigma: 1, improvement, rules: [astronomicalPoint()], conventions: { conflict } };
      expect(spc([1, -1, 1, -1, 9], asked).verdict.variation, conflict).toBe(cause);
    }
  },
);
