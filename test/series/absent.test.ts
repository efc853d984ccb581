/** Periods that no row names: N21 of the specification puts them in only where `period` is given, so without it a note says so. */
import { describe as about, expect, it, test } from "vitest";
import { describe, spc, xmrChart } from "../../src/index.js";
import { da, de, enUS, fr } from "../../src/locales/index.js";
import { caption } from "../../src/readings/describe.js";
import type { Chart, Note, Period } from "../../src/types/index.js";

const rowsOf = (xs: readonly string[]) => xs.map((x, i) => ({ x, y: 5 + (i % 3) }));
const chartOf = (xs: readonly string[], period?: Period): Chart =>
  spc(rowsOf(xs), { chart: xmrChart, x: "x", y: "y", timeOfDay: true, ...(period === undefined ? {} : { period }) });
const absentIn = ({ notes }: Chart): Note | undefined => notes.find(({ code }) => code === "absent-periods");

const months = ["2024-01", "2024-02", "2024-05", "2024-06", "2024-07", "2024-08"];

about("absent periods", () => {
  it("are noted where the step was found and not declared, with the rows after each hole", () => {
    expect(absentIn(chartOf(months))).toEqual({
      code: "absent-periods",
      params: { row: "month", count: 2, of: 8 },
      message: '2 of the 8 months are not in the data; with period: "month" they are shown as gaps.',
      phase: null,
      at: [2],
    });
    expect(chartOf(months).points).toHaveLength(6);
  });

  it("are gaps, and no longer noted, where the period is declared", () => {
    const chart = chartOf(months, "month");
    expect(absentIn(chart)).toBeUndefined();
    expect(chart.notes.find(({ code }) => code === "gaps")?.at).toEqual([2, 3]);
  });

  test.each([
    ["week", ["2024-02-19", "2024-02-26", "2024-03-11", "2024-03-18"], { row: "week", count: 1, of: 5 }, [2]],
    ["quarter", ["2023-07", "2023-10", "2024-01", "2024-07", "2025-01"], { row: "quarter", count: 2, of: 7 }, [3, 4]],
    ["year", ["2018-04-01", "2019-04-01", "2021-04-01"], { row: "year", count: 1, of: 4 }, [2]],
    ["month", ["2024-01-31", "2024-02-29", "2024-04-30", "2024-05-31"], { row: "month", count: 1, of: 5 }, [2]],
  ])("count by the %s, whatever its day", (period, xs, params, at) => {
    expect(chartOf(xs).period).toBe(period);
    expect(absentIn(chartOf(xs))).toMatchObject({ params, at });
  });

  test.each([
    ["days, which weekends break", "day", ["2024-02-01", "2024-02-02", "2024-02-05", "2024-02-06"]],
    ["hours, which nights break", "hour", ["2024-02-01T16:00", "2024-02-01T17:00", "2024-02-02T08:00", "2024-02-02T09:00"]],
    ["every second month", "month", ["2024-01", "2024-03", "2024-05", "2024-09"]],
    ["every month", "month", ["2024-01", "2024-02", "2024-03"]],
  ])("are not looked for in %s", (_, period, xs) => {
    expect(chartOf(xs).period).toBe(period);
    expect(absentIn(chartOf(xs))).toBeUndefined();
  });

  it("are found in rows in any order", () => {
    expect(absentIn(chartOf([...months].reverse()))).toMatchObject({ params: { count: 2, of: 8 }, at: [2] });
  });

  test.each([
    [undefined, "2 of the 8 months are not in the data (March 2024 to April 2024)."],
    [enUS, "2 of the 8 months are not in the data (March 2024 to April 2024)."],
    [da, "2 af de 8 måneder mangler i data (marts 2024 til april 2024)."],
    [de, "2 der 8 Monate fehlen in den Daten (März 2024 bis April 2024)."],
    [fr, "Il manque 2 des 8 mois dans les données (de mars 2024 à avril 2024)."],
  ])("are told by name, without a word of code", (locale, sentence) => {
    const options = locale === undefined ? {} : { locale };
    expect(describe(chartOf(months), options)).toContain(sentence);
    expect(caption(chartOf(months), options)).toContain(sentence);
  });

  it("are told one by one where holes are few, and as a number where they are many", () => {
    const holes = (count: number): string =>
      describe(chartOf(["2023-01", "2023-02", ...Array.from({ length: 5 }, (_, i) => `2023-0${3 + i}`), ...later(count)]));
    expect(holes(2)).toContain("2 of the 11 months are not in the data (August 2023, October 2023).");
    expect(holes(4)).toContain("4 of the 15 months are not in the data. ");
  });
});

/** Every second month from September 2023. */
function later(count: number): readonly string[] {
  return ["2023-09", "2023-11", "2024-01", "2024-03"].slice(0, count);
}
