/** Where the panels of small multiples stand. */
import type { Chart } from "../../types/index.js";
import { across, placesOf, type Span } from "../frame/across.js";
import { axisOf, ticksOnly } from "../frame/axis.js";
import { survey } from "../frame/survey.js";
import { roomy, type ValueAxis, valueAxis } from "../frame/valueAxis.js";
import { type Settings, settingsOf, type SvgOptions } from "../options.js";
import { measureFor } from "../page.js";
import { type Box, panelFrame, sharedAxis, sharedSpan } from "../panel.js";
import type { Frame } from "../types.js";

/** At least one chart. */
export type Charts = readonly [Chart, ...Chart[]];

/** How the panels are set out. */
export interface Layout {
  /** Panels side by side; undefined: by the width. */
  readonly columns?: number;
  /** Whether they share the vertical axis. */
  readonly scales: "shared" | "free-y";
  /** Their order. */
  readonly order: "signal" | "given";
}

/** A chart in its place. */
export interface Placed {
  /** The chart. */
  readonly chart: Chart;
  /** Its frame. */
  readonly frame: Frame;
  /** Its vertical axis. */
  readonly upright: ValueAxis;
  /** The value of its centre, as it stands at the right-hand end; empty for none. */
  readonly end: string;
}

/** Least room between panels across, and from the bottom of a plot to the top of the next; in px for type of 12 px. */
const ACROSS = 40;
const DOWN = 38;
/** Room for an axis of its own. */
const AXIS = 50;
/** Height of a plot as a share of its width, and its least height, in px for type of 12 px. */
const TALL = 117 / 219;
const LEAST = 84;

/** The measures that all panels share, in px. */
interface Grid {
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly gutter: number;
  readonly height: number;
  readonly pitch: number;
}

/** Every chart in its box, from left to right and from the top down. */
export function layPanels([first, ...others]: Charts, layout: Layout, options: SvgOptions, top: number): readonly [Placed, ...Placed[]] {
  const settings = settingsOf(first, options);
  const charts: Charts = [first, ...others];
  const shared = layout.scales === "shared" ? sharedAxis(charts, settings) : null;
  const span = sharedSpan(charts);
  const axes = charts.map((chart) => shared ?? valueAxis(chart, survey(chart), settingsOf(chart, options)));
  const grid = gridOf(charts, axes, { layout, settings, top, apart: span === undefined });
  const place = (chart: Chart, i: number): Placed => {
    const upright = axes[i] ?? valueAxis(chart, survey(chart), settingsOf(chart, options));
    const ends = {
      named: shared === null || i % grid.columns === 0,
      dated: span === undefined || i + grid.columns >= charts.length,
    };
    return placed(chart, { grid, box: boxOf(grid, i), upright, span, ...ends }, settings);
  };
  return [place(first, 0), ...others.map((chart, i) => place(chart, i + 1))];
}

interface GridNeeds {
  readonly layout: Layout;
  readonly settings: Settings;
  readonly top: number;
  /** Whether each panel has a horizontal axis of its own. */
  readonly apart: boolean;
}

function gridOf(charts: Charts, axes: readonly ValueAxis[], { layout, settings, top, apart }: GridNeeds): Grid {
  const { sizes, width } = settings;
  const unit = sizes.label / 12;
  const measure = measureFor(settings);
  const widest = (texts: readonly string[], weight?: "bold"): number =>
    Math.max(0, ...texts.map((text) => measure(text, sizes.label, weight)));
  const labels = widest(axes.flatMap(({ ticks, numbers }) => ticks.map(numbers.tick))) + 10 * unit;
  const end = widest(charts.flatMap((chart, i) => endOf(chart, axes[i]))) + 6 * unit;
  const columns = Math.min(charts.length, layout.columns ?? (width <= 480 ? 1 : width <= 640 ? 2 : width < 1100 ? 3 : 4));
  const gutter = Math.max(ACROSS * unit, end + 12 * unit + (layout.scales === "shared" ? 0 : labels));
  const left = sizes.pad + labels;
  const across = (width - sizes.pad - end - left - (columns - 1) * gutter) / columns;
  const height = Math.max(LEAST * unit, across * TALL);
  return { columns, left, top, across, gutter, height, pitch: height + (DOWN + (apart ? AXIS : 0)) * unit };
}

function boxOf({ columns, left, top, across, gutter, height, pitch }: Grid, i: number): Box {
  const x = Math.round(left + (i % columns) * (across + gutter));
  const y = Math.round(top + Math.floor(i / columns) * pitch);
  return { left: x, right: Math.round(x + across), top: y, bottom: Math.round(y + height) };
}

/** The value of the centre at the right-hand end. */
function endOf({ points }: Chart, axis: ValueAxis | undefined): string {
  const centre = points.at(-1)?.centre ?? null;
  return centre === null || axis === undefined ? "" : axis.numbers.line(centre);
}

interface Place {
  readonly grid: Grid;
  readonly box: Box;
  readonly upright: ValueAxis;
  readonly span: Span | undefined;
  /** Whether the vertical axis has its numbers. */
  readonly named: boolean;
  /** Whether the horizontal axis has its names. */
  readonly dated: boolean;
}

function placed(chart: Chart, { grid, box, upright, span, named, dated }: Place, settings: Settings): Placed {
  const { sizes, locale } = settings;
  const density = { marker: 0.72, line: 1.25 };
  const frame = panelFrame(chart, { box, upright, density, ...(span === undefined ? {} : { span }) }, settings);
  const ticks = upright.ticks.map((tick) => ({ y: frame.y(tick), text: named ? upright.numbers.tick(tick) : "" }));
  const scale = across(chart, placesOf(chart), box.left, box.right, span);
  const axis = axisOf(chart, scale, { locale, sizes, measure: measureFor(settings), to: box.right + grid.gutter / 2 });
  return {
    chart,
    upright,
    end: endOf(chart, upright),
    frame: { ...frame, ticks: roomy(ticks, 22 * frame.unit), axis: dated ? axis : ticksOnly(axis) },
  };
}
