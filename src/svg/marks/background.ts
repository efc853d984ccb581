import { element } from "../scene.js";
import type { Mark } from "../types.js";

/** The paper. */
export const background: Mark = (_chart, { width, height, theme }) => element("rect", { width, height, fill: theme.background });
