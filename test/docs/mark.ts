import { element, type Mark } from "../../src/svg/index.js";

/** A dotted rule and a few words at every annotation of the chart. */
export const events: Mark = ({ annotations, points }, { edge, top, bottom, sizes, theme }) => {
  const flags = annotations.flatMap(({ x, text }) => {
    const point = points.find((candidate) => candidate.x >= x);
    if (point === undefined) return [];
    const place = edge(point.index);
    return [
      element("line", { x1: place, x2: place, y1: top, y2: bottom, stroke: theme.axis, "stroke-dasharray": "1 3" }),
      element("text", { x: place + 4, y: bottom - 6, "font-size": sizes.caption, fill: theme.text }, [text]),
    ];
  });
  return flags.length === 0 ? null : element("g", {}, flags);
};
