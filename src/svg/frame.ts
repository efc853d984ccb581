/** Lays a chart out on paper: scales, margins, formatters, and everything around the plot in its place. */
import type { Chart } from "../types/index.js";
import { laneTexts } from "./frame/annotations.js";
import { axisHeight } from "./frame/axes/axis.js";
import type { CalloutWish } from "./frame/annotations/calloutPlaces.js";
import { unnamedNote } from "./frame/drawing.js";
import { placeEnds } from "./frame/around/ends.js";
import { captionText } from "./frame/around/captions.js";
import { type Foot, layFoot } from "./frame/around/foot.js";
import { type Settled, settled, untilTold } from "./frame/settled.js";
import { placeUnitNames, unnamedIn } from "./frame/unitNames.js";
import { roomy } from "./frame/axes/valueAxis.js";
import { heightLeft } from "./height.js";
import type { Settings } from "./options.js";
import { type Plan, planOf } from "./plan.js";
import type { Frame, Paper } from "./types.js";

/** The paper for a chart: everything in its place. `whole`: the chart of which it may be a part, and of which the words speak. */
export function frameOf(chart: Chart, settings: Settings, whole: Chart = chart): Frame {
  const plan = planOf(chart, settings, whole);
  const { fixed, words, drawing, key, list, annotated } = plan;
  const axis = axisHeight(fixed.axis, fixed.unit);
  const lay = (unnamed: number): Settled<Paper> => {
    const text = captionText(words, settings, [...drawing, ...unnamedNote(chart, unnamed, settings.locale)]);
    const footAfter = (unplaced: readonly CalloutWish[]): Foot =>
      layFoot({ key, text, list, axis, annotations: annotated.list(unplaced) }, settings);
    return settled(chart, annotated.wishes, footAfter, (foot) => paperOver(foot, chart, plan, settings));
  };
  const { paper, foot, callouts } = untilTold(lay, (all) => unnamedIn(chart, all.paper));
  const { bottom } = paper;
  return {
    callouts,
    height: settings.height ?? Math.ceil(bottom + foot.height),
    key: foot.key.map((entry) => ({ ...entry, y: bottom + entry.y })),
    caption: foot.caption.map((line) => ({ ...line, y: bottom + line.y })),
    ...paper,
  };
}

/** The paper over a foot. */
function paperOver({ height, noted }: Foot, chart: Chart, { axes, fixed, annotated, lanesTop }: Plan, settings: Settings): Paper {
  const { left, right, top, unit } = fixed;
  const { upright, ticks, margin } = axes;
  const bottom = top + plotHeight(chart, right - left, top + height, settings);
  const y = (value: number): number => bottom - (bottom - top) * upright.share(value);
  const plot = { bottom, y, ...fixed };
  return {
    noted,
    ticks: roomy(upright, ticks, y, 14 * unit),
    lanes: laneTexts(annotated.lanes, lanesTop, plot),
    ends: placeEnds(margin.rows, plot),
    units: placeUnitNames(chart, plot),
    ...plot,
  };
}

/** Height of the plot: at 45° for the median segment of a stable process, within bounds; the upper bound for units; or what a given height leaves. */
function plotHeight({ axis, points }: Chart, width: number, rest: number, { height, unit }: Settings): number {
  const lowest = Math.max(width / 3.2, 160 * unit);
  if (height !== undefined) return heightLeft(height, rest, 40 * unit);
  const banked = axis === "size" ? Infinity : points.length === 0 ? 0 : (width * 7.34) / points.length;
  return Math.round(Math.min(Math.max(banked, lowest), Math.max(width / 2.2, lowest)));
}
