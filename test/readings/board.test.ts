import { describe, expect, it } from "vitest";
import { board, funnelChart, matrix, mrChart, pChart, spc, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/index.js";
import { cells } from "../../src/readings/describe.js";
import { sevenCharts } from "../support/boards.js";
import { frozen } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

const charts = sevenCharts();

describe("a board", () => {
  it("has one row a chart, in the order given", () => {
    const { rows, ...rest } = board(charts);
    expect(rows.map(({ measure }) => measure)).toEqual(charts.map(({ name }) => name));
    expect(rows.map(({ chart }) => chart)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(rest).toEqual({ charts });
  });

  it("reads latest value, target, lines and verdict off the chart and computes nothing", () => {
    for (const { chart: at, latest, target, limits, verdict, per } of board(charts).rows) {
      const chart = charts[at];
      const last = chart?.points.at(-1);
      expect(latest).toEqual({ x: last?.x, value: last?.value });
      expect(target).toBe(last?.target);
      expect(limits).toEqual({ centre: last?.centre, lower: last?.lower, upper: last?.upper });
      expect(verdict).toBe(chart?.verdict);
      expect(per).toBe(chart?.per);
    }
  });

  it("writes a range that begins below 0 with a word, as a dash would be read as another minus", () => {
    const rangeOf = (chart: Chart): readonly string[] => board([chart]).rows.map((row) => cells(chart, row, {}).range);
    expect(rangeOf(spc([1, 2], { chart: xmrChart, limits: { lower: -3.5, centre: 1, upper: 5.5 } }))).toEqual(["−3.5 to 5.5"]);
    expect(rangeOf(spc([1, 2], { chart: xmrChart, limits: { lower: 0.5, centre: 1, upper: 5.5 } }))).toEqual(["0.5–5.5"]);
  });

  it("names the unit and says what the chart says", () => {
    const [violence, , assessed] = board(charts).rows;
    expect([violence?.unit, assessed?.unit]).toEqual(["rate per 1,000", "per cent"]);
    expect(assessed?.words).toBe("Worse since May 2024. Not expected to meet the target.");
  });

  it("takes a scale for all its rows", () => {
    expect(board(charts.slice(0, 1), { per: 100 }).rows.map(({ per, unit }) => [per, unit])).toEqual([[100, "rate per 100"]]);
  });

  it("puts concern first, then improvement, neutral, common cause and no verdict, equals as given", () => {
    const all = [spc([1], { chart: xmrChart, name: "one" }), spc([], { chart: xmrChart, name: "none" }), ...charts];
    const { rows } = board(all, { order: "signal" });
    expect(rows.map(({ verdict }) => verdict.variation)).toEqual([
      ...["concern", "concern", "improvement", "neutral", "common", "common", "common", "common", "none"],
    ]);
    expect(rows.map(({ measure }) => measure).slice(4)).toEqual([
      ...["one", "Falls with harm", "Talking-therapy recovery", "Staff sickness, %", "none"],
    ]);
    expect(rows.map(({ chart, measure }) => all[chart]?.name === measure)).not.toContain(false);
  });

  it("passes over provisional observations and ghosts, as the verdict does", () => {
    const chart = spc([5, 6, 5, 7, 90, 60], { chart: xmrChart, ghost: [4], provisional: 1 });
    expect(board([chart]).rows[0]?.latest).toEqual({ x: 4, value: 7 });
  });

  it("has no latest value of units, which have no order in time", () => {
    const units = [3, 5, 4, 60].map((y, i) => ({ ward: `W${i}`, y, n: 50 + 10 * i }));
    const [row] = board([spc(units, { chart: funnelChart, x: "ward", y: "y", n: "n" })]).rows;
    expect([row?.latest, row?.limits]).toEqual([null, null]);
    expect(row?.words).toContain("of 4 units outside the limits");
  });

  it("has neither latest value, target nor lines without an observation, and no limits from one", () => {
    const [none, one] = board([
      spc([null, null], { chart: xmrChart, target: 4, improvement: "up" }),
      spc([5], { chart: xmrChart, target: 4, improvement: "up" }),
    ]).rows;
    expect([none?.latest, none?.target, none?.limits]).toEqual([null, null, null]);
    expect([one?.latest, one?.target, one?.limits]).toEqual([{ x: 1, value: 5 }, 4, { centre: 5, lower: null, upper: null }]);
  });

  it("gives the limits at the latest denominator", () => {
    const rows = [50, 80, 55, 100, 40, 70].map((n, i) => ({ y: 5 + (i % 3), n }));
    const { limits } = board([spc(rows, { chart: pChart, y: "y", n: "n" })]).rows[0] ?? {};
    const p = (5 + 6 + 7 + 5 + 6 + 7) / 395;
    expect(limits?.upper).toBeCloseTo(p + 3 * Math.sqrt((p * (1 - p)) / 70), 12);
  });

  it("has the date of the extract where all charts have the same, and no other", () => {
    const dated = (asOf: string | undefined): Chart => spc([1, 2, 3], { chart: xmrChart, ...(asOf === undefined ? {} : { asOf }) });
    expect(board([dated("2025-04-07"), dated("2025-04-07")]).asOf).toBe("2025-04-07");
    expect(board([dated("2025-04-07"), dated("2025-04-08")])).not.toHaveProperty("asOf");
    expect(board([dated("2025-04-07"), dated(undefined)])).not.toHaveProperty("asOf");
  });

  it("is plain data, the same for JSON copies and frozen charts", () => {
    const whole = board(charts);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    const copies = JSON.parse(JSON.stringify(charts)) as readonly Chart[];
    expect(board(frozen(copies)).rows).toEqual(whole.rows);
  });

  it("may be empty", () => {
    expect(board([])).toEqual({ charts: [], rows: [] });
  });

  it.each([
    [() => board(5 as never), "wrong-type", "board got 5, expected an array of charts"],
    [() => board([charts[0] as never, 5 as never]), "wrong-type", "at position 1"],
    [() => board(charts, { order: "signals" as never }), "unknown-value", 'did you mean "signal"?'],
    [() => board(charts, { per: 0 }), "unknown-value", "per is 0"],
    [() => board(charts, { ordr: "given" } as never), "unknown-option", 'did you mean "order"?'],
  ] as const)("refuses what it cannot use (%#)", (call, code, message) => {
    const error = thrownBy(call);
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(message);
  });
});

describe("a matrix", () => {
  it("holds every row of the board once, in the cell of its verdicts", () => {
    const whole = board([...charts, spc([3, 5, 4], { chart: mrChart, name: "ranges" })]);
    const { cells } = matrix(whole);
    expect(cells.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(whole.rows.map((_, i) => i));
    for (const { variation, assurance, rows } of cells)
      for (const at of rows) expect(whole.rows[at]?.verdict).toMatchObject({ variation, assurance });
  });

  it("always has improvement, common cause and concern by pass, hit or miss and fail, in this order", () => {
    const { variations, assurances, cells } = matrix(board([]));
    expect(variations).toEqual(["improvement", "common", "concern"]);
    expect(assurances).toEqual(["pass", "hit-or-miss", "fail"]);
    expect(cells).toHaveLength(9);
    expect(cells[5]).toEqual({ variation: "common", assurance: "fail", rows: [] });
  });

  it("has a place for other verdicts where a measure has them", () => {
    const { variations, assurances } = matrix(board(charts));
    expect(variations).toEqual(["improvement", "common", "concern", "neutral"]);
    expect(assurances).toEqual(["pass", "hit-or-miss", "fail", "none"]);
    expect(matrix(board([spc([], { chart: xmrChart })])).variations).toEqual(["improvement", "common", "concern", "none"]);
  });
});
