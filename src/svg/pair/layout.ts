/** Where the two panels of a pair stand. */
import type { Chart } from "../../types/index.js";
import type { Across } from "../frame/axes/across.js";
import { drawnKinds } from "../frame/drawing.js";
import { endRows, type Margin, marginFor, placeEnds } from "../frame/around/ends.js";
import type { Keyed } from "../frame/around/keyRow.js";
import type { Lanes } from "../frame/annotations/lanes.js";
import { spotOf } from "../frame/annotations/spots.js";
import { survey } from "../frame/survey.js";
import { roomy, type ValueAxis, valueAxis } from "../frame/axes/valueAxis.js";
import { proposedIn } from "../frame/around/proposed.js";
import { heightLeft } from "../height.js";
import type { Settings } from "../options.js";
import { panelDensity, panelFrame } from "../panel.js";
import { shownOf } from "../shown.js";
import type { Axis, Frame, LaneText } from "../types.js";

/** What is drawn of a chart of the pair, that chart, and all that does not hang on its height. */
export interface Side {
  readonly chart: Chart;
  readonly whole: Chart;
  readonly settings: Settings;
  readonly upright: ValueAxis;
  /** Labels of its vertical axis. */
  readonly ticks: readonly string[];
  readonly margin: Margin;
  /** Where phases are proposed. */
  readonly proposals: readonly number[];
}

/** Top and bottom of both plots, in px. */
export interface Heights {
  readonly top: number;
  readonly middle: number;
  readonly second: number;
  readonly end: number;
}

/** Where the upper plot begins, both its sides, and the height of the lower panel's name without its first line; in px. */
export interface Above {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly further: number;
}

/** Share of the plots' height that the upper one takes. */
const UPPER = 0.7;
/** Between the plots, and their least height together, in px for type of 12 px. */
const BETWEEN = 44;
const LEAST = 120;
/** The least part of a leader that is worth drawing, and from its end to the data, in px for type of 12 px. */
const SHORTEST = 12;
const OFF = 9;
/** How far above the middle of a text without a number its leader begins, in px for type of 12 px. */
const RISE = 12;

/** A chart before it has a place. */
export function sideOf(whole: Chart, settings: Settings): Side {
  const chart = shownOf(whole, settings);
  const upright = valueAxis(chart, survey(chart), settings);
  const rows = endRows(chart, settings, upright.numbers);
  return {
    chart,
    whole,
    settings,
    upright,
    ticks: upright.ticks.map(upright.numbers.tick),
    margin: marginFor(rows, settings),
    proposals: proposedIn(chart, settings, whole),
  };
}

/** Both plots one under the other; `foot` is the height of axis, key and caption. */
export function heightsFor({ top, left, right, further }: Above, foot: number, { height, unit }: Settings): Heights {
  const between = BETWEEN * unit + further;
  const usual = Math.max(250 * unit, (right - left) / 2.2);
  const both = height === undefined ? usual : heightLeft(height, top + between + foot, LEAST * unit);
  const middle = Math.round(top + UPPER * both);
  const second = Math.round(middle + between);
  return { top, middle, second, end: Math.round(second + (1 - UPPER) * both) };
}

/** A panel with both its scales and the labels at line ends. */
export function sideFrame(side: Side, box: Parameters<typeof panelFrame>[1]["box"], axis: Axis): Frame {
  const { chart, settings, upright, ticks, margin, proposals } = side;
  const frame = panelFrame(chart, { box, upright }, settings);
  const { y, unit } = frame;
  return {
    ...frame,
    axis,
    proposals,
    innerLines: settings.innerLines ?? true,
    ticks: roomy(upright, ticks, y, 22 * unit),
    ends: placeEnds(margin.rows, { y, top: box.top, bottom: box.bottom, unit }),
  };
}

/** A chart for the key. */
export function keyed({ chart, settings }: Side, width: number): Keyed {
  return { chart, kinds: drawnKinds(survey(chart), panelDensity(chart, width, settings)) };
}

/** The numbered tests of the upper panel in the lower one: leaders alone, from above to the data, or from the axis where they have no room there. */
export function lowerLeaders({ texts, annotations }: Lanes, { chart }: Side, scale: Across, frame: Frame): readonly LaneText[] {
  const { y, unit, top, bottom } = frame;
  return texts.flatMap(({ number, x }, i): LaneText[] => {
    const annotation = annotations[i];
    if (number === "" || annotation === undefined) return [];
    const value = spotOf(chart, scale, annotation)?.value ?? null;
    const above = value === null ? bottom : y(value) - OFF * unit;
    const [from, end] = value === null || above - top >= SHORTEST * unit ? [top, above] : [y(value) + OFF * unit, bottom];
    return [{ number: "", x, y: from + RISE * unit, end, textX: x, before: false, lines: [], more: [] }];
  });
}
