/** Titles in every language. */
import { describe, expect, it } from "vitest";
import { da, de, enUS, fr } from "../../src/locales/index.js";
import { headline, subtitle } from "../../src/readings/describe.js";
import type { Locale } from "../../src/types/index.js";
import { daily, monthly, wards, yearly } from "./charts.js";

describe("titles", () => {
  it.each<[Locale, readonly string[]]>([
    [
      da,
      [
        "X: forbedret siden marts 2024",
        "X: lavere siden 16. marts 2025",
        "X: stabil, bortset fra 1 usædvanligt år, 2021",
        "X: 4 af 24 enheder uden for kontrolgrænserne",
      ],
    ],
    [
      de,
      [
        "X: verbessert seit März 2024",
        "X: niedriger seit 16. März 2025",
        "X: stabil, abgesehen von 1 ungewöhnlichem Jahr, 2021",
        "X: 4 von 24 Einheiten außerhalb der Eingriffsgrenzen",
      ],
    ],
    [
      fr,
      [
        "X\u00a0: amélioration depuis mars 2024",
        "X\u00a0: plus bas depuis le 16 mars 2025",
        "X\u00a0: stable, à l’exception de 1 année inhabituelle, 2021",
        "X\u00a0: 4 unités sur 24 hors des limites",
      ],
    ],
    [
      enUS,
      [
        "X: improved since March 2024",
        "X: lower since March 16, 2025",
        "X: stable, apart from 1 unusual year, 2021",
        "X: 4 of 24 units outside the limits",
      ],
    ],
  ])("in $tag tell the finding", (locale, titles) => {
    expect([monthly, daily, yearly, wards].map((chart) => headline(chart, { locale }))).toEqual(titles);
  });

  it.each<[Locale, string]>([
    [da, "Pr. dag, 1. marts 2025 til 24. marts 2025"],
    [de, "Täglich, 1. März 2025 bis 24. März 2025"],
    [fr, "Par jour, du 1er mars 2025 au 24 mars 2025"],
    [enUS, "Daily, March 1, 2025 to March 24, 2025"],
  ])("in $tag have a line under them", (locale, line) => {
    expect(subtitle(daily, { locale })).toBe(line);
  });
});
