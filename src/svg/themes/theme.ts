/** What a theme is: colours, type, shapes and weights that become presentation attributes. */
import type { Cause } from "../../types/index.js";

/** The shape of a marker of special cause. A triangle points the way the signal does. */
export type Shape = "disc" | "diamond" | "triangle" | "square";

/** The colours of a picture, each `#RRGGBB`, a name, or a function of numbers such as `rgb(0 94 184)`. */
export interface Colours {
  /** Behind everything, and inside hollow markers. */
  readonly background: string;
  /** The expected range between the limits; `none` where lines alone show it. */
  readonly band: string;
  /** The periods of a baseline. */
  readonly stripe: string;
  /** Title, and the outline of markers in pale colours. */
  readonly ink: string;
  /** Subtitle, axis labels, key. */
  readonly text: string;
  /** Caption. */
  readonly muted: string;
  /** Gridlines. */
  readonly grid: string;
  /** Axis, ticks, phase rules. */
  readonly axis: string;
  /** The line through the data. */
  readonly line: string;
  /** Hollow markers of common cause. */
  readonly common: string;
  /** Centre line, and signals that are neither good nor bad by themselves. */
  readonly centre: string;
  /** Limits. */
  readonly limit: string;
  /** Special cause in the direction wished for. */
  readonly improvement: string;
  /** Special cause in the other direction. */
  readonly concern: string;
  /** Special cause where no direction is better. */
  readonly neutral: string;
  /** Target. */
  readonly target: string;
  /** Points left out of the limits. */
  readonly excluded: string;
}

/** Colours, type, shapes and weights. A theme of your own starts as `{ ...lightTheme, font: "Inter" }`. */
export interface Theme extends Colours {
  /** Font families, as in the attribute `font-family`. */
  readonly font: string;
  /** Marker of each special cause; `unusual` where a signal is neither good nor bad by itself. */
  readonly shapes: Readonly<Record<Exclude<Cause, "common"> | "unusual", Shape>>;
  /** Whether its background is light or dark: which of its colours a palette gives. */
  readonly ground: "light" | "dark";
  /** `as-published` for colours that may be pale: markers are outlined, and labels written, in ink. Otherwise `tested`. */
  readonly contrast: "tested" | "as-published";
  /** Added to the width of every line but gridlines, in px. */
  readonly extraStroke: number;
  /** Factor on the size of markers. */
  readonly markerScale: number;
  /** Smallest size of markers in miniature charts, as a share of that in a chart. */
  readonly leastMarker: number;
}

/** Faces with Arial's metrics: the widths by which text is laid out. */
export const ARIAL = "Arial, 'Liberation Sans', Arimo, 'Helvetica Neue', Helvetica, sans-serif";

/** The colour of a cause; of a signal that is neither good nor bad by itself, that of the centre line. */
export function causeColour(theme: Theme, cause: Cause, directional: boolean): string {
  return cause === "neutral" && !directional ? theme.centre : theme[cause];
}

/** A colour for labels and outlines, which must be seen: ink where the colours of a theme may be too pale. */
export function legible({ contrast, ink }: Theme, colour: string): string {
  return contrast === "as-published" ? ink : colour;
}
