/** What is told of a point. */
import { defined } from "../checks.js";
import { phrase, pointCells } from "../readings/describe.js";
import type { SvgOptions } from "../svg/options.js";
import type { Frame } from "../svg/types.js";
import type { Chart, Point } from "../types/index.js";

/** What is told of a point, and where it lies. */
export interface Telling {
  /** Its place on the axis, then its value, lines and signals. */
  readonly lines: readonly [string, ...string[]];
  /** In the units of the picture. */
  readonly place: readonly [x: number, y: number];
}

/** What is told of each point of a chart. */
export function tellingOf(chart: Chart, frame: Frame, { per = chart.per, locale }: SvgOptions): (point: Point | undefined) => Telling {
  const { low, high } = frame.range;
  const words = { per, decimals: frame.decimals, largest: Math.max(-low, high) * per, ...defined({ locale }) };
  const cellsOf = pointCells(chart, words);
  return (point) => {
    if (point === undefined) return { lines: [""], place: [0, 0] };
    const [first, ...others] = cellsOf(point);
    const told = others.filter(({ cell }) => cell !== "").map(({ name, cell }) => phrase("titled", { name, finding: cell }, frame.locale));
    return { lines: [first?.cell ?? "", ...told], place: [frame.x(point), frame.y(point.value ?? 0)] };
  };
}
