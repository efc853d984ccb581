import { describe as about, expect, it } from "vitest";
import { assuranceLabel, brief, decimalsOf, variationLabel } from "../../../src/readings/describe.js";
import { caution, chart } from "../../support/handwritten.js";
import { improved, quiet } from "../../support/told.js";

about("brief", () => {
  it("says the finding and the target in a sentence each, with what a reader of one row must know", () => {
    expect(brief({ ...improved, verdict: { ...improved.verdict, assurance: "hit-or-miss" } })).toBe(
      "Improved since July 2024. May or may not meet the target.",
    );
    expect(brief({ ...quiet, verdict: { ...quiet.verdict, assurance: "fail" } })).toBe("Stable, and not expected to meet the target.");
    const noted = [caution("sorted"), caution("limit-at-bound", { side: "lower" }, { phase: 0 }), caution("rare-events", {}, { phase: 0 })];
    expect(brief({ ...quiet, notes: noted })).toBe(
      "No signal of change in the last 24 months. More than half of the counts are 0; a chart of time or cases between events would say more.",
    );
  });
});

about("the labels of the two icons", () => {
  it("name cause and side, and what is expected of the target", () => {
    expect(variationLabel({ variation: "improvement", side: "low" })).toBe("Special cause, improvement, low values");
    expect(variationLabel({ variation: "neutral", side: null })).toBe("Special cause, change, neither good nor bad");
    expect(variationLabel({ variation: "common", side: null })).toBe("Common cause");
    expect(variationLabel({ variation: "none", side: null })).toBe("No verdict on change");
    expect(assuranceLabel({ assurance: "fail" })).toBe("Not expected to meet the target");
    expect(assuranceLabel({ assurance: "hit-or-miss" })).toBe("May or may not meet the target");
  });
});

about("decimalsOf", () => {
  it("gives lines one decimal more than an axis of about five steps, and values no more than they need", () => {
    expect(decimalsOf(chart({ values: [3, 14], lines: { lower: 3.4, upper: 13.1 } }))).toEqual({ lines: 1, values: 0 });
    expect(decimalsOf(chart({ values: [0.61, 0.92] }), 100)).toEqual({ lines: 1, values: 0 });
    expect(decimalsOf(chart({ values: [0.123456, 0.234567] }), 1)).toEqual({ lines: 3, values: 3 });
    expect(decimalsOf(chart({ values: [1022, 1512.5] }))).toEqual({ lines: 0, values: 0 });
    expect(decimalsOf(chart({ values: [4.25, 4.25] }))).toEqual({ lines: 2, values: 2 });
    expect(decimalsOf(chart({ values: [] }))).toEqual({ lines: 0, values: 0 });
  });
});
