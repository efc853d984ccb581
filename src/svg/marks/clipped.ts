import { type Element, element, tenth } from "../scene.js";
import type { Chart } from "../../types/index.js";
import type { Frame, Mark, Paper } from "../types.js";
import { freeRow, ROW_LEAD } from "../frame/annotations/rows.js";
import { group, haloed, openPath } from "./lines.js";
import { proposalNames } from "./proposals.js";
import { stripeRows } from "./stripe.js";

/** An arrow and the value beside a point that lies beyond the edge of the plot; a unit has its name and value there. */
export const clipped: Mark = (chart, frame) =>
  group(
    clippedValues(chart, frame).map((value) => label(value, frame)),
    { "font-size": frame.sizes.label, fill: frame.theme.text },
  );

/** A value beside a point at the edge of the plot. */
interface ClippedValue {
  readonly text: string;
  /** Where its arrow begins, and where its text ends, in px. */
  readonly x: number;
  readonly to: number;
  /** Baseline, in px. */
  readonly y: number;
  /** Whether it lies beyond the top. */
  readonly high: boolean;
}

/** Those values in their places, none on the one before, nor on the name of a baseline or a proposal. */
export function clippedValues(chart: Chart, paper: Paper): readonly ClippedValue[] {
  const { unit, sizes, top, bottom, right, measure } = paper;
  const out = chart.axis === "size" ? [] : chart.points.filter(({ value }) => value !== null && paper.beyond(value));
  if (out.length === 0) return [];
  const taken = [...stripeRows(chart, paper), ...proposalNames(chart, paper)];
  let free = -Infinity;
  return out.flatMap((point) => {
    const value = point.value ?? 0;
    const text = paper.formatValue(value);
    const width = measure(text, sizes.label) + 22 * unit;
    const middle = paper.x(point);
    const x = middle + width > right ? middle - width : middle + 8 * unit;
    if (x < free) return [];
    free = x + width;
    const high = paper.y(value) < (top + bottom) / 2;
    const y = high ? top + (12 + ROW_LEAD * freeRow(taken, x, free)) * unit : bottom - 22 * unit;
    return [{ text, x, to: free - 6 * unit, y, high }];
  });
}

function label({ text, x, y, high }: ClippedValue, frame: Frame): Element | null {
  const { unit, theme } = frame;
  const value = element("text", { x: x + 11 * unit, y }, [text]);
  return group([arrow(x, y, high, frame), haloed([value], {}, theme.background, unit)]);
}

/** A small arrow upwards or downwards before a text that begins 11 px after `x`. */
export function arrow(x: number, y: number, up: boolean, { unit, theme }: Frame): Element {
  const [tip, end] = up ? [y - 9 * unit, y] : [y, y - 9 * unit];
  const barb = tip + (up ? 3 : -3) * unit;
  const [left, middle, right] = [tenth(x + unit), tenth(x + 4 * unit), tenth(x + 7 * unit)];
  const d = `M${middle},${tenth(end)}V${tenth(tip)}M${left},${tenth(barb)}L${middle},${tenth(tip)}L${right},${tenth(barb)}`;
  return openPath(d, theme.text, (1.2 + theme.extraStroke) * unit);
}
