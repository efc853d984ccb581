import { describe, expect, it, test } from "vitest";

import { append, describe as inWords, funnelChart, pChart, spc, xbarChart, xmrChart } from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import type { Chart, SharedOptions } from "../../src/types/index.js";
import { linesOf, notesOf } from "../support/lines.js";
import { chartOf, decided, everyKind, holds } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

const shares = [5, 8, 6, 9, 4, 7].map((y, i) => ({ month: `2024-0${i + 1}`, y, n: 80 + 10 * i }));
const ask = { chart: pChart, x: "month", y: "y", n: "n" } as const;

function ahead(
  xs: readonly (string | number)[],
  extend: number,
  more: Partial<SharedOptions<{ x: string | number; y: number }>> = {},
): readonly unknown[] {
  const chart = spc(
    xs.map((x, i) => ({ x, y: 5 + (i % 3) })),
    { chart: xmrChart, x: "x", y: "y", extend, ...more },
  );
  return chart.points.slice(xs.length).map(({ x }) => x);
}

describe("extend", () => {
  it("by no periods asks for no step of the axis", () => {
    expect(ahead(["north", "south"], 0)).toEqual([]);
  });

  it("adds periods without values, over which lines and target go on", () => {
    const values = [5, 7, 6, 8];
    const chart = spc(values, { chart: xmrChart, extend: 2, target: 6 });
    expect(chart.points.slice(4)).toMatchObject([
      { index: 4, x: 5, y: null, value: null, status: "missing", target: 6, zone: null, signals: [], cause: "common" },
      { index: 5, x: 6, y: null },
    ]);
    expect(linesOf(chart, 5)).toEqual(linesOf(spc(values, { chart: xmrChart })));
    expect(chart.notes.find(({ code }) => code === "extended")).toMatchObject({ params: { points: 2 }, at: [4, 5] });
    expect(notesOf(chart)).not.toContain("gaps");
  });

  test.each(everyKind.filter(([, kind]) => kind.temporal !== false))(
    "leaves phases, signals, verdict and basis as they are, whatever is ghosted, split and missing: %s",
    (name, kind) => {
      holds(decided(name, { minLength: 8, maxLength: 24 }), ([rows, decisions]) => {
        const plain = chartOf(kind, rows, { ...decisions, x: "x" });
        const longer = chartOf(kind, rows, { ...decisions, x: "x", extend: 3 });
        expect(longer.points.slice(0, rows.length)).toEqual(plain.points);
        expect(longer.signals).toEqual(plain.signals);
        expect(longer.verdict).toEqual(plain.verdict);
        const settled = ({ phases }: Chart): unknown =>
          phases.map((phase) => ({ ...phase, last: null, lines: kind.stepped ? null : phase.lines }));
        expect(settled(longer)).toEqual(settled(plain));
        expect(longer.notes.filter(({ code }) => code !== "extended").map(({ code }) => code)).toEqual(plain.notes.map(({ code }) => code));
      });
    },
  );

  it("goes on by the declared period, and writes places as the data do", () => {
    const chart = spc(
      shares.filter((_, i) => i !== 2),
      { ...ask, period: "month", extend: 3 },
    );
    expect(chart.points.map(({ x }) => x)).toEqual([
      "2024-01",
      "2024-02",
      "2024-03",
      "2024-04",
      "2024-05",
      "2024-06",
      "2024-07",
      "2024-08",
      "2024-09",
    ]);
  });

  test.each([
    ["months", ["2023-11", "2023-12", "2024-01"], ["2024-02", "2024-03"]],
    ["months dated in the middle", ["2024-01-15", "2024-02-15"], ["2024-03-15", "2024-04-15"]],
    ["ends of months", ["2023-12-31", "2024-01-31"], ["2024-02-29", "2024-03-31"]],
    ["quarters", ["2023-07-01", "2023-10-01", "2024-01-01"], ["2024-04-01", "2024-07-01"]],
    ["years", ["2022-01-01", "2023-01-01"], ["2024-01-01", "2025-01-01"]],
    ["weeks", ["2024-02-19", "2024-02-26"], ["2024-03-04", "2024-03-11"]],
    ["four weeks", ["2024-01-01", "2024-01-29", "2024-02-26"], ["2024-03-25", "2024-04-22"]],
    ["days before 1970", ["1969-12-30", "1969-12-31"], ["1970-01-01", "1970-01-02"]],
    ["hours", ["2024-03-30T22:00", "2024-03-30T23:00"], ["2024-03-31T00:00", "2024-03-31T01:00"]],
    ["numbers", [10, 20, 30], [40, 50]],
  ])("goes on by the constant step of the data: %s", (_, xs, next) => {
    expect(ahead(xs, 2, xs.some((x) => String(x).includes("T")) ? { timeOfDay: true } : {})).toEqual(next);
  });

  it("needs a step: without one, with names, and with one observation it throws", () => {
    for (const xs of [["2024-01-01", "2024-01-02", "2024-01-05"], ["a", "b"], ["2024-01"], [1, 2, 4], [1, 2, 3.001, 4]])
      expect(
        thrownBy(() => ahead(xs, 1)),
        String(xs),
      ).toMatchObject({ code: "missing-option", column: "extend" });
    expect(ahead(["2024-01"], 1, { period: "month" })).toEqual(["2024-02"]);
  });

  it("carries on the latest target that a column names", () => {
    const rows = [7, 5, 6, null].map((t, i) => ({ y: i, t }));
    const chart = spc(rows, { chart: xmrChart, y: "y", target: "t", extend: 2 });
    expect(chart.points.map(({ target }) => target)).toEqual([7, 5, 6, null, 6, 6]);
  });

  it("adds nothing to no data, and nothing where 0 is asked for", () => {
    expect(spc([], { chart: xmrChart, extend: 4 }).points).toEqual([]);
    expect(spc([1, 2], { chart: xmrChart, extend: 0 })).toEqual(spc([1, 2], { chart: xmrChart }));
  });

  it("says that a size of subgroups is assumed where rows are subgroups", () => {
    const values = [
      [5, 7, 6],
      [6, 8, 5],
      [7, 5, 6, 8],
    ].map((times) => ({ times }));
    const chart = spc(values, { chart: xbarChart, values: "times", extend: { periods: 1, n: 3 } });
    expect(chart.notes.map(({ message }) => message)).toContain("Future limits assume a subgroup size of 3.");
  });

  it("gives lines that step with the denominator only where one is assumed, and says which", () => {
    const bare = spc(shares, { ...ask, extend: 1 });
    expect(linesOf(bare, 6)).toEqual([null, 39 / 630, null]);
    const given = spc(shares, { ...ask, extend: { periods: 1, n: 105 } });
    expect(given.points[6]).toMatchObject({ y: null, n: 105 });
    expect(given.notes.find(({ code }) => code === "assumed-denominator")).toMatchObject({ params: { n: 105 }, at: [6] });
    const two = spc(shares, { ...ask, extend: { periods: 2, n: 105 } });
    expect(two.notes.find(({ code }) => code === "assumed-denominator")?.at).toEqual([6, 7]);
    const mean = spc(shares, { ...ask, extend: { periods: 1, n: "mean" } });
    expect(linesOf(mean, 6)).toEqual(linesOf(given, 6));
    expect(linesOf(mean, 6)[2]).toBeCloseTo(39 / 630 + 3 * Math.sqrt(((39 / 630) * (591 / 630)) / 105), 12);
    expect(inWords(mean)).toContain("Future limits assume a denominator of 105 (July 2024).");
  });

  it("passes over a phase that begins beyond the rows ahead, whatever its baseline", () => {
    const mean = spc(shares, { ...ask, baseline: 3, extend: { periods: 1, n: "mean" } });
    const beyond = { start: "2025-06", reason: "new ward", baseline: { from: "2024-01", to: "2024-01" } };
    const chart = spc(shares, { ...ask, baseline: 3, extend: { periods: 1, n: "mean" }, phases: [beyond] });
    expect(chart.points[6]).toEqual(mean.points[6]);
  });

  it("writes large denominators in groups, in every language", () => {
    const large = spc(
      shares.map((row) => ({ ...row, n: row.n * 200 })),
      { ...ask, extend: { periods: 1, n: 21_000 } },
    );
    expect(inWords(large)).toContain("Future limits assume a denominator of 21,000 (July 2024).");
    expect(inWords(large, { locale: de })).toContain("einen Nenner von 21.000 voraus");
  });

  it("takes the mean denominator of the baseline, without ghosts and gaps, of the latest phase that has one", () => {
    const n = (options: Partial<SharedOptions<(typeof shares)[number]>>): unknown => {
      const chart = spc(shares, { ...ask, extend: { periods: 1, n: "mean" }, ...options });
      return chart.points[6]?.n;
    };
    expect(n({ baseline: 3 })).toBe(90);
    expect(n({ ghost: [0, 1] })).toBe(115);
    expect(n({ phases: [{ index: 4, reason: "r" }] })).toBe(125);
    expect(n({ phases: [{ start: "2024-07", reason: "announced" }] })).toBe(105);
  });

  it("honours a phase that begins ahead of the data, which has no lines of its own yet", () => {
    const chart = spc(shares, { chart: xmrChart, x: "month", y: "y", extend: 3, phases: [{ start: "2024-08", reason: "announced" }] });
    expect(chart.points.map(({ phase }) => phase)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(chart.phases[1]).toMatchObject({ first: 7, last: 8, basis: null, standing: "no-limits", lines: null });
    expect(notesOf(chart)).toContain("phase-empty");
    const judged = spc(shares, {
      chart: xmrChart,
      x: "month",
      y: "y",
      extend: 3,
      phases: [{ start: "2024-08", reason: "announced", baseline: { from: "2024-01", to: "2024-06" } }],
    });
    expect(linesOf(judged, 8)).toEqual(linesOf(judged, 0));
  });

  test.each([
    [
      ["2023-12-30", "2023-12-31", "2024-01"],
      ["2024-01-02", "2024-01-03"],
    ],
    [
      ["2024-01-01T22:00", "2024-01-01T23:00", "2024-01-02"],
      ["2024-01-02T01:00", "2024-01-02T02:00"],
    ],
    [
      ["2024-01-01T00:00:20", "2024-01-01T00:00:40", "2024-01-01T00:01"],
      ["2024-01-01T00:01:20", "2024-01-01T00:01:40"],
    ],
    [
      ["2024-01-01T00:00:30", "2024-01-01T00:01:30"],
      ["2024-01-01T00:02:30", "2024-01-01T00:03:30"],
    ],
    [
      ["2024-01", "2024-02-01", "2024-03"],
      ["2024-04", "2024-05"],
    ],
  ])("names each place ahead of %j once, and as what it is", (names, ahead) => {
    const rows = names.map((x, i) => ({ x, y: i }));
    expect(
      spc(rows, { chart: xmrChart, x: "x", y: "y", extend: 2 })
        .points.slice(-2)
        .map(({ x }) => x),
    ).toEqual(ahead);
  });

  it("counts a baseline by observations, not by what lies ahead", () => {
    const chart = spc([1, 4, 2, 5], { chart: xmrChart, baseline: 6, extend: 6 });
    expect(chart.phases[0]?.basis).toMatchObject({ to: 4, observations: 4 });
    expect(notesOf(chart)).toContain("baseline-short");
    const window = spc([1, 4, 2, 5], { chart: xmrChart, baseline: { from: 2, to: 9 }, extend: 6 });
    expect(window.phases[0]?.basis).toMatchObject({ from: 2, to: 4, observations: 3 });
  });

  it("keeps the last target of a column", () => {
    const rows = [3, 4, 5].map((y, i) => ({ y, goal: i < 2 ? 4 : null }));
    expect(spc(rows, { chart: xmrChart, y: "y", target: "goal", extend: 1 }).points.map(({ target }) => target)).toEqual([4, 4, null, 4]);
  });

  it("refuses what makes no sense", () => {
    const code = (extend: unknown): string | undefined => thrownBy(() => spc([1, 2], { chart: xmrChart, extend: extend as number }))?.code;
    for (const odd of [-1, 1.5, NaN, "3", { n: 4 }, { periods: 2, n: 0 }, { periods: 2, n: "median" }, { periods: 2, size: 3 }, null])
      expect(code(odd), JSON.stringify(odd)).toBe("wrong-type");
    expect(code({ periods: 2, n: 30 })).toBe("conflicting-options");
    for (const [column, option] of [
      ["extend", { extend: 2 }],
      ["period", { period: "month" }],
    ] as const)
      expect(thrownBy(() => spc([{ y: 1, n: 5 }], { chart: funnelChart, y: "y", n: "n", ...option }))).toMatchObject({
        code: "conflicting-options",
        message: `${column} is given on a funnel chart, whose points are units and not times`,
        column,
      });
  });

  it("gives way when the data arrive", () => {
    const chart: Chart = spc(shares, { ...ask, extend: 2 });
    expect(
      append(chart, [{ month: "2024-07", y: 6, n: 90 }], ask)
        .points.map(({ x }) => x)
        .slice(-1),
    ).toEqual(["2024-07"]);
  });
});
