/** What stands over the panels of a pair, and the horizontal scale under it. */
import type { Annotation, Chart } from "../../types/index.js";
import type { Across } from "../frame/axes/across.js";
import { type Annotated, layAnnotations } from "../frame/annotations.js";
import { axisOf } from "../frame/axes/axis.js";
import { layPhaseRow, type PhaseRow } from "../frame/around/phaseRow.js";
import { NAME_LEAD, type PageHead, pageHead } from "../page.js";
import { panelScale } from "../panel.js";
import type { Axis } from "../types.js";
import type { Above, Side } from "./layout.js";
import { panelLines } from "./names.js";

/** Heading, name of the upper panel, phases and lanes, one under the other; places in px. */
export interface Over extends Pick<PageHead, "heading">, Above {
  readonly scale: Across;
  readonly axis: Axis;
  readonly row: PhaseRow;
  readonly annotated: Annotated;
  /** Where the name of the upper panel has its room end. */
  readonly named: number;
  /** Baseline of the row of phases. */
  readonly phaseY: number;
  /** Top of the lanes. */
  readonly lanesTop: number;
}

/** Room for the name of a panel, and of that under its baseline, in px for type of 12 px. */
const NAME = 32;
export const UNDER = 12;

/** Lays it out. The name of the upper panel stands over its phases and lanes, so that no leader crosses it. */
export function layOver(above: Side, below: Side): Over {
  const { chart, whole, settings, upright } = above;
  const { sizes, unit, width, locale, measure, axisTitle: title } = settings;
  const labels = [...above.ticks, ...below.ticks].map((text) => measure(text, sizes.label));
  const left = Math.round(sizes.pad + Math.max(0, ...labels) + 10 * unit);
  const right = Math.round(width - sizes.pad - Math.max(above.margin.width, below.margin.width));
  const { heading, bottom } = pageHead(chart, settings, upright, whole);
  const scale = panelScale(chart, left, right);
  const row = layPhaseRow(chart, scale, { locale, sizes, unit, measure, line: upright.numbers.line });
  const annotations = [...chart.annotations, ...addedAnnotations(chart, below.chart)];
  const annotated = layAnnotations({ ...chart, annotations }, scale, settings, { left, to: width - sizes.pad });
  const { height } = annotated.lanes;
  const furtherOf = (side: Side): number => NAME_LEAD * (panelLines(side).length - 1) * unit;
  const named = Math.round(bottom + NAME * unit + furtherOf(above));
  const rowsTop = named - 8 * unit;
  const lanesTop = rowsTop + row.height;
  const under = Math.round(lanesTop + height + (height > 0 ? 6 : 4) * unit);
  return {
    ...{ heading, left, right, scale, row, annotated, named, lanesTop, further: furtherOf(below) },
    axis: axisOf(chart, scale, { locale, sizes, unit, measure, to: width - 2, title }),
    phaseY: rowsTop + 19 * unit,
    top: row.height + height > 0 ? under : named,
  };
}

/** The annotations that the lower chart has and the upper one has not. */
export function addedAnnotations(upper: Chart, lower: Chart): readonly Annotation[] {
  const told = new Set(upper.annotations.map((annotation) => JSON.stringify(annotation)));
  return lower.annotations.filter((annotation) => !told.has(JSON.stringify(annotation)));
}
