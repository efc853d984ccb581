/** The page of small multiples: what was found in all of them, the panels, key and caption. */
import { brief, caption, type CaptionParts, phrase, subtitle, word } from "../../readings/describe.js";
import type { Chart, Locale, Verdict } from "../../types/index.js";
import { axisHeight } from "../frame/axis.js";
import { drawingNotes } from "../frame/drawing.js";
import { survey } from "../frame/survey.js";
import * as shelf from "../marks/index.js";
import { group } from "../marks/lines.js";
import { shape, shapeOf, signalStyle } from "../marks/shapes.js";
import { type Settings, settingsOf, type SvgOptions } from "../options.js";
import { measureFor, pageFoot, pageHead, panelName } from "../page.js";
import { panel } from "../panel.js";
import { type Element, element } from "../scene.js";
import { sheet } from "../sheet.js";
import { shortened } from "../text.js";
import { causeColour, legible } from "../themes/theme.js";
import type { Mark } from "../types.js";
import { type Charts, type Layout, layPanels, type Placed } from "./layout.js";

export type { Layout } from "./layout.js";

/** What is drawn in a panel: no limit lines, which are too many at this size; the band tells. */
const MARKS: readonly Mark[] = [
  ...[shelf.stripe, shelf.expectedRange, shelf.grid, shelf.axisX, shelf.axisY, shelf.target, shelf.centre, shelf.phases],
  ...[shelf.trace, shelf.centreAbove, shelf.runs, shelf.points, shelf.clipped],
];

/** From the heading to the first plots, in px for type of 12 px. */
const ABOVE = 34;

/** Draws the page. */
export function drawMultiples(charts: Charts, layout: Layout, options: SvgOptions): Element {
  const settings = settingsOf(charts[0], options);
  const { sizes, width, locale, theme } = settings;
  const unit = sizes.label / 12;
  const { heading, bottom } = pageHead(charts[0], headed(charts, layout, options), 0);
  const panels = layPanels(charts, layout, options, Math.round(bottom + ABOVE * unit));
  const end = Math.max(...panels.map(({ frame }) => frame.bottom + axisHeight(frame.axis, unit)));
  const foot = pageFoot({ charts, unnamed: true, text: captionText(panels, layout, options), top: end }, settings);
  const size = { width, height: foot.bottom };
  const paper = { ...panels[0].frame, ...size, ...heading, key: foot.key, caption: foot.caption };
  const drawn = [
    element("rect", { ...size, fill: theme.background }),
    ...panels.map((placed) => drawPanel(placed, settings)),
    ...[shelf.heading, shelf.key, shelf.caption].map((mark) => mark(charts[0], paper)),
  ].filter((part) => part !== null);
  const told = charts.map((chart) => named(chart, brief(chart, { locale, per: settingsOf(chart, options).per }), locale)).join(" ");
  return sheet({ ...size, title: heading.title, told, settings, drawn });
}

const named = ({ name }: Chart, finding: string, locale: Locale): string => phrase("titled", { name, finding }, locale);

/** The settings of the heading: what was found in all charts, and the subtitle that they have in common. */
function headed(charts: Charts, { scales }: Layout, options: SvgOptions): Settings {
  const settings = settingsOf(charts[0], options);
  const { locale } = settings;
  const count = (of: Verdict["variation"]): number => charts.filter(({ verdict }) => verdict.variation === of).length;
  const found = { count: charts.length, concern: count("concern"), improvement: count("improvement"), neutral: count("neutral") };
  const below = charts.map((chart) => subtitle(chart, { locale, per: settingsOf(chart, options).per, title: chart.name }));
  const common = below.every((text) => text === below[0]) ? [`${below[0] ?? ""}.`] : [];
  const scale = phrase(scales === "shared" ? "multiples-shared" : "multiples-own", {}, locale);
  const title = settings.title ?? phrase("multiples", found, locale);
  return { ...settings, icons: false, title, subtitle: settings.subtitle ?? [...common, scale].join(" ") };
}

/** A panel with its name, its verdict and the value of its centre. */
function drawPanel({ chart, frame, end }: Placed, settings: Settings): Element {
  const { sizes, locale } = settings;
  const { unit, theme, left, right, top } = frame;
  const measure = measureFor(settings);
  const size = (13 / 12) * sizes.label;
  const { variation, side } = chart.verdict;
  const signal = variation === "common" || variation === "none" ? null : variation;
  const text =
    signal === null ? "" : word(({ concern: "worsening", improvement: "improving", neutral: "changing" } as const)[signal], locale);
  const beside = signal === null ? 0 : measure(text, sizes.label, "bold") + 30 * unit;
  const name = shortened(chart.name, (line) => measure(line, size, "bold"), right - left - beside);
  const x = left + measure(name, size, "bold") + 16 * unit;
  const y = top - 11 * unit;
  const colour = signal === null ? "" : causeColour(theme, signal, chart.directional);
  const centre = chart.points.at(-1)?.centre ?? null;
  const style = { "font-size": sizes.label, "font-weight": 700 };
  return element(
    "g",
    {},
    [
      panel(chart, frame, MARKS),
      panelName(name, left, y, frame),
      signal === null
        ? null
        : group(
            [shape(shapeOf(theme, signal, chart.directional), x, y - 4 * unit, 0.9 * unit, side === "low")],
            signalStyle(frame, colour),
          ),
      signal === null ? null : element("text", { x: x + 10 * unit, y, ...style, fill: legible(theme, colour) }, [text]),
      centre === null ? null : element("text", { x: right + 6 * unit, y: frame.y(centre) + 4 * unit, ...style, fill: theme.centre }, [end]),
    ].filter((part) => part !== null),
  );
}

/** What all captions share, once; then what each has of its own; then how the panels are set out; then source and version. */
function captionText(panels: readonly [Placed, ...Placed[]], { order }: Layout, options: SvgOptions): string {
  const { caption: source, locale, version } = settingsOf(panels[0].chart, options);
  if (source === false) return "";
  const captions = panels.map((placed) => captionOf(placed, options));
  const [first = []] = captions;
  const common = first.filter((sentence) => captions.every((sentences) => sentences.includes(sentence)));
  const own = panels.flatMap(({ chart }, i) => {
    const rest = (captions[i] ?? []).filter((sentence) => !common.includes(sentence));
    return rest.length === 0 ? [] : [named(chart, rest.join(" "), locale)];
  });
  const whole = captionOf(panels[0], options, {
    ...(source === undefined ? {} : { source }),
    ...(version === undefined ? {} : { version }),
  });
  return [
    ...common,
    ...own,
    ...(order === "signal" && panels.length > 1 ? [phrase("multiples-order", {}, locale)] : []),
    ...whole.filter((sentence) => !first.includes(sentence)),
  ].join(" ");
}

function captionOf({ chart, frame, upright }: Placed, options: SvgOptions, parts: CaptionParts = { version: false }): readonly string[] {
  const settings = settingsOf(chart, options);
  const { locale, per, cost } = settings;
  const drawing = drawingNotes(chart, survey(chart), upright, frame.density, settings, false);
  return caption(chart, { locale, per, drawing, ...(cost === undefined ? {} : { cost }), ...parts });
}
