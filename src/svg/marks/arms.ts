import type { Point } from "../../types/index.js";
import { armsOf } from "../frame/survey.js";
import { linePath, type Place } from "../path.js";
import type { Mark } from "../types.js";
import { group, strokedPath } from "./lines.js";
import { neighbours } from "./trace.js";

/** Both arms of a cumulative sum as thin lines, one upwards, one downwards; the data line, the larger of them, lies above. */
export const arms: Mark = (chart, frame) => {
  if (frame.density.columns || !chart.points.some((point) => armsOf(point) !== null)) return null;
  const { solid, bridges } = neighbours(chart);
  const places = (points: readonly Point[], arm: 0 | 1): Place[] =>
    points.flatMap((point): Place[] => {
      const both = armsOf(point);
      return both === null ? [] : [[frame.x(point), frame.y(both[arm])]];
    });
  const path = (runs: readonly (readonly Point[])[]): string =>
    runs
      .flatMap((run) => [places(run, 0), places(run, 1)])
      .filter((run) => run.length > 1)
      .map(linePath)
      .join("");
  const { line } = frame.theme;
  return group([
    strokedPath(path(solid), { colour: line, width: 1.25 }, frame),
    strokedPath(path(bridges), { colour: line, width: 1.2, dashes: [1.5, 3.5] }, frame),
  ]);
};
