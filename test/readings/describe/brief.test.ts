import { describe as about, expect, it } from "vitest";
import { assuranceLabel, brief, decimalsOf, variationLabel } from "../../../src/readings/describe.js";
import { caution, chart } from "../../support/handwritten.js";
import { flat, improved, quiet, saw } from "../../support/told.js";

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

about("brief", () => {
  it.each([
    ["pass", "Improved since July 2024. Expected to meet the target."],
    ["fail", "Improved since July 2024. Not expected to meet the target."],
    ["none", "Improved since July 2024."],
  ] as const)("says what is expected of the target beside another finding: %s", (assurance, told) => {
    expect(brief({ ...improved, verdict: { ...improved.verdict, assurance } })).toBe(told);
  });

  it("says nothing of a target that the measure cannot reach but that it cannot", () => {
    const beyond = {
      ...chart({ values: saw(24), lines: { ...flat, target: 200 } }),
      notes: [caution("target-out-of-range", { target: 200 })],
    };
    expect(brief({ ...beyond, verdict: { ...beyond.verdict, assurance: "fail" } })).toBe(
      "No signal of change in 24 observations. The target 200 lies beyond what the measure can reach.",
    );
  });

  it("leaves out what concerns an earlier phase alone", () => {
    const notes = [caution("rare-events", {}, { phase: 0 }), caution("combined-unlike", { combine: "mean" })];
    const phases = [{ first: 0 }, { first: 12 }];
    expect(brief(chart({ values: saw(24), phases, notes }))).toBe(
      "No signal of change in 12 observations. Values were combined by their mean and denominators by their sum, so ratios of the two are too small.",
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
    expect(decimalsOf(chart({ values: [1.2e6, 1.25e6] }))).toEqual({ lines: 0, values: 0 });
    expect(decimalsOf(chart({ values: [3.1e9, 3.6e9 + 0.5] }))).toEqual({ lines: -6, values: 0 });
    expect(decimalsOf(chart({ values: [4.25, 4.25] }))).toEqual({ lines: 2, values: 2 });
    expect(decimalsOf(chart({ values: [6, 256] }))).toEqual({ lines: 0, values: 0 });
    expect(decimalsOf(chart({ values: [6.02, 256.02] }))).toEqual({ lines: 0, values: 0 }); // 249.99999999999997 apart
    expect(decimalsOf(chart({ values: [6.02, 256.019] }))).toEqual({ lines: 1, values: 1 });
    expect(decimalsOf(chart({ values: [] }))).toEqual({ lines: 0, values: 0 });
  });

  it("gives no more than one to shares of 10% and more, but where fewer would belie the verdict", () => {
    const turnover = chart({ unit: "proportion", values: [0.12648, 0.13014], lines: { lower: 0.11613, upper: 0.14221 } });
    expect(decimalsOf(turnover, 100)).toEqual({ lines: 1, values: 1 });
    expect(decimalsOf(chart({ unit: "proportion", values: [0.12648, 0.0995] }), 100)).toEqual({ lines: 2, values: 2 });
    const beyond = chart({
      unit: "proportion",
      values: [0.121, 0.1304],
      lines: { lower: 0.118, upper: 0.1301 },
      points: { 1: { zone: 4 } },
    });
    expect(decimalsOf(beyond, 100)).toEqual({ lines: 2, values: 2 });
  });
});
