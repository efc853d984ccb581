import { crisp, element } from "../scene.js";
import type { Mark } from "../types.js";
import { group } from "./lines.js";

/** Horizontal gridlines at the ticks of the vertical axis. */
export const grid: Mark = (_chart, { ticks, left, right, theme }) =>
  group([
    ticks.length === 0
      ? null
      : element("path", {
          d: ticks.map(({ y }) => `M${left},${crisp(y)}H${right}`).join(""),
          fill: "none",
          stroke: theme.grid,
          "stroke-width": 1,
        }),
  ]);
