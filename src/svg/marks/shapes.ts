/** Markers: what tells causes apart without colour. */
import type { Cause, Chart, Point } from "../../types/index.js";
import type { Place } from "../path.js";
import { type Element, element, tenth } from "../scene.js";
import { legible, type Shape, type Theme } from "../themes/theme.js";
import type { Frame, Ink } from "../types.js";

/** The middle of the marker of a point. */
export function middleOf(point: Point, { x, y }: Pick<Frame, "x" | "y">): Place {
  return [x(point), y(point.value ?? 0)];
}

/** A marker of special cause; the group around it gives the colours. `down` turns a triangle over. */
export function shape(of: Shape, x: number, y: number, scale: number, down: boolean): Element {
  if (of === "disc") return circle(x, y, 4.75 * scale);
  return element("path", { d: outline(of, x, y, scale, down ? -1 : 1) });
}

function outline(of: Exclude<Shape, "disc">, x: number, y: number, scale: number, up: 1 | -1): string {
  const at = (dx: number, dy: number): string => `${tenth(x + dx * scale)},${tenth(y + dy * scale)}`;
  if (of === "diamond") return `M${at(0, -6.1)}L${at(6.1, 0)}L${at(0, 6.1)}L${at(-6.1, 0)}Z`;
  if (of === "square") return `M${at(-4.2, -4.2)}H${tenth(x + 4.2 * scale)}V${tenth(y + 4.2 * scale)}H${tenth(x - 4.2 * scale)}Z`;
  return `M${at(0, -5.6 * up)}L${at(5.3, 4 * up)}L${at(-5.3, 4 * up)}Z`;
}

/** The shape of a special cause. */
export function shapeOf({ shapes }: Theme, cause: Exclude<Cause, "common">, directional: boolean): Shape {
  return shapes[cause === "neutral" && !directional ? "unusual" : cause];
}

/** A disc or a ring: the group around it gives the colours. */
export function circle(x: number, y: number, radius: number): Element {
  return element("circle", { cx: x, cy: y, r: radius });
}

/** The two strokes of a point that is left out. */
export function cross(x: number, y: number, arm: number): string {
  const [left, right, top, bottom] = [tenth(x - arm), tenth(x + arm), tenth(y - arm), tenth(y + arm)];
  return `M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}`;
}

/** Attributes of a group of rings. */
export function ringStyle({ theme, unit }: Ink, width = 1.6): Readonly<Record<string, string | number>> {
  return { fill: theme.background, stroke: legible(theme, theme.common), "stroke-width": (width + theme.extraStroke) * unit };
}

/** Attributes of a group of provisional rings. */
export function provisionalStyle(frame: Ink): Readonly<Record<string, string | number>> {
  const size = frame.unit * frame.theme.markerScale;
  return { "stroke-dasharray": `${tenth(2 * size)} ${tenth(1.6 * size)}`, ...ringStyle(frame, 1.4) };
}

/** Attributes of a group of special-cause markers. */
export function signalStyle({ theme, unit }: Ink, colour: string): Readonly<Record<string, string | number>> {
  return { fill: colour, stroke: legible(theme, theme.background), "stroke-width": 1.25 * unit };
}

/**
 * Positions at which the triangle of a neutral signal points downwards: those in signals on the low side. A point that is in signals of
 * both sides, for example the first point of a fall that begins above the upper limit, points to its own side of the centre.
 */
export function downward({ signals, points }: Chart): ReadonlySet<number> {
  const neutral = signals.filter(({ cause }) => cause === "neutral");
  const of = (wanted: "low" | "high"): ReadonlySet<number> => new Set(neutral.flatMap(({ side, at }) => (side === wanted ? at : [])));
  const high = of("high");
  const isAbove = (index: number): boolean => (points[index]?.value ?? 0) > (points[index]?.centre ?? 0);
  return new Set([...of("low")].filter((index) => !high.has(index) || !isAbove(index)));
}
