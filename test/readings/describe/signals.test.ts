import { describe as about, expect, it } from "vitest";
import { funnelChart, xmrChart } from "../../../src/charts/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { brief, caption, describe } from "../../../src/readings/describe.js";
import { spc } from "../../../src/spc.js";
import type { Chart } from "../../../src/types/index.js";
import { caution, chart, months, record, signal } from "../../support/handwritten.js";
import { flat, improved, range, saw } from "../../support/told.js";

about("describe", () => {
  it("tells a chart in the order of a reader's questions", () => {
    expect(describe(improved)).toBe(
      "Falls: XmR chart, monthly, April 2023 to March 2025 (24 months). There is a signal of improvement since July 2024. " +
        "Signals: 9 in a row below the mean, July 2024 to March 2025 (improvement). The latest value is 9 in March 2025, within the expected range. " +
        "The mean is 10 and the expected range 5.4 to 14.6, from all 24 months.",
    );
  });

  it("is the same for a chart and its JSON copy", () => {
    expect(describe(JSON.parse(JSON.stringify(improved)) as Chart)).toBe(describe(improved));
    expect(caption(JSON.parse(JSON.stringify(improved)) as Chart)).toEqual(caption(improved));
  });

  it("tells each signal with its dates, single values of one kind together", () => {
    const text = describe(
      chart({
        values: saw(24),
        x: months(24),
        lines: flat,
        verdict: { stable: false },
        signals: [
          signal("shift", range(9, 17), { side: "high", cause: "concern" }),
          signal("astronomicalPoint", [3], { side: "high", cause: "concern" }),
          signal("astronomicalPoint", [7], { side: "high", cause: "concern" }),
        ],
      }),
    );
    expect(text).toContain("There is no signal of change now.");
    expect(text).toContain(
      "Earlier signals: above the upper limit, July 2023 and November 2023 (concern); 9 in a row above the mean, January 2024 to September 2024 (concern).",
    );
  });

  it("tells single values of either side, and of a rule that has longer signals too, each for themselves", () => {
    const signals = [
      signal("astronomicalPoint", [3], { side: "high", cause: "concern" }),
      signal("astronomicalPoint", [7], { side: "low", cause: "improvement" }),
      signal("ofMyOwn", [10], { side: "high" }),
      signal("ofMyOwn", [13, 14], { side: "high" }),
    ];
    expect(describe(chart({ values: saw(24), signals, verdict: { stable: false } }))).toContain(
      "Earlier signals: above the upper limit, observation 4 (concern); below the lower limit, observation 8 (improvement); ofMyOwn, observation 11; ofMyOwn, observations 14 to 15.",
    );
  });

  it("says once what is numbered", () => {
    const text = describe(spc([...saw(6), 30, ...saw(9), 30, ...saw(8)], { chart: xmrChart, limits: { lower: 0, centre: 10, upper: 20 } }));
    expect(text).toContain("above the upper limit, observations 7 and 17");
    const early = describe(spc([30, 30, ...saw(9), 30, ...saw(8)], { chart: xmrChart, limits: { lower: 0, centre: 10, upper: 20 } }));
    expect(early).toContain("above the upper limit, observations 1 to 2 and 12");
  });

  it("names units one by one, as no unit comes before another; of many those furthest out", () => {
    const rows = (count: number) =>
      Array.from({ length: 60 }, (_, i) => ({ unit: `Ward ${i + 1}`, n: 1000 + i, y: i < count ? 300 + 10 * i : 100 }));
    const told = (count: number) => describe(spc(rows(count), { chart: funnelChart, x: "unit", y: "y", n: "n", centre: 0.1 }));
    expect(told(3)).toContain("Signals: above the upper limit, Ward 1, Ward 2 and Ward 3.");
    expect(told(14)).toContain("above the upper limit, Ward 3, Ward 4, Ward 5,");
    expect(told(14)).toContain("Ward 14, and 2 more.");
  });

  it.each([
    [enGB, "There is no signal of change now. Earlier signals: "],
    [da, "Der er intet signal om ændring nu. Tidligere signaler: "],
    [de, "Derzeit gibt es kein Änderungssignal. Frühere Signale: "],
    [fr, "Il n’y a aucun signal de changement à présent. Signaux antérieurs\u00a0: "],
  ])("calls them earlier where the latest observation has left them behind, in $tag", (locale, words) => {
    const past = [signal("shift", range(2, 10), { side: "high", cause: "concern" })];
    expect(describe(chart({ values: saw(24), signals: past, verdict: { stable: false } }), { locale })).toContain(words);
  });

  it("calls them earlier where they lie in phases before the latest", () => {
    const phases = [
      { first: 0, last: 11 },
      { first: 12, last: 23 },
    ];
    const past = [signal("shift", range(2, 10), { side: "high", cause: "concern" })];
    const text = describe(chart({ values: saw(24), phases, signals: past }));
    expect(text).toContain("There is no signal of change in the latest phase (12 observations)");
    expect(text).toContain("Earlier signals: ");
  });

  it("joins neighbouring single values, and tells the latest six of many stretches", () => {
    const outside = (at: readonly number[]): string =>
      describe(
        chart({ values: saw(24), signals: at.map((i) => signal("astronomicalPoint", [i], { side: "high" })), verdict: { stable: false } }),
      );
    expect(outside([2, 3, 4, 9])).toContain("Earlier signals: above the upper limit, observations 3 to 5 and 10.");
    expect(outside([1, 3, 5, 7, 9, 11, 13, 15])).toContain("above the upper limit, observations 6, 8, 10, 12, 14 and 16, and 2 earlier.");
  });

  it("tells the latest twelve of very many signals, and how many came before", () => {
    const many = range(0, 39).map((i) => signal("shift", range(8 * i, 8 * i + 7), { side: i % 2 === 0 ? "high" : "low" }));
    const text = describe(chart({ values: saw(320), signals: many, verdict: { stable: false } }));
    expect(text).toContain(", and 28 earlier.");
    expect(text).toContain("observations 313 to 320");
    expect(text).not.toContain("observations 217 to 224");
  });

  it("counts single values among the latest where the last of them is, as one of them may be the latest value", () => {
    const outside = [3, 104].map((at) => signal("astronomicalPoint", [at], { side: "high", cause: "concern" }));
    const runs = range(1, 12).map((i) => signal("shift", range(8 * i, 8 * i + 7), { side: "low" }));
    const text = describe(
      chart({
        values: saw(105),
        signals: [...outside, ...runs],
        verdict: { variation: "concern", side: "high", rules: ["astronomicalPoint"] },
      }),
    );
    expect(text).toContain(
      "Signals: above the upper limit, observations 4 and 105 (concern); 8 in a row below the mean, observations 17 to 24;",
    );
    expect(text).toContain("observations 97 to 104, and 1 earlier.");
  });

  it("tells a signal of the whole phase as a statement on it, with the numbers compared", () => {
    const text = describe(
      chart({
        kind: "run",
        name: "Waiting days",
        values: saw(24),
        lines: { centre: 10 },
        conventions: { centreFrom: "median" },
        signals: [signal("crossings", range(3, 23), { evidence: { crossings: 3, needed: 6, useful: 21 } })],
        verdict: { variation: "neutral", rules: ["crossings"], stable: false },
      }),
    );
    expect(text).toContain("There is a signal, neither good nor bad in itself: fewer crossings of the median than chance allows.");
    expect(text).toContain("3 crossings of the median among 21 points not on it, where chance gives at least 6");
    expect(text).toContain("The median is 10, from all 24 observations.");
  });

  it("says on which side of the expected range the latest value lies", () => {
    const at = (zone: 4 | -4 | 1): string => describe(chart({ values: saw(3), lines: flat, points: { 2: { zone } } }));
    expect(at(4)).toContain("The latest value is 11 at observation 3, above the expected range.");
    expect(at(-4)).toContain("below the expected range.");
    expect(at(1)).toContain("within the expected range.");
  });

  it("tells the latest value that counts, not one left out or not final", () => {
    expect(describe(chart({ values: [4, 5, 99], points: { 2: { status: "provisional" } } }))).toContain(
      "The latest value is 5 at observation 2.",
    );
  });

  it("tells of a funnel which units lie outside, and no latest value", () => {
    const funnel = chart({
      kind: "funnel",
      name: "Readmissions",
      axis: "size",
      x: ["Ash", "Birch", "Elm"],
      unit: "proportion",
      per: 100,
      values: [0.1, 0.3, 0.1],
      improvement: "down",
      lines: { centre: 0.15, lower: 0.05, upper: 0.25, n: 100 },
      points: { 2: { n: 300 } },
      signals: [signal("astronomicalPoint", [1], { side: "high", cause: "concern" })],
      verdict: { variation: "none", at: null, stable: null, reasons: [{ code: "no-time", params: {}, message: "" }] },
    });
    expect(describe(funnel)).toBe(
      "Readmissions: funnel plot, per cent, 3 units. 1 of 3 units outside the limits. Signals: above the upper limit, Birch (concern). The mean is 15%, from all 3 units.",
    );
    expect(brief(funnel)).toBe("1 of 3 units outside the limits.");
  });

  it("names rules that were not evaluated, and targets on the display scale", () => {
    const text = describe(
      chart({
        kind: "p",
        unit: "proportion",
        per: 100,
        values: [0.9, 0.8, 0.95],
        provenance: { rules: [record("shift", { length: 8 }, "shift(8)"), record("mine", {}, "mine")] },
        notes: [
          caution("few-points", { rules: "shift(8), mine", usable: 3, needed: 10 }),
          caution("rule-not-admitted", { rules: "twoInThree(third: sameSide, counts: between), box(cut)" }),
          caution("target-out-of-range", { target: 1.05 }),
        ],
      }),
    );
    expect(text).toContain("Not evaluated: run on one side; (mine), as the centre comes from 3 observations (10 needed).");
    expect(text).toContain("Left out on this chart: two of three near a limit; runs and crossings together.");
    expect(text).toContain("The target 105% (given as 1.05) lies beyond what the measure can reach.");
  });
});
