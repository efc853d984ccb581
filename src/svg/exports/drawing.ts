/** A chart as numbers and looks that any drawing library can take: the same layout, themes and words as `svg`. */
import { checkChart } from "../../readings/describe.js";
import { refuseUnknown, unfit } from "../../checks.js";
import type { Chart } from "../../types/index.js";
import { frameOf } from "../frame.js";
import { drawnPhases } from "../frame/around/phaseRow.js";
import { settingsOf, type SvgOptions } from "../options.js";
import { shownOf } from "../shown.js";
import { legible, type Theme } from "../themes/theme.js";
import type { Frame } from "../types.js";
import { type BandVertex, bandOf } from "./band.js";
import { type Dot, dotsOf, drawnPoints, type Marker, markersOf } from "./dots.js";
import { linesOf } from "./lines.js";
import { type Place, placesIn } from "./places.js";
import type { Line } from "./vertices.js";

/** Options of `svg` that count for other drawing libraries too; width and height are those of `svg`, labels and caption included. */
export interface ExportOptions extends Omit<SvgOptions, "theme" | "icons" | "proposals" | "annotations" | "idPrefix" | "marks"> {
  /** Colours, font, shapes and weights. Default: `lightTheme`. */
  readonly theme?: Theme;
}

const NAMES: readonly (keyof ExportOptions)[] = [
  ...([
    "title",
    "subtitle",
    "caption",
    "width",
    "height",
    "size",
    "theme",
    "palette",
    "fontFamily",
    "measureText",
    "locale",
    "per",
  ] as const),
  ...(["axisTitle", "innerLines", "labels", "zero", "include", "clip", "cost", "version", "from", "last"] as const),
];

/** A text at a place. */
interface Label {
  /** Its place. */
  readonly x: Place;
  /** Its height, in the display scale. */
  readonly y: number;
  /** What it says. */
  readonly text: string;
  /** Its colour. */
  readonly colour: string;
}

/** The drawing. */
export interface Drawing {
  /** What is drawn of the chart. */
  readonly chart: Chart;
  readonly frame: Frame;
  readonly words: string;
  readonly font: string;
  readonly x: {
    readonly domain: readonly [Place, Place];
    readonly names: readonly { readonly at: number; readonly text: string }[] | null;
  };
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly { readonly at: number; readonly text: string }[] };
  readonly band: readonly BandVertex[];
  readonly lines: readonly Line[];
  readonly markers: readonly Marker[];
  readonly dots: readonly Dot[];
  readonly ends: readonly Label[];
  readonly boundaries: readonly { readonly x: Place }[];
  readonly phases: readonly { readonly x: Place; readonly name: string; readonly mean: string }[];
}

/** The drawing of a chart. */
export function drawingOf(whole: Chart, options: ExportOptions, caller: string): Drawing {
  checkChart(whole, caller);
  checkNames(options, caller);
  const settings = settingsOf(whole, { ...options, annotations: false });
  const chart = shownOf(whole, settings);
  const frame = frameOf(chart, settings, whole);
  const places = placesIn(chart, frame, settings.per);
  const { scaled, across, edge } = places;
  const drawn = drawnPoints(chart, frame);
  const markers = markersOf(chart, frame, drawn);
  const category = chart.axis === "category";
  return {
    chart,
    frame,
    words: frame.told,
    font: settings.font,
    x: {
      domain: [across(frame.left), across(frame.right)],
      names: category ? chart.points.map(({ x, index }) => ({ at: index, text: String(x) })) : null,
    },
    y: {
      domain: [scaled(frame.range.low), scaled(frame.range.high)],
      ticks: frame.ticks.map(({ y, text }) => ({ at: places.height(y), text })),
    },
    band: bandOf(chart, frame, places),
    lines: linesOf(chart, frame, places),
    markers,
    dots: dotsOf(chart, frame, places, settings, { drawn, markers }),
    ends: frame.ends.map(({ name, value, colour, y }) => ({
      x: across(frame.right),
      y: places.height(y),
      text: name === "" ? value : `${name} ${value}`,
      colour: legible(frame.theme, colour),
    })),
    boundaries: drawnPhases(chart)
      .slice(1)
      .map(({ first }) => ({ x: edge(first) })),
    phases: frame.phases.map(({ x, phase, number, name, mean }) => ({
      x: across(x),
      name: number === null ? name.join(" ") : String(phase + 1),
      mean: number === null ? mean.join(" ") : "",
    })),
  };
}

function checkNames(options: object, caller: string): void {
  refuseUnknown(caller, options, NAMES);
  if ("theme" in options && options.theme === "auto")
    throw unfit("unknown-value", caller, "theme", "auto", "expected a theme, as there is no style sheet");
}
