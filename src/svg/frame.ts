/** Lays a chart out on paper: scales, margins, formatters, and everything around the plot in its place. */
import { fault } from "../messages.js";
import type { Chart, Point } from "../types/index.js";
import { across, placesOf } from "./frame/across.js";
import { laneTexts, layAnnotations } from "./frame/annotations.js";
import { axisHeight, axisOf } from "./frame/axis.js";
import { acrossSizes } from "./frame/bySize.js";
import type { CalloutWish } from "./frame/calloutPlaces.js";
import { densityFor, themed } from "./frame/density.js";
import { drawingNotes, drawnKinds, unnamedNote } from "./frame/drawing.js";
import { endRows, marginFor, placeEnds } from "./frame/ends.js";
import { captionText, type Foot, layFoot, wordsFor } from "./frame/foot.js";
import { keyEntries } from "./frame/keyRow.js";
import { layHeading } from "./frame/heading.js";
import { layPhaseRow } from "./frame/phaseRow.js";
import { type Settled, settled, untilTold } from "./frame/settled.js";
import { survey } from "./frame/survey.js";
import { placeUnitNames, unnamedIn } from "./frame/unitNames.js";
import { roomy, valueAxis } from "./frame/valueAxis.js";
import { heightLeft } from "./height.js";
import type { Settings } from "./options.js";
import type { Frame, Paper } from "./types.js";

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
  const words = wordsFor(chart, settings, numbers.decimals);
  const told = words.summary(settings.cost);
  const heading = layHeading(chart, words, settings, measure);
  const phases = layPhaseRow(chart, scale, { locale, sizes, measure, line: numbers.line });
  const proposals = proposedIn(chart, settings);
  const drawing = drawingNotes(chart, found, upright, density, settings, proposals.length > 0);
  const annotated = layAnnotations(chart, scale, settings, { sizes, unit, measure, left, to: width - sizes.pad });
  const { lanes, spans } = annotated;
  const needs = {
    key: keyEntries([{ chart, kinds: drawnKinds(found, density) }], margin.unnamed, locale),
    list: phases.list,
    axis: axisHeight(axis, unit),
  };

  const lanesTop = heading.bottom + phases.height;
  const top = Math.round(lanesTop + (lanes.height > 0 ? lanes.height + 6 * unit : (phases.height > 0 ? 4 : 10) * unit));
  const paperOver = ({ height, noted }: Foot): Paper => {
    const bottom = top + plotHeight(chart, right - left, top + height, settings);
    const y = (value: number): number => bottom - (bottom - top) * upright.share(value);
    const paper = {
      width,
      sizes,
      unit,
      theme,
      locale,
      measure,
      left,
      right,
      top,
      bottom,
      y,
      x: (point: Point): number => scale.x(point.index),
      at: scale.at,
      beyond: (value: number): boolean => value > upright.range.high || value < upright.range.low,
      formatValue: numbers.value,
    };
    return {
      density,
      innerLines,
      axis,
      proposals,
      spans,
      noted,
      title: heading.title,
      told,
      titleLines: heading.titleLines,
      subtitleLines: heading.subtitleLines,
      icons: heading.icons,
      step: scale.step,
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
      lanes: laneTexts(lanes, lanesTop, paper),
      ends: placeEnds(margin.rows, { y, top, bottom, unit }),
      units: placeUnitNames(chart, paper),
      ...paper,
    };
  };

  const lay = (unnamed: number): Settled<Paper> => {
    const text = captionText(words, settings, [...drawing, ...unnamedNote(chart, unnamed, locale)]);
    const footAfter = (unplaced: readonly CalloutWish[]): Foot =>
      layFoot(settings, { annotations: annotated.list(unplaced), text, ...needs }, measure);
    return settled(chart, annotated.wishes, footAfter, paperOver);
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

/** Where phases are proposed, from left to right. Throws where there is no boundary between two points. */
export function proposedIn({ points }: Chart, { proposals = [] }: Settings): readonly number[] {
  const all = proposals.map(({ at }) => at);
  const odd = all.findIndex((at) => at < 1 || at >= points.length);
  if (odd >= 0)
    throw fault("position-unknown", `proposals[${odd}].at is ${all[odd]}, expected more than 0 and less than ${points.length}`, {
      column: "proposals",
      value: all[odd],
    });
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Height of the plot: at 45° for the median segment of a stable process, within bounds; the upper bound for units; or what a given height leaves. */
function plotHeight({ axis, points }: Chart, width: number, rest: number, { height, sizes }: Settings): number {
  const unit = sizes.label / 12;
  const lowest = Math.max(width / 3.2, 160 * unit);
  if (height !== undefined) return heightLeft(height, rest, 40 * unit);
  const banked = axis === "size" ? Infinity : points.length === 0 ? 0 : (width * 7.34) / points.length;
  return Math.round(Math.min(Math.max(banked, lowest), Math.max(width / 2.2, lowest)));
}
