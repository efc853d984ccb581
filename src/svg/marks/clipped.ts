import type { Point } from "../../types/index.js";
import { type Element, element, tenth } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { group, halo } from "./lines.js";

/** An arrow and the value beside a point that lies beyond the edge of the plot. */
export const clipped: Mark = (chart, frame) => {
  let free = -Infinity;
  const labels = chart.points.flatMap((point) => {
    const { value } = point;
    if (value === null || !frame.beyond(value)) return [];
    const text = frame.format(value);
    const width = frame.measure(text, frame.sizes.label) + 22 * frame.unit;
    const x = frame.x(point);
    const from = x + width > frame.right ? x - width : x + 8 * frame.unit;
    if (from < free) return [];
    free = from + width;
    return [label(point, from, text, frame)];
  });
  return group(labels, { "font-size": frame.sizes.label, fill: frame.theme.text });
};

function label(point: Point, x: number, text: string, frame: Frame): Element {
  const { unit, theme, top, bottom } = frame;
  const high = frame.y(point.value ?? 0) < (top + bottom) / 2;
  const y = high ? top + 12 * unit : bottom - 6 * unit;
  const [tip, end] = high ? [y - 9 * unit, y] : [y, y - 9 * unit];
  const barb = tip + (high ? 3 : -3) * unit;
  const middle = tenth(x + 4 * unit);
  const arrow = `M${middle},${tenth(end)}V${tenth(tip)}M${tenth(middle - 3 * unit)},${tenth(barb)}L${middle},${tenth(tip)}L${tenth(middle + 3 * unit)},${tenth(barb)}`;
  return element("g", {}, [
    element("path", { d: arrow, fill: "none", stroke: theme.text, "stroke-width": 1.2 * unit }),
    element("text", { x: x + 11 * unit, y, ...halo(theme.background, unit) }, [text]),
  ]);
}
