import { describe as about, expect, it } from "vitest";
import { pChart, runChart, xmrChart } from "../../src/charts/index.js";
import { enGB } from "../../src/locales/enGB.js";
import { assuranceLabel, brief, caption, decimalsOf, describe, headline, subtitle, variationLabel } from "../../src/readings/describe.js";
import { spc } from "../../src/spc.js";
import type { Chart, Cost, Locale } from "../../src/types/index.js";
import { chartOf, decided, everyKind, holds } from "../support/series.js";
import { caution, chart, months, record, signal } from "../support/handwritten.js";

const saw = (n: number, centre = 10): readonly number[] => Array.from({ length: n }, (_, i) => centre + (i % 2 === 0 ? 1 : -1));
const flat = { centre: 10, lower: 5.4, upper: 14.6 };
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const words = (title: string): number => title.split(/\s+/).length;

/** 24 months, the last nine below the mean. */
const improved = chart({
  values: [...saw(15), ...saw(9, 8)],
  x: months(24),
  lines: flat,
  signals: [signal("shift", range(15, 23), { rule: "shift(8)", params: { length: 8 }, side: "low", cause: "improvement", completed: 22 })],
  verdict: { variation: "improvement", side: "low", rules: ["shift(8)"], stable: false },
  provenance: { rules: [record("astronomicalPoint"), record("shift", { length: 8 }, "shift(8)")] },
});

const quiet = chart({ values: saw(24), x: months(24), lines: flat });

about("headline", () => {
  it("says since when a measure has improved: the first member of the earliest signal that holds the latest point", () => {
    expect(headline(improved)).toBe("Falls: improved since July 2024");
    const two = {
      ...improved,
      signals: [...improved.signals, signal("trend", range(12, 23), { side: "low", cause: "improvement" })],
      verdict: { ...improved.verdict, rules: ["shift(8)", "trend"] },
    };
    expect(headline(two)).toBe("Falls: improved since April 2024");
  });

  it("passes over signals of another cause, of another side, and those that the latest point is no member of", () => {
    const others = [
      signal("shift", range(0, 8), { side: "low", cause: "improvement" }),
      signal("trend", range(10, 23), { side: "high", cause: "concern" }),
    ];
    expect(headline({ ...improved, signals: [...others, ...improved.signals] })).toBe("Falls: improved since July 2024");
  });

  it("says the same of concern without blame", () => {
    const concern = chart({
      values: saw(24),
      x: months(24),
      lines: flat,
      improvement: "up",
      signals: [signal("shift", range(15, 23), { side: "low", cause: "concern" })],
      verdict: { variation: "concern", side: "low", rules: ["shift"], stable: false },
    });
    expect(headline(concern)).toBe("Falls: worse since July 2024");
  });

  it("says when a single value is unusual, and what that means", () => {
    const outside = (cause: "concern" | "improvement" | "neutral", side: "high" | "low"): string =>
      headline(
        chart({
          values: saw(24),
          x: months(24),
          lines: flat,
          signals: [signal("astronomicalPoint", [23], { side, cause })],
          verdict: { variation: cause, side, rules: ["astronomicalPoint"], stable: false },
        }),
      );
    expect(outside("concern", "high")).toBe("Falls: unusually high in March 2025, a concern");
    expect(outside("improvement", "low")).toBe("Falls: unusually low in March 2025, an improvement");
    expect(outside("neutral", "low")).toBe("Falls: unusually low in March 2025");
  });

  it("says higher, lower, rising or falling where neither is better", () => {
    const neutral = (code: string, side: "high" | "low"): string =>
      headline(
        chart({
          values: saw(24),
          x: months(24),
          improvement: "neither",
          signals: [signal(code, range(16, 23), { side })],
          verdict: { variation: "neutral", side, rules: [code], stable: false },
        }),
      );
    expect(neutral("shift", "high")).toBe("Falls: higher since August 2024");
    expect(neutral("shift", "low")).toBe("Falls: lower since August 2024");
    expect(neutral("trend", "high")).toBe("Falls: rising since August 2024");
    expect(neutral("trend", "low")).toBe("Falls: falling since August 2024");
  });

  it("names a pattern without a side", () => {
    const pattern = (code: string, kind = "xmr"): string =>
      headline(
        chart({
          kind,
          values: saw(24),
          x: months(24),
          conventions: { centreFrom: null },
          signals: [signal(code, range(9, 23))],
          verdict: { variation: "neutral", rules: [code], stable: false },
        }),
      );
    expect(pattern("withinOneThird")).toBe("Falls: unusually close to the mean since January 2024");
    expect(pattern("crossings", "run")).toBe("Falls: fewer crossings of the median than chance allows");
    expect(pattern("ofMyOwn")).toBe("Falls: an unusual pattern since January 2024");
  });

  it("names a pattern of the whole phase also where the latest point lies on the centre line and is no member of it", () => {
    const onCentre = chart({
      kind: "run",
      values: saw(24),
      conventions: { centreFrom: "median" },
      signals: [signal("crossings", range(0, 22))],
      verdict: { stable: false },
    });
    expect(headline(onCentre)).toBe("Falls: fewer crossings of the median than chance allows");
    expect(describe(onCentre)).toContain(
      "There is a signal, neither good nor bad in itself: fewer crossings of the median than chance allows.",
    );
    const alsoRun = { ...onCentre, signals: [...onCentre.signals, signal("longestRun", range(5, 13), { side: "high", cause: "concern" })] };
    expect(headline(alsoRun)).toBe("Falls: no signal now, concern until observation 14");
  });

  it("calls a large moving range a large change, neither good nor bad", () => {
    const jump = chart({
      kind: "mr",
      directional: false,
      values: saw(24),
      x: months(24),
      signals: [signal("astronomicalPoint", [23], { side: "high" })],
      verdict: { variation: "neutral", side: "high", rules: ["astronomicalPoint"], stable: false },
    });
    expect(headline(jump)).toBe("Falls: unusually large change in March 2025");
    expect(headline({ ...jump, kind: "s" })).toBe("Falls: unusually large spread in March 2025");
  });

  it("gives the span of a signal that the latest point has left, where the verdict is of the phase", () => {
    const past = chart({
      values: saw(24),
      x: months(24),
      signals: [signal("shift", range(4, 12), { side: "low", cause: "improvement", completed: 11 })],
      verdict: { variation: "improvement", side: "low", at: 11, rules: ["shift"], stable: false },
    });
    expect(headline(past)).toBe("Falls: improvement, August 2023 to April 2024");
  });

  it("says over what stretch there is no signal", () => {
    expect(headline(quiet)).toBe("Falls: no signal of change in the last 24 months");
    expect(headline(chart({ values: saw(9), x: months(9) }))).toBe("Falls: no signal of change yet in 9 months");
    expect(headline(chart({ values: saw(24) }))).toBe("Falls: no signal of change in 24 observations");
    expect(headline(chart({ values: [5] }))).toBe("Falls: one observation so far");
  });

  it("counts unusual periods that are over, and tells until when a run lasted", () => {
    const outside = [
      signal("astronomicalPoint", [3], { side: "high", cause: "concern" }),
      signal("astronomicalPoint", [7], { side: "high", cause: "concern" }),
    ];
    const past = (signals: Chart["signals"]): string =>
      headline(chart({ values: saw(24), x: months(24), signals, verdict: { stable: false } }));
    expect(past(outside)).toBe("Falls: stable, apart from 2 unusual months");
    expect(past(outside.slice(1))).toBe("Falls: stable, apart from 1 unusual month");
    expect(past([...outside, signal("shift", range(9, 17), { side: "high", cause: "concern" })])).toBe(
      "Falls: no signal now, concern until September 2024",
    );
  });

  it("says what a stable process promises of the target, never that it failed", () => {
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "fail" } })).toBe(
      "Falls: stable, and not expected to meet the target",
    );
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "pass" } })).toBe("Falls: stable, and expected to meet the target");
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "hit-or-miss" } })).toBe(
      "Falls: no signal of change in the last 24 months",
    );
  });

  it("promises nothing of the target from fewer than twelve values", () => {
    const young = chart({ values: saw(9), x: months(9), verdict: { assurance: "fail" } });
    expect(headline(young)).toBe("Falls: no signal of change yet in 9 months");
    expect(headline({ ...young, verdict: { ...young.verdict, assurance: "pass" } })).toBe("Falls: no signal of change yet in 9 months");
  });

  it("gives the means of the last two phases, as they are drawn", () => {
    const phased = chart({
      values: [...saw(12, 8.8), ...saw(12, 6.94)],
      x: months(24),
      phases: [
        { first: 0, lines: { centre: 8.81, lower: 4.6, upper: 13.1 } },
        { first: 12, lines: { centre: 6.94, lower: 4.2, upper: 9.6 } },
      ],
    });
    expect(headline(phased)).toBe("Falls: mean 6.9 since April 2024, 8.8 before");
    expect(headline(phased, { decimals: 2 })).toBe("Falls: mean 6.94 since April 2024, 8.81 before");
    expect(headline(phased, { decimals: 0 })).toBe("Falls: mean 7 since April 2024, 9 before");
  });

  it("says that nothing varies where nothing does", () => {
    const all = chart({
      values: Array<number>(14).fill(1),
      x: months(14),
      unit: "proportion",
      per: 100,
      lines: { centre: 1, lower: 1, upper: 1 },
    });
    expect(headline(all)).toBe("Falls: always 100% in the last 14 months");
  });

  it("says why there is no verdict", () => {
    expect(
      headline(
        chart({ values: [], verdict: { variation: "none", stable: null, reasons: [{ code: "no-data", params: {}, message: "" }] } }),
      ),
    ).toBe("Falls: no observations");
    expect(
      headline(
        chart({
          values: saw(8),
          verdict: { variation: "none", stable: null, reasons: [{ code: "below-minimum", params: {}, message: "" }] },
        }),
      ),
    ).toBe("Falls: too few observations to judge");
  });

  it("counts units outside a funnel", () => {
    const funnel = chart({
      kind: "funnel",
      axis: "size",
      values: saw(26),
      signals: [signal("astronomicalPoint", [3], { side: "high" }), signal("astronomicalPoint", [9], { side: "low" })],
      verdict: { variation: "none", at: null, stable: null },
    });
    expect(headline(funnel)).toBe("Falls: 2 of 26 units outside the limits");
    expect(headline({ ...funnel, signals: [] })).toBe("Falls: all 26 units within the limits");
  });

  it("keeps to twelve words: the name of the measure goes first, into the subtitle", () => {
    const name = "Physical violence on older-adult wards per 1,000 occupied bed days";
    const long = { ...quiet, name };
    expect(headline(long)).toBe("No signal of change in the last 24 months");
    expect(subtitle(long)).toBe(`${name}, monthly, April 2023 to March 2025`);
    expect(words(headline({ ...improved, name }))).toBeLessThanOrEqual(12);
    expect(headline({ ...quiet, name: "Falls with harm on older-adult wards" })).toBe(
      "Falls with harm on older-adult wards: no signal of change",
    );
  });

  it("needs no name", () => {
    expect(headline({ ...improved, name: "" })).toBe("Improved since July 2024");
  });

  it("names days, weeks, moments and observations as they are", () => {
    const at = (x: readonly (string | number)[], parts: Partial<Chart> = {}): string =>
      headline({
        ...chart({
          values: saw(3),
          x,
          signals: [signal("astronomicalPoint", [2], { side: "high", cause: "concern" })],
          verdict: { variation: "concern", side: "high", rules: ["astronomicalPoint"] },
        }),
        ...parts,
      });
    expect(at(["2025-03-22", "2025-03-23", "2025-03-24"], { period: "day" })).toBe("Falls: unusually high on 24 March 2025, a concern");
    expect(at(["2025-03-10", "2025-03-17", "2025-03-24"], { period: "week" })).toBe(
      "Falls: unusually high in the week of 24 March 2025, a concern",
    );
    expect(at(["2025-03-24T08:00", "2025-03-24T08:10", "2025-03-24T08:30"], { period: null })).toBe(
      "Falls: unusually high at 24 March 2025, 08:30, a concern",
    );
    expect(at([1, 2, 3])).toBe("Falls: unusually high at observation 3, a concern");
    expect(at(["Ash", "Birch", "Elm"], { axis: "category" })).toBe("Falls: unusually high at Elm, a concern");
  });
});

about("subtitle", () => {
  it("tells unit, frequency, and first to last period with a value", () => {
    const p = chart({ kind: "p", unit: "proportion", per: 100, values: [null, ...saw(22), null], x: months(24) });
    expect(subtitle(p)).toBe("Per cent, monthly, May 2023 to February 2025");
    expect(subtitle(p, { per: 1 })).toBe("Proportion, monthly, May 2023 to February 2025");
    expect(subtitle(quiet)).toBe("Monthly, April 2023 to March 2025");
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
    expect(subtitle(u)).toBe("Rate per 1,000, quarterly, Q1 2025 to Q3 2025");
    expect(subtitle(u, { per: 1 })).toBe("Rate, quarterly, Q1 2025 to Q3 2025");
  });

  it("counts observations and units where the axis is no calendar", () => {
    expect(subtitle(chart({ kind: "c", unit: "count", values: [1, 2, null, 4] }))).toBe("Count, 3 observations");
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
      "Signals: above the upper limit, July 2023 and November 2023 (concern); 9 in a row above the mean, January 2024 to September 2024 (concern).",
    );
  });

  it("joins neighbouring single values, and tells the latest six of many stretches", () => {
    const outside = (at: readonly number[]): string =>
      describe(
        chart({ values: saw(24), signals: at.map((i) => signal("astronomicalPoint", [i], { side: "high" })), verdict: { stable: false } }),
      );
    expect(outside([2, 3, 4, 9])).toContain("Signals: above the upper limit, observations 3 to 5 and observation 10.");
    expect(outside([1, 3, 5, 7, 9, 11, 13, 15])).toContain(
      "above the upper limit, observation 6, observation 8, observation 10, observation 12, observation 14 and observation 16, and 2 earlier.",
    );
  });

  it("tells the latest twelve of very many signals, and how many came before", () => {
    const many = range(0, 39).map((i) => signal("shift", range(8 * i, 8 * i + 7), { side: i % 2 === 0 ? "high" : "low" }));
    const text = describe(chart({ values: saw(320), signals: many, verdict: { stable: false } }));
    expect(text).toContain(", and 28 earlier.");
    expect(text).toContain("observations 313 to 320");
    expect(text).not.toContain("observations 217 to 224");
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
    expect(text).toContain("3 crossings of the median where chance gives at least 6, in 21 points off it");
    expect(text).toContain("The median is 10, from all 24 observations.");
  });

  it("gives the limits of the latest denominator where limits differ from point to point", () => {
    const p = chart({
      kind: "p",
      unit: "proportion",
      per: 100,
      values: [0.1, 0.12, 0.08],
      lines: { centre: 0.1, lower: 0, upper: 0.2057, n: 70 },
      points: { 0: { n: 100, upper: 0.19 } },
      phases: [{ lines: null }],
    });
    expect(describe(p)).toContain(
      "The mean is 10%; at the latest denominator (70) the expected range is 0% to 20.6%, from all 3 observations.",
    );
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

  it("says in neutral words what is expected of the target, and whether the latest value meets it", () => {
    const aim = (assurance: "pass" | "fail" | "hit-or-miss", onTarget: boolean, improvement: "up" | "down" = "up"): string =>
      describe(chart({ values: saw(24), lines: { ...flat, target: 12 }, improvement, verdict: { assurance, onTarget } }));
    expect(aim("pass", true)).toContain(
      "As it stands, the process is expected to meet the target of at least 12. The latest value meets it.",
    );
    expect(aim("fail", false)).toContain(
      "As it stands, the process is not expected to meet the target of at least 12. The latest value does not meet it.",
    );
    expect(aim("hit-or-miss", true, "down")).toContain(
      "As it stands, the process may or may not meet the target of at most 12, by chance.",
    );
    expect(aim("fail", false)).not.toMatch(/fail|never/);
  });

  it("says why nothing can be said of a target", () => {
    const text = describe(
      chart({
        values: saw(24),
        lines: { ...flat, target: 12.5 },
        improvement: "neither",
        verdict: { reasons: [{ code: "no-direction", params: {}, message: "" }] },
      }),
    );
    expect(text).toContain("The target is 12.5. No direction of improvement was declared.");
  });

  it("says that limits are given or locked, and what a frozen baseline is", () => {
    const from = (phase: Parameters<typeof chart>[0]["phases"]): string =>
      describe(chart({ values: saw(24), x: months(24), lines: flat, ...(phase !== undefined && { phases: phase }) }));
    expect(from([{ limitsFrom: "given", basis: null }])).toContain(
      "The centre line is 10 and the expected range 5.4 to 14.6, given, not calculated from these data.",
    );
    const basis = { from: "2023-04", to: "2024-03", observations: 12, usable: 12, ghosts: [] };
    expect(from([{ basis }])).toContain("from the first 12 months, April 2023 to March 2024, and kept from then on.");
    expect(from([{ basis: { ...basis, usable: 11 } }])).toContain("from April 2023 to March 2024 (11 of 12 months).");
    expect(from([{ limitsFrom: "locked", basis }])).toContain("locked at the values of April 2023 to March 2024 (12 months).");
    expect(from([{ basis: { ...basis, from: "2023-06", to: "2024-05" } }])).toContain("from June 2023 to May 2024 (12 months).");
  });

  it("tells each phase with its name, span, lines, basis and decision", () => {
    const text = describe(
      chart({
        values: [...saw(12, 9), ...saw(12, 7)],
        x: months(24),
        phases: [
          { first: 0, lines: { centre: 9, lower: 4.6, upper: 13.4 } },
          {
            first: 12,
            lines: { centre: 7, lower: 2.6, upper: 11.4 },
            label: "New triage",
            reason: "triage nurse at the door.",
            decidedBy: "ED QI team",
            decidedAt: "2024-09-12",
          },
        ],
      }),
    );
    expect(text).toContain("Phase 1 (April 2023 to March 2024): mean 9, expected range 4.6 to 13.4; from all 12 months.");
    expect(text).toContain(
      "New triage (April 2024 to March 2025): mean 7, expected range 2.6 to 11.4; from all 12 months; decided by ED QI team, 12 September 2024; reason: triage nurse at the door.",
    );
  });

  it("keeps a phase that holds nothing yet", () => {
    const text = describe(chart({ values: saw(12), phases: [{ first: 0 }, { first: null, last: null, label: "Winter", basis: null }] }));
    expect(text).toContain("Winter: no observations yet.");
  });

  it("hands on every caution with its phase, its dates and the reasons given", () => {
    const text = describe(
      chart({
        values: saw(24),
        x: months(24),
        phases: [{ first: 0 }, { first: 12, label: "New triage" }],
        points: { 2: { status: "ghost", why: "power cut" } },
        notes: [
          caution("provisional-limits", { usable: 12 }, { phase: 1 }),
          caution("ghosts", { points: 1 }, { at: [2] }),
          caution("gaps", { points: 2 }, { at: [5, 6] }),
          caution("house-rule", {}),
        ],
      }),
    );
    expect(text).toContain("Limits are provisional, from 12 observations, fewer than 20 (New triage).");
    expect(text).toContain("1 point left out of the limits (June 2023: power cut).");
    expect(text).toContain("2 periods without data (September 2023 to October 2023).");
    expect(text).toContain("(house-rule)");
  });

  it("names no phase where a caution holds for all of them, and each where it holds for some", () => {
    const three = [{ first: 0 }, { first: 8, label: "B" }, { first: 16, label: "C" }];
    const noted = (phases: readonly number[]): string =>
      describe(
        chart({ values: saw(24), phases: three, notes: phases.map((phase) => caution("limit-at-bound", { side: "lower" }, { phase })) }),
      );
    expect(noted([0, 1, 2])).toContain("no single point can signal there.");
    expect(noted([0, 2])).toContain("no single point can signal there (Phase 1, C).");
  });

  it("tells equal cautions once, for all their places, and of one kind at most three", () => {
    const clash = (at: number): ReturnType<typeof caution> =>
      caution("conflicting-signals", { rules: "shift(8), trend(6)", cause: "improvement" }, { at: [at] });
    const invalid = [1, 2, 3, 4, 5].map((row) => caution("invalid-row", { why: `row ${row}`, row }));
    const text = describe(chart({ values: saw(24), x: months(24), notes: [...range(4, 9).map(clash), ...invalid] }));
    expect(text).toContain(
      "Signals of improvement and of concern meet (run on one side; trend); where they do, points are shown as improvement (August 2023 to January 2024).",
    );
    expect(text).toContain("A row was left out: row 3. 2 more notes of this kind.");
    expect(text).not.toContain("row 4");
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
    expect(text).toContain("The target 105% lies beyond what the measure can reach.");
  });

  it("tells what happened beside the data, with what was expected and seen", () => {
    const text = describe({
      ...quiet,
      annotations: [
        { x: "2023-06", text: "huddles tested", kind: "change", prediction: "fewer falls", result: "no change" },
        { x: "2024-01", until: "2024-02", text: "strike", kind: "event" },
      ],
    });
    expect(text).toContain(
      "Events noted: huddles tested, June 2023 (expected: fewer falls; seen: no change); strike, January 2024 to February 2024.",
    );
  });

  it("says what the rules cost", () => {
    const cost = (p: number): Cost => ({
      n: 24,
      limits: true,
      basis: "own",
      any: { p, se: 0.0005 },
      rules: [],
      averageRunLength: 89.19,
      method: "simulation",
      seed: 1,
      replicates: 1_000_000,
    });
    expect(describe(quiet, { cost: cost(0.1532) })).toContain(
      "A stable process of 24 points shows at least one such signal in 15 of 100 charts.",
    );
    expect(describe(quiet, { cost: cost(0.0044) })).toContain("in 4 of 1000 charts.");
    expect(describe(quiet, { cost: cost(0.0001) })).toContain("in fewer than 1 of 1000 charts.");
    expect(describe(quiet)).not.toContain("stable process");
  });

  it("is readable for no data, one value and values that never vary", () => {
    const none = describe(
      chart({
        values: [],
        verdict: {
          variation: "none",
          reasons: [
            { code: "no-data", params: {}, message: "" },
            { code: "no-target", params: {}, message: "" },
          ],
        },
      }),
    );
    expect(none).toBe("Falls: XmR chart. There is no verdict on change. There are no observations to judge.");
    expect(describe(chart({ values: [5], lines: { centre: 5 } }))).toBe(
      "Falls: XmR chart, 1 observation. There is one observation so far, too few to speak of change. The latest value is 5 at observation 1. The mean is 5, from 1 observation.",
    );
    expect(describe(chart({ values: [4, 4, 4], lines: { centre: 4, lower: 4, upper: 4 }, points: { 2: { zone: 0 } } }))).toBe(
      "Falls: XmR chart, 3 observations. There is no variation: every value in the 3 observations judged is 4. The latest value is 4 at observation 3. The mean is 4, from all 3 observations.",
    );
  });

  it("speaks another language where one is given, and falls back where it lacks a sentence", () => {
    const locale: Locale = {
      ...enGB,
      tag: "xx",
      decimal: ",",
      phrases: { ...enGB.phrases, "verdict-improvement": "Beter {when}." },
      sentences: {},
    };
    const text = describe({ ...improved, notes: [caution("sorted")] }, { locale });
    expect(text).toContain("Beter since July 2024.");
    expect(text).toContain("5,4 to 14,6");
    expect(text).toContain("Rows were put in order.");
  });
});

about("caption", () => {
  it("tells kind, limits, rules, cost, notes, drawing, missing data, source, extract and version in this order", () => {
    const told = caption(
      {
        ...improved,
        notes: [caution("gaps", { points: 1 }, { at: [4] }), caution("sorted")],
        provenance: { ...improved.provenance, asOf: "2025-04-07", preset: "mdc@5.0" },
      },
      {
        cost: {
          n: 24,
          limits: true,
          basis: "own",
          any: { p: 0.1, se: 0 },
          rules: [],
          averageRunLength: 89,
          method: "exact",
          seed: null,
          replicates: null,
        },
        drawing: ["The vertical axis starts at 40%."],
        source: "Source: incident system.",
      },
    );
    expect(told).toEqual([
      "XmR chart.",
      "Limits are the mean ± 2.66 × the mean moving range, from all 24 months.",
      "Signals (mdc@5.0): a point outside the limits; 8 or more in a row on one side of the mean.",
      "Points on the mean are passed over.",
      "A stable process of 24 points shows at least one such signal in 10 of 100 charts.",
      "Rows were put in order.",
      "The vertical axis starts at 40%.",
      "1 period without data (August 2023).",
      "Source: incident system.",
      "Data as of 7 April 2025.",
      "naturallimits 0.1.0",
    ]);
  });

  it("may leave the version out, or name another", () => {
    expect(caption(quiet, { version: false }).at(-1)).toBe("No rules for signals are in use.");
    expect(caption(quiet, { version: "our report 7" }).at(-1)).toBe("our report 7");
  });

  it("tells the factor of the moving range under the conventions in force", () => {
    const limits = (conventions: Parameters<typeof chart>[0]["conventions"], kind = "xmr"): string | undefined =>
      caption(chart({ kind, values: saw(24), lines: flat, ...(conventions !== undefined && { conventions }) }))[1];
    expect(limits({})).toBe("Limits are the mean ± 2.66 × the mean moving range, from all 24 observations.");
    expect(limits({ constants: "table" })).toContain("± 2.6596 ×");
    expect(limits({ rangeAverage: "median", centreFrom: "median" })).toContain("Limits are the median ± 3.145 × the median moving range");
    expect(limits({ sigmas: 2 })).toContain("± 1.7733 ×");
    expect(limits({ screening: "once" })).toContain("mean moving range, large moving ranges left out, from");
    expect(limits({}, "mr")).toBe("The upper limit is 3.267 × the mean moving range, from all 24 observations.");
  });

  it("says phase by phase where limits come from and who decided", () => {
    const told = caption(
      chart({
        values: saw(24),
        x: months(24),
        phases: [
          { first: 0, lines: flat },
          {
            first: 12,
            lines: flat,
            label: "New triage",
            decidedBy: "ED QI team",
            basis: { from: "2024-04", to: "2024-09", observations: 6, usable: 6, ghosts: [] },
          },
        ],
      }),
    );
    expect(told.slice(1, 4)).toEqual([
      "Limits are the mean ± 2.66 × the mean moving range of each phase.",
      "Phase 1 (April 2023 to March 2024): from all 12 months.",
      "New triage (April 2024 to March 2025): from the first 6 months, April 2024 to September 2024, and kept from then on; decided by ED QI team.",
    ]);
  });

  it("says how limits step with the denominator", () => {
    const p = chart({
      kind: "p",
      unit: "proportion",
      per: 100,
      values: [0.1, 0.2],
      lines: { centre: 0.15, lower: 0, upper: 0.3, n: 58 },
      points: { 1: { n: 356 } },
    });
    expect(caption(p).slice(0, 2)).toEqual([
      "p chart.",
      "Limits are 3 sigma either side of the mean, sigma coming from the binomial distribution, and stepping with the denominator (58 to 356), from all 2 observations.",
    ]);
  });

  it("says that a run chart draws its median, and about which line its rules run", () => {
    const run = chart({
      kind: "run",
      values: saw(24),
      x: months(24),
      lines: { centre: 10 },
      conventions: { centreFrom: "median" },
      provenance: { rules: [record("longestRun"), record("crossings")] },
    });
    expect(caption(run).slice(0, 3)).toEqual([
      "Run chart.",
      "The line is the median, from all 24 months.",
      "Signals: a run on one side of the median longer than chance allows; fewer crossings of the median than chance allows.",
    ]);
  });

  it("never tells how limits are computed where there are none, but why", () => {
    const one = chart({
      values: [5],
      lines: { centre: 5 },
      phases: [{ standing: "no-limits" }],
      notes: [caution("no-limits", { usable: 1 })],
    });
    expect(caption(one)).toEqual([
      "XmR chart.",
      "No rules for signals are in use.",
      "There are too few observations for limits.",
      "naturallimits 0.1.0",
    ]);
    const withheld = chart({
      values: saw(9),
      lines: { centre: 10 },
      notes: [caution("below-minimum", { points: 9, needed: 13, effect: "withhold" })],
    });
    expect(caption(withheld)[1]).toBe("The line is the mean, from all 9 observations.");
  });

  it("says where limits are held by declared bounds", () => {
    const held = caption(chart({ values: saw(24), lines: flat, conventions: { bounds: [0, null] } }));
    expect(held).toContain("Limits are held at 0 or more.");
  });

  it("says how points on the centre line, repeated values, gaps and phases are dealt with", () => {
    const rules = { rules: [record("shift", { length: 8 }, "shift(8)"), record("trend", { length: 6 }, "trend(6)")] };
    const customs = (conventions: NonNullable<Parameters<typeof chart>[0]["conventions"]>): string | undefined =>
      caption(chart({ values: [1, null, 3], provenance: rules, conventions, phases: [{ first: 0 }, { first: 2 }] })).find((sentence) =>
        sentence.startsWith("Points on"),
      );
    expect(customs({})).toBe("Points on the mean and repeated values are passed over.");
    expect(customs({ onCentre: "below", onTie: "break", acrossPhases: "all", onGap: "break" })).toBe(
      "Points on the mean count as below it; repeated values end a trend; rules go on across phases; rules start again after a gap.",
    );
  });
});

about("brief", () => {
  it("says the finding and the target in a sentence each, with what a reader of one row must know", () => {
    expect(brief({ ...improved, verdict: { ...improved.verdict, assurance: "hit-or-miss" } })).toBe(
      "Improved since July 2024. May or may not meet the target.",
    );
    expect(brief({ ...quiet, verdict: { ...quiet.verdict, assurance: "fail" } })).toBe("Stable, and not expected to meet the target.");
    expect(brief({ ...quiet, notes: [caution("sorted"), caution("limit-at-bound", { side: "lower" }, { phase: 0 })] })).toBe(
      "No signal of change in the last 24 months. The lower limit lies at its natural bound, so no single point can signal there.",
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

about("the words of computed charts", () => {
  it("give the numbers that the NIST handbook prints for its flow rates: mean 50.81, limits 45.82 and 55.80", () => {
    const flow = spc([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], { chart: xmrChart, name: "Flow rate" });
    expect(describe(flow, { decimals: 2 })).toContain("The mean is 50.81 and the expected range 45.82 to 55.80, from all 10 observations.");
    expect(describe(flow)).toContain("There is no signal of change yet in 10 observations.");
    expect(headline(flow)).toBe("Flow rate: no signal of change yet in 10 observations");
  });

  it("say that nothing varies and that the target is met, of a measure that never varies", () => {
    const checks = spc(Array<number>(14).fill(1), { chart: xmrChart, name: "Checks done", improvement: "up", target: 1 });
    expect(describe(checks)).toContain("There is no variation: every value in the 14 observations judged is 1.");
    expect(describe(checks)).toContain("The latest value meets it.");
    expect(describe(checks)).not.toMatch(/NaN|Infinity|null|undefined|not expected to meet/);
  });

  it("read a target out of reach neutrally", () => {
    const seen = spc([70, 72, 69, 71, 73, 70, 68, 71, 72, 70, 69, 71, 72], {
      chart: xmrChart,
      name: "Seen in four hours",
      improvement: "up",
      target: 95,
    });
    expect(describe(seen)).toContain("not expected to meet the target of at least 95");
    expect(headline(seen)).toBe("Seen in four hours: stable, and not expected to meet the target");
  });

  it("give a p chart's limits at the latest denominator: 0 and 0.2057 for 70 cases", () => {
    const rows = [
      { y: 5, n: 50 },
      { y: 8, n: 80 },
      { y: 6, n: 55 },
      { y: 9, n: 100 },
      { y: 4, n: 40 },
      { y: 7, n: 70 },
    ];
    expect(describe(spc(rows, { chart: pChart, y: "y", n: "n" }))).toContain(
      "at the latest denominator (70) the expected range is 0% to 20.6%",
    );
  });

  it("tell too few crossings and the two runs of nine of a run chart: 3 crossings of 21 useful points, 6 expected, median 10", () => {
    const waits = [14, 10, 16, 7, 20, 13, 15, 12, 18, 11, 10, 14, 13, 10, 12, 9, 8, 6, 7, 9, 5, 8, 7, 6];
    const text = describe(spc(waits, { chart: runChart, name: "Waiting days", improvement: "down" }));
    expect(text).toContain("3 crossings of the median where chance gives at least 6, in 21 points off it");
    expect(text).toContain("9 in a row above the median");
    expect(text).toContain("9 in a row below the median");
    expect(text).toContain("The median is 10");
  });
});

about("the words of any chart", () => {
  it.each(everyKind)("of kind %s are whole sentences, the same for its JSON copy, under a title of at most twelve words", (name, kind) => {
    holds(decided(name, { minLength: 1, maxLength: 40 }), ([rows, decisions]) => {
      const made = chartOf(kind, rows, { ...decisions, name: "Falls", improvement: "down", target: 1, provisional: 1 });
      const copy = JSON.parse(JSON.stringify(made)) as Chart;
      const told = [describe(made), headline(made), subtitle(made), brief(made), ...caption(made)];
      expect(told).toEqual([describe(copy), headline(copy), subtitle(copy), brief(copy), ...caption(copy)]);
      for (const text of told) expect(text).not.toMatch(/undefined|NaN|null|Infinity|[{}]|\.\.|^ | {2}|because/);
      expect(words(headline(made))).toBeLessThanOrEqual(12);
      expect(headline(made)).not.toMatch(/\.$/);
      expect(describe(made)).toMatch(/\.$/);
    });
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
