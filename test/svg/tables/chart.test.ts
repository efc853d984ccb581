// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { describe as inWords, mrChart, pChart, runChart, sChart, spc, xmrChart } from "../../../src/index.js";
import { table } from "../../../src/svg/index.js";
import { chartOf, sevenCharts } from "../../support/boards.js";
import { thrownBy } from "../../support/thrown.js";
import { headOf, parsed, rowsOf } from "./support.js";

const beds = chartOf("Bed occupancy, %");

describe("the table of a chart", () => {
  const visits = [50, 80, 55, 100, 40, 70].map((n, i) => ({ month: `2024-0${i + 1}`, y: [5, 8, 6, 9, 4, 7][i] ?? null, n }));
  const chart = spc(visits, { chart: pChart, name: "Breaches", x: "month", y: "y", n: "n", target: 0.05, improvement: "down" });

  it("has one row an observation, its lines and its target, and a name for every column", () => {
    expect(headOf(table(chart))).toEqual([
      ...["Period", "Events", "Out of", "Value (per cent)", "Mean", "Lower limit", "Upper limit", "Target", "Signals"],
    ]);
    expect(rowsOf(table(chart))[5]).toEqual(["June 2024", "7", "70", "10.0%", "9.9%", "0.0%", "20.6%", "5%", ""]);
  });

  it("word-06: has centre and limits for every row", () => {
    const rows = rowsOf(table(chart));
    expect(rows.map(([, , , , mean]) => mean)).toEqual(rows.map(() => "9.9%"));
    expect(rows.map((cells) => cells[6])).toEqual(["22.5%", "19.9%", "21.9%", "18.8%", "24.0%", "20.6%"]);
    expect(inWords(chart)).toContain("at the latest denominator (70) the expected range is 0% to 20.6%");
  });

  it("names the statistic where it is not the value, and leaves out lines that there are none of", () => {
    expect(headOf(table(spc([3, 5, 4, 6], { chart: mrChart })))).toEqual([
      ...["Observation", "Change from the previous value (moving range)", "Mean", "Upper limit", "Signals"],
    ]);
    expect(headOf(table(spc([3, 5, 4, 6], { chart: runChart })))).toEqual(["Observation", "Value", "Median", "Signals"]);
  });

  it("tells phases, and what is no ordinary observation, with its reason", () => {
    const html = table(
      spc([5, 6, null, 50, 7, 8], {
        chart: xmrChart,
        ghost: [{ at: 3, reason: "service closed" }],
        provisional: 1,
        phases: [{ index: 4, label: "New triage", reason: "x" }],
      }),
    );
    const [phase, status] = [headOf(html).indexOf("Phase"), headOf(html).indexOf("Status")];
    expect(rowsOf(html).map((cells) => cells[status])).toEqual([
      ...["Counted", "Counted", "No data", "Left out of the limits: service closed", "Counted", "Provisional"],
    ]);
    expect(rowsOf(html).map((cells) => cells[phase])).toEqual(["Phase 1", "Phase 1", "Phase 1", "Phase 1", "New triage", "New triage"]);
    expect(rowsOf(html)[2]?.[1]).toBe("–");
  });

  it("says that the last row of the data has none", () => {
    expect(rowsOf(table(spc([5, 6, 7, 5, 6, null], { chart: xmrChart }))).map((cells) => cells.at(-2))).toEqual([
      ...["Counted", "Counted", "Counted", "Counted", "Counted", "No data"],
    ]);
  });

  it.each([
    ["a small spread no large change", sChart, "Unusual spread: point outside the limits"],
    ["a large moving range a large change", mrChart, "Unusually large change: point outside the limits"],
  ])("calls %s", (_, kind, cell) => {
    const spread = { ...spc([1, 2, 1, 2], { chart: mrChart }), kind: kind.name };
    const points = spread.points.map((point) => ({ ...point, signals: ["astronomicalPoint"], cause: "neutral" as const }));
    expect(rowsOf(table({ ...spread, points }))[3]?.at(-1)).toBe(cell);
  });

  it("says nothing of periods that are still to come", () => {
    const rows = rowsOf(table(spc([5, 6, 7, 5, 6], { chart: xmrChart, extend: 2 })));
    expect(rows[6]).toEqual(["7", "–", "5.8", "2.5", "9.1", ""]);
  });

  it("names the signals of each row and what they mean", () => {
    for (const one of sevenCharts()) {
      const found = rowsOf(table(one)).map((cells) => cells.at(-1) ?? "");
      expect(found.map((text) => text !== "")).toEqual(one.points.map(({ signals }) => signals.length > 0));
    }
    expect(rowsOf(table(beds)).at(-1)?.at(-1)).toBe("Concern: point outside the limits; run on one side; two of three near a limit");
    const marked = [...parsed(table(beds)).querySelectorAll("tbody tr.spc-concern")].length;
    expect(marked).toBe(beds.points.filter(({ cause }) => cause === "concern").length);
  });

  it("carries the title, the chart in words and every sentence of the caption", () => {
    const one = chartOf("Physical violence");
    const found = parsed(table(one, { caption: "Source: ward book.", version: false }));
    expect(found.caption?.textContent).toBe(
      "Physical violence: improved since April 2024 Rate per 1,000, monthly, April 2023 to March 2025",
    );
    const foot = found.tFoot?.textContent ?? "";
    expect(foot).toContain(inWords(one));
    expect(foot).toContain("Source: ward book.");
    for (const said of ["Limits are 3 sigma", "8 or more in a row on one side of the mean"]) expect(foot).toContain(said);
    const plain = parsed(table(one, { title: false, subtitle: false, caption: false }));
    expect(plain.caption).toBeNull();
    expect(plain.tFoot?.textContent).toBe(inWords(one));
  });

  it("may be of nothing", () => {
    expect(rowsOf(table(spc([], { chart: xmrChart })))).toEqual([]);
  });

  it("tells a rule that speaks of the whole phase without the cause of its points", () => {
    const rising = spc([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { chart: runChart });
    expect(rising.points.map(({ cause }) => cause)).toContain("common");
    for (const cells of rowsOf(table(rising))) expect(cells.at(-1)).not.toContain("Common cause");
    expect(rowsOf(table(rising))[0]?.at(-1)).toContain("crossings of the centre line");
  });

  it("has the target in force where a row names none, as the words have", () => {
    const targets = [null, 7, null, null, 5, null].map((t) => ({ y: 6, t }));
    const one = spc([...targets, { y: 8, t: null }], { chart: xmrChart, y: "y", target: "t", improvement: "down" });
    const at = headOf(table(one)).indexOf("Target");
    expect(rowsOf(table(one)).map((cells) => cells[at])).toEqual(["–", "7", "7", "7", "5", "5", "5"]);
    expect(inWords(one)).toContain("the target of at most 5");
  });

  it("refuses what `svg` refuses", () => {
    expect(thrownBy(() => table({} as never, { innerLines: true }))?.code).toBe("wrong-type");
    expect(() => table(chart, { colour: "red" } as never)).toThrow('unknown option "colour" of svg');
  });
});
