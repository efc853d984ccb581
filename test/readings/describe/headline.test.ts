import { describe as about, expect, it } from "vitest";
import { describe, headline } from "../../../src/readings/describe.js";
import type { Chart } from "../../../src/types/index.js";
import { chart, months, signal } from "../../support/handwritten.js";
import { flat, improved, range, saw } from "../../support/told.js";

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
    const both = chart({
      values: saw(24),
      x: months(24),
      signals: [signal("trend", range(18, 23), { side: "high" }), signal("shift", range(16, 23), { side: "high" })],
      verdict: { variation: "neutral", side: "high", rules: ["trend", "shift"], stable: false },
    });
    expect(headline(both)).toBe("Falls: higher since August 2024");
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
    for (const kind of ["s", "r"]) expect(headline({ ...jump, kind })).toBe("Falls: unusually large spread in March 2025");
    const small = {
      ...jump,
      signals: jump.signals.map((one) => ({ ...one, side: "low" as const })),
      verdict: { ...jump.verdict, side: "low" as const },
    };
    expect(headline({ ...small, kind: "r" })).toBe("Falls: unusually small spread in March 2025");
    expect(headline(small)).toBe("Falls: unusually low in March 2025");
  });

  it("gives the span of a signal that the latest point has left, where the verdict is of the phase", () => {
    const past = chart({
      values: saw(24),
      x: months(24),
      signals: [signal("shift", range(4, 12), { side: "low", cause: "improvement", completed: 11 })],
      verdict: { variation: "improvement", side: "low", at: 11, rules: ["shift"], stable: false },
    });
    expect(headline(past)).toBe("Falls: improvement, August 2023 to April 2024");
    const later = signal("shift", range(10, 18), { side: "low", cause: "improvement", completed: 11 });
    expect(headline({ ...past, signals: [...past.signals, later] })).toBe("Falls: improvement, August 2023 to October 2024");
  });

  it("counts unusual periods that are over, dates a single one, and tells until when a run lasted", () => {
    const outside = [
      signal("astronomicalPoint", [3], { side: "high", cause: "concern" }),
      signal("astronomicalPoint", [7], { side: "high", cause: "concern" }),
    ];
    const past = (signals: Chart["signals"]): string =>
      headline(chart({ values: saw(24), x: months(24), signals, verdict: { stable: false } }));
    expect(past(outside)).toBe("Falls: stable, apart from 2 unusual months");
    expect(past(outside.slice(1))).toBe("Falls: stable, apart from 1 unusual month, November 2023");
    const named = chart({
      name: "Falls with harm on wards",
      values: saw(24),
      x: months(24),
      signals: outside.slice(1),
      verdict: { stable: false },
    });
    expect(headline(named)).toBe("Falls with harm on wards: stable, apart from 1 unusual month");
    expect(headline({ ...named, axis: "number", points: named.points.map((point, i) => ({ ...point, x: i })) })).toContain(
      "stable, apart from 1 unusual observation",
    );
    const run = signal("shift", range(9, 17), { side: "high", cause: "concern" });
    expect(past([...outside, run])).toBe("Falls: no signal now, concern until September 2024");
    const before = signal("trend", range(5, 10), { side: "low", cause: "improvement" });
    expect(past([run, before])).toBe("Falls: no signal now, concern until September 2024");
  });

  it("needs no name", () => {
    expect(headline({ ...improved, name: "" })).toBe("Improved since July 2024");
  });

  it("has one colon, where the name of a measure has one itself", () => {
    const ward = { ...improved, name: "Falls: Ward 1" };
    expect(headline(ward)).toBe("Falls, Ward 1: improved since July 2024");
    expect(describe(ward)).toMatch(/^Falls, Ward 1: XmR chart, /);
    expect(headline({ ...ward, name: "Chutes\u00a0: secteur 1" })).toMatch(/^Chutes, secteur 1: /);
    expect(headline({ ...ward, name: "Ratio 3:1" })).toMatch(/^Ratio 3:1: /);
  });
});
