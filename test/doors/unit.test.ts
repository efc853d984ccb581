/** Shares on a chart of plain numbers. */
import { describe, expect, test } from "vitest";
import { append, board, type ChartKind, chartKinds, describe as told, spc, spcColumns, xmrChart } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";

const shares = [0.92, 0.94, 0.91, 0.93, 0.95, 0.92, 0.9, 0.93, 0.94, 0.92, 0.91, 0.93];

describe("unit: proportion", () => {
  const plain = spc(shares, { chart: xmrChart, target: 0.9, improvement: "up" });
  const chart = spc(shares, { chart: xmrChart, target: 0.9, improvement: "up", unit: "proportion" });

  test("shows shares in per cent, and moves no number", () => {
    expect(chart).toEqual({ ...plain, unit: "proportion", per: 100 });
    expect(spcColumns(shares, { chart: xmrChart, unit: "proportion" }).unit).toBe("proportion");
    expect(told(chart)).toContain("The latest value is 93%");
    expect(told(chart)).toContain("the target of at least 90%");
    expect(svg(chart)).toMatch(/>95%<.*>90%</s);
    expect(told(spc(shares, { chart: xmrChart, unit: "proportion", per: 1000 }))).not.toContain("%");
  });

  test.each([
    [[0.87, 0.91], []],
    [[4.6, 5.2], []],
    [[4.8, 5.2], [0]],
    [[-87, -91], [0]],
  ])("is doubted of values like %j, whose centre line is 5 (500 %) or more", (values, phases) => {
    const asked = { chart: xmrChart, name: "Seen in time", unit: "proportion" } as const;
    const doubted = spc([...values, ...values], asked);
    expect(doubted.notes.flatMap(({ code, phase }) => (code === "per-cent-as-shares" ? [phase] : []))).toEqual(phases);
    expect(board([doubted]).rows[0]?.words.includes("look like percentages already")).toBe(phases.length > 0);
    const given = spc([0.4, 0.6], { ...asked, centre: 50, sigma: 1 });
    expect(given.notes.map(({ code }) => code)).not.toContain("per-cent-as-shares");
    expect(spc(values, { chart: xmrChart }).notes.map(({ code }) => code)).not.toContain("per-cent-as-shares");
  });

  test("is the only unit, and the message says where any other is told", () => {
    expect(thrownBy(() => spc(shares, { chart: xmrChart, unit: "hours" as "proportion" }))).toMatchObject({
      code: "unknown-value",
      message: 'unit of spc is "hours", expected one of proportion; any other unit is told in the name: "Wait (hours)"',
    });
  });

  test("stays with the chart when rows are appended", () => {
    const options = { chart: xmrChart, unit: "proportion" } as const;
    expect(append(spc(shares, options), [0.97], options)).toEqual(spc([...shares, 0.97], options));
  });

  test.each(Object.entries(chartKinds))("is refused where %s shows something else", (name, kind: ChartKind) => {
    const refused = ["np", "u", "uPrime", "c", "g", "t", "ewma", "cusum"].includes(name);
    const rows = shares.map((_, i) => ({ x: i, y: 3 + (i % 4), n: 40, values: [3, 4 + (i % 3), 5] }));
    const needs = kind.needs.includes("values") ? { values: "values" } : { y: "y", n: "n" };
    const error = thrownBy(() => spc(rows, { chart: kind, x: "x", ...needs, unit: "proportion" } as never));
    if (refused) expect(error).toMatchObject({ code: "conflicting-options", column: "unit" });
    else expect(error).toBeNull();
  });
});
