/** Where the panels of small multiples stand. */
import type { Across, Span } from "../frame/across.js";
import { laneTexts, layAnnotations } from "../frame/annotations.js";
import { axisOf, ticksOnly } from "../frame/axis.js";
import { survey } from "../frame/survey.js";
import { roomy, type ValueAxis, valueAxis } from "../frame/valueAxis.js";
import { measureFor } from "../page.js";
import { panelFrame, panelScale, sharedAxis, sharedSpan } from "../panel.js";
import { type AnnotatedPanel, listOf, numbersOf, renumbered } from "./annotations.js";
import { gridOf, type Rows, rowsOf } from "./grid.js";
import { NAME_LEAD, panelNameOf } from "./names.js";
import type { LaidPanels, Layout, Panel, PanelName, Panels, Placed } from "./types.js";

/** From the top of a panel to the baseline of its name, in px for type of 12 px. */
const NAME = 11;
/** Markers and lines of small panels. */
const DENSITY = { marker: 0.72, line: 1.25 } as const;

/** A chart across its panel, before that has a height. */
interface Crossed extends Panel, AnnotatedPanel {
  readonly name: PanelName;
  readonly upright: ValueAxis;
  readonly end: string;
  readonly left: number;
  readonly right: number;
  readonly scale: Across;
}

/** Every chart in its box, from left to right and from the top down, plots so high as is told or usual. */
export function layPanels([first, ...others]: Panels, layout: Layout, top: number, plot?: number): LaidPanels {
  const { settings } = first;
  const all = [first, ...others];
  const charts = all.map(({ chart }) => chart);
  const shared = layout.scales === "shared" ? sharedAxis(charts, settings) : null;
  const span = sharedSpan(charts);
  const uprightOf = ({ chart, settings: own }: Panel): ValueAxis => shared ?? valueAxis(chart, survey(chart), own);
  const ends = all.map((panel) => endOf(panel, uprightOf(panel)));
  const grid = gridOf(all.map(uprightOf), ends, { columns: layout.columns, shared: shared !== null }, settings);
  const cross = (panel: Panel, i: number): Crossed => {
    const left = Math.round(grid.left + (i % grid.columns) * (grid.across + grid.gutter));
    const right = Math.round(left + grid.across);
    const scale = panelScale(panel.chart, left, right, span);
    return {
      ...panel,
      upright: uprightOf(panel),
      end: ends[i] ?? "",
      name: panelNameOf(panel, right - left),
      left,
      right,
      scale,
      annotated: annotatedIn(panel, scale, left, right),
    };
  };
  const crossed = [cross(first, 0), ...others.map((panel, i) => cross(panel, i + 1))] as const;
  const numbers = numbersOf(crossed, span !== undefined);
  const lanes = Math.max(...crossed.map(({ annotated }) => annotated.lanes.height));
  const over = Array.from({ length: Math.ceil(all.length / grid.columns) }, (_, row) => {
    const lines = crossed.slice(row * grid.columns, (row + 1) * grid.columns).map(({ name }) => name.lines.length);
    return lanes + ((Math.max(1, ...lines) - 1) * NAME_LEAD * settings.sizes.label) / 12;
  });
  const rows = rowsOf(grid, { top, over, apart: span === undefined, height: plot }, settings);
  const place = (panel: Crossed, i: number): Placed => {
    const named = shared === null || i % grid.columns === 0;
    const dated = span === undefined || i + grid.columns >= all.length;
    const row = Math.floor(i / grid.columns);
    return placed(panel, { row, rows, lanes, span, named, dated, gutter: grid.gutter, numbers });
  };
  const [head, ...rest] = crossed;
  return {
    panels: [place(head, 0), ...rest.map((panel, i) => place(panel, i + 1))],
    list: listOf(crossed, numbers, settings.locale),
    rows: over.length,
    height: rows.height,
  };
}

/** Annotations of a panel: numbers in lanes, no text. */
function annotatedIn({ chart, settings }: Panel, scale: Across, left: number, right: number): AnnotatedPanel["annotated"] {
  const sizes = { ...settings.sizes, narrow: true };
  const unit = sizes.label / 12;
  return layAnnotations(chart, scale, { ...settings, sizes }, { sizes, unit, measure: measureFor(settings), left, to: right });
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
  /** Whether the vertical axis has its numbers. */
  readonly named: boolean;
  /** Whether the horizontal axis has its names. */
  readonly dated: boolean;
  readonly gutter: number;
  readonly numbers: ReadonlyMap<string, string>;
}

function placed(panel: Crossed, { row, rows, lanes, span, named, dated, gutter, numbers }: Place): Placed {
  const { chart, settings, upright, end, name, left, right, scale, annotated } = panel;
  const { sizes, locale, innerLines = false } = settings;
  const top = Math.round(rows.tops[row] ?? 0);
  const box = { left, right, top, bottom: Math.round(top + rows.height) };
  const frame = panelFrame(chart, { box, upright, density: DENSITY, ...(span === undefined ? {} : { span }) }, settings);
  const ticks = upright.ticks.map((tick) => ({ y: frame.y(tick), text: named ? upright.numbers.tick(tick) : "" }));
  const axis = axisOf(chart, scale, { locale, sizes, measure: measureFor(settings), to: right + gutter / 2 });
  const texts = renumbered(panel, numbers);
  return {
    ...{ chart, settings, upright, end, name },
    nameY: top - lanes - NAME * frame.unit,
    frame: {
      ...frame,
      innerLines,
      ticks: roomy(ticks, 22 * frame.unit),
      axis: dated ? axis : ticksOnly(axis),
      spans: annotated.spans,
      noted: annotated.list(annotated.wishes).flatMap(({ at }) => at ?? []),
      lanes: laneTexts({ texts }, top - lanes, frame),
    },
  };
}
