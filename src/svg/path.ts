/** Line and step paths, written by d3-shape to a tenth of a pixel. Its types stay in this file. */
import { line } from "d3-shape";

/** A place in the picture, in px. */
export type Place = readonly [x: number, y: number];

/** A stretch of a level line, in px. */
export interface Level {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Its height. */
  readonly y: number;
}

/** Straight segments from place to place. */
export function linePath(places: readonly Place[]): string {
  const draw = line<Place>(
    (place) => place[0],
    (place) => place[1],
  ).digits(1);
  return draw(places) ?? "";
}

/** Level stretches, joined by vertical steps. */
export function stepPath(levels: readonly Level[]): string {
  return linePath(corners(levels));
}

/** The area between two lines of level stretches that begin and end together. */
export function bandPath(upper: readonly Level[], lower: readonly Level[]): string {
  return `${linePath([...corners(upper), ...corners(lower).reverse()])}Z`;
}

function corners(levels: readonly Level[]): Place[] {
  return levels.flatMap(({ from, to, y }): Place[] => [
    [from, y],
    [to, y],
  ]);
}
