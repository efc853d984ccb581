/** A picture of one chart as far as it does not hang on the height of its plot. */
import type { PictureWords } from "../readings/describe.js";
import type { Chart, Point } from "../types/index.js";
import type { Across } from "./frame/axes/across.js";
import { type Annotated, layAnnotations } from "./frame/annotations.js";
import { axisOf } from "./frame/axes/axis.js";
import { themed } from "./frame/density.js";
import { drawingNotes, drawnKinds } from "./frame/drawing.js";
import { endRows, type Margin, marginFor } from "./frame/around/ends.js";
import { wordsFor } from "./frame/around/captions.js";
import { layHeading } from "./frame/around/heading.js";
import { type KeyText, keyEntries } from "./frame/around/keyRow.js";
import { layPhaseRow } from "./frame/around/phaseRow.js";
import { proposedIn } from "./frame/around/proposed.js";
import { type Survey, survey } from "./frame/survey.js";
import { type ValueAxis, valueAxis } from "./frame/axes/valueAxis.js";
import type { Settings } from "./options.js";
import { panelDensity, panelScale } from "./panel.js";
import type { Density, Paper } from "./types.js";

/** Both axes of a picture, and how points are drawn on them. */
interface Axes {
  readonly found: Survey;
  readonly upright: ValueAxis;
  /** Labels of the vertical axis. */
  readonly ticks: readonly string[];
  readonly margin: Margin;
  readonly scale: Across;
  readonly density: Density;
}

/** The paper without what hangs on the height of the plot. */
type Fixed = Omit<Paper, "bottom" | "y" | "ticks" | "lanes" | "ends" | "units" | "noted">;

/** The plan of a picture. */
export interface Plan {
  readonly axes: Axes;
  readonly fixed: Fixed;
  readonly words: PictureWords;
  /** What the picture has to say of itself. */
  readonly drawing: readonly string[];
  readonly key: readonly KeyText[];
  /** Phases too narrow for their names. */
  readonly list: readonly string[];
  readonly annotated: Annotated;
  /** Top of the lanes, in px. */
  readonly lanesTop: number;
}

/** Plans the picture of a chart; the words are those of the whole. */
export function planOf(chart: Chart, settings: Settings, whole: Chart): Plan {
  const { width, sizes, unit, locale, theme, measure, innerLines = true } = settings;
  const axes = axesOf(chart, settings);
  const { found, upright, margin, scale, density } = axes;
  const { numbers, range } = upright;
  const { left, right, step, edge, at } = scale;
  const words = wordsFor(chart, settings, upright, whole);
  const { title, titleLines, subtitleLines, icons, bottom } = layHeading(chart, words, settings);
  const { entries: phases, height, list } = layPhaseRow(chart, scale, { locale, sizes, unit, measure, line: numbers.line });
  const proposals = proposedIn(chart, settings, whole);
  const annotated = layAnnotations(chart, scale, settings, { left, to: width - sizes.pad });
  const { lanes, spans } = annotated;
  const lanesTop = bottom + height;
  const fixed: Fixed = {
    width,
    sizes,
    unit,
    theme,
    locale,
    measure,
    left,
    right,
    step,
    edge,
    at,
    range,
    density,
    innerLines,
    title,
    titleLines,
    subtitleLines,
    icons,
    phases,
    proposals,
    spans,
    top: Math.round(lanesTop + (lanes.height > 0 ? lanes.height + 6 * unit : (height > 0 ? 4 : 10) * unit)),
    x: (point: Point): number => scale.x(point.index),
    beyond: (value: number): boolean => value > range.high || value < range.low,
    format: numbers.line,
    formatValue: numbers.value,
    decimals: numbers.decimals,
    told: words.summary(settings.cost),
    axis: axisOf(chart, scale, { locale, sizes, unit, measure, to: width - 2, title: settings.axisTitle }),
    phaseY: bottom + 19 * unit,
  };
  return {
    axes,
    fixed,
    words,
    list,
    annotated,
    lanesTop,
    drawing: drawingNotes({ chart, whole, found, upright, density, proposes: proposals.length > 0 }, locale),
    key: keyEntries([{ chart, kinds: drawnKinds(found, density) }], margin.unnamed, locale),
  };
}

function axesOf(chart: Chart, settings: Settings): Axes {
  const { width, sizes, unit, theme, measure } = settings;
  const found = survey(chart);
  const upright = valueAxis(chart, found, settings);
  const margin = marginFor(endRows(chart, settings, upright.numbers), settings);
  const ticks = upright.ticks.map(upright.numbers.tick);
  const left = Math.round(sizes.pad + Math.max(0, ...ticks.map((text) => measure(text, sizes.label))) + 10 * unit);
  const right = Math.round(width - sizes.pad - margin.width);
  const density = themed(panelDensity(chart, right - left, settings), theme);
  return { found, upright, ticks, margin, density, scale: panelScale(chart, left, right) };
}
