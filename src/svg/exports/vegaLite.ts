import type { Chart } from "../../types/index.js";
import type { Frame } from "../types.js";
import type { Marker } from "./dots.js";
import { type Drawing, drawingOf, type ExportOptions } from "./drawing.js";
import { acrossOf, upOf } from "./vegaAxes.js";
import type { Line } from "./vertices.js";

/** A Vega-Lite specification, as plain data. */
export interface VegaLiteSpec {
  /** The schema that it follows. */
  readonly $schema: string;
  /** The chart in words. */
  readonly description: string;
  /** Width of the plot, in px, without labels. */
  readonly width: number;
  /** Height of the plot, in px. */
  readonly height: number;
  /** What is drawn, in order; every layer holds its data. */
  readonly layer: readonly object[];
  /** Title, encoding, colours and fonts. */
  readonly [part: string]: unknown;
}

/**
 * A chart for Vega-Lite 5 and 6: points with the colour and shape of their cause, the line through them, centre, limits, target,
 * phases, title, names of lines, and the caption. Heights are in the display scale (`per`), places on a time axis are instants in UTC. Annotations and
 * verdict icons are left out.
 * @throws SpcError `unknown-option`, and as `svg` does
 * @example vegaEmbed("#chart", vegaLite(chart))
 */
export function vegaLite(chart: Chart, options: ExportOptions = {}): VegaLiteSpec {
  const drawing = drawingOf(chart, options, "vegaLite");
  const { frame, words, font } = drawing;
  const { theme, sizes } = frame;
  const text = (size: number, colour: string): object => ({
    labelFontSize: size,
    labelColor: colour,
    titleFontSize: size,
    titleColor: colour,
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: words,
    width: frame.right - frame.left,
    height: frame.bottom - frame.top,
    background: theme.background,
    title: {
      text: frame.titleLines.map((line) => line.text),
      subtitle: frame.subtitleLines.map((line) => line.text),
      ...{ anchor: "start", offset: drawing.phases.length > 0 ? 40 : 12 },
      ...{ color: theme.ink, fontSize: sizes.title, subtitleColor: theme.text, subtitleFontSize: sizes.subtitle },
    },
    encoding: { x: acrossOf(drawing.chart, drawing), y: upOf(drawing) },
    layer: layersOf(drawing),
    config: {
      font,
      view: { stroke: null },
      axis: { ...text(sizes.label, theme.text), gridColor: theme.grid, domainColor: theme.axis, tickColor: theme.axis },
      legend: text(sizes.label, theme.text),
    },
  };
}

/** Every layer but the first two has the data of a line, of points or of texts. */
function layersOf({ frame, band, lines, boundaries, phases, markers, dots, ends }: Drawing): readonly object[] {
  const { theme, sizes } = frame;
  const label = { type: "text", align: "left", fontSize: sizes.label };
  const run = { field: "run", type: "nominal" };
  const layers = [
    layer(
      "band",
      band,
      { type: "area", color: theme.band, clip: true },
      {
        y: { field: "upper", type: "quantitative" },
        y2: { field: "lower" },
        detail: run,
        order: IN_TURN,
      },
    ),
    ...lines.map((line) => layer(line.name, line.vertices, strokeOf(line), { detail: run, order: IN_TURN })),
    layer("boundaries", boundaries, { type: "rule", color: theme.axis }, { y: { value: 0 }, y2: { value: "height" } }),
    ...(["name", "mean"] as const).map((part, i) => {
      const mark = { ...label, baseline: "bottom", color: theme.text, ...(part === "name" ? { fontWeight: "bold" } : {}) };
      return layer(part, phases, mark, { y: { value: 16 * i - 20 }, text: { field: part } });
    }),
    layer("points", sized(markers, dots), { type: "point", opacity: 1, clip: true }, pointEncoding(markers)),
    layer(
      "ends",
      ends,
      { ...label, baseline: "middle", dx: 8 },
      { text: { field: "text" }, color: { field: "colour", type: "nominal", scale: null } },
    ),
    captionLayer(frame, markers.length > 1),
  ];
  return layers.filter((drawn) => drawn !== null);
}

/** Vertices are joined in the order in which they stand. */
const IN_TURN = { value: null };

function layer(name: string, values: readonly object[], mark: object, encoding: object): object | null {
  return values.length === 0 ? null : { name, data: { values }, mark, encoding };
}

function strokeOf({ colour, width, dashes, round }: Line): object {
  return {
    ...{ type: "line", clip: true, color: colour, strokeWidth: width, strokeJoin: "round" },
    ...(dashes == null ? {} : { strokeDash: dashes }),
    ...(round === true ? { strokeCap: "round" } : {}),
  };
}

const SHAPES: Readonly<Record<Marker["shape"], string>> = {
  ...{ ring: "circle", disc: "circle", diamond: "diamond", square: "square", triangle: "triangle-up" },
  cross: "M-1,-1L1,1M1,-1L-1,1",
};

/** One legend for shape, fill, outline, dashes and size of markers. */
function pointEncoding(markers: readonly Marker[]): object {
  const domain = markers.map(({ name }) => name);
  const legend = markers.length > 1 ? { title: null, orient: "bottom", direction: "horizontal", labelLimit: 0 } : null;
  const by = (range: readonly unknown[]): object => ({ field: "mark", type: "nominal", scale: { domain, range }, legend });
  return {
    shape: by(markers.map(({ shape }) => SHAPES[shape])),
    fill: by(markers.map(({ fill }) => (fill === "none" ? "transparent" : fill))),
    stroke: by(markers.map(({ stroke }) => stroke)),
    strokeDash: by(markers.map(({ kind }) => (kind === "provisional" ? [2, 1.6] : [1, 0]))),
    size: { field: "size", type: "quantitative", scale: null },
    angle: { field: "turn", type: "quantitative", scale: null },
    tooltip: { field: "tip", type: "nominal" },
  };
}

/** Points with the size of their marker as Vega counts it: the square of its width, the diamond's drawn smaller. */
function sized(markers: readonly Marker[], dots: Drawing["dots"]): readonly object[] {
  const sizes = new Map(
    markers.map(({ name, radius, shape }) => [name, Math.round((shape === "diamond" ? 1.65 : 1) * 4 * radius * radius)]),
  );
  return dots.map((dot) => ({ ...dot, size: sizes.get(dot.mark) }));
}

/** The caption below axis and legend. */
function captionLayer({ caption, theme, sizes, bottom, top, axis }: Frame, legend: boolean): object | null {
  if (caption.length === 0) return null;
  const y = bottom - top + (axis.title === "" ? 36 : 52) + (legend ? 32 : 0);
  const mark = {
    type: "text",
    align: "left",
    baseline: "top",
    fontSize: sizes.caption,
    color: theme.muted,
    lineHeight: 1.35 * sizes.caption,
  };
  const encoding = { x: { value: 0 }, y: { value: y }, text: { value: caption.map(({ text }) => text) } };
  return { name: "caption", data: { values: [{}] }, mark, encoding };
}
