import { describe, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { xmr } from "./axes/values.js";
import { frameFor } from "./support.js";

describe("the size of a picture", () => {
  it("follows the width: telephone, column, page, projector", () => {
    const chart = xmr([10, 22, 14, 19, 25, 12]);
    const titles = [360, 480, 640, 840, 1100, 1280].map((width) => frameFor(chart, { width }).sizes.title);
    expect(titles).toEqual([17, 17, 18, 20, 20, 28]);
    expect(frameFor(chart, { size: "slide" }).width).toBe(1280);
    expect(frameFor(chart).width).toBe(840);
  });

  it("is banked to 45° between a third and a half of the plot's width", () => {
    for (const [length, share] of [
      [8, 1 / 2.2],
      [20, 7.34 / 20],
      [60, 1 / 3.2],
    ] as const) {
      const { left, right, top, bottom } = frameFor(xmr(Array.from({ length }, (_, i) => (i * 7) % 5)));
      expect((bottom - top) / (right - left)).toBeCloseTo(share, 2);
    }
  });

  it("leaves the subtitle its dates on the narrowest paper", () => {
    const name = "Proportion of inpatients with a documented falls-risk assessment within six hours of admission";
    const months = Array.from({ length: 12 }, (_, i) => ({ x: `2023-${String(i + 1).padStart(2, "0")}`, y: 5 + (i % 3) }));
    const { subtitleLines } = frameFor(spc(months, { chart: xmrChart, name, x: "x", y: "y" }), { width: 240 });
    expect(subtitleLines.map(({ text }) => text).join(" ")).toBe(`${name}, monthly, January 2023 to December 2023`);
  });

  it("may have a given height", () => {
    expect(frameFor(xmr([10, 22, 14, 19, 25, 12]), { height: 500 }).height).toBe(500);
  });

  it("shows no names at line ends on a telephone, and explains the lines in the key instead", () => {
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]), { width: 360 });
    expect(frame.ends.map(({ name }) => name)).toEqual(["", "", ""]);
    expect(frame.key.map(({ text }) => text)).toEqual(["Expected range", "Mean"]);
  });

  it("names a latest value that signals by its date, and by a word where that is a number", () => {
    const values = [10, 11, 10, 12, 11, 10, 11, 10, 12, 11, 10, 30];
    const latest = (x: (row: number, i: number) => string | number): string | undefined =>
      frameFor(spc(values, { chart: xmrChart, x })).ends.find(({ role }) => role === "latest")?.name;
    expect([latest((_, i) => i + 1), latest((_, i) => `2024-${String(i + 1).padStart(2, "0")}`)]).toEqual(["Latest", "December 2024"]);
  });

  it("leaves room for long names of lines in other languages, up to two fifths of the paper", () => {
    const { locale } = frameFor(xmr([1, 2, 3]));
    const german = { ...locale, words: { ...locale.words, upper: "Obere Eingriffsgrenze" } };
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]), { locale: german });
    expect(frame.ends[0]?.name).toBe("Obere Eingriffsgrenze");
    const endless = { ...locale, words: { ...locale.words, upper: "Obere Eingriffsgrenze ".repeat(4) } };
    expect(frameFor(xmr([10, 22, 14, 19, 25, 12]), { locale: endless }).ends[0]?.name).toBe("");
  });
});

describe("density", () => {
  const densityOf = (length: number): unknown => {
    const { common, marker, columns } = frameFor(xmr(Array.from({ length }, (_, i) => (i * 7) % 5))).density;
    return [common, marker, columns];
  };

  it("goes from rings by smaller rings and dots to no common-cause markers, and to columns", () => {
    expect([30, 60, 100, 300, 3000].map(densityOf)).toEqual([
      ["ring", 1, false],
      ["ring", 0.85, false],
      ["dot", 0.74, false],
      ["none", 0.74, false],
      ["none", 0.74, true],
    ]);
  });
});
