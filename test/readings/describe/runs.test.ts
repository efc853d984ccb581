/** What a caption says of crossings and the longest run. */
import { describe as about, expect, it } from "vitest";
import { crossings, runChart, shift, spc, xmrChart } from "../../../src/index.js";
import { da, de, fr } from "../../../src/locales/index.js";
import { caption } from "../../../src/readings/describe.js";
import type { Chart } from "../../../src/types/index.js";

const told = (chart: Chart, locale = {}): readonly string[] =>
  caption(chart, { locale }).filter((sentence) => /crossing|krydsning|Kreuzung|franchissement/.test(sentence));
/** 24 points off the median 10.5: runs of 2 on either side, so 11 crossings. */
const pairs = Array.from({ length: 24 }, (_, i) => (i % 4 < 2 ? 10 : 11));

about("crossings and the longest run", () => {
  it("are counted beside what chance gives: 24 points, at least 8 crossings, runs of at most 8 (Anhøj & Olesen 2014)", () => {
    expect(told(spc(pairs, { chart: runChart }))[1]).toBe(
      "11 crossings of the median among 24 points not on it, where chance gives at least 8, and a longest run of 2, where it gives at most 8.",
    );
  });

  it("are counted from ten points on: at least 2, runs of at most 6 (Anhøj & Olesen 2014)", () => {
    expect(told(spc(pairs.slice(0, 10), { chart: runChart, centre: 10.5 }))[1]).toBe(
      "4 crossings of the centre line among 10 points not on it, where chance gives at least 2, and a longest run of 2, where it gives at most 6.",
    );
  });

  it("are those of points that count and lie off the line", () => {
    const chart = spc([...pairs, 10.5, 10.5, 99], { chart: runChart, ghost: [26], centre: 10.5 });
    expect(told(chart)[1]).toMatch(/^11 crossings of the centre line among 24 points not on it, /);
  });

  it("are not counted below ten points, without their rule, or where too few are a signal, which says so", () => {
    expect(told(spc(pairs.slice(0, 9), { chart: runChart, centre: 10.5 })).join(" ")).not.toContain("chance gives at least");
    expect(told(spc(pairs, { chart: runChart, rules: [shift(8)] }))).toEqual([]);
    const halves = pairs.map((_, i) => (i < 12 ? 10 : 11));
    expect(told(spc(halves, { chart: runChart }))[1]).toMatch(
      /^1 crossing of the median among 24 points not on it, where chance gives at least 8\.$/,
    );
  });

  it("are those of the latest phase, by its name, on any chart with the rule", () => {
    const phases = [{ start: 25, label: "Since then", reason: "a test" }];
    const chart = spc([...pairs, ...pairs.slice(0, 12)], { chart: xmrChart, rules: [crossings()], phases });
    expect(told(chart)[1]).toMatch(
      /^5 crossings of the mean among 12 points not on it, where chance gives at least 3, .* at most 7 \(Since then\)\.$/,
    );
  });

  it("are not counted where their rule was not evaluated", () => {
    const settled = spc(pairs, { chart: runChart, phases: [{ start: 1, baseline: 6 }] });
    expect(settled.notes.map(({ code }) => code)).toContain("few-points");
    expect(told(settled).join(" ")).not.toContain("chance gives");
    const minimum = { points: 30, of: "phase", effect: "withhold" } as const;
    expect(told(spc(pairs, { chart: runChart, conventions: { minimum } })).join(" ")).not.toContain("chance gives");
  });

  it("keep the tolerance that was given", () => {
    const wide = [...pairs, 10.4, 10.6, 10.4, 10.6];
    expect(told(spc(wide, { chart: runChart, centre: 10.5, conventions: { tolerance: 0.2 } }))[1]).toContain(" among 24 points not on it");
  });

  it("are told in every language", () => {
    for (const locale of [da, de, fr]) expect(told(spc(pairs, { chart: runChart }), locale)[1]).toMatch(/^11 .* 24 .* 8.* 2.* 8/);
  });
});
