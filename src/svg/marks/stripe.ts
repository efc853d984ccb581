import type { Chart } from "../../types/index.js";
import { word } from "../../readings/describe.js";
import { crisp, type Element, element } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { partialBaseline } from "./baseline.js";
import { group, halo } from "./lines.js";

/** The periods of a baseline that is only a part of its phase: a pale ground, and a dotted rule where it ends. */
export const stripe: Mark = (chart, frame) => group(stretches(chart, frame).flatMap(({ from, to }) => ground(frame, from, to)));

/** The word "Baseline" at the top of its stripe, where it fits. */
export const stripeName: Mark = (chart, frame) => {
  const { measure, sizes, unit, theme, top, locale } = frame;
  const name = word("baseline", locale);
  const wide = stretches(chart, frame).filter(({ from, to }) => to - from >= measure(name, sizes.caption) + 12 * unit);
  return group(
    wide.map(({ from }) =>
      element(
        "text",
        { x: from + 6 * unit, y: top + 12 * unit, "font-size": sizes.caption, fill: theme.muted, ...halo(theme.stripe, unit) },
        [name],
      ),
    ),
  );
};

function stretches(chart: Chart, frame: Frame): readonly { readonly from: number; readonly to: number }[] {
  return chart.phases.flatMap((phase) => {
    const baseline = partialBaseline(chart, phase);
    return baseline === null ? [] : [{ from: frame.edge(baseline.first), to: frame.edge(baseline.last + 1) }];
  });
}

function ground({ theme, top, bottom, unit }: Frame, from: number, to: number): readonly Element[] {
  const x = crisp(to);
  return [
    element("rect", { x: from, y: top, width: to - from, height: bottom - top, fill: theme.stripe }),
    element("line", {
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      stroke: theme.axis,
      "stroke-width": 1,
      "stroke-dasharray": `${unit} ${3 * unit}`,
    }),
  ];
}
