/** The names of panels. */
import { describe, expect, it } from "vitest";

import { spc, xmrChart } from "../../../src/index.js";
import { multiples, scene, svg } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { dates, once, overlaps, textBoxes } from "../support.js";

const LONG = "Barking, Havering and Redbridge University Hospitals";
const rising = [...Array.from({ length: 12 }, (_, i) => 20 + (i % 3)), ...Array.from({ length: 12 }, (_, i) => 30 + (i % 3))];
const ward = (name: string, values = rising): Chart => spc(values, { chart: xmrChart, name, improvement: "down" });
const level = rising.slice(0, 12);
const boxes = (charts: readonly Chart[], width: number): ReturnType<typeof textBoxes> =>
  textBoxes(scene(multiples(charts, { order: "given" }), { width, caption: false }));

describe("the names of panels", () => {
  it.each([360, 640, 840, 1400])("are written out over their plots, with the word for a signal, at %i px", (width) => {
    const written = boxes([ward(LONG), ward("Oak"), ward(LONG, level), ward("Elm", level)], width);
    const texts = written.map(({ text }) => text);
    expect(texts.join(" ").split(LONG)).toHaveLength(3);
    expect(texts.filter((text) => text === "concern")).toHaveLength(2);
    expect(texts.filter((text) => text.includes("…"))).toEqual([]);
    expect(overlaps(written)).toEqual([]);
  });

  it("stand on one line with those beside them, and lower only the rows in which a name is long", () => {
    const tops = (names: readonly string[]): number[] => {
      const written = boxes(
        names.map((name) => ward(name, level)),
        840,
      );
      return names.map((name) => written.find(({ text }) => name.endsWith(text))?.bottom ?? NaN);
    };
    const [a, b, c, d] = tops(["Ash", "Elm", "Oak", "Yew"]);
    expect([a, a]).toEqual([b, c]);
    const [first, long, , below] = tops(["Ash", LONG, "Oak", "Yew"]);
    expect(first).toBe(long);
    expect((below ?? NaN) - (first ?? NaN)).toBe((d ?? NaN) - (a ?? NaN));
    const [upper, , , lower] = tops(["Ash", "Elm", "Oak", LONG]);
    expect((lower ?? NaN) - (upper ?? NaN)).toBe((d ?? NaN) - (a ?? NaN) + 15);
  });

  it("say of a chart without one that it has none, in the caption and for those who cannot see them too", () => {
    const drawn = svg(multiples([ward(" "), ward("Oak", level)]), { width: 3000 });
    expect(once(drawn).match(/Unnamed measure(?=<)/g)).toHaveLength(1);
    expect(drawn).toContain("<desc");
    expect(drawn).not.toMatch(/(?:>|\. )\s*: /);
    expect(svg(multiples([ward("")]))).not.toContain("Unnamed");
  });

  it.each(["2022-04-01", "2023-04-01"])("have under them the dates of all panels of their column, if the last begins on %s", (from) => {
    const monthly = (name: string, start: string): Chart => {
      const months = dates(36, "month", "2022-04-01").filter((x) => x >= start);
      return spc(
        months.map((x, i) => ({ x, y: i % 3 })),
        { chart: xmrChart, name, x: "x", y: "y" },
      );
    };
    const stacked = multiples([monthly("Oak", "2022-04-01"), monthly("Elm", from)], { order: "given", columns: 1 });
    const drawn = textBoxes(scene(stacked));
    const years = ["2022", "2023", "2024", "2025"].map((year) => drawn.filter(({ text }) => text === year).length);
    expect(years).toEqual([1, 1, 1, 1]);
  });
});
