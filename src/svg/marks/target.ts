import { drawnTarget } from "../frame/targets.js";
import type { Mark } from "../types.js";
import { group, strokedPath } from "./lines.js";
import { runsOf, stepsPath } from "./steps.js";

/** The target as round dots, stepping where it changes. */
export const target: Mark = (chart, frame) => {
  const runs = runsOf(chart, frame, { value: drawnTarget(chart), phased: false });
  return group([strokedPath(stepsPath(runs), { colour: frame.theme.target, width: 2, dashes: [0.1, 5], round: true }, frame)]);
};
