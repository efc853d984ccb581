/** The board of seven measures, and what its pictures are held to. */
import { board } from "../../../src/index.js";
import type { Element } from "../../../src/svg/index.js";
import { sevenCharts } from "../../support/boards.js";
import { overlaps, textBoxes } from "../support.js";

/** One chart a measure. */
export const charts = sevenCharts();

/** Their board. */
export const seven = board(charts);

/** Widths from the narrowest to the widest that is used. */
export const widths = [240, 360, 480, 640, 700, 840, 960, 1280] as const;

/** What lies on other text, or beyond the paper. */
export function faults(picture: Element): readonly string[] {
  const boxes = textBoxes(picture);
  const { width, height } = picture.attributes;
  const beyond = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) - 4 || bottom > Number(height),
  );
  return [...overlaps(boxes), ...beyond.map(({ text }) => `${text} leaves the paper`)];
}
