/** The caption of small multiples: what the charts share is told once. */
import { describe, expect, it } from "vitest";

import { cChart, spc, xmrChart } from "../../../src/index.js";
import { de } from "../../../src/locales/index.js";
import { multiples, scene, svg, type SvgOptions } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { textsOf } from "../support.js";

const counts = [8, 11, 9, 12, 10, 7, 11, 9, 10, 12, 8, 11, 9, 10, 12, 8, 11, 9, 10, 7, 11, 9, 10, 8];
const ward = (name: string, length: number, chart = cChart): Chart => spc(counts.slice(0, length), { chart, name });
const captionOf = (charts: readonly Chart[], options: SvgOptions = {}): string =>
  svg(multiples(charts, { order: "given" }), { width: 3000, ...options })
    .replace(/^.*<\/desc>/su, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const poisson = "Limits are 3 sigma either side of the mean, sigma coming from the Poisson distribution";

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
    expect(lines([ward("Oak", 15), ward("Elm", 24), ward("Ash", 16)]).map((text) => text.slice(0, 7))).toEqual([
      ...["c chart", "Oak: Li", "Ash: Li", "natural"],
    ]);
    expect(lines([ward("Oak", 24), ward("Elm", 24)])).toHaveLength(1);
  });

  it("in another language", () => {
    expect(captionOf([ward("Oak", 20), ward("Elm", 24)], { locale: de })).toContain(
      "Aus allen 20 Beobachtungen (Oak); aus allen 24 Beobachtungen (Elm).",
    );
  });
});
