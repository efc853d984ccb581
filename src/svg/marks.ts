/** The marks of a chart; their order is the order of drawing. */
import * as shelf from "./marks/index.js";
import type { Mark } from "./types.js";

/** What `svg` draws unless told otherwise: `[...marks, mine]` draws one thing more, on top. */
export const marks: readonly Mark[] = [
  shelf.background,
  shelf.stripe,
  shelf.spans,
  shelf.band,
  shelf.grid,
  shelf.axisX,
  shelf.axisY,
  shelf.target,
  shelf.limits,
  shelf.innerLines,
  shelf.centre,
  shelf.phases,
  shelf.proposals,
  shelf.annotations,
  shelf.stripeName,
  shelf.gaps,
  shelf.arms,
  shelf.trace,
  shelf.centreAbove,
  shelf.runs,
  shelf.points,
  shelf.clipped,
  shelf.callouts,
  shelf.unitNames,
  shelf.endLabels,
  shelf.heading,
  shelf.icons,
  shelf.key,
  shelf.caption,
];
