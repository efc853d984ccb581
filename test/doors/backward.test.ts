/** Names that run backwards in time, as extracts with the newest row first give them. */
import { describe as about, expect, it, test } from "vitest";
import { append, describe, funnelChart, pChart, runChart, spc, spcColumns, xmrChart } from "../../src/index.js";
import { da, de, fr } from "../../src/locales/index.js";
import { brief, caption } from "../../src/readings/describe.js";
import { svg } from "../../src/svg/index.js";
import type { ChartKind, Locale } from "../../src/types/index.js";

const SENTENCE = "The names run backwards in time, and the chart treats the last row as the latest.";
const quarters = ["2024-Q4", "2024-Q3", "2024-Q2", "2024-Q1", "2023-Q4", "2023-Q3"];

const rowsOf = (names: readonly string[]): readonly { readonly x: string; readonly y: number; readonly n: number }[] =>
  names.map((x, i) => ({ x, y: 5 + ((i * 3) % 4), n: 40 }));
const chartOf = (names: readonly string[]) => spc(rowsOf(names), { chart: xmrChart, x: "x", y: "y" });
const isTold = (names: readonly string[]): boolean => chartOf(names).notes.some(({ code }) => code === "backward-names");

about("names that run backwards in time", () => {
  test.each([
    [quarters],
    [["Q2 2024", "Q1 2024", "Q4 2023"]],
    [["2024-W10", "2024-W09", "2024-W08"]],
    [["Week 10 2024", "Week 9 2024", "Week 8 2024"]],
    [["W02 2024", "W01 2024", "W52 2023"]],
    [["2024/25", "2023/24", "2022/23"]],
    [["2000/01", "1999/00", "1998/99"]],
    [["FY2024", "FY2023", "FY2022"]],
    [["FY2023/24", "FY2022/23", "FY2021/22"]],
    [["FY2023/24 Q1", "FY2022/23 Q4", "FY2022/23 Q3"]],
    [["2024 Term 2", "2024 Term 1", "2023 Term 3"]],
    [["2024-3", "2024-2", "2024-1"]],
    [["2024-Q4 (provisional)", "2024-Q3", "2024-Q2"]],
    [["Quartal 3 2024", "Quartal 2 2024", "Quartal 1 2024"]],
    [["Ward 3 2024", "Ward 2 2023", "Ward 1 2022"]],
    [["Ward 3 2024", "Ward 2 2024", "Ward 1 2023"]],
  ])("are told: %j", (names) => {
    expect(isTold(names)).toBe(true);
    expect(isTold([...names].reverse())).toBe(false);
  });

  test.each([
    ["two names", ["2024-Q4", "2024-Q3"]],
    ["one out of order", ["2024-Q4", "2024-Q2", "2024-Q3"]],
    ["a name without a year", ["2024-Q4", "2024-Q3", "before"]],
    ["the same time twice", ["Autumn 2024", "Summer 2024", "Spring 2024"]],
    ["other centuries", ["Ward 1899", "Ward 1898", "Ward 1897"]],
    ["longer numbers", ["No 20243", "No 20242", "No 20241"]],
    ["numbers of something else within one year", ["Ward 3 2024", "Ward 2 2024", "Ward 1 2024"]],
    ["numbers without a year", ["Bed 9", "Bed 8", "Bed 7"]],
  ])("are not told for %s", (_, names) => {
    expect(isTold(names)).toBe(false);
  });

  it("are told once, of the whole chart, in rows as in columns", () => {
    const told = { code: "backward-names", params: {}, message: SENTENCE, phase: null, at: [] };
    const options = { chart: runChart, x: "x", y: "y", phases: [{ index: 3, reason: "a new ward" }] } as const;
    for (const chart of [spc(rowsOf(quarters), options), spcColumns(rowsOf(quarters), options)])
      expect(chart.notes.filter(({ code }) => code === "backward-names")).toEqual([told]);
  });

  it("are no matter of units, of dates, or of numbers", () => {
    const codes = (rows: ReturnType<typeof rowsOf>, chart: ChartKind<"n">): readonly string[] =>
      spc(rows, { chart, x: "x", y: "y", n: "n" }).notes.map(({ code }) => code);
    const rows = rowsOf(quarters);
    expect(codes(rows, funnelChart)).not.toContain("backward-names");
    expect(codes(rows, pChart)).toContain("backward-names");
    for (const names of [
      ["2024-10", "2024-09", "2024-08"],
      ["2024", "2023", "2022"],
    ])
      expect(codes(rowsOf(names), pChart)).not.toContain("backward-names");
  });

  it("are told of all rows where some are appended", () => {
    const more = append(chartOf(quarters.slice(0, 3)), rowsOf(quarters.slice(3)), { chart: xmrChart, x: "x", y: "y" });
    expect(more.notes.filter(({ code }) => code === "backward-names")).toHaveLength(1);
    const on = append(chartOf(quarters.slice(0, 3)), rowsOf(["2025-Q1"]), { chart: xmrChart, x: "x", y: "y" });
    expect(on.notes.map(({ code }) => code)).not.toContain("backward-names");
  });

  it("are told in the text, under the picture and in a row of a board", () => {
    const chart = chartOf(quarters);
    for (const text of [describe(chart), brief(chart), caption(chart).join(" "), svg(chart)]) expect(text).toContain("names run backwards");
  });

  it.each<[Locale, string]>([
    [da, "Navnene går baglæns i tid, og diagrammet regner den sidste række for den nyeste."],
    [de, "Die Namen laufen in der Zeit rückwärts, und das Diagramm hält die letzte Zeile für die neueste."],
    [fr, "Les noms remontent le temps, et la carte prend la dernière ligne de données pour la plus récente."],
  ])("are told in words: $tag", (locale, sentence) => {
    expect(describe(chartOf(quarters), { locale })).toContain(sentence);
  });
});
