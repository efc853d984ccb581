import { describe as about, expect, it } from "vitest";
import { headline, subtitle } from "../../../src/readings/describe.js";
import { chart, months } from "../../support/handwritten.js";
import { quiet, saw } from "../../support/told.js";

about("subtitle", () => {
  it("tells unit, frequency, and first to last period, gaps at the ends included", () => {
    const p = chart({ kind: "p", unit: "proportion", per: 100, values: [null, ...saw(22), null], x: months(24) });
    expect(subtitle(p)).toBe("Per cent, monthly, April 2023 to March 2025");
    expect(subtitle(p, { per: 1 })).toBe("Proportion, monthly, April 2023 to March 2025");
    expect(subtitle(quiet)).toBe("Monthly, April 2023 to March 2025");
  });

  it("names the measure unless the title has its name in words of their own", () => {
    const ed = chart({ name: "ED", values: saw(24), x: months(24) });
    const named = (title: string): boolean => subtitle(ed, { title }).startsWith("ED, ");
    expect(["Waits reduced since May", "Fewer waits in ED", "ED: fewer waits", "ed"].map(named)).toEqual([true, false, false, false]);
  });

  it("knows a name with a colon in the finding, which has a comma there", () => {
    const ward = chart({ name: "Falls: Oak", values: saw(24), x: months(24) });
    expect(subtitle(ward, { title: headline(ward) })).toBe("Monthly, April 2023 to March 2025");
    expect(subtitle(ward, { title: "Falls: Oak" })).toBe("Monthly, April 2023 to March 2025");
    expect(subtitle(ward, { title: "Falls" })).toBe("Falls: Oak, monthly, April 2023 to March 2025");
  });

  it("writes a display scale in words", () => {
    const u = chart({
      kind: "u",
      unit: "rate",
      per: 1000,
      values: saw(3),
      x: ["2025-01-01", "2025-04-01", "2025-07-01"],
      period: "quarter",
    });
    expect(subtitle(u)).toBe("Rate per 1,000, quarterly, Q4 2024/25 to Q2 2025/26");
    expect(subtitle(u, { per: 1 })).toBe("Rate, quarterly, Q4 2024/25 to Q2 2025/26");
  });

  it("counts observations and units where the axis is no calendar", () => {
    expect(subtitle(chart({ kind: "c", unit: "count", values: [1, 2, null, 4] }))).toBe("Count, 4 observations, 3 with data");
    expect(subtitle(chart({ kind: "funnel", axis: "size", unit: "proportion", per: 100, values: saw(26) }))).toBe("Per cent, 26 units");
  });

  it("says which way is better between rare events", () => {
    expect(subtitle(chart({ kind: "g", unit: "count", improvement: "up", values: saw(12) }))).toBe(
      "Cases between events, higher is better, 12 observations",
    );
    expect(subtitle(chart({ kind: "t", unit: "days", improvement: "neither", values: saw(12) }))).toBe(
      "Time between events, 12 observations",
    );
  });

  it("names the measure where the caller's title does not", () => {
    expect(subtitle(quiet, { title: "Quieter nights" })).toBe("Falls, monthly, April 2023 to March 2025");
    expect(subtitle(quiet, { title: "Fewer falls at night" })).toBe("Monthly, April 2023 to March 2025");
  });

  it("says nothing of nothing", () => {
    expect(subtitle(chart({ values: [] }))).toBe("");
  });
});
