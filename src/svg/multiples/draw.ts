/** The page of small multiples: what was found in all of them, the panels, key, annotations and caption. */
import { fault } from "../../messages.js";
import { headline } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { nameOf } from "../board/texts.js";
import { axisHeight } from "../frame/axes/axis.js";
import { targetTold } from "../frame/around/ends.js";
import { drawnKinds } from "../frame/drawing.js";
import { survey } from "../frame/survey.js";
import { facing } from "../marks/facing.js";
import * as shelf from "../marks/index.js";
import { group } from "../marks/lines.js";
import { shape, shapeOf, signalStyle } from "../marks/shapes.js";
import { heightLeft } from "../height.js";
import { type Settings, settingsOf, type SvgOptions } from "../options.js";
import { pageFoot, type PageFoot, panelName, titleHead } from "../page.js";
import { panel } from "../panel.js";
import { type Element, element } from "../scene.js";
import { sheet } from "../sheet.js";
import { shownOf } from "../shown.js";
import { causeColour, legible } from "../themes/theme.js";
import type { Mark } from "../types.js";
import { layPanels } from "./layout.js";
import type { LaidPanels, Layout, Panel, Panels, Placed } from "./types.js";
import { headed, multiplesCaption, multiplesText } from "./words.js";

export type { Layout } from "./types.js";

/** At least one chart. */
export type Charts = readonly [Chart, ...Chart[]];

/** What is drawn in a panel: no limit lines, which are too many at this size; the band tells. */
const MARKS: readonly Mark[] = [
  ...[shelf.stripe, shelf.spans, shelf.expectedRange, shelf.grid, shelf.axisX, shelf.axisY, shelf.target, shelf.innerLines, shelf.centre],
  ...[shelf.phases, shelf.annotations, shelf.trace, shelf.centreAbove, shelf.runs, shelf.points, shelf.clipped],
];
/** What is drawn once for all panels. */
const AROUND: readonly Mark[] = [shelf.heading, shelf.key, shelf.caption];

/** From the heading to the first panels, in px for type of 12 px. */
const ABOVE = 34;
/** Least height of a plot, in px for type of 12 px. */
const LEAST = 40;

/** Draws the page. */
export function drawMultiples(charts: Charts, layout: Layout, options: SvgOptions): Element {
  const [first, ...others] = charts;
  const withSettings = (chart: Chart): Panel => {
    const settings = settingsOf(chart, options, undefined, charts);
    const whole = others.length === 0 ? chart : { ...chart, name: nameOf(chart.name, settings.locale) };
    return { chart: shownOf(whole, settings, others.length === 0 ? undefined : JSON.stringify(whole.name)), whole, settings };
  };
  const all: Panels = [withSettings(first), ...others.map(withSettings)];
  const { settings } = all[0];
  refuse(settings);
  const { unit, width, theme, marks, locale, per } = settings;
  const { heading, bottom } = titleHead(headline(first, { locale, per }), "", headed(all, layout));
  const { laid, foot } = laidOut(all, layout, Math.round(bottom + ABOVE * unit));
  const size = { width, height: settings.height ?? foot.bottom };
  const paper = { ...laid.panels[0].frame, ...size, ...heading, key: foot.key, caption: foot.caption };
  const inPanels = (marks ?? MARKS).filter((mark) => mark !== shelf.background);
  const drawn = [
    element("rect", { ...size, fill: theme.background }),
    ...laid.panels.map((placed) => drawPanel(placed, inPanels)),
    ...AROUND.filter((mark) => marks?.includes(mark) ?? true).map((mark) => mark(first, paper)),
  ].filter((part) => part !== null);
  return sheet({ ...size, title: heading.title, told: multiplesText(laid), settings, drawn });
}

/** Throws at an option that no panel can have. */
function refuse({ icons, proposals }: Settings): void {
  const refused = [
    ["icons", icons, icons === true, "false: a word is shown beside the name of each panel"],
    ["proposals", proposals, Array.isArray(proposals) && proposals.length > 0, "none: they belong to one chart"],
  ] as const;
  for (const [column, value, asked, expected] of refused)
    if (asked) throw fault("unknown-option", `multiples cannot draw ${column}, expected ${expected}`, { column, value });
}

/** Panels with what stands under them: as high as usual, else as a given height leaves them. */
function laidOut(panels: Panels, layout: Layout, top: number): { readonly laid: LaidPanels; readonly foot: PageFoot } {
  const { settings } = panels[0];
  const { unit } = settings;
  const lay = (plot?: number): { readonly laid: LaidPanels; readonly foot: PageFoot } => {
    const laid = layPanels(panels, layout, top, plot);
    const drawn = laid.panels.map(({ chart, frame, settings, upright }) => ({
      chart,
      kinds: drawnKinds(survey(chart), frame.density),
      target: targetTold(chart, settings, upright.numbers),
    }));
    const end = Math.max(...laid.panels.map(({ frame }) => frame.bottom + axisHeight(frame.axis, unit)));
    const foot = pageFoot({ drawn, unnamed: true, text: multiplesCaption(laid, layout), annotations: laid.list, top: end }, settings);
    return { laid, foot };
  };
  const usual = lay();
  if (settings.height === undefined) return usual;
  const { rows, height } = usual.laid;
  return lay(heightLeft(settings.height, usual.foot.bottom - rows * height, rows * LEAST * unit) / rows);
}

/** A panel with its name, its verdict and the value of its centre. */
function drawPanel({ chart, settings, frame, end, name, nameY: y }: Placed, marks: readonly Mark[]): Element {
  const { sizes } = settings;
  const { unit, theme, left, right, locale } = frame;
  const face = facing({ width: left + right, locale });
  const { variation, side } = chart.verdict;
  const signal = variation === "common" || variation === "none" ? null : variation;
  const x = left + name.width + (name.width > 0 ? 16 : 6) * unit;
  const colour = signal === null ? "" : causeColour(theme, signal, chart.directional);
  const centre = chart.points.at(-1)?.centre ?? null;
  const style = { "font-size": sizes.label, "font-weight": 700 };
  return element(
    "g",
    {},
    [
      panel(chart, frame, marks),
      panelName(name.lines, left, y, frame, face),
      signal === null
        ? null
        : group(
            [shape(shapeOf(theme, signal, chart.directional), face.x(x), y - 4 * unit, 0.9 * unit, side === "low")],
            signalStyle(frame, colour),
          ),
      signal === null
        ? null
        : element("text", { x: face.x(x + 10 * unit), y, ...style, fill: legible(theme, colour), "text-anchor": face.anchor }, [
            name.found,
          ]),
      centre === null || end === ""
        ? null
        : element("text", { x: right + 6 * unit, y: frame.y(centre) + 4 * unit, ...style, fill: theme.centre }, [end]),
    ].filter((part) => part !== null),
  );
}
