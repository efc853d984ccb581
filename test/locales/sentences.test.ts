/** Sentences of summaries, captions, explanations and proposals in every language. */
import { describe as about, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { fill } from "../../src/format.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";
import { caption, describe, variationLabel } from "../../src/readings/describe.js";
import { explain } from "../../src/readings/explain.js";
import { suggestPhases } from "../../src/readings/suggestPhases.js";
import { spc } from "../../src/spc.js";
import type { Locale, Params, Period } from "../../src/types/index.js";
import { daily, monthly, numbered, phased, y } from "./charts.js";

about("sentences", () => {
  it.each<[Locale, readonly string[]]>([
    [
      da,
      [
        "Der er et signal om forbedring siden marts 2024.",
        "Signaler: 10 punkter i træk under gennemsnittet, marts 2024 til december 2024 (forbedring).",
        "Den seneste værdi er 7 i december 2024, inden for det forventede interval.",
        "Gennemsnittet er 10,7, og det forventede interval er 4,6 til 16,7, ud fra de første 12 måneder, januar 2023 til december 2023, og fastholdt derefter.",
        "målet på højst 8",
      ],
    ],
    [
      de,
      [
        "Es gibt ein Signal der Verbesserung seit März 2024.",
        "Signale: 10 Punkte in Folge unter dem Mittelwert, März 2024 bis Dezember 2024 (Verbesserung).",
        "Der letzte Wert ist 7 im Dezember 2024, innerhalb des erwarteten Bereichs.",
        "Der Mittelwert ist 10,7 und der erwartete Bereich 4,6 bis 16,7, aus den ersten 12 Monaten, Januar 2023 bis Dezember 2023, und von da an beibehalten.",
        "das Ziel von höchstens 8",
      ],
    ],
    [
      fr,
      [
        "Il y a un signal d’amélioration depuis mars 2024.",
        "Signaux\u00a0: 10 points consécutifs au-dessous de la moyenne, de mars 2024 à décembre 2024 (amélioration).",
        "La dernière valeur est 7 en décembre 2024, dans la plage attendue.",
        "La moyenne est 10,7 et la plage attendue 4,6 à 16,7, d’après les 12 premiers mois, de janvier 2023 à décembre 2023, sans recalcul ensuite.",
        "la cible (au plus 8)",
      ],
    ],
    [enUS, ["There is a signal of improvement since March 2024.", "Neighboring points are alike"]],
  ])("of a summary in $tag agree in number, gender and case", (locale, expected) => {
    for (const sentence of expected) expect(describe(monthly, { locale })).toContain(sentence);
  });

  it.each<[Locale, readonly string[]]>([
    [
      da,
      ["under medianen", "Medianen er 9, ud fra alle 24 dage.", "Den seneste værdi er 7 den 24. marts 2025.", "3 krydsninger af medianen"],
    ],
    [
      de,
      [
        "unter dem Median",
        "Der Median ist 9, aus allen 24 Tagen.",
        "Der letzte Wert ist 7 am 24. März 2025.",
        "3 Kreuzungen des Medians",
        "seit dem 16. März 2025, an sich",
      ],
    ],
    [
      fr,
      [
        "au-dessous de la médiane",
        "La médiane est 9, d’après l’ensemble des 24 jours.",
        "La dernière valeur est 7 le 24 mars 2025.",
        "3 franchissements de la médiane",
        "depuis le 16 mars 2025, ni bon",
      ],
    ],
  ])("of a run chart in $tag name the median and days", (locale, expected) => {
    for (const sentence of expected) expect(describe(daily, { locale })).toContain(sentence);
  });

  it.each<[Locale, readonly string[]]>([
    [
      da,
      [
        "Den seneste værdi er 7 ved observation 24",
        "1 punkt udeladt af kontrolgrænserne (observation 4: Z).",
        "ud fra 23 af 24 observationer",
      ],
    ],
    [
      de,
      [
        "Der letzte Wert ist 7 bei Beobachtung 24",
        "1 Punkt in den Eingriffsgrenzen nicht berücksichtigt (Beobachtung 4: Z).",
        "aus 23 von 24 Beobachtungen",
      ],
    ],
    [
      fr,
      [
        "La dernière valeur est 7 à l’observation 24",
        "1 point exclu du calcul des limites (observation 4\u00a0: Z).",
        "d’après 23 observations sur 24",
      ],
    ],
  ])("in $tag count one and many", (locale, expected) => {
    for (const sentence of expected) expect(describe(numbered, { locale })).toContain(sentence);
  });

  it.each<[Locale, readonly string[]]>([
    [
      da,
      [
        "p-diagram.",
        "3 sigma på hver side af gennemsnittet i hver fase; sigma kommer fra binomialfordelingen; grænserne følger nævneren (50 til 62).",
        "besluttet af AB, 1. maj 2024; begrundelse: Z.",
      ],
    ],
    [
      de,
      [
        "p-Karte.",
        "3 Sigma beiderseits des Mittelwerts jeder Phase; Sigma stammt aus der Binomialverteilung; die Grenzen folgen dem Nenner (50 bis 62).",
        "entschieden von AB, 1. Mai 2024; Grund: Z.",
      ],
    ],
    [
      fr,
      [
        "Carte p.",
        "à 3 sigmas de part et d’autre de la moyenne de chaque phase, sigma provenant de la loi binomiale, et varient avec le dénominateur (50 à 62).",
        "décidé par AB, 1er mai 2024\u202f; raison\u00a0: Z.",
      ],
    ],
    [enUS, ["p chart.", "decided by AB, May 1, 2024; reason: Z."]],
  ])("of a caption in $tag tell lines, phases and decisions", (locale, expected) => {
    const told = caption(phased, { locale }).join(" ");
    for (const sentence of expected) expect(told).toContain(sentence);
  });

  it.each<[Locale, string]>([
    [da, "Ikke-tilfældig variation, forbedring, lave værdier"],
    [de, "Besondere Ursache, Verbesserung, niedrige Werte"],
    [fr, "Cause spéciale, amélioration, valeurs basses"],
    [enUS, "Special cause, improvement, low values"],
  ])("of icons in $tag keep their capitals", (locale, label) => {
    expect(variationLabel({ variation: "improvement", side: "low" }, locale)).toBe(label);
  });

  it.each<[Locale, string, string]>([
    [da, "Værdien i januar 2023 er 12.", "Fra "],
    [de, "Der Wert im Januar 2023 ist 12.", "Ab "],
    [fr, "La valeur en janvier 2023 est 12.", "À partir "],
  ])("of explanations and proposals are in $tag", (locale, value, from) => {
    expect(explain(monthly, 0, { locale }).sentences[0]).toBe(value);
    const stepped = spc([...y, ...y.map((v) => v + 12)], { chart: xmrChart, name: "X" });
    expect(suggestPhases(stepped, { locale }).proposals[0]?.message).toMatch(new RegExp(`^${from}`));
  });
});

it.each<[Params, string]>([
  [{ ghosts: 1, observations: 3 }, "1 point sur 3 exclu du calcul des limites."],
  [{ ghosts: 4, observations: 20 }, "4 points sur 20 exclus du calcul des limites."],
])("points left out agree in French: %j", (params, sentence) => {
  expect(fill(fr.sentences["many-ghosts"] ?? "", params)).toBe(sentence);
});

about("one period", () => {
  const alone = (period: Period, x: string): ReturnType<typeof spc> =>
    spc(
      [1, 2, 3, 2, 1].map((v, i) => ({ x: x.replace("*", String(i + 1)), v })),
      { chart: xmrChart, x: "x", y: "v", period, baseline: 1, name: "X" },
    );
  it.each<[Locale, string, string]>([
    [enGB, "from the first month, January 2024,", "from the first year, 2021,"],
    [da, "ud fra den første måned", "ud fra det første år"],
    [de, "aus dem ersten Monat", "aus dem ersten Jahr"],
    [fr, "d’après le premier mois", "d’après la première année"],
  ])("in $tag stands without its number", (locale, month, year) => {
    expect(describe(alone("month", "2024-0*"), { locale })).toContain(month);
    expect(describe(alone("year", "202*-01"), { locale })).toContain(year);
  });
});
