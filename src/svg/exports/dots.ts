/** The points of a drawing, and how those of each kind look. */
import { placeText } from "../../format.js";
import { enumerated, word } from "../../readings/describe.js";
import type { Chart, Point, Word } from "../../types/index.js";
import { unusualOf } from "../frame/around/keyRow.js";
import { type Kind, kindOf } from "../frame/survey.js";
import { lonely } from "../marks/points.js";
import { downward, shapeOf } from "../marks/shapes.js";
import type { Settings } from "../options.js";
import { causeColour, legible, type Shape } from "../themes/theme.js";
import type { Frame } from "../types.js";
import type { Place, Places } from "./places.js";

/** A marker: how points of one kind look. */
export interface Marker {
  /** What it stands for. */
  readonly kind: Kind;
  /** Its name. */
  readonly name: string;
  /** Its shape. */
  readonly shape: Shape | "ring" | "cross";
  /** Inside. */
  readonly fill: string;
  /** Outline. */
  readonly stroke: string;
  /** Its radius, in px. */
  readonly radius: number;
}

/** A point as it is drawn. */
export interface Dot {
  /** Its place. */
  readonly x: Place;
  /** Its value, in the display scale. */
  readonly y: number;
  /** Name of its marker. */
  readonly mark: string;
  /** Its place, value and marker, to read. */
  readonly tip: string;
  /** 180 for a triangle that points down, else 0. */
  readonly turn: 0 | 180;
}

const KINDS: readonly Kind[] = ["improvement", "concern", "neutral", "common", "provisional", "ghost"];

/** Points that are drawn; those of common cause, where they are too many for markers, only if no line joins them to a neighbour. */
export function drawnPoints(chart: Chart, { density }: Frame): readonly Point[] {
  if (density.common !== "none") return chart.points.filter((point) => kindOf(point) !== null);
  const alone = new Set(lonely(chart, chart.points));
  return chart.points.filter((point) => (kindOf(point) === "common" ? alone.has(point) : kindOf(point) !== null));
}

/** Markers of these points, in the order of the key. */
export function markersOf(chart: Chart, { theme, locale, density }: Frame, drawn: readonly Point[]): readonly Marker[] {
  const present = new Set(drawn.map(kindOf));
  const radius = 3.1 * density.marker;
  const common = legible(theme, theme.common);
  const hollow = { shape: "ring", fill: theme.background, stroke: common, radius } as const;
  const dot = { shape: "disc", fill: common, stroke: common, radius: 1.2 * theme.markerScale } as const;
  return KINDS.filter((kind) => present.has(kind)).map((kind): Marker => {
    const code: Word = kind === "neutral" && !chart.directional ? unusualOf([{ chart }]) : kind;
    const name = word(code, locale);
    if (kind === "common") return { kind, name, ...(density.common === "ring" ? hollow : dot) };
    if (kind === "provisional") return { kind, name, ...hollow };
    if (kind === "ghost") return { kind, name, shape: "cross", fill: "none", stroke: theme.excluded, radius };
    const fill = causeColour(theme, kind, chart.directional);
    return {
      kind,
      name,
      shape: shapeOf(theme, kind, chart.directional),
      fill,
      stroke: legible(theme, theme.background),
      radius: 1.5 * radius,
    };
  });
}

/** Points as they are drawn, each with its marker. */
export function dotsOf(
  chart: Chart,
  frame: Frame,
  places: Places,
  { locale }: Settings,
  { drawn, markers }: { readonly drawn: readonly Point[]; readonly markers: readonly Marker[] },
): readonly Dot[] {
  const down = downward(chart);
  const named = (point: Point): string => placeText(chart, point.x, locale);
  return drawn.flatMap((point): readonly Dot[] => {
    const marker = markers.find(({ kind }) => kind === kindOf(point));
    if (marker === undefined || point.value === null) return [];
    const { index, value } = point;
    const tip = enumerated([named(point), frame.formatValue(value), marker.name], locale);
    const turn = marker.shape === "triangle" && down.has(index) ? 180 : 0;
    return [{ x: places.point(index), y: places.scaled(value), mark: marker.name, tip, turn }];
  });
}
