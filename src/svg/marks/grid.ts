import { crisp } from "../scene.js";
import type { Mark } from "../types.js";
import { group, hairlinePath } from "./lines.js";

/** Horizontal gridlines at the ticks of the vertical axis. */
export const grid: Mark = (_chart, { ticks, left, right, theme }) =>
  group([hairlinePath(ticks.map(({ y }) => `M${left},${crisp(y)}H${right}`).join(""), theme, { stroke: theme.grid, "stroke-width": 1 })]);
