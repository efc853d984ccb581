/** A chart so small that it has neither axes nor labels: in a row of a board, or in running text. */
import { defined } from "../checks.js";
import { word } from "../readings/describe.js";
import type { Chart, Point } from "../types/index.js";
import type { Span } from "./frame/axes/across.js";
import type { Box } from "./frame/box.js";
import { domainOf } from "./frame/axes/domain.js";
import { drawnKinds } from "./frame/drawing.js";
import { type Kind, kindOf, lastValued, survey } from "./frame/survey.js";
import type { ValueAxis } from "./frame/axes/valueAxis.js";
import * as shelf from "./marks/index.js";
import { group } from "./marks/lines.js";
import { circle, middleOf, ringStyle } from "./marks/shapes.js";
import type { Settings } from "./options.js";
import { panel, panelFrame } from "./panel.js";
import { type Element, element } from "./scene.js";
import type { Mark } from "./types.js";

/** How a miniature is drawn. */
export interface MiniaturePlan {
  /** Where. */
  readonly box: Box;
  /** The stretch of the horizontal axis that it shares with others. */
  readonly span?: Span | undefined;
  /** Size of markers, as a factor on their usual size. */
  readonly marker: number;
  /** Width of the data line, in px. */
  readonly line: number;
  /** Values that its vertical scale covers besides what is drawn. Default: none. */
  readonly include?: readonly number[];
  /** True: without target and centre. Default: false. */
  readonly bare?: boolean;
}

/** Weight of lines in a miniature, as a factor on their usual width. */
const WEIGHT = 0.875;
/** Size of the ring of the latest observation. */
const LATEST = 0.85;

/** The latest observation where it is no signal and points are no units. */
function latestCommon(chart: Chart): Point | null {
  const point = chart.axis === "size" ? undefined : chart.points[lastValued(chart)];
  return point !== undefined && kindOf(point) === "common" ? point : null;
}

/** What points of a miniature are drawn as. */
export function miniatureKinds(chart: Chart): ReadonlySet<Kind> {
  const ringed = chart.axis === "size" || latestCommon(chart) !== null;
  return drawnKinds(survey(chart), { common: ringed ? "ring" : "none" });
}

/** The latest observation where it is no signal: the one common-cause marker of a miniature. */
const latest: Mark = (chart, frame) => {
  const point = latestCommon(chart);
  if (point === null) return null;
  const size = (LATEST * frame.theme.markerScale * frame.unit) / WEIGHT;
  return group([circle(...middleOf(point, frame), 3.1 * size)], ringStyle(frame));
};

/** "No data", where the stretch that is drawn holds none. */
const nothing: Mark = (chart, { left, right, top, bottom, sizes, theme, locale }) =>
  lastValued(chart) < 0 && bottom - top >= sizes.label
    ? element(
        "text",
        { x: (left + right) / 2, y: (top + bottom) / 2 + 4, "text-anchor": "middle", "font-size": sizes.label, fill: theme.muted },
        [word("missing", locale)],
      )
    : null;

/** What is drawn in a row; in running text, without target and centre. */
const WHOLE: readonly Mark[] = [
  shelf.expectedRange,
  shelf.target,
  shelf.centre,
  shelf.trace,
  shelf.centreAbove,
  shelf.runs,
  shelf.points,
  latest,
  nothing,
];
const BARE: readonly Mark[] = [shelf.expectedRange, shelf.trace, shelf.runs, shelf.points, latest];

/** A chart in a small box, on a vertical scale of its own. */
export function miniature(
  chart: Chart,
  { box, span, marker, line, include = [], bare = false }: MiniaturePlan,
  settings: Settings,
): Element {
  const density = { marker, line: line / WEIGHT, common: chart.axis === "size" ? "dot" : "none" } as const;
  const frame = panelFrame(chart, { box, upright: ownAxis(chart, include), density, ...defined({ span }) }, settings);
  const small = { ...frame, unit: frame.unit * WEIGHT, density: { ...frame.density, marker: frame.density.marker / WEIGHT } };
  return panel(chart, small, bare ? BARE : WHOLE);
}

const plain = String;

/** What is drawn, with 8 % of air; no ticks. */
function ownAxis(chart: Chart, include: readonly number[]): ValueAxis {
  const range = domainOf(chart, survey(chart), { zero: false, clip: false, include }) ?? { low: 0, high: 1 };
  const span = range.high - range.low || 1;
  return {
    range,
    ticks: [],
    numbers: { tick: plain, end: plain, line: plain, value: plain, given: plain, decimals: 0 },
    share: (value) => Math.min(1, Math.max(0, (value - range.low) / span)),
  };
}
