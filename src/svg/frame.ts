/** Lays a chart out on paper: scales, margins, formatters, and everything around the plot in its place. */
import { scaleLinear } from "d3-scale";
import { fault } from "../messages.js";
import { phrase } from "../readings/describe.js";
import type { Chart, Point } from "../types/index.js";
import { across, placesOf } from "./frame/across.js";
import { axisHeight, axisOf } from "./frame/axis.js";
import { acrossSizes } from "./frame/bySize.js";
import { domainOf, withinBounds } from "./frame/domain.js";
import { endRows, marginFor, placeEnds } from "./frame/ends.js";
import { layFoot } from "./frame/foot.js";
import { layHeading } from "./frame/heading.js";
import { type Numbers, numbersFor } from "./frame/numbers.js";
import { layPhaseRow } from "./frame/phaseRow.js";
import { type Range, type Survey, survey } from "./frame/survey.js";
import { placeUnitNames } from "./frame/unitNames.js";
import type { Settings } from "./options.js";
import type { Density, Frame } from "./types.js";

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
  const density = densityFor((right - left) / Math.max(1, chart.points.length) / unit, sized);
  const axis = axisOf(chart, scale, { locale, sizes, measure, to: width - 2 });
  const heading = layHeading(chart, settings, numbers.decimals, measure);
  const phases = layPhaseRow(chart, scale, { locale, sizes, measure, line: numbers.line });
  const proposals = proposedIn(chart, settings);
  const drawing = drawingNotes(found, upright, density, settings, proposals.length > 0);
  const needs = {
    kinds: drawnKinds(found, density),
    unnamed: margin.unnamed,
    drawing,
    list: phases.list,
    decimals: numbers.decimals,
    axis: axisHeight(axis, unit),
  };
  const foot = layFoot(chart, settings, needs, measure);

  const top = Math.round(heading.bottom + (phases.height > 0 ? phases.height + 4 * unit : 10 * unit));
  const bottom = top + plotHeight(chart, right - left, top + foot.height, settings);
  const y = (value: number): number => bottom - (bottom - top) * upright.share(value);
  const paper = {
    ...{ width, sizes, unit, theme, locale, measure, left, right, top, bottom, y },
    x: (point: Point): number => scale.x(point.index),
    beyond: (value: number): boolean => value > upright.range.high || value < upright.range.low,
    formatValue: numbers.value,
  };
  return {
    ...paper,
    ...{ density, innerLines, axis, proposals },
    ...{ title: heading.title, titleLines: heading.titleLines, subtitleLines: heading.subtitleLines, icons: heading.icons },
    height: settings.height ?? Math.ceil(bottom + foot.height),
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
    ends: placeEnds(margin.rows, { y, top, bottom, unit }),
    units: placeUnitNames(chart, paper),
    key: foot.key.map((entry) => ({ ...entry, y: bottom + entry.y })),
    caption: foot.caption.map((line) => ({ ...line, y: bottom + line.y })),
  };
}

/** Every tick, or every second, third … in a plot so low that their labels would touch. */
function roomy(ticks: Frame["ticks"], room: number): Frame["ticks"] {
  const apart = Math.abs((ticks[1]?.y ?? 0) - (ticks[0]?.y ?? Infinity));
  const every = Math.max(1, Math.ceil(room / apart));
  return ticks.filter((_, i) => i % every === 0);
}

/** The vertical axis before it has a height. */
interface ValueAxis {
  /** Its ends, in natural units. */
  readonly range: Range;
  /** Its ticks, in natural units. */
  readonly ticks: readonly number[];
  /** How numbers are written. */
  readonly numbers: Numbers;
  /** Place of a value: 0 at the bottom, 1 at the top, held there where it lies beyond. */
  readonly share: (value: number) => number;
}

/** Ticks asked for, in this order, where asking for 5 gives fewer than 4 or more than 6. */
const OTHER_COUNTS: readonly number[] = [4, 6, 3, 7, 8];

function valueAxis(chart: Chart, found: Survey, { locale, per, zero, clip }: Settings): ValueAxis {
  const domain = domainOf(chart, found, zero, clip);
  if (domain === null) return { range: { low: 0, high: 1 }, ticks: [], numbers: numbersFor(chart, locale, per, 1, 0), share: () => 0 };
  const { low, high, ticks } = roundest(chart, domain, per);
  const step = ticks.length > 1 ? (ticks[1] ?? 0) - (ticks[0] ?? 0) : high - low;
  const share = (value: number): number => Math.min(1, Math.max(0, value / (high - low) - low / (high - low)));
  return { range: { low, high }, ticks, numbers: numbersFor(chart, locale, per, step, low), share };
}

/** The round domain with 4 to 6 ticks; one with more or fewer where there is none. */
function roundest(chart: Chart, domain: Range, per: number): Rounded {
  const first = rounded(chart, domain, per, 5);
  if (isHandy(first)) return first;
  for (const count of OTHER_COUNTS) {
    const other = rounded(chart, domain, per, count);
    if (isHandy(other)) return other;
  }
  return first;
}

interface Rounded extends Range {
  readonly ticks: readonly number[];
}

const isHandy = ({ ticks }: Rounded): boolean => ticks.length >= 4 && ticks.length <= 6;

/** A domain with round ends and its ticks, round in the display scale; whole numbers for counts. */
function rounded(chart: Chart, domain: Range, per: number, count: number): Rounded {
  const [low = 0, high = 1] = scaleLinear()
    .domain([domain.low * per, domain.high * per])
    .nice(count)
    .domain();
  const range = withinBounds(chart, domain, { low: low / per, high: high / per });
  const ticks = scaleLinear()
    .domain([range.low * per, range.high * per])
    .ticks(count);
  const whole = chart.unit === "count" && per === 1 ? ticks.filter(Number.isInteger) : ticks;
  return { ...range, ticks: whole.map((tick) => tick / per) };
}

/** How points are drawn, by the room that each has, in px for type of 12 px; units, which no line joins, are always drawn. */
function densityFor(room: number, sized: boolean): Density {
  if (sized) return { common: room >= 1.5 ? "ring" : "dot", marker: room >= 13 ? 1 : room >= 4 ? 0.85 : 0.74, line: 1.5, columns: false };
  if (room >= 9) return { common: "ring", marker: room >= 13 ? 1 : 0.85, line: 1.9, columns: false };
  return { common: room >= 4 ? "dot" : "none", marker: 0.74, line: 1.5, columns: room < 0.5 };
}

/** What the key may have to name: without common cause where it has no markers. */
function drawnKinds({ kinds }: Survey, { common }: Density): Survey["kinds"] {
  return common === "none" ? new Set([...kinds].filter((kind) => kind !== "common")) : kinds;
}

/** Where phases are proposed, from left to right. */
function proposedIn({ points }: Chart, { proposals = [] }: Settings): readonly number[] {
  const within = proposals.map(({ at }) => at).filter((at) => at >= 0 && at < points.length);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** What the picture has to say of itself. */
function drawingNotes(
  { values }: Survey,
  { range, numbers }: ValueAxis,
  { columns }: Density,
  { locale }: Settings,
  proposes: boolean,
): readonly string[] {
  const raised = range.low > 0 || range.high < 0;
  const clipped = values.high > range.high || values.low < range.low;
  return [
    ...(raised ? [phrase("axis-starts", { value: numbers.tick(range.low) }, locale)] : []),
    ...(columns ? [phrase("thinned", {}, locale)] : []),
    ...(clipped ? [phrase("clipped", {}, locale)] : []),
    ...(proposes ? [phrase("drawn-proposals", {}, locale)] : []),
  ];
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
