/** Paths, to a tenth of a pixel: smooth ones by d3-shape, whose types stay in this file; lines and steps, of which a picture is full, directly. */
import { line } from "d3-shape";
import { crisp, tenth } from "./scene.js";

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
  let path = "";
  let mark = "M";
  for (const place of places) {
    path += `${mark}${tenth(place[0])},${tenth(place[1])}`;
    mark = "L";
  }
  return path;
}

/** An upright line in the middle of a column of pixels. */
export function uprightPath(x: number, from: number, to: number): string {
  return `M${crisp(x)},${from}V${to}`;
}

/** A smooth course, given by so many places that straight segments between them are not seen. */
export function curvePath(places: readonly Place[]): string {
  const draw = line<Place>(
    ([x]) => x,
    ([, y]) => y,
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
  const places: Place[] = [];
  for (const { from, to, y } of levels) places.push([from, y], [to, y]);
  return places;
}
