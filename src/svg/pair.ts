import { fill } from "../format.js";
import { enGB } from "../locales/enGB.js";
import { fault } from "../messages.js";
import { capitalised, caption, type CaptionParts, checkChart, describe, phrase, plottedName, separated } from "../readings/describe.js";
import type { Chart, Locale } from "../types/index.js";
import { across, placesOf } from "./frame/across.js";
import { axisHeight, axisOf, ticksOnly } from "./frame/axis.js";
import { densityFor } from "./frame/density.js";
import { drawingNotes } from "./frame/drawing.js";
import { endRows, type Margin, marginFor, placeEnds } from "./frame/ends.js";
import { layPhaseRow } from "./frame/phaseRow.js";
import { survey } from "./frame/survey.js";
import { roomy, type ValueAxis, valueAxis } from "./frame/valueAxis.js";
import { marks as shelf } from "./marks.js";
import { background } from "./marks/background.js";
import { type Settings, settingsOf, type SvgOptions } from "./options.js";
import { measureFor, pageFoot, pageHead, panelName } from "./page.js";
import { panelFrame } from "./panel.js";
import type { Picture } from "./picture.js";
import type { Element } from "./scene.js";
import { sheet } from "./sheet.js";
import type { Axis, Frame } from "./types.js";

/** Share of the plots' height that the upper one takes. */
const UPPER = 0.7;
/** Between the plots, and room for the name of one, in px for type of 12 px. */
const BETWEEN = 44;
const NAME = 32;

/**
 * Two charts of the same observations, one under the other on one horizontal axis: XmR over moving ranges, X-bar over R or s.
 * The title speaks of the upper one.
 * @param upper - the chart of values or means
 * @param lower - the chart of their spread
 * @throws SpcError `not-comparable` where their x differ
 * @example svg(pair(spc(rows, { chart: xmrChart, … }), spc(rows, { chart: mrChart, … })))
 */
export function pair(upper: Chart, lower: Chart): Picture {
  for (const chart of [upper, lower]) checkChart(chart, "pair");
  const apart = upper.points.findIndex(({ x }, i) => x !== lower.points[i]?.x);
  if (apart >= 0 || upper.points.length !== lower.points.length) {
    const at = apart < 0 ? upper.points.length : apart;
    const [got, expected] = [lower.points[at]?.x, upper.points[at]?.x].map((x) => (x === undefined ? "no point" : JSON.stringify(x)));
    throw fault("not-comparable", `the lower chart of a pair has ${got} at position ${at}, expected ${expected}, as the upper one has`, {
      row: at,
      column: "x",
    });
  }
  return { draw: (options) => drawPair(upper, lower, options) };
}

function drawPair(upper: Chart, lower: Chart, options: SvgOptions): Element {
  const above = settingsOf(upper, options);
  const below = settingsOf(lower, options);
  const { sizes, width, locale, theme, cost } = above;
  const unit = sizes.label / 12;
  const measure = measureFor(above);
  const charts = [upper, lower] as const;
  const uprights = [valueAxis(upper, survey(upper), above), valueAxis(lower, survey(lower), below)] as const;
  const margins = charts.map((chart, i) =>
    marginFor(above.labels ? endRows(chart, theme, locale, (uprights[i] ?? uprights[0]).numbers) : [], above, measure),
  );
  const texts = uprights.map(({ ticks, numbers }) => ticks.map(numbers.tick));
  const left = Math.round(sizes.pad + Math.max(0, ...texts.flat().map((text) => measure(text, sizes.label))) + 10 * unit);
  const right = Math.round(width - sizes.pad - Math.max(...margins.map((margin) => margin.width)));
  const { heading, bottom } = pageHead(upper, above, uprights[0].numbers.decimals);
  const scale = across(upper, placesOf(upper), left, right);
  const axis = axisOf(upper, scale, { locale, sizes, measure, to: width - 2 });
  const row = layPhaseRow(upper, scale, { locale, sizes, measure, line: uprights[0].numbers.line });
  const height = Math.max(250 * unit, (right - left) / 2.2);
  const top = Math.round(bottom + NAME * unit + row.height);
  const middle = Math.round(top + UPPER * height);
  const second = Math.round(middle + BETWEEN * unit);
  const end = Math.round(second + (1 - UPPER) * height);
  const foot = pageFoot(
    {
      charts,
      unnamed: margins.every(({ unnamed }) => unnamed),
      text: captionText(
        toldOf(upper, above, uprights[0], scale.step / unit),
        toldOf(lower, below, uprights[1], scale.step / unit),
        row.list,
      ),
      top: end + axisHeight(axis, unit),
    },
    above,
  );
  const plots = [
    { box: { left, right, top, bottom: middle }, upright: uprights[0], texts: texts[0] ?? [], margin: margins[0] },
    { box: { left, right, top: second, bottom: end }, upright: uprights[1], texts: texts[1] ?? [], margin: margins[1] },
  ] as const;
  const size = { width, height: foot.bottom };
  const isLower = ({ of }: (typeof foot.key)[number]): boolean => of === "unusual";
  const frames = [
    {
      ...withScale(panelFrame(upper, plots[0], above), plots[0], ticksOnly(axis)),
      ...heading,
      ...{ phaseY: bottom + 19 * unit, phases: row.entries, key: foot.key.filter((entry) => !isLower(entry)), caption: foot.caption },
      ...size,
    },
    { ...withScale(panelFrame(lower, plots[1], below), plots[1], axis), ...size, key: foot.key.filter(isLower) },
  ] as const;
  const list = options.marks ?? shelf;
  const drawn = [
    ...list.map((mark) => mark(upper, frames[0])),
    ...list.filter((mark) => mark !== background).map((mark) => mark(lower, frames[1])),
    ...charts.map((chart, i) => panelName(nameOf(chart, locale), sizes.pad, (i === 0 ? top : second) - 12 * unit, frames[i] ?? frames[0])),
  ].filter((part) => part !== null);
  const told = [above, below]
    .map(({ per }, i) => describe(i === 0 ? upper : lower, { locale, per, ...(cost === undefined ? {} : { cost }) }))
    .join(" ");
  return sheet({ ...size, title: heading.title, told, settings: above, drawn });
}

interface Plot {
  readonly box: { readonly top: number; readonly bottom: number };
  readonly upright: ValueAxis;
  readonly texts: readonly string[];
  readonly margin: Margin | undefined;
}

/** A panel with both its scales and the labels at line ends. */
function withScale(frame: Frame, { box, upright, texts, margin }: Plot, axis: Axis): Frame {
  const { y, unit } = frame;
  return {
    ...frame,
    axis,
    ticks: roomy(
      upright.ticks.map((tick, i) => ({ y: y(tick), text: texts[i] ?? "" })),
      22 * unit,
    ),
    ends: placeEnds(margin?.rows ?? [], { y, top: box.top, bottom: box.bottom, unit }),
  };
}

/** "Each month"; what the chart plots where its kind has a name for it. */
function nameOf({ kind, period }: Chart, locale: Locale): string {
  const noun = period ?? "observation";
  const each = phrase("panel-each", { noun: fill(locale.nouns[noun] ?? enGB.nouns[noun] ?? noun, { n: 1 }), row: noun }, locale);
  return capitalised(plottedName(kind, locale) ?? each);
}

/** A chart with what its words and its drawing are made from. */
interface Told {
  readonly chart: Chart;
  readonly settings: Settings;
  /** What the picture has to say of itself. */
  readonly drawing: readonly string[];
}

function toldOf(chart: Chart, settings: Settings, upright: ValueAxis, room: number): Told {
  return {
    chart,
    settings,
    drawing: drawingNotes(chart, survey(chart), upright, densityFor(room, chart.axis === "size"), settings, false),
  };
}

/** The phases that have a number only, then the caption of the upper chart, with what that of the lower one adds before source and version. */
function captionText(upper: Told, lower: Told, phases: readonly string[]): string {
  const { caption: source, locale, version } = upper.settings;
  const list = phases.length === 0 ? [] : [phrase("sentence", { clause: separated(phases, locale) }, locale)];
  if (source === false) return list.join(" ");
  const own = captionOf(upper);
  const added = captionOf(lower).filter((sentence) => !own.includes(sentence));
  const whole = captionOf(upper, { ...(source === undefined ? {} : { source }), ...(version === undefined ? {} : { version }) });
  return [...list, ...own, ...added, ...whole.filter((sentence) => !own.includes(sentence))].join(" ");
}

function captionOf({ chart, settings, drawing }: Told, parts: CaptionParts = { version: false }): readonly string[] {
  const { locale, per, cost } = settings;
  return caption(chart, { locale, per, drawing, ...(cost === undefined ? {} : { cost }), ...parts });
}
