import { describe, expect, it } from "vitest";
import { board, matrix, pareto } from "../../src/index.js";
import {
  boardPicture,
  darkTheme,
  matrixPicture,
  paretoPicture,
  type Picture,
  printTheme,
  sparkline,
  svg,
  type SvgOptions,
} from "../../src/svg/index.js";
import { chartOf, sevenCharts } from "../support/boards.js";
import { readJson } from "../support/fixtures.js";
import { iconSheet } from "./icons.js";

const charts = sevenCharts();
const seven = board(charts);
const errors = pareto(readJson("gallery/pareto.json") as Readonly<Record<string, number>>);
const words = {
  subtitle: "Reported medication errors by kind, inpatient wards, April 2024 to March 2025",
  caption: "Source: illustrative data.",
};

const pictures: Readonly<Record<string, readonly [picture: Picture, options: SvgOptions]>> = {
  board: [boardPicture(seven), {}],
  "board-dark": [boardPicture(seven), { theme: darkTheme }],
  "board-print": [boardPicture(board(charts, { order: "signal" })), { theme: printTheme }],
  "board-compact": [boardPicture(seven), { size: "compact" }],
  "board-mobile": [boardPicture(seven), { size: "mobile" }],
  "board-slide": [boardPicture(seven), { size: "slide" }],
  matrix: [matrixPicture(matrix(seven)), {}],
  "matrix-mobile": [matrixPicture(matrix(seven)), { size: "mobile" }],
  "matrix-slide": [matrixPicture(matrix(seven)), { size: "slide" }],
  sparkline: [sparkline(chartOf("Physical violence")), {}],
  pareto: [paretoPicture(errors), words],
  "pareto-mobile": [paretoPicture(errors), { ...words, size: "mobile" }],
  "pareto-slide": [paretoPicture(errors), { ...words, size: "slide" }],
  icons: [iconSheet, {}],
};

describe("the gallery of boards", () => {
  it.each(Object.entries(pictures))("draws %s the same, byte for byte", async (name, [picture, options]) => {
    await expect(svg(picture, { version: false, ...options })).toMatchFileSnapshot(`../../docs/gallery/${name}.svg`);
  });
});
