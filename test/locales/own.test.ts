import { describe as about, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { da, de, enGB, fr } from "../../src/locales/index.js";
import { completed } from "../../src/readings/words/completed.js";
import { describe, headline } from "../../src/readings/describe.js";
import { spc } from "../../src/spc.js";
import { svg } from "../../src/svg/index.js";
import type { Locale } from "../../src/types/index.js";

const y = [12, 9, 11, 10, 13, 8, 12, 11, 9, 10, 12, 11, 10, 13, 9, 8, 7, 8, 6, 7, 8, 7, 6, 7];
const chart = spc(y, {
  chart: xmrChart,
  x: (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  name: "Falls",
  improvement: "down",
});

about("a record of the caller's own", () => {
  const welsh: Partial<Locale> = {
    tag: "cy",
    months: ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
    words: { mean: "Cymedr" },
    phrases: { improved: "wedi gwella ers {date}" },
  };

  it("takes all that it lacks from British English", () => {
    expect(headline(chart, { locale: welsh })).toBe("Falls: wedi gwella ers Mawrth 2024");
    expect(describe(chart, { locale: welsh })).toContain("The mean is 9.3");
    const picture = svg(chart, { locale: welsh });
    for (const said of ['lang="cy"', "Cymedr", "Upper limit", "Rhagfyr 2024", ">Jan<"]) expect(picture).toContain(said);
  });

  it("takes what is given as undefined from British English too", () => {
    const none = { tag: "cy", months: undefined, words: undefined, rules: undefined, decimal: undefined } as unknown as Partial<Locale>;
    expect(svg(chart, { locale: none })).toBe(svg(chart, { locale: { tag: "cy" } }));
    expect(() => svg(chart, { locale: { rules: [] } as never })).toThrow("rules of locale is an array of 0, expected an object");
  });

  it("may change a single word, sentence or date", () => {
    expect(svg(chart, { locale: { words: { upper: "Upper process limit" } } })).toContain("Upper process limit");
    expect(headline(chart, { locale: { dates: { month: "{year}-{month}" } } })).toBe("Falls: improved since 2024-March");
    expect(headline(chart, { locale: { phrases: { improved: ({ date }) => `better from ${String(date).toUpperCase()}` } } })).toBe(
      "Falls: better from MARCH 2024",
    );
  });

  it("may build on another language of the shelf", () => {
    const swiss: Locale = { ...de, tag: "de-CH", group: "’", percent: "%", words: { ...de.words, upper: "Obere Grenze" } };
    const large = spc(
      y.map((value) => value * 10_000),
      { chart: xmrChart, name: "X" },
    );
    expect(describe(large, { locale: swiss })).toContain("Der Mittelwert ist 93’333");
    expect(svg(large, { locale: swiss })).toContain("Obere Grenze");
  });

  it("keeps the forms of words where it renames the centre line", () => {
    const named = (locale: Locale, mean: string): string => describe(chart, { locale: { ...locale, nouns: { ...locale.nouns, mean } } });
    expect(named(de, "Zentrallinie")).toContain("unter der Zentrallinie");
    expect(named(de, "Durchschnitt")).toContain("unter dem Durchschnitt");
    expect(named(da, "middelværdi")).toContain("under middelværdien");
    expect(named(fr, "moyenne arithmétique")).toContain("au-dessous de la moyenne arithmétique");
  });

  it.each([
    ['locale is "da", expected a locale such as enGB; in code, write da from naturallimits/locales', "da"],
    ["months of locale is an array of 1, expected 12 names", { months: ["Jan"] }],
    ["shortMonths of locale is an array of 0, expected 12 names", { ...enGB, shortMonths: [] }],
    ["tag of locale is 5, expected text", { tag: 5 }],
    ['direction of locale is "left", expected one of ltr, rtl', { direction: "left" }],
    ["words of locale is null, expected an object", { words: null }],
    ['unknown option "monhts" of locale, did you mean "months"', { monhts: enGB.months }],
  ])("is refused: %s", (message, locale) => {
    const asked: object = { locale };
    expect(() => describe(chart, asked)).toThrow(message);
  });

  it("is refused where it is no record, in pictures too", () => {
    const asked: object = { locale: "da" };
    expect(() => svg(chart, asked)).toThrow('locale is "da", expected a locale such as enGB');
  });

  it("is read, never written", () => {
    expect(completed({ tag: "x" })).toMatchObject({ tag: "x", decimal: "." });
    expect(enGB.tag).toBe("en-GB");
    expect(completed()).toBe(enGB);
  });
});
