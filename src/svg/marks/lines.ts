/** Strokes that several marks share. */
import { type Element, element } from "../scene.js";
import type { Theme } from "../themes/theme.js";
import type { Ink } from "../types.js";

/** How a line is drawn; lengths in px for type of 12 px. */
export interface Stroke {
  /** Its colour. */
  readonly colour: string;
  /** Its width. */
  readonly width: number;
  /** Its dashes and gaps; null for a solid line. */
  readonly dashes?: readonly number[] | null;
  /** True for round dots. */
  readonly round?: boolean;
}

/** A path that is not filled. */
export function openPath(d: string, stroke: string, width: number, style: Parameters<typeof element>[1] = {}): Element {
  return element("path", { d, fill: "none", stroke, "stroke-width": width, ...style });
}

/** A line of some stroke; null for an empty one. */
export function strokedPath(d: string, { colour, width, dashes = null, round = false }: Stroke, { unit, theme }: Ink): Element | null {
  if (d === "") return null;
  return openPath(d, colour, (width + theme.extraStroke) * unit, {
    "stroke-dasharray": dashes === null ? null : dashes.map((length) => Math.round(length * unit * 10) / 10).join(" "),
    "stroke-linecap": round ? "round" : null,
    "stroke-linejoin": "round",
  });
}

/** Width of the thinnest lines, which are the same on every paper, in px. */
export function hairline({ extraStroke }: Theme): number {
  return 1 + extraStroke;
}

/** A path of the thinnest lines, in the colour of the axis unless told; null for an empty one. */
export function hairlinePath(d: string, theme: Theme, style: Parameters<typeof element>[1] = {}): Element | null {
  return d === "" ? null : openPath(d, theme.axis, hairline(theme), style);
}

/** A group of what there is; null for nothing. */
export function group(children: readonly (Element | null)[], attributes: Parameters<typeof element>[1] = {}): Element | null {
  const present = children.filter((child) => child !== null);
  return present.length === 0 ? null : element("g", attributes, present);
}

/**
 * Texts over marks, on an outline in the colour of their ground; null for none. They are drawn twice, as many programs do not know
 * `paint-order` and would draw the outline over the letters (docs/decisions/0025-fonts.md).
 */
export function haloed(texts: readonly Element[], style: Parameters<typeof element>[1], ground: string, unit: number): Element | null {
  const outline = { "aria-hidden": "true", stroke: ground, "stroke-width": 3.5 * unit, "stroke-linejoin": "round" };
  const under = group(texts, outline);
  return under === null ? null : element("g", style, [under, ...texts]);
}
