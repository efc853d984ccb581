import { word } from "../../readings/describe.js";
import { crisp, element } from "../scene.js";
import type { Mark } from "../types.js";
import { group, halo } from "./lines.js";

/** Proposed phases: a dotted rule before the first point of each, named as proposed, unlike the solid rules of phases that were decided. */
export const proposals: Mark = (_chart, frame) => {
  const { top, bottom, right, unit, sizes, theme, locale, measure } = frame;
  const places = frame.proposals.map((at) => crisp(frame.edge(at)));
  if (places.length === 0) return null;
  const text = word("proposed", locale);
  const width = measure(text, sizes.caption) + 4 * unit;
  const named = places.filter((x, i) => i === 0 || x - (places[i - 1] ?? 0) > width);
  const d = places.map((x) => `M${x},${top}V${bottom}`).join("");
  return group([
    element("path", { d, fill: "none", stroke: theme.axis, "stroke-width": 1, "stroke-dasharray": "1 3" }),
    group(
      named.map((x) =>
        x + width > right
          ? element("text", { x: x - 4 * unit, y: top + 11 * unit, "text-anchor": "end" }, [text])
          : element("text", { x: x + 4 * unit, y: top + 11 * unit }, [text]),
      ),
      { "font-size": sizes.caption, fill: theme.muted, ...halo(theme.background, unit) },
    ),
  ]);
};
