import { type Element, element, tenth } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { group, halo } from "./lines.js";
import { stripeNames } from "./stripe.js";

/** An arrow and the value beside a point that lies beyond the edge of the plot; a unit has its name and value there. */
export const clipped: Mark = (chart, frame) => {
  if (chart.axis === "size") return null;
  const { unit, sizes, theme, top, bottom, right, measure } = frame;
  const names = stripeNames(chart, frame).map(({ text, x }) => ({ from: x, to: x + measure(text, sizes.caption) }));
  let free = -Infinity;
  const labels = chart.points.flatMap((point) => {
    if (point.value === null || !frame.beyond(point.value)) return [];
    const text = frame.formatValue(point.value);
    const width = measure(text, sizes.label) + 22 * unit;
    const x = frame.x(point);
    const from = x + width > right ? x - width : x + 8 * unit;
    if (from < free) return [];
    free = from + width;
    const high = frame.y(point.value) < (top + bottom) / 2;
    const crossed = names.some((name) => name.from < free && name.to > from);
    return [label({ text, x: from, y: high ? top + (crossed ? 26 : 12) * unit : bottom - 22 * unit, high }, frame)];
  });
  return group(labels, { "font-size": sizes.label, fill: theme.text });
};

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly high: boolean;
}

function label({ text, x, y, high }: Label, { unit, theme }: Frame): Element {
  const [tip, end] = high ? [y - 9 * unit, y] : [y, y - 9 * unit];
  const barb = tip + (high ? 3 : -3) * unit;
  const [left, middle, right] = [tenth(x + unit), tenth(x + 4 * unit), tenth(x + 7 * unit)];
  const arrow = `M${middle},${tenth(end)}V${tenth(tip)}M${left},${tenth(barb)}L${middle},${tenth(tip)}L${right},${tenth(barb)}`;
  return element("g", {}, [
    element("path", { d: arrow, fill: "none", stroke: theme.text, "stroke-width": 1.2 * unit }),
    element("text", { x: x + 11 * unit, y, ...halo(theme.background, unit) }, [text]),
  ]);
}
