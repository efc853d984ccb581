/** How a board is laid out, at every width and in every language. */
import { describe, expect, it } from "vitest";
import { board, matrix } from "../../../src/index.js";
import { da, de, fr } from "../../../src/locales/index.js";
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
});
