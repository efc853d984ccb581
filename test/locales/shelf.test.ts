import { describe, expect, it } from "vitest";
import { fill } from "../../src/format.js";
import { enGB, locales } from "../../src/locales/index.js";
import type { Locale, Params, Sentence } from "../../src/types/index.js";

const others = Object.entries(locales).filter(([tag]) => tag !== "en-GB");
const groups = ["words", "nouns", "charts", "plotted", "limits", "ruleNames", "rules", "signals", "sentences", "phrases", "dates"] as const;

/** Values on which sentences turn, one way or the other. */
const turns: readonly Readonly<Record<string, string | number | boolean | undefined>>[] = [
  {},
  ...["method", "phi", "crossings", "longest", "needed", "runs", "usable", "pHigh"].map((name) => ({ [name]: undefined })),
  ...[{ effect: "warn" }, { reason: "no-variation" }, { ratio: "expected" }, { bothSides: false }, { counts: "between" }],
  ...[{ third: "sameSide" }, { nearLimitSide: "either" }, { beyond: "half" }, { beyond: 2 }, { concern: 0, improvement: 0, neutral: 0 }],
  ...["month", "week", "year", "observation"].flatMap((row) => [
    { n: 1, row },
    { n: 7, row },
  ]),
  ...["day", "month", "quarter", "year", "financial-year", "observation", "place"].map((form) => ({ form })),
];

/** A number of its own for every name, so that it can be found again in a sentence. */
const marks = new Map<string, number>();
function markOf(name: string): number {
  const mark = marks.get(name) ?? 1009 + 7 * marks.size;
  marks.set(name, mark);
  return mark;
}

function valueOf(name: string, turn: (typeof turns)[number]): string | number | boolean | undefined {
  if (name in turn) return turn[name];
  if (name === "time") return "10:45";
  return name === "period" ? `${turn.n === 1 ? 1 : markOf(name)} ${markOf(name)}` : markOf(name);
}

function said(sentence: Sentence, turn: (typeof turns)[number]): string {
  const params: Params = new Proxy({}, { get: (_, name) => (typeof name === "string" ? valueOf(name, turn) : undefined) });
  return fill(sentence, params);
}

/** The names of the values that a sentence prints. */
const printed = (text: string): readonly string[] =>
  [...marks].filter(([name, mark]) => name !== "row" && text.includes(String(mark))).map(([name]) => name);

/** Whether British English has words for a turn at all. */
const isMeant = (text: string): boolean => !/undefined|NaN/.test(text);

function sentencesOf(locale: Locale, group: (typeof groups)[number]): readonly (readonly [string, Sentence])[] {
  return Object.entries<Sentence | undefined>(locale[group]).flatMap(([code, sentence]) =>
    sentence === undefined ? [] : [[code, sentence] as const],
  );
}

describe.each(others)("%s", (tag, locale) => {
  it.each(groups)("has every one of %s that British English has, and no other", (group) => {
    expect(Object.keys(locale[group]).sort()).toEqual(Object.keys(enGB[group]).sort());
  });

  it.each(groups)("prints the same values in %s", (group) => {
    const british = new Map(sentencesOf(enGB, group));
    for (const [code, sentence] of sentencesOf(locale, group)) {
      for (const turn of turns) {
        const meant = said(british.get(code) ?? "", turn);
        if (isMeant(meant)) expect(printed(said(sentence, turn)), `${code} ${JSON.stringify(turn)}`).toEqual(printed(meant));
      }
    }
  });

  it.each(groups)("leaves nothing unsaid in %s", (group) => {
    for (const [code, sentence] of sentencesOf(locale, group))
      for (const turn of turns)
        if (isMeant(said(enGB[group as "phrases"][code] ?? "", turn)))
          expect(said(sentence, turn), code).toMatch(/^(?!.*(undefined|NaN|\{|\})).+$/u);
  });

  it("ends a sentence where British English does", () => {
    for (const group of ["sentences", "phrases"] as const)
      for (const [code, sentence] of sentencesOf(locale, group))
        expect(/[.?]$/.test(said(sentence, {})), code).toBe(/[.?]$/.test(said(enGB[group][code] ?? "", {})));
  });

  it("gives no causes in titles and captions, and blames nobody", () => {
    for (const [code, sentence] of sentencesOf(locale, "phrases"))
      expect(said(sentence, {}), code).not.toMatch(
        /\b(because|due to|failed|never|weil|wegen|aufgrund|versagt|fordi|på grund af|mislykke\w*|parce que|à cause|échou\w*|jamais)\b/iu,
      );
  });

  it("has twelve months under distinct names, short ones of four letters at most", () => {
    expect(new Set(locale.months).size).toBe(12);
    expect(new Set(locale.shortMonths).size).toBe(12);
    for (const name of locale.shortMonths) expect(name).toMatch(/^\p{L}{3,4}\.?$/u);
  });

  it("says that no native reader has checked it, and carries its tag", () => {
    expect(locale).toMatchObject({ tag, checked: false, direction: "ltr" });
  });
});

describe("other languages than English", () => {
  const foreign = others.filter(([tag]) => !tag.startsWith("en"));
  const words = (text: string): number => text.replace(/\d+/g, "").match(/\p{L}{3,}/gu)?.length ?? 0;

  it.each(foreign)("%s leaves no sentence in English", (_, locale) => {
    for (const group of groups)
      for (const [code, sentence] of sentencesOf(locale, group)) {
        const british = said(enGB[group as "phrases"][code] ?? "", {});
        if (words(british) > 1) expect(said(sentence, {}), code).not.toBe(british);
      }
  });
});

describe("en-US", () => {
  it("has American spelling throughout", () => {
    const { "en-US": american = enGB } = locales;
    for (const group of groups)
      for (const [code, sentence] of sentencesOf(american, group))
        for (const turn of turns)
          expect(said(sentence, turn), code).not.toMatch(
            /centre|per cent\b|financial year|neighbour|colour|favour|behaviour|labour|isation|grey|labell|modell/i,
          );
  });
});
