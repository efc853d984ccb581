/** How a board is laid out, at every width and in every language. */
import { describe, expect, it } from "vitest";
import { board, cusumChart, ewmaChart, matrix, mrChart, sChart, spc, tChart, xbarChart, xmrChart } from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { boardPicture, matrixPicture, scene, svg } from "../../../src/svg/index.js";
import { all, randomChart, textBoxes, textOf } from "../support.js";
import { charts, faults, seven, widths } from "./support.js";

describe("the picture of a board", () => {
  it("is 960 px wide unless told otherwise", () => {
    expect(scene(boardPicture(seven)).attributes.width).toBe(960);
    expect(scene(boardPicture(seven), { size: "mobile" }).attributes.width).toBe(360);
    expect(scene(boardPicture(seven), { width: 800 }).attributes.width).toBe(800);
  });

  it("has the columns at the places of the design at 960 px, and rows of 56 px", () => {
    const boxes = textBoxes(scene(boardPicture(seven)));
    const [measure, span, says] = ["Measure", "April 2023 to March 2025", "What the chart says"].map((text) =>
      boxes.find((box) => box.text === text),
    );
    expect(measure?.left).toBe(20);
    expect(Math.abs((span?.left ?? NaN) - 216)).toBeLessThan(6);
    expect(Math.abs((says?.left ?? NaN) - 780)).toBeLessThan(6);
    const names = seven.rows.map((row) => boxes.find(({ text }) => text === row.measure)?.top ?? 0);
    expect((names[1] ?? 0) - (names[0] ?? 0)).toBeCloseTo(56, 1);
    const targets = seven.rows
      .slice(0, 6)
      .map((row) => boxes.find(({ text }) => text.startsWith("≤") || text.startsWith("≥"))?.right ?? row);
    expect(new Set(targets).size).toBe(1);
  });

  it("breaks no word of a name at a hyphen while the charts can give way", () => {
    const texts = all(scene(boardPicture(seven), { size: "compact" }), "text").map(({ node }) => textOf(node));
    expect(texts).toContain("Talking-therapy");
  });

  it.each(widths)("has no text on other text, and all of it on the paper, at %i px", (width) => {
    expect(faults(scene(boardPicture(seven), { width }))).toEqual([]);
  });

  it.each(Object.entries({ da, de, fr }))("has none in another language, whose words are longer (%s)", (_, locale) => {
    const told = board(charts, { locale });
    for (const width of widths) {
      expect(faults(scene(boardPicture(told), { width, locale })), `${width} px`).toEqual([]);
      expect(faults(scene(matrixPicture(matrix(told)), { width, locale })), `matrix, ${width} px`).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])("has none with random charts either (%i)", (seed) => {
    const random = board(Array.from({ length: 12 }, (_, i) => randomChart(100 * seed + i)));
    for (const width of widths) expect(faults(scene(boardPicture(random), { width })), `${width} px`).toEqual([]);
    for (const width of widths) expect(faults(scene(matrixPicture(matrix(random)), { width })), `matrix, ${width} px`).toEqual([]);
  });

  it("grows in proportion to its rows", () => {
    const size = (count: number): number => {
      const many = Array.from({ length: count }, (_, i) => charts[i % 7]).filter((chart) => chart !== undefined);
      return svg(boardPicture(board(many))).length;
    };
    expect(size(280) / size(28)).toBeLessThan(10.5);
  });

  it.each(Object.entries({ da, de, enGB, fr }))("tells in full what each kind plots (%s)", (_, locale) => {
    const rows = Array.from({ length: 20 }, (__, i) => ({ y: 5 + (i % 3), values: [i % 3, 2] }));
    const plain = [cusumChart, ewmaChart, mrChart, tChart].map((chart) => spc(rows, { chart, y: "y" }));
    const grouped = [sChart, xbarChart].map((chart) => spc(rows, { chart, values: "values" }));
    const told = board([...plain, ...grouped], { locale });
    for (const width of [640, 720, 960]) {
      const texts = all(scene(boardPicture(told), { width, locale }), "text").map(({ node }) => textOf(node));
      expect(texts.filter((text) => text.includes("…"))).toEqual([]);
    }
  });

  it("breaks no word of usual names on the narrowest paper", () => {
    const names = ["Complaints", "Procedures between infections"];
    const told = board(
      names.map((name) => spc([1111.5, 1112.5, 1111.5, 1113.5], { chart: xmrChart, name, target: 1112, improvement: "up" })),
    );
    const texts = all(scene(boardPicture(told), { width: 240 }), "text").map(({ node }) => textOf(node));
    expect(texts).toEqual(expect.arrayContaining(["Complaints", "Procedures"]));
  });
});
