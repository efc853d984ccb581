/** A chart in a box of a larger picture: the same marks on a smaller frame, with neither title, labels nor caption. */
import type { Chart, Point } from "../types/index.js";
import { type Across, across, placesOf, sharedBy, type Span } from "./frame/axes/across.js";
import type { Box } from "./frame/box.js";
import { acrossSizes } from "./frame/axes/bySize.js";
import { densityFor, themed } from "./frame/density.js";
import { spanning, type Survey, survey } from "./frame/survey.js";
import { type ValueAxis, valueAxis } from "./frame/axes/valueAxis.js";
import type { Settings } from "./options.js";
import { type Element, element } from "./scene.js";
import type { Density, Frame, Mark } from "./types.js";

/** How a chart stands in its box. */
export interface PanelPlan {
  /** Where, in px. */
  readonly box: Box;
  /** Its vertical axis, shared or its own. */
  readonly upright: ValueAxis;
  /** The stretch of the horizontal axis that it shares with others. Default: its own. */
  readonly span?: Span;
  /** How points are drawn. Default: by the room that each has. */
  readonly density?: Partial<Density>;
}

/** A panel has no words and no labels. */
const BARE = {
  title: "",
  told: "",
  titleLines: [],
  subtitleLines: [],
  icons: [],
  phases: [],
  ticks: [],
  axis: { ticks: [], labels: [], groups: [], title: "" },
  ends: [],
  units: [],
  key: [],
  caption: [],
  proposals: [],
  lanes: [],
  spans: [],
  noted: [],
  callouts: [],
} as const;

/** The frame of a chart in its box. */
export function panelFrame(chart: Chart, { box, upright, span, density }: PanelPlan, settings: Settings): Frame {
  const { left, right, top, bottom } = box;
  const { width, sizes, unit, locale, theme, measure } = settings;
  const scale = panelScale(chart, left, right, span);
  const { range, numbers } = upright;
  const own = panelDensity(chart, right - left, settings);
  return {
    phaseY: top + 15 * unit,
    width,
    height: bottom,
    left,
    right,
    top,
    bottom,
    unit,
    sizes,
    theme,
    locale,
    range,
    innerLines: false,
    density: themed({ ...own, ...density }, theme, theme.leastMarker),
    step: scale.step,
    x: (point: Point): number => scale.x(point.index),
    at: scale.at,
    edge: scale.edge,
    y: (value: number): number => bottom - (bottom - top) * upright.share(value),
    beyond: (value: number): boolean => value > range.high || value < range.low,
    decimals: numbers.decimals,
    format: numbers.line,
    formatValue: numbers.value,
    measure,
    ...BARE,
  };
}

/** The horizontal scale of a chart, which may share a stretch of it with others. */
export function panelScale(chart: Chart, left: number, right: number, span?: Span): Across {
  return chart.axis === "size" ? acrossSizes(chart, left, right) : across(chart, placesOf(chart), left, right, span);
}

/** How points are drawn by the room that each has. */
export function panelDensity({ axis, points }: Chart, width: number, { unit }: Settings): Density {
  return densityFor(width / Math.max(1, points.length) / unit, axis === "size");
}

/** A chart drawn in its box by some marks. */
export function panel(chart: Chart, frame: Frame, marks: readonly Mark[]): Element {
  return element(
    "g",
    {},
    marks.map((mark) => mark(chart, frame)).filter((part) => part !== null),
  );
}

/** One vertical axis for several charts of one unit. */
export function sharedAxis(charts: readonly Chart[], settings: Settings): ValueAxis | null {
  const [first] = charts;
  return first === undefined ? null : valueAxis(first, charts.map(survey).reduce(joined), settings);
}

/** One horizontal stretch for several charts; undefined where their axes differ, or are sizes of units. */
export function sharedSpan(charts: readonly Chart[]): Span | undefined {
  const [first] = charts;
  if (first === undefined || first.axis === "size" || !charts.every(({ axis }) => axis === first.axis)) return undefined;
  return sharedBy(charts);
}

function joined(a: Survey, b: Survey): Survey {
  return {
    values: spanning(a.values, b.values),
    lines: spanning(a.lines, b.lines),
    limitAtZero: a.limitAtZero || b.limitAtZero,
    kinds: new Set([...a.kinds, ...b.kinds]),
  };
}
