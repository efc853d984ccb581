import type { Chart } from "../../types/index.js";
import type { Marker } from "./dots.js";
import { type Drawing, drawingOf, type ExportOptions } from "./drawing.js";
import type { Line } from "./vertices.js";

/** A mark of Observable Plot before it is made: the name of its function, and what that takes. */
export interface PlotMark {
  /** The function: `Plot[mark](data, options)`. */
  readonly mark: "areaY" | "axisX" | "axisY" | "dot" | "gridY" | "line" | "ruleX" | "text";
  /** Its data. */
  readonly data: readonly unknown[];
  /** Its options. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What `Plot.plot` takes, with marks that are still to be made. */
export interface PlotSpec {
  /** Options of `Plot.plot`, but for the marks. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Its marks, in order. */
  readonly marks: readonly PlotMark[];
}

/**
 * A chart for Observable Plot: points with the colour and shape of their cause, the line through them, centre, limits, target, phases,
 * title, names of lines, and the caption. It is plain data, so one line makes its marks:
 * `Plot.plot({ ...options, marks: marks.map(({ mark, data, options }) => Plot[mark](data, options)) })`.
 * Heights are in the display scale (`per`), places on a time axis are instants in UTC. Annotations and verdict icons are left out.
 * @throws SpcError `unknown-option`, and as `svg` does
 * @example const { options, marks } = observablePlot(chart)
 */
export function observablePlot(chart: Chart, options: ExportOptions = {}): PlotSpec {
  const drawing = drawingOf(chart, options, "observablePlot");
  return { options: optionsOf(drawing.chart, drawing), marks: marksOf(drawing) };
}

function optionsOf({ axis }: Chart, { frame, words, font, x, y, markers, phases }: Drawing): PlotSpec["options"] {
  const { theme, sizes, left, right, top, bottom, width } = frame;
  const marginTop = phases.length > 0 ? 40 : 12;
  const marginBottom = frame.axis.title === "" ? 36 : 48;
  const text = (lines: readonly { readonly text: string }[], joint: string): string => lines.map((line) => line.text).join(joint);
  const named = { title: text(frame.titleLines, " "), subtitle: text(frame.subtitleLines, " "), caption: text(frame.caption, " ") };
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, said]) => said !== "")),
    ...{ width, height: bottom - top + marginTop + marginBottom },
    ...{ marginLeft: left, marginRight: width - right, marginTop, marginBottom },
    style: { background: theme.background, color: theme.text, fontFamily: font, fontSize: `${sizes.label}px` },
    ariaLabel: frame.title,
    ariaDescription: words,
    x: {
      type: axis === "time" ? "utc" : "linear",
      domain: x.domain,
      ...(x.names === null ? { label: frame.axis.title === "" ? null : frame.axis.title } : { axis: null }),
    },
    y: { type: "linear", domain: y.domain, axis: null },
    ...(markers.length > 1 ? { color: legendOf(markers) } : {}),
  };
}

function legendOf(markers: readonly Marker[]): object {
  const range = markers.map(({ kind, fill, stroke }) => (kind === "common" || kind === "provisional" || kind === "ghost" ? stroke : fill));
  return { type: "categorical", domain: markers.map(({ name }) => name), range, legend: true };
}

function marksOf({ frame, x, y, band, lines, boundaries, phases, markers, dots, ends }: Drawing): readonly PlotMark[] {
  const { theme, sizes } = frame;
  const ticks = y.ticks.map(({ at }) => at);
  const label = { x: "x", text: "text", textAnchor: "start", fontSize: sizes.label };
  const marks: readonly PlotMark[] = [
    { mark: "areaY", data: band, options: { x: "x", y1: "lower", y2: "upper", z: "run", fill: theme.band, clip: true } },
    { mark: "gridY", data: ticks, options: { stroke: theme.grid, strokeOpacity: 1 } },
    { mark: "axisY", data: ticks, options: { text: y.ticks.map(({ text }) => text), label: null, tickSize: 0 } },
    ...(x.names === null ? [] : [namesOf(x.names)]),
    ...lines.map(lineOf),
    { mark: "ruleX", data: boundaries, options: { x: "x", stroke: theme.axis } },
    ...(["name", "mean"] as const).map((part, i): PlotMark => {
      const weight = part === "name" ? { fontWeight: "bold" } : {};
      const place = { frameAnchor: "top", lineAnchor: "bottom", dy: 16 * i - 20 };
      return { mark: "text", data: phases, options: { ...label, text: part, ...place, ...weight, fill: theme.text } };
    }),
    ...markers.map((marker) => dotsOf(marker, dots)),
    { mark: "text", data: ends, options: { ...label, y: "y", dx: 8, fill: { value: "colour", scale: null } } },
  ];
  return marks.filter(({ data }) => data.length > 0);
}

function namesOf(names: NonNullable<Drawing["x"]["names"]>): PlotMark {
  return { mark: "axisX", data: names.map(({ at }) => at), options: { text: names.map(({ text }) => text), label: null } };
}

function lineOf({ vertices, colour, width, dashes, round }: Line): PlotMark {
  const options = {
    ...{ x: "x", y: "y", z: "run", stroke: colour, strokeWidth: width, strokeLinejoin: "round", clip: true },
    ...(dashes == null ? {} : { strokeDasharray: dashes.join(" ") }),
    ...(round === true ? { strokeLinecap: "round" } : {}),
  };
  return { mark: "line", data: vertices, options };
}

const SYMBOLS: Readonly<Record<Marker["shape"], string>> = {
  ...{ ring: "circle", disc: "circle", diamond: "diamond2", square: "square", triangle: "triangle", cross: "times" },
};

function dotsOf({ name, kind, shape, fill, stroke, radius }: Marker, dots: Drawing["dots"]): PlotMark {
  const options = {
    ...{ x: "x", y: "y", title: "tip", symbol: SYMBOLS[shape], r: radius, fill, stroke, strokeWidth: 1.4 },
    ...(shape === "triangle" ? { rotate: "turn" } : {}),
    ...(kind === "provisional" ? { strokeDasharray: "2 1.6" } : {}),
  };
  return { mark: "dot", data: dots.filter(({ mark }) => mark === name), options };
}
