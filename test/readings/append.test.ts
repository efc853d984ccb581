import { describe, expect, it, test } from "vitest";

import { append, cChart, lockPhase, newSignals, pChart, runChart, spc, xbarChart, xmrChart } from "../../src/index.js";
import type { Chart, SharedOptions } from "../../src/types/index.js";
import { frozen } from "../support/fixtures.js";
import { notesOf, signalsOf } from "../support/lines.js";
import { chartOf, everyKind, type Extra, holds, type Row, series } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

const days = [31, 34, 29, 33, 36, 30, 32, 35, 31, 33, 28, 34, 32, 30, 33, 29];
const rows = days.map((y, i) => ({ month: `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`, y }));
const options = { chart: xmrChart, x: "month", y: "y", improvement: "down", name: "Days" } as const;
const later = [
  { month: "2024-05", y: 55 },
  { month: "2024-06", y: 31 },
];

function reread(chart: Chart): Chart {
  return JSON.parse(JSON.stringify(chart)) as Chart;
}

describe("append", () => {
  it("gives the chart of all the rows, from a chart or its JSON copy", () => {
    const before = spc(rows, { ...options, baseline: 12 });
    const whole = spc([...rows, ...later], { ...options, baseline: 12 });
    expect(append(before, later, { ...options, baseline: 12 })).toEqual(whole);
    expect(append(reread(before), frozen(later), frozen({ ...options, baseline: 12 }))).toEqual(whole);
  });

  it("goes on estimating an open baseline", () => {
    expect(append(spc(rows, options), later, options)).toEqual(spc([...rows, ...later], options));
  });

  it("leaves given, locked and frozen lines where they are, bit for bit", () => {
    const before = spc(rows, options);
    const lock = lockPhase(before, 0, { reason: "r", lockedBy: "b", lockedAt: "2024-06-01" });
    const ways: readonly Partial<SharedOptions<(typeof rows)[number]>>[] = [
      { baseline: 10 },
      { limits: { lower: 20, centre: 30, upper: 40 } },
      { centre: 31, sigma: 2 },
      { phases: [{ start: "2023-01", lock }] },
      { phases: [{ start: "2023-03", reason: "r", baseline: 12 }], baseline: 2 },
    ];
    for (const way of ways) {
      const old = spc(rows, { ...options, ...way });
      const now = append(old, later, { ...options, ...way });
      for (const { index, centre, lower, upper } of old.points) expect(now.points[index]).toMatchObject({ centre, lower, upper });
      expect(now.points.at(-1)?.upper).toBe(old.points.at(-1)?.upper);
      expect(now).toEqual(spc([...rows, ...later], { ...options, ...way }));
    }
  });

  it("lets the lines of a frozen baseline stand while observations come one at a time: Montgomery's loan costs", () => {
    const costs = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305, 296, 314, 295, 287,
      301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
    ];
    const frozenAt20 = { chart: xmrChart, baseline: 20, conventions: { constants: "table" } } as const;
    let chart = spc(costs.slice(0, 20), frozenAt20);
    for (const cost of costs.slice(20)) {
      chart = append(chart, [cost], frozenAt20);
      expect(chart.points.at(-1)).toMatchObject({ centre: 300.5, lower: 279.78331466965284, upper: 321.21668533034716 });
    }
    expect(chart.points).toHaveLength(40);
    expect(chart.signals.filter(({ code }) => code === "astronomicalPoint").map(({ at }) => at)).toEqual([[38], [39]]);
  });

  test.each(everyKind.filter(([, kind]) => kind.temporal !== false))("equals the chart of all rows: %s", (name, kind) => {
    holds(series(name, { minLength: 14, maxLength: 30 }), (all: readonly Row[]) => {
      const [first, last] = [all.slice(0, -3), all.slice(-3)];
      const whole = chartOf(kind, all, { x: "x" });
      const now = append(chartOf(kind, first, { x: "x" }), last, optionsOf(kind.needs, name, { x: "x" }, kind));
      expect(now).toEqual(whole);
    });
  });

  it("numbers on where rows have no x", () => {
    expect(append(spc([1, 2, 4, 3], { chart: xmrChart }), [5, 2], { chart: xmrChart })).toEqual(
      spc([1, 2, 4, 3, 5, 2], { chart: xmrChart }),
    );
  });

  it("reads the new rows by column names or functions", () => {
    const byFunction = {
      chart: pChart,
      x: "m",
      y: (row: { m: number; bad: number; of: number }) => row.bad,
      n: (row: { of: number }) => row.of,
    } as const;
    const all = [1, 2, 3, 4].map((m) => ({ m, bad: m, of: 20 + m }));
    expect(append(spc(all.slice(0, 3), byFunction), all.slice(3), byFunction)).toEqual(spc(all, byFunction));
  });

  it("takes subgroups after summaries are all that the chart holds", () => {
    const groups = Array.from({ length: 8 }, (_, i) => ({ g: i, v: [i, i + 2, i + (i % 3)] }));
    const columns = { chart: xbarChart, x: "g", values: "v" } as const;
    expect(append(spc(groups.slice(0, 6), columns), groups.slice(6), columns).points).toEqual(spc(groups, columns).points);
  });

  it("keeps ghosts with their reasons, provisional observations, targets and gaps", () => {
    const old = [
      { x: 1, y: 4, g: "flood", late: false, t: 3 },
      { x: 2, y: null, g: null, late: false, t: 3 },
      { x: 3, y: 6, g: null, late: false, t: 4 },
      { x: 4, y: 5, g: null, late: true, t: 4 },
    ];
    const columns = { chart: xmrChart, x: "x", y: "y", ghost: "g", provisional: "late", target: "t" } as const;
    const fresh = [{ x: 5, y: 8, g: null, late: true, t: 5 }];
    expect(append(spc(old, columns), fresh, columns)).toEqual(spc([...old, ...fresh], columns));
  });

  it("takes ghosts as data and the last k as provisional of the whole", () => {
    const held = { ...options, ghost: [{ x: "2023-04", reason: "strike" }], provisional: 1 } as const;
    const now = append(spc(rows, held), later, held);
    expect(now).toEqual(spc([...rows, ...later], held));
    expect(now.points.map(({ status }) => status).filter((status) => status !== "counted")).toEqual(["ghost", "provisional"]);
    const more = { ...held, ghost: [{ x: "2023-05", reason: "flood" }] } as const;
    expect(
      append(spc(rows, held), later, more)
        .points.slice(3, 5)
        .map(({ why }) => why),
    ).toEqual(["strike", "flood"]);
  });

  it("gives way to what has arrived where the old chart reached ahead", () => {
    const before = spc(rows, { ...options, extend: 3 });
    expect(append(before, later, { ...options, extend: 1 })).toEqual(spc([...rows, ...later], { ...options, extend: 1 }));
    expect(append(before, later, options)).toEqual(spc([...rows, ...later], options));
  });

  it("combines the new rows among themselves, and counts absent periods between old and new as 0", () => {
    const events = ["2024-01-03", "2024-01-20", "2024-02-02", "2024-05-01", "2024-05-30"].map((day) => ({ day }));
    const counting = { chart: cChart, x: "day", period: "month", combine: "count" } as const;
    const now = append(spc(events.slice(0, 3), counting), events.slice(3), counting);
    expect(now.points.map(({ x, y }) => [x, y])).toEqual([
      ["2024-01-01", 2],
      ["2024-02-01", 1],
      ["2024-03-01", 0],
      ["2024-04-01", 0],
      ["2024-05-01", 2],
    ]);
    expect(now.points).toEqual(spc(events, counting).points);
    expect(now.notes.find(({ code }) => code === "combined")?.params).toMatchObject({ rows: 5, points: 3 });
  });

  it("puts absent periods between old and new as gaps where values are measured", () => {
    const monthly = { ...options, period: "month" } as const;
    const after = [{ month: "2024-08", y: 30 }];
    expect(append(spc(rows, monthly), after, monthly)).toEqual(spc([...rows, ...after], monthly));
  });

  it("puts absent periods between old and new as subgroups of none where values are grouped", () => {
    const ask = { chart: xbarChart, x: "month", values: "values", period: "month" } as const;
    const groups = ["2024-01", "2024-02", "2024-05"].map((month, i) => ({ month, values: [i, 2, 4] }));
    const [, , may = { month: "", values: [] }] = groups;
    expect(append(spc(groups.slice(0, 2), ask), [may], ask)).toEqual(spc(groups, ask));
  });

  it("goes on saying that combined points are made of fewer rows, and of what", () => {
    const ask = { chart: xmrChart, x: "day", y: "y", period: "month", combine: "sum" } as const;
    const days = [1, 2, null, 4, 5, null].map((y, i) => ({ day: `2024-0${1 + Math.floor(i / 2)}-1${i % 2}`, y }));
    const whole = spc(days, ask);
    expect(notesOf(whole).slice(0, 2)).toEqual(["combined", "combined-incomplete"]);
    expect(append(spc(days.slice(0, 4), ask), days.slice(4), ask)).toEqual(whole);
    const wards = days.map(({ day, y }) => ({ day, y: (y ?? 3) * 2, n: 2 }));
    const means = { ...ask, n: "n", combine: "mean" } as const;
    expect(append(spc(wards.slice(0, 4), means), wards.slice(4), means)).toEqual(spc(wards, means));
    expect(notesOf(spc(wards, means))).toContain("combined-unlike");
  });

  it("sorts in a row that comes late, and says so", () => {
    const now = append(spc(rows.slice(0, 4).concat(rows.slice(5)), options), [rows[4] ?? { month: "", y: 0 }], options);
    expect(now.points.map(({ y }) => y)).toEqual(days);
    expect(notesOf(now).filter((code) => code === "sorted")).toHaveLength(1);
  });

  it("remembers rows that were left out, at their positions", () => {
    const shares = [
      { m: 1, y: 2, n: 10 },
      { m: 2, y: 12, n: 10 },
      { m: 3, y: 3, n: 10 },
    ];
    const lenient = { chart: pChart, x: "m", y: "y", n: "n", conventions: { invalid: "gap" } } as const;
    const now = append(spc(shares, lenient), [{ m: 4, y: 11, n: 10 }], lenient);
    expect(now.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[1], [3]]);
    const unnamed = { chart: pChart, y: "y", n: "n", conventions: { invalid: "gap" } } as const;
    const counted = append(spc(shares, unnamed), [{ y: 11, n: 10 }], unnamed);
    expect(counted.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[1], [3]]);
  });

  it.each([
    ["2024-02-20", "month", 'in a month that the chart has already ("2024-02-01")'],
    ["2024-02-05", undefined, 'at an x that the chart has already ("2024-02-05")'],
  ] as const)("says that combine adds nothing to what is there: %s by %s", (at, period, told) => {
    const falls = { chart: cChart, x: "at", combine: "count", ...(period === undefined ? {} : { period }) } as const;
    const before = spc([{ at: "2024-01-09" }, { at: "2024-02-05" }, { at: "2024-02-06" }], falls);
    expect(thrownBy(() => append(before, [{ at: "2024-03-01" }, { at }], falls))).toMatchObject({
      code: "duplicate-x",
      message: `append got a row ${told}, expected new ones; a changed observation asks for spc of all rows`,
    });
    expect(append(before, [{ at: "2024-03-01" }, { at: "2024-03-01" }], falls).points.at(-1)?.y).toBe(2);
  });

  it("refuses a period that the chart already has, another kind, and rows that cannot be", () => {
    const before = spc(rows, options);
    expect(thrownBy(() => append(before, [{ month: "2024-04", y: 1 }], options))?.code).toBe("duplicate-x");
    expect(thrownBy(() => append(before, later, { ...options, chart: runChart }))?.code).toBe("not-comparable");
    expect(
      thrownBy(() =>
        append(
          before,
          [
            { month: "2024-05", y: 1 },
            { month: "2024-06", y: "x" },
          ],
          options,
        ),
      ),
    ).toMatchObject({ code: "not-a-number", row: 1 });
  });

  it("gives the same chart where nothing has arrived", () => {
    const before = spc(rows, options);
    expect(append(before, [], options)).toEqual(before);
  });
});

/** The options by which `chartOf` makes a chart of a kind. */
function optionsOf(needs: readonly string[], name: string, extra: Extra, chart: Parameters<typeof chartOf>[0]) {
  if (needs.includes("values")) return { ...extra, chart, values: "values" } as const;
  return needs.includes("n") || name === "iPrime" ? ({ ...extra, chart, y: "y", n: "n" } as const) : ({ ...extra, chart, y: "y" } as const);
}

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
