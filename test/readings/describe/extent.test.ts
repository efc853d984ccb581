import { describe as about, expect, it, test } from "vitest";
import { describe, mrChart, spc, xmrChart } from "../../../src/index.js";
import { da, de, fr } from "../../../src/locales/index.js";
import { headline, subtitle } from "../../../src/readings/describe.js";
import type { Chart } from "../../../src/types/index.js";

const gappy = spc(
  [
    { month: "2024-01", falls: 3 },
    { month: "2024-02", falls: null },
    { month: "2024-04", falls: 4 },
    { month: "2024-05", falls: null },
  ],
  { chart: xmrChart, name: "Falls", x: "month", y: "falls", period: "month" },
);
const dated = (xs: readonly string[]): Chart =>
  spc(
    xs.map((x, i) => ({ x, y: 5 + (i % 3) })),
    { chart: xmrChart, x: "x", y: "y" },
  );
const opening = (chart: Chart): string => describe(chart).split(". ")[0] ?? "";

about("the extent of the data", () => {
  it("goes from the first to the last period of the axis, with how many of them have data", () => {
    const text = describe(gappy);
    expect(text).toMatch(/^Falls: XmR chart, monthly, January 2024 to May 2024 \(5 months, 2 with data\)\./);
    expect(text).toContain("The mean is 3.5, from 2 of 5 months.");
    expect(text).toContain("3 months without data (February 2024, March 2024, May 2024).");
    expect(subtitle(gappy)).toBe("Monthly, January 2024 to May 2024");
  });

  it("tells what has no data by what a row is", () => {
    const yearly = (period: "year" | "financial-year"): Chart =>
      spc(
        ["2019-04", "2020-04", "2021-04", "2022-04"].map((x, i) => ({ x, y: i === 1 ? null : 5 + i })),
        { chart: xmrChart, x: "x", y: "y", period },
      );
    expect(describe(yearly("year"))).toContain("1 year without data (2020).");
    expect(describe(yearly("financial-year"))).toContain("1 financial year without data (2020/21).");
  });

  test.each([
    [da, "januar 2024 til maj 2024 (5 måneder, 2 med data)"],
    [de, "Januar 2024 bis Mai 2024 (5 Monate, 2 mit Daten)"],
    [fr, "de janvier 2024 à mai 2024 (5 mois, dont 2 avec des données)"],
  ])("is told so in every language", (locale, extent) => {
    expect(describe(gappy, { locale })).toContain(extent);
  });

  it("counts the periods of the calendar, where absent ones have no place on the chart either", () => {
    expect(opening(dated(["2024-02-01", "2024-02-02", "2024-02-13"]))).toBe(
      "XmR chart, daily, 1 February 2024 to 13 February 2024 (13 days, 3 with data)",
    );
    const months = dated(["2024-01", "2024-02", "2024-05", "2024-06", "2024-07", "2024-08"]);
    expect(opening(months)).toBe("XmR chart, monthly, January 2024 to August 2024 (8 months, 6 with data)");
    expect(headline(months)).toBe("No signal of change yet in 8 months");
  });

  it("speaks of no step where rows are several apart, as every second month", () => {
    const second = dated(["2024-01", "2024-03", "2024-05", "2024-09"]);
    expect(opening(second)).toBe("XmR chart, January 2024 to September 2024 (4 observations)");
    expect(subtitle(second)).toBe("January 2024 to September 2024");
  });

  it("leaves out what lies ahead of the data", () => {
    const options = { chart: xmrChart, x: "x", y: "y", extend: 3, period: "month" } as const;
    const ahead = spc(
      [
        { x: "2024-01", y: 5 },
        { x: "2024-02", y: 6 },
        { x: "2024-03", y: null },
      ],
      options,
    );
    expect(opening(ahead)).toBe("XmR chart, monthly, January 2024 to March 2024 (3 months, 2 with data)");
  });

  it("counts the first row of a moving-range chart as data, although nothing is plotted there", () => {
    expect(opening(spc([5, 7, 6, 8], { chart: mrChart }))).toMatch(/, 4 observations$/);
  });

  it("judges only what counts: no gap, no ghost, nothing provisional", () => {
    const values = Array.from({ length: 16 }, (_, i) => (i === 3 ? null : 5 + (i % 3)));
    const chart = spc(values, { chart: xmrChart, ghost: [{ at: 5, reason: "power cut" }], provisional: 2 });
    expect(describe(chart)).toContain("There is no signal of change in the 12 observations judged");
  });

  it("is the same in a phase: a gap at its end belongs to it", () => {
    const rows = ["01", "02", "03", "04", "05", "06"].map((month, i) => ({ x: `2024-${month}`, y: i === 2 ? null : 5 + (i % 2) }));
    const chart = spc(rows, { chart: xmrChart, x: "x", y: "y", phases: [{ start: "2024-04", reason: "new ward" }] });
    expect(describe(chart)).toContain("Phase 1 (January 2024 to March 2024): mean 5.5");
    expect(describe(chart)).toContain("from 2 of 3 months");
  });
});
