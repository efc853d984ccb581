/** How the charts of a report are drawn by themselves. */
import { unexpected } from "../../../messages.js";
import { observedOf } from "../../../readings/describe.js";
import type { SvgOptions } from "../../../svg/index.js";
import { shownAmong } from "../../../svg/shown.js";
import type { Chart } from "../../../types/index.js";
import type { Arguments } from "../../options/arguments.js";
import { pictureIn, unwindowed } from "../../options/picture.js";
import type { MeasurePlan } from "./measurePlans.js";

/**
 * Options of the picture of a chart. An x from which the whole report is drawn says nothing of charts without dates, nor of one that ended
 * before: these are drawn whole.
 */
export function pictureFor(chart: Chart, { picture, windowed }: MeasurePlan, args: Arguments): SvgOptions {
  const options = pictureIn(picture, args);
  if (options.from === undefined || (windowed && args.one("from") === undefined)) return options;
  const drawn = shownAmong(chart, options);
  return drawn === chart || observedOf(drawn) === 0 ? unwindowed(options) : options;
}

/** Throws `out-of-range` at an x from which nothing of a report is drawn. */
export function refuseLate(charts: readonly { readonly chart: Chart }[], { from }: SvgOptions, args: Arguments, config: string): void {
  const dated = charts.map(({ chart }) => chart).filter(({ axis, points }) => axis === "time" && points.length > 0);
  if (from === undefined || dated.length === 0 || dated.some((chart) => observedOf(shownAmong(chart, { from })) > 0)) return;
  const name = args.one("from") === undefined ? `${config}: from` : "--from";
  throw unexpected("out-of-range", name, from, "no later than the last date of some chart");
}
