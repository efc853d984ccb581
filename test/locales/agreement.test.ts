/** Words that agree with a number of one, and sentences that say in every language what they say in English. */
import { describe, expect, it } from "vitest";
import { fill } from "../../src/format.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";
import { describe as words } from "../../src/readings/describe.js";
import { spc, tChart, xmrChart } from "../../src/index.js";
import type { Locale, Params } from "../../src/types/index.js";

const phrase = (locale: Locale, code: string, params: Params): string => fill(locale.phrases[code] ?? code, params);

describe("one of a thing", () => {
  it.each<[Locale, string, string]>([
    [enGB, "1 more note of this kind.", "2 more notes of this kind."],
    [enUS, "1 more note of this kind.", "2 more notes of this kind."],
    [da, "1 bemærkning mere af denne slags.", "2 bemærkninger mere af denne slags."],
    [de, "1 weiterer Hinweis dieser Art.", "2 weitere Hinweise dieser Art."],
    [fr, "1 autre remarque de ce genre.", "2 autres remarques de ce genre."],
  ])("is one in $tag: notes", (locale, one, two) => {
    expect(["1", "2"].map((count) => phrase(locale, "notes-more", { count }))).toEqual([one, two]);
  });

  it("is one in French: charts and series", () => {
    const least = phrase(fr, "cost-least", {});
    const cost = (count: string): string => phrase(fr, "cost", { n: "24", count, of: "100" });
    expect(cost("1")).toContain("dans 1 graphique sur 100.");
    expect(cost(least)).toContain("dans moins de 1 graphique sur 100.");
    expect(cost("11")).toContain("dans 11 graphiques sur 100.");
    const rate = (count: string): string => phrase(fr, "proposal-rate", { count, of: "100", length: "24" });
    expect(rate("1")).toContain("dans 1 série sur 100,");
    expect(rate("21")).toContain("dans 21 séries sur 100,");
    const told = { count: 4, improvement: 0, neutral: 0, earlier: 0 };
    expect(phrase(fr, "multiples", { ...told, concern: 1 })).toBe("Signaux\u00a0: dégradation dans 1 graphique sur 4");
    expect(phrase(fr, "multiples", { ...told, concern: 2 })).toBe("Signaux\u00a0: dégradation dans 2 graphiques sur 4");
  });
});

describe("a sentence says the same in every language", () => {
  it.each<[Locale, string, string]>([
    [
      enGB,
      "Some points are part of signals of both improvement and concern (R); they are shown as concern.",
      "No small group of kinds makes up",
    ],
    [
      da,
      "Nogle punkter indgår i signaler om både forbedring og forværring (R); de vises som forværring.",
      "Ingen lille gruppe af slags udgør",
    ],
    [
      de,
      "Einige Punkte gehören zu Signalen sowohl der Verbesserung als auch der Verschlechterung (R); sie werden als Verschlechterung gezeigt.",
      "Keine kleine Gruppe von Arten macht",
    ],
    [
      fr,
      "Certains points font partie de signaux à la fois d’amélioration et de dégradation (R)\u202f; ils sont montrés comme dégradation.",
      "Aucun petit nombre de catégories ne fait",
    ],
  ])("in $tag: signals that meet, kinds that are alike", (locale, meeting, none) => {
    expect(fill(locale.sentences["conflicting-signals"] ?? "", { rules: "R", cause: "concern" })).toBe(meeting);
    expect(phrase(locale, "pareto-none", { share: "80%", total: "9" })).toContain(none);
  });

  it("without a variation, of the periods that were judged", () => {
    const months = Array.from({ length: 12 }, (_, i) => ({ x: `2024-${String(i + 1).padStart(2, "0")}`, y: 5 }));
    expect(words(spc(months, { chart: xmrChart, x: "x", y: "y" }), { locale: fr })).toContain(
      "Il n’y a aucune variation\u00a0: sur les 12 mois examinés, chaque valeur est 5.",
    );
  });

  it.each<[Locale, string, string]>([
    [enGB, "worked out on the times to the power 1 ÷ 3.6", "with large moving ranges left out"],
    [da, "beregnet på tiderne opløftet i potensen 1 ÷ 3.6 og omregnet til tider", "store glidende variationsbredder udeladt"],
    [de, "berechnet aus den Zeiten hoch 1 ÷ 3.6 und in Zeiten zurückgerechnet", "ohne große gleitende Spannweiten"],
    [fr, "calculées sur les temps à la puissance 1 ÷ 3.6, puis reconverties en temps", "sans les grandes étendues mobiles"],
  ])("in $tag: how limits come about", (locale, power, screened) => {
    expect(fill(locale.limits[tChart.name] ?? "", { factor: "2.66", average: "a", each: "", power: 3.6 })).toContain(power);
    expect(phrase(locale, "screened", {})).toContain(screened);
  });
});
