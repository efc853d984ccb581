/** Lays a chart out on paper: scales, margins, formatters, and everything around the plot in its place. */
import { fault } from "../messages.js";
import type { Chart, Point } from "../types/index.js";
import { across, placesOf } from "./frame/across.js";
import { layAnnotations } from "./frame/annotations.js";
import { axisHeight, axisOf } from "./frame/axis.js";
import { acrossSizes } from "./frame/bySize.js";
import type { CalloutWish } from "./frame/calloutPlaces.js";
import { placeCallouts } from "./frame/callouts.js";
import { densityFor, themed } from "./frame/density.js";
import { drawingNotes, drawnKinds } from "./frame/drawing.js";
import { endRows, marginFor, placeEnds } from "./frame/ends.js";
import { captionText, type Foot, layFoot } from "./frame/foot.js";
import { layHeading } from "./frame/heading.js";
import { layPhaseRow } from "./frame/phaseRow.js";
import { survey } from "./frame/survey.js";
import { placeUnitNames } from "./frame/unitNames.js";
import { roomy, valueAxis } from "./frame/valueAxis.js";
import type { Settings } from "./options.js";
import type { Callout, Frame, Paper } from "./types.js";

/** The paper for a chart: everything in its place. */
export function frameOf(chart: Chart, settings: Settings): Frame {
  const { width, sizes, locale, theme, innerLines = true } = settings;
  const unit = sizes.label / 12;
  const measure: Frame["measure"] = (text, size, weight = "regular") => settings.measureText(text, size, weight);
  const found = survey(chart);
  const upright = valueAxis(chart, found, settings);
  const { numbers } = upright;
  const margin = marginFor(settings.labels ? endRows(chart, theme, locale, numbers) : [], settings, measure);
  const tickTexts = upright.ticks.map(numbers.tick);
  const left = Math.round(sizes.pad + Math.max(0, ...tickTexts.map((text) => measure(text, sizes.label))) + 10 * unit);
  const right = Math.round(width - sizes.pad - margin.width);
  const sized = chart.axis === "size";
  const scale = sized ? acrossSizes(chart, left, right) : across(chart, placesOf(chart), left, right);
  const density = themed(densityFor((right - left) / Math.max(1, chart.points.length) / unit, sized), theme);
  const axis = axisOf(chart, scale, { locale, sizes, measure, to: width - 2 });
  const heading = layHeading(chart, settings, numbers.decimals, measure);
  const phases = layPhaseRow(chart, scale, { locale, sizes, measure, line: numbers.line });
  const proposals = proposedIn(chart, settings);
  const drawing = drawingNotes(chart, found, upright, density, settings, proposals.length > 0);
  const annotated = layAnnotations(chart, scale, settings, { sizes, unit, measure, left, to: width - sizes.pad });
  const { lanes, spans } = annotated;
  const needs = {
    kinds: drawnKinds(found, density),
    unnamed: margin.unnamed,
    text: captionText(chart, settings, drawing, numbers.decimals),
    list: phases.list,
    axis: axisHeight(axis, unit),
  };
  const footAfter = (unplaced: readonly CalloutWish[]): Foot =>
    layFoot(chart, settings, { ...needs, annotations: annotated.list(unplaced) }, measure);

  const lanesTop = heading.bottom + phases.height;
  const top = Math.round(lanesTop + (lanes.height > 0 ? lanes.height + 6 * unit : (phases.height > 0 ? 4 : 10) * unit));
  const paperTo = (bottom: number): Paper => {
    const y = (value: number): number => bottom - (bottom - top) * upright.share(value);
    const paper = {
      ...{ width, sizes, unit, theme, locale, measure, left, right, top, bottom, y },
      x: (point: Point): number => scale.x(point.index),
      beyond: (value: number): boolean => value > upright.range.high || value < upright.range.low,
      formatValue: numbers.value,
    };
    return {
      ...paper,
      ...{ density, innerLines, axis, proposals, spans },
      ...{ title: heading.title, titleLines: heading.titleLines, subtitleLines: heading.subtitleLines, icons: heading.icons },
      step: scale.step,
      at: scale.at,
      edge: scale.edge,
      range: upright.range,
      format: numbers.line,
      decimals: numbers.decimals,
      ticks: roomy(
        upright.ticks.map((tick, i) => ({ y: y(tick), text: tickTexts[i] ?? "" })),
        14 * unit,
      ),
      phaseY: heading.bottom + 19 * unit,
      phases: phases.entries,
      lanes: lanes.texts.map(({ value, ...text }) => ({
        ...text,
        y: lanesTop + text.y,
        end: value === null ? bottom : y(value) - 9 * unit,
      })),
      ends: placeEnds(margin.rows, { y, top, bottom, unit }),
      units: placeUnitNames(chart, paper),
    };
  };

  const { paper, foot, callouts } = settled(chart, annotated.wishes, footAfter, (below) =>
    paperTo(top + plotHeight(chart, right - left, top + below.height, settings)),
  );
  const { bottom } = paper;
  return {
    ...paper,
    callouts,
    height: settings.height ?? Math.ceil(bottom + foot.height),
    key: foot.key.map((entry) => ({ ...entry, y: bottom + entry.y })),
    caption: foot.caption.map((line) => ({ ...line, y: bottom + line.y })),
  };
}

/** Plot and foot, once all is told: what finds no place in the plot makes the foot higher and, under a given height, the plot lower. */
function settled(
  chart: Chart,
  wishes: readonly CalloutWish[],
  footAfter: (unplaced: readonly CalloutWish[]) => Foot,
  paperOver: (foot: Foot) => Paper,
): { readonly paper: Paper; readonly foot: Foot; readonly callouts: readonly Callout[] } {
  const unplaced: CalloutWish[] = [];
  for (;;) {
    const foot = footAfter(unplaced);
    const paper = paperOver(foot);
    const { callouts, left } = placeCallouts(
      chart,
      wishes.filter((wish) => !unplaced.includes(wish)),
      paper,
    );
    if (left.length === 0) return { paper, foot, callouts };
    unplaced.push(...left);
  }
}

/** Where phases are proposed, from left to right. */
function proposedIn({ points }: Chart, { proposals = [] }: Settings): readonly number[] {
  const within = proposals.map(({ at }) => at).filter((at) => at >= 0 && at < points.length);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** Height of the plot: at 45° for the median segment of a stable process, within bounds; the upper bound for units; or what a given height leaves. */
function plotHeight({ axis, points }: Chart, width: number, rest: number, { height, sizes }: Settings): number {
  const unit = sizes.label / 12;
  const lowest = Math.max(width / 3.2, 160 * unit);
  if (height === undefined) {
    const banked = axis === "size" ? Infinity : points.length === 0 ? 0 : (width * 7.34) / points.length;
    return Math.round(Math.min(Math.max(banked, lowest), Math.max(width / 2.2, lowest)));
  }
  const least = Math.ceil(rest + 40 * unit);
  if (height < least)
    throw fault("out-of-range", `height is ${height}, expected at least ${least} for this chart`, { column: "height", value: height });
  return Math.floor(height - rest);
}
