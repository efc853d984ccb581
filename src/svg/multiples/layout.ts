/** Where the panels of small multiples stand. */
import { defined } from "../../checks.js";
import type { Chart } from "../../types/index.js";
import { type Across, endsOf, type Span } from "../frame/axes/across.js";
import { laneTexts, layAnnotations } from "../frame/annotations.js";
import { axisOf, ticksOnly } from "../frame/axes/axis.js";
import { survey } from "../frame/survey.js";
import { roomy, type ValueAxis, valueAxis } from "../frame/axes/valueAxis.js";
import { NAME_LEAD } from "../page.js";
import { panelFrame, panelScale, sharedAxis, sharedSpan } from "../panel.js";
import { type AnnotatedPanel, listOf, numbersOf, renumbered } from "./annotations.js";
import { type Grid, gridOf, type Rows, rowsOf } from "./grid.js";
import { panelNameOf } from "./names.js";
import type { LaidPanels, Layout, Panel, PanelName, Panels, Placed } from "./types.js";

/** From the top of a panel to the baseline of its name, in px for type of 12 px. */
const NAME = 11;
/** Markers and lines of small panels. */
const DENSITY = { marker: 0.72, line: 1.25 } as const;

/** A chart with its vertical axis and the value of its centre, as it stands at the right-hand end. */
interface Upright extends Panel {
  readonly upright: ValueAxis;
  readonly end: string;
}

/** A chart across its panel, before that has a height. */
interface Crossed extends Upright, AnnotatedPanel {
  readonly name: PanelName;
  readonly left: number;
  readonly right: number;
  readonly scale: Across;
}

/**
 * Every chart in its box, from left to right and from the top down, plots so high as is told or usual. Dates stand under each where it
 * has its own, and on a phone, where the last panel is out of sight.
 */
export function layPanels(panels: Panels, layout: Layout, top: number, plot?: number): LaidPanels {
  const { settings } = panels[0];
  const { crossed, grid, span, shared } = crossedBy(panels, layout);
  const apart = span === undefined || (grid.columns === 1 && settings.sizes.narrow);
  const numbers = numbersOf(crossed, span !== undefined);
  const lanes = Math.max(...crossed.map(({ annotated }) => annotated.lanes.height));
  const over = Array.from({ length: Math.ceil(crossed.length / grid.columns) }, (_, row) => {
    const lines = crossed.slice(row * grid.columns, (row + 1) * grid.columns).map(({ name }) => name.lines.length);
    return lanes + (Math.max(1, ...lines) - 1) * NAME_LEAD * settings.unit;
  });
  const rows = rowsOf(grid, { top, over, apart, height: plot }, settings);
  const longest = crossed.reduce((most, { chart }) => (reach(chart) > reach(most) ? chart : most), crossed[0].chart);
  const place = (panel: Crossed, i: number): Placed => {
    const named = !shared || i % grid.columns === 0;
    const dated = apart || i + grid.columns >= crossed.length;
    const row = Math.floor(i / grid.columns);
    return placed(panel, { row, rows, lanes, span, longest, named, dated, gutter: grid.gutter, numbers });
  };
  const [head, ...rest] = crossed;
  return {
    panels: [place(head, 0), ...rest.map((panel, i) => place(panel, i + 1))],
    list: listOf(crossed, numbers, settings.locale),
    rows: over.length,
    height: rows.height,
  };
}

/** All charts across their panels, and what these share. */
interface CrossedPanels {
  readonly crossed: readonly [Crossed, ...Crossed[]];
  readonly grid: Grid;
  /** The stretch of the horizontal axis; undefined where each has its own. */
  readonly span: Span | undefined;
  /** Whether they share the vertical axis. */
  readonly shared: boolean;
}

function crossedBy([first, ...others]: Panels, { scales, columns }: Layout): CrossedPanels {
  const { settings } = first;
  const charts = [first, ...others].map(({ chart }) => chart);
  const one = scales === "shared" ? sharedAxis(charts, settings) : null;
  const upright = (panel: Panel): Upright => {
    const axis = one ?? valueAxis(panel.chart, survey(panel.chart), panel.settings);
    return { ...panel, upright: axis, end: endOf(panel, axis) };
  };
  const [head, ...rest] = [upright(first), ...others.map(upright)] as const;
  const all = [head, ...rest];
  const grid = gridOf(all, { columns, shared: one !== null }, settings);
  const span = sharedSpan(charts);
  const cross = (panel: Upright, i: number): Crossed => {
    const left = Math.round(grid.left + (i % grid.columns) * (grid.across + grid.gutter));
    const right = Math.round(left + grid.across);
    const scale = panelScale(panel.chart, left, right, span);
    return { ...panel, name: panelNameOf(panel, right - left), left, right, scale, annotated: annotatedIn(panel, scale, left, right) };
  };
  return { crossed: [cross(head, 0), ...rest.map((panel, i) => cross(panel, i + 1))], grid, span, shared: one !== null };
}

/** How much of an axis a chart covers. */
function reach(chart: Chart): number {
  if (chart.points.length === 0) return -1;
  const [first, last] = endsOf(chart);
  return last - first;
}

/** Annotations of a panel: numbers in lanes, no text. */
function annotatedIn({ chart, settings }: Panel, scale: Across, left: number, right: number): AnnotatedPanel["annotated"] {
  const sizes = { ...settings.sizes, narrow: true };
  return layAnnotations(chart, scale, { ...settings, sizes }, { left, to: right });
}

/** The value of the centre at the right-hand end. */
function endOf({ chart: { points }, settings }: Panel, axis: ValueAxis): string {
  const centre = points.at(-1)?.centre ?? null;
  return centre === null || !settings.labels ? "" : axis.numbers.line(centre);
}

interface Place {
  readonly row: number;
  readonly rows: Rows;
  readonly lanes: number;
  readonly span: Span | undefined;
  /** The chart that covers most of a shared horizontal axis; those that cover less have its ticks and dates. */
  readonly longest: Chart;
  /** Whether the vertical axis has its numbers. */
  readonly named: boolean;
  /** Whether the horizontal axis has its names. */
  readonly dated: boolean;
  readonly gutter: number;
  readonly numbers: ReadonlyMap<string, string>;
}

function placed(panel: Crossed, { row, rows, lanes, span, longest, named, dated, gutter, numbers }: Place): Placed {
  const { chart, whole, settings, upright, end, name, left, right, scale, annotated } = panel;
  const { sizes, unit, locale, measure, innerLines = false, axisTitle: title } = settings;
  const top = Math.round(rows.tops[row] ?? 0);
  const box = { left, right, top, bottom: Math.round(top + rows.height) };
  const frame = panelFrame(chart, { box, upright, density: DENSITY, ...defined({ span }) }, settings);
  const ticks = named ? upright.ticks.map(upright.numbers.tick) : [];
  const lent = span !== undefined && chart.axis !== "category" && reach(chart) < reach(longest);
  const axis = axisOf(lent ? longest : chart, lent ? panelScale(longest, left, right, span) : scale, {
    locale,
    sizes,
    unit,
    measure,
    to: right + gutter / 2,
    title,
  });
  const texts = renumbered(panel, numbers);
  return {
    ...{ chart, whole, settings, upright, end, name },
    nameY: top - lanes - NAME * frame.unit,
    frame: {
      ...frame,
      innerLines,
      ticks: roomy(upright, ticks, frame.y, 22 * frame.unit),
      axis: dated ? axis : ticksOnly(axis),
      spans: annotated.spans,
      noted: annotated.list(annotated.wishes).flatMap(({ at }) => at ?? []),
      lanes: laneTexts({ texts }, top - lanes, frame),
    },
  };
}
