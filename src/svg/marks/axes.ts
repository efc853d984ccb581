import { axisHeight, LABEL_LEAD } from "../frame/axes/axis.js";
import { labelLines } from "../frame/axes/axisLabels.js";
import { crisp, type Element, element, tenth } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { group, hairlinePath } from "./lines.js";

/** Numbers beside the gridlines. */
export const axisY: Mark = (_chart, { ticks, left, unit, sizes, theme }) =>
  group(
    ticks.map(({ y, text }) => (text === "" ? null : element("text", { x: left - 8 * unit, y: crisp(y) + 3.5 * unit }, [text]))),
    { "font-size": sizes.label, fill: theme.text, "text-anchor": "end" },
  );

/** The line at the bottom of the plot, its ticks, and two levels of names and a title under it. */
export const axisX: Mark = (_chart, frame) => {
  const { axis, sizes, theme, right, bottom, unit } = frame;
  const lift = axis.labels.length === 0 ? 14 * unit : 0;
  return group([
    hairlinePath(rules(frame, lift), theme),
    group(
      axis.labels.flatMap(({ x, text }) =>
        labelLines(text).map((line, i) => element("text", { x, y: bottom + (19 + LABEL_LEAD * i) * unit }, [line])),
      ),
      { "font-size": sizes.label, fill: theme.text, "text-anchor": "middle" },
    ),
    group(
      axis.groups.map(({ from, to, text }): Element | null =>
        text === "" ? null : element("text", { x: (from + to) / 2, y: bottom + 40 * unit - lift }, [text]),
      ),
      { "font-size": sizes.label, "font-weight": 700, fill: theme.text, "text-anchor": "middle" },
    ),
    axis.title === ""
      ? null
      : element(
          "text",
          { x: right, y: bottom + axisHeight(axis, unit) - 10 * unit, "font-size": sizes.label, fill: theme.text, "text-anchor": "end" },
          [axis.title],
        ),
  ]);
};

/** Axis, ticks and brackets as one path. */
function rules({ axis, left, right, bottom, unit }: Frame, lift: number): string {
  const base = crisp(bottom);
  const ticks = axis.ticks.map(({ x, major }) => `M${tenth(crisp(x))},${base}V${tenth(base + (major ? 6 : 3) * unit)}`);
  const level = crisp(bottom + 26 * unit - lift);
  const brackets = axis.groups.map(({ from, to }) => `M${tenth(from)},${level}H${tenth(to)}`);
  return `M${left},${base}H${right}${ticks.join("")}${brackets.join("")}`;
}
