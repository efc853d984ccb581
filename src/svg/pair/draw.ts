/** The page of a pair: two panels on one horizontal axis, what stands over the upper one, key and caption. */
import type { Chart } from "../../types/index.js";
import { laneTexts } from "../frame/annotations.js";
import { axisHeight, ticksOnly } from "../frame/axes/axis.js";
import type { CalloutWish } from "../frame/annotations/calloutPlaces.js";
import { type Foot, layFoot } from "../frame/around/foot.js";
import { keyEntries } from "../frame/around/keyRow.js";
import { settled } from "../frame/settled.js";
import { marks as shelf } from "../marks.js";
import { background } from "../marks/background.js";
import { gaps } from "../marks/gaps.js";
import { settingsOf, type SvgOptions } from "../options.js";
import { panelName } from "../page.js";
import type { Element } from "../scene.js";
import { sheet } from "../sheet.js";
import type { Frame, KeyEntry, Mark } from "../types.js";
import { heightsFor, keyed, lowerLeaders, type Side, sideFrame, sideOf } from "./layout.js";
import { layOver, type Over, UNDER } from "./over.js";
import { panelLines } from "./names.js";
import { pairCaption, pairText } from "./words.js";

/** Draws both. */
export function drawPair(upper: Chart, second: Chart, options: SvgOptions): Element {
  const lower = withoutShared(upper, second);
  const side = (chart: Chart, own: SvgOptions): Side => sideOf(chart, settingsOf(chart, own, undefined, [upper, lower]));
  const sides = [side(upper, options), side(lower, { ...options, include: [] })] as const;
  const { settings } = sides[0];
  const { sizes } = settings;
  const over = layOver(...sides);
  const frames = framesOf(sides, over);
  const [above, below] = frames;
  const nameOf = (of: Side, y: number): Element | null => panelName(panelLines(of), sizes.pad, y - UNDER * above.unit, above);
  const list = options.marks ?? shelf;
  const drawn = [
    ...list.map((mark) => mark(sides[0].chart, above)),
    ...list.filter((mark) => !ONCE.includes(mark)).map((mark) => mark(sides[1].chart, below)),
    nameOf(sides[0], over.named),
    nameOf(sides[1], below.top),
  ].filter((part) => part !== null);
  const { width, height, title } = above;
  return sheet({ width, height, title, told: pairText(sides), settings, drawn });
}

/** A chart of spread without a target that it has from options shared with the values above it: it says nothing of their spread. */
function withoutShared(upper: Chart, lower: Chart): Chart {
  if (lower.directional || lower.points.some(({ target }, i) => target !== upper.points[i]?.target)) return lower;
  return { ...lower, points: lower.points.map((point) => ({ ...point, target: null })) };
}

/** What the upper panel says for both. */
const ONCE: readonly Mark[] = [background, gaps];

/** Both panels, and the foot under them. */
function framesOf(sides: readonly [Side, Side], over: Over): readonly [upper: Frame, lower: Frame] {
  const [above, below] = sides;
  const { settings } = above;
  const { left, right, scale, axis, annotated } = over;
  const { spans, lanes } = annotated;
  const upperOver = (foot: Foot): Frame => {
    const { middle } = heightsFor(over, foot.height, settings);
    const frame = sideFrame(above, { left, right, top: over.top, bottom: middle }, ticksOnly(axis));
    return {
      ...frame,
      ...over.heading,
      phaseY: over.phaseY,
      phases: over.row.entries,
      spans,
      noted: foot.noted,
      lanes: laneTexts(lanes, over.lanesTop, frame),
    };
  };
  const { paper, foot, callouts } = settled(above.chart, annotated.wishes, (unplaced) => footOf(sides, over, unplaced), upperOver);
  const { second, end } = heightsFor(over, foot.height, settings);
  const frame = sideFrame(below, { left, right, top: second, bottom: end }, axis);
  const key = foot.key.map((entry) => ({ ...entry, y: end + entry.y }));
  const caption = foot.caption.map((line) => ({ ...line, y: end + line.y }));
  const isLower = ({ of }: KeyEntry): boolean => of === "unusual";
  const height = settings.height ?? Math.ceil(end + foot.height);
  return [
    { ...paper, height, callouts, key: key.filter((entry) => !isLower(entry)), caption },
    { ...frame, height, spans, noted: foot.noted, lanes: lowerLeaders(lanes, below, scale, frame), key: key.filter(isLower) },
  ];
}

/** Key, list and caption, with the annotations that found no place in the plot. */
function footOf(sides: readonly [Side, Side], over: Over, unplaced: readonly CalloutWish[]): Foot {
  const [{ settings }] = sides;
  const width = over.right - over.left;
  const drawn = sides.map((side) => keyed(side, width));
  const needs = {
    key: keyEntries(
      drawn,
      sides.every(({ margin }) => margin.unnamed),
      settings.locale,
    ),
    text: pairCaption(sides, width),
    list: over.row.list,
    annotations: over.annotated.list(unplaced),
    axis: axisHeight(over.axis, settings.unit),
  };
  return layFoot(needs, settings);
}
