/** The caption of small multiples: what the charts share is told once. */
import { describe, expect, it } from "vitest";

import { cChart, pChart, spc, xmrChart } from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { multiples, scene, svg, type SvgOptions } from "../../../src/svg/index.js";
import type { Chart, Locale } from "../../../src/types/index.js";
import { textBoxes, textsOf } from "../support.js";

const counts = [8, 11, 9, 12, 10, 7, 11, 9, 10, 12, 8, 11, 9, 10, 12, 8, 11, 9, 10, 7, 11, 9, 10, 8];
const ward = (name: string, length: number, chart = cChart): Chart => spc(counts.slice(0, length), { chart, name });
const captionOf = (charts: readonly Chart[], options: SvgOptions = {}): string =>
  svg(multiples(charts, { order: "given" }), { width: 3000, ...options })
    .replace(/^.*<\/desc>/su, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const poisson = "Limits are 3 sigma either side of the mean, with sigma from the Poisson distribution";

describe("the caption of small multiples", () => {
  it("tells the formula once, then from which observations the limits of each chart come", () => {
    const told = captionOf([ward("Oak", 20), ward("Elm", 24), ward("Ash", 20)]);
    expect(told).toContain(`${poisson}. From all 20 observations (Oak, Ash); from all 24 observations (Elm).`);
    expect(told.split("Poisson")).toHaveLength(2);
  });

  it("tells it in one sentence where all come from the same", () => {
    expect(captionOf([ward("Oak", 24), ward("Elm", 24)])).toContain(`${poisson}, from all 24 observations.`);
  });

  it("tells each by itself where they are computed otherwise, or one has several phases", () => {
    const other = spc(counts, { chart: cChart, name: "Elm", phases: [{ index: 12, reason: "new ward" }] });
    expect(captionOf([ward("Oak", 24), other])).toContain(`Oak: ${poisson}, from all 24 observations.`);
    const mixed = svg(multiples([ward("Oak", 24), ward("Elm", 24, xmrChart)], { order: "given", scales: "free-y" }), { width: 3000 });
    expect(mixed).toContain(`${poisson}, from all 24 observations.`);
  });

  it("tells together what some charts have in common", () => {
    const told = captionOf([ward("Oak", 15), ward("Elm", 24), ward("Ash", 15)]);
    expect(told).toContain("Oak, Ash: Limits are provisional, from 15 observations, fewer than 20.");
  });

  it("begins a line with each chart that has something of its own, and is one piece where none has", () => {
    const lines = (charts: readonly Chart[]): readonly string[] =>
      textsOf(scene(multiples(charts, { order: "given" }), { width: 3000 })).filter((text) =>
        /: Limits|^c chart|^naturallimits/.test(text),
      );
    const other = spc(counts, { chart: cChart, name: "Ash", phases: [{ index: 12, reason: "new ward" }] });
    expect(lines([ward("Oak", 15), ward("Elm", 24), other]).map((text) => text.slice(0, 7))).toEqual([
      ...["c chart", "Oak: Li", "Oak: Li", "Ash: Li", "natural"],
    ]);
    expect(lines([ward("Oak", 24), ward("Elm", 24)])).toHaveLength(1);
  });

  it("tells it once where denominators differ, too", () => {
    const shares = (name: string, n: number): Chart =>
      spc(
        counts.map((y, i) => ({ y, n: n + (i % 3) })),
        { chart: pChart, name, y: "y", n: "n" },
      );
    const told = captionOf([shares("Oak", 100), shares("Elm", 150)]);
    expect(told.split("binomial")).toHaveLength(2);
    expect(told).toContain("and vary with the denominator. From all 24 observations.");
  });

  it.each<[Locale, string]>([
    [
      enGB,
      "Oak, Elm: Limits are provisional, from 15 observations, fewer than 20. The same applies, with other numbers, to Ash (16), Yew (18).",
    ],
    [da, "Det samme gælder med andre tal for Ash (16), Yew (18)."],
    [de, "Dasselbe gilt mit anderen Zahlen für Ash (16), Yew (18)."],
    [fr, "Il en va de même, avec d’autres nombres, pour Ash (16), Yew (18)."],
  ])("tells a sentence once for charts in which only its numbers differ", (locale, sentence) => {
    const charts = [ward("Oak", 15), ward("Elm", 15), ward("Ash", 16), ward("Box", 24), ward("Yew", 18)];
    expect(captionOf(charts, { locale })).toContain(sentence);
  });

  it("tells in one paragraph what is true of the same charts", () => {
    const told = captionOf([ward("Oak", 24), spc([9], { chart: cChart, name: "Elm" })]);
    expect(told).toMatch(/Elm: [^:]*\. (?:[^:]*\. )*Not evaluated/);
    expect(told.split("Elm:")).toHaveLength(2);
  });

  it("tells of several numbers those that differ", () => {
    const turned = (name: string, noise: number): Chart =>
      spc(
        Array.from({ length: 24 }, (_, i) => (i < 12 ? 20 : 30) + noise * (i % 3)),
        { chart: xmrChart, name },
      );
    const told = captionOf([turned("Oak", 0.01), turned("Elm", 3)]);
    expect(told).toMatch(
      /Oak: Neighbouring points are alike \(lag-1 correlation 0\.\d\d\).*The same applies, with other numbers, to Elm \(0\.\d\d\)\./,
    );
  });

  it("fills the lines of several paragraphs", () => {
    const widths = textBoxes(scene(multiples([ward("Oak", 15), ward("Elm", 24)]), { width: 840 })).filter(({ bottom }) => bottom > 300);
    const first = widths.find(({ text }) => text.startsWith("c chart"));
    expect((first?.right ?? 0) - (first?.left ?? 0)).toBeGreaterThan(0.9 * 800);
  });

  it("in another language", () => {
    expect(captionOf([ward("Oak", 20), ward("Elm", 24)], { locale: de })).toContain(
      "Aus allen 20 Beobachtungen (Oak); aus allen 24 Beobachtungen (Elm).",
    );
  });

  it("tells other numbers with their sign and per cent", () => {
    const shares = (name: string, base: number): Chart =>
      spc(
        counts.map((y) => ({ y: base + y, n: 1000 })),
        { chart: pChart, name, y: "y", n: "n" },
      );
    const told = svg(multiples([shares("Oak", 880), shares("Elm", 780)], { scales: "free-y" }), { width: 3000 });
    expect(told).toMatch(/starts at 8\d(?:\.\d+)?%\. The same applies, with other numbers, to Elm \(7\d(?:\.\d+)?%\)/);
    const low = (name: string, base: number): Chart =>
      spc(
        counts.map((y) => base - y),
        { chart: xmrChart, name },
      );
    expect(svg(multiples([low("Oak", -100), low("Elm", -900)], { scales: "free-y", order: "given" }), { width: 3000 })).toMatch(
      /to Elm \(−9\d\d\)/,
    );
  });

  it("tells sentences of many numbers, such as dates, by themselves", () => {
    const months = Array.from({ length: 72 }, (_, i) => ({
      x: `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
      y: 9 + (i % 3),
    }));
    const phased = (name: string, starts: readonly number[]): Chart => {
      const phases = starts.map((index) => ({ index, label: "New rota", reason: "a change" }));
      return spc(months, { chart: cChart, x: "x", y: "y", name, phases });
    };
    const told = captionOf([phased("Oak", [12, 36]), phased("Elm", [24, 60])]);
    expect(told).toContain("Elm: New rota (January 2020 to December 2022): from all 36 months");
    expect(told).not.toMatch(/\(\d+; \d+; /);
  });
});
