import { drawnTarget } from "../frame/targets.js";
import { stepPath } from "../path.js";
import type { Mark } from "../types.js";
import { group, strokedPath } from "./lines.js";
import { runsOf } from "./steps.js";

/** The target as round dots, stepping where it changes. */
export const target: Mark = (chart, frame) => {
  const paths = runsOf(chart, frame, { value: drawnTarget(chart), phased: false }).map(({ levels }) => stepPath(levels));
  return group([strokedPath(paths.join(""), { colour: frame.theme.target, width: 2, dashes: [0.1, 5], round: true }, frame)]);
};
