import { describe, expect, it } from "vitest";
import { fill } from "../src/format.js";
import { enGB } from "../src/locales/enGB.js";
import { sentences } from "../src/notes.js";
import { phrase, word } from "../src/readings/describe.js";
import type { Locale, Params } from "../src/types/index.js";

/** Chart kinds of the specification. */
const kinds = [
  "run",
  "xmr",
  "mr",
  "iPrime",
  "xbar",
  "s",
  "r",
  "p",
  "np",
  "pPrime",
  "u",
  "uPrime",
  "c",
  "g",
  "t",
  "funnel",
  "ewma",
  "cusum",
];

/** Rules of the specification. */
const rules = [
  "astronomicalPoint",
  "shift",
  "trend",
  "nearLimit",
  "twoInThree",
  "fourInFive",
  "threeInFour",
  "withinOneThird",
  "beyondOneThird",
  "alternating",
  "longestRun",
  "crossings",
  "box",
  "runsTest",
];

/** Parameters that hold whatever is asked for. */
const anything: Params = new Proxy({}, { get: () => 2 });

describe("enGB", () => {
  it("has twelve months, with Sep short for September", () => {
    expect(enGB.months).toHaveLength(12);
    expect(enGB.shortMonths).toEqual(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);
  });

  it.each(kinds)("names the chart kind %s and says how its limits are computed", (kind) => {
    expect(enGB.charts[kind]).toMatch(/(chart|plot)$/);
    expect(fill(enGB.limits[kind] ?? "", { centre: "mean", sigmas: "3" })).toMatch(/limit|line/i);
  });

  it.each(rules)("says the rule %s in plain words", (rule) => {
    const text = fill(enGB.rules[rule] ?? "", { centre: "median", length: 8 });
    expect(text).toMatch(/^[a-z0-9]/);
    expect(text).not.toMatch(/undefined|\{|UCL|LCL/);
    expect(enGB.ruleNames[rule]).toBeDefined();
  });

  it.each(rules)("says what a signal of %s looks like, on either side or none", (rule) => {
    const found = ["-high", "-low", ""].flatMap((side) => enGB.signals[rule + side] ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const sentence of found) expect(fill(sentence, { points: 9, centre: "mean" })).not.toMatch(/undefined|\{/);
  });

  it("says a shift about the median where the centre is one", () => {
    expect(fill(enGB.rules.shift ?? "", { length: 8, centre: "mean" })).toBe("8 or more in a row on one side of the mean");
    expect(fill(enGB.rules.shift ?? "", { length: 6, centre: "median" })).toBe("6 or more in a row on one side of the median");
  });

  it("says what kind of two in three is meant", () => {
    const say = (params: Record<string, string | number | boolean>): string =>
      fill(enGB.rules.twoInThree ?? "", { centre: "mean", ...params });
    expect(say({})).toBe("2 of 3 in a row near a limit (beyond 2 sigma), on one side");
    expect(say({ nearLimitSide: "either" })).toBe("2 of 3 in a row near a limit (beyond 2 sigma), on either side");
    expect(say({ third: "sameSide", counts: "between" })).toBe(
      "2 of 3 in a row near a limit (beyond 2 sigma) but inside it, with all 3 on one side",
    );
    expect(fill(enGB.rules.threeInFour ?? "", { centre: "mean" })).toBe("3 of 4 in a row closer to a limit than to the mean, on one side");
    expect(fill(enGB.rules.nearLimit ?? "", { centre: "mean", atLeast: 4, of: 5, beyond: 1 })).toBe(
      "4 of 5 in a row beyond 1 sigma, on one side",
    );
  });

  it("has a sentence for every code of the default language", () => {
    for (const code of Object.keys(sentences)) {
      const text = fill(enGB.sentences[code] ?? "", anything);
      expect(text, code).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it("gives no causes: no clause says because or due to", () => {
    const texts = Object.values(enGB.phrases).map((sentence) => fill(sentence, {}));
    for (const text of texts) expect(text).not.toMatch(/\b(because|due to)\b/);
  });

  it("speaks neutrally: nothing has failed, nothing will never be met", () => {
    const texts = [
      ...Object.values(enGB.words),
      ...[...Object.values(enGB.phrases), ...Object.values(enGB.limits)].map((sentence) => fill(sentence, {})),
    ];
    for (const text of texts) expect(text).not.toMatch(/\b(fail(ed|ing|s)?|never|UCL|LCL|CL)\b/i);
  });

  it("holds well-formed placeholders only", () => {
    for (const [code, sentence] of Object.entries(enGB.phrases))
      if (typeof sentence === "string") expect(sentence.replace(/\{\w+\}/g, ""), code).not.toMatch(/[{}]/);
  });
});

describe("a locale that lacks something", () => {
  const sparse: Locale = { ...enGB, tag: "nl", words: { mean: "Gemiddelde" }, phrases: { improved: "verbeterd sinds {date}" } };

  it("falls back to British English, word by word", () => {
    expect(word("mean", sparse)).toBe("Gemiddelde");
    expect(word("median", sparse)).toBe("Median");
    expect(phrase("improved", { date: "maart 2025" }, sparse)).toBe("verbeterd sinds maart 2025");
    expect(phrase("worse", { date: "maart 2025" }, sparse)).toBe("worse since maart 2025");
  });
});
