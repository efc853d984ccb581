/**
 * Every text held to the width by which it was laid out. Where a reader's machine has none of the faces of Arial's widths, the browser
 * draws in a wider one; SVG's `textLength` then narrows the letters, so that no text runs into another or off the paper. Where the
 * widths are right it changes nothing that could be seen.
 */
import { type Element, element, tenth } from "./scene.js";
import type { MeasureText, Weight } from "./text.js";

/** Type as groups hand it down to what they hold. */
interface Type {
  readonly size: number;
  readonly weight: Weight;
}

/** Shorter texts that stand alone have room around them: ticks, numbers in lanes, letters of icons. */
const SHORT = 4;

/** The width of a text in px; null where it is a guess. */
export type KnownWidth = (...text: Parameters<MeasureText>) => number | null;

/** What was drawn, with the widths of its texts; a width that is a guess is left to the browser. */
export function fitted(node: Element, measure: KnownWidth, around: Type = { size: 16, weight: "regular" }): Element {
  const { tag, attributes, children } = node;
  const [only] = children;
  if (only === undefined) return node;
  const type = typeOf(node, around);
  if (tag === "text" && children.length > 1)
    return { tag, attributes, children: children.map((piece, i) => apart(piece, i, measure, type)) };
  if (typeof only === "string") return held(node, only, measure, type);
  return { tag, attributes, children: children.map((child) => (typeof child === "string" ? child : fitted(child, measure, type))) };
}

/**
 * A piece of a text of several: each is held by itself, as resvg takes a length on the whole for the length of each. The letters of the
 * first stand in an element of their own: WebKit squeezes all pieces into the length of the element that holds the first letter.
 */
function apart(piece: Element | string, i: number, measure: KnownWidth, type: Type): Element {
  const node = fitted(typeof piece === "string" ? element("tspan", {}, [piece]) : piece, measure, type);
  return i === 0 ? { ...node, children: [element("tspan", {}, node.children)] } : node;
}

function held(node: Element, text: string, measure: KnownWidth, { size, weight }: Type): Element {
  const short = node.tag === "text" && text.length < SHORT;
  const width = short ? null : measure(text, size, weight);
  if (width === null) return node;
  const attributes = { textLength: tenth(width), lengthAdjust: "spacingAndGlyphs", ...node.attributes };
  return { tag: node.tag, attributes, children: node.children };
}

/** The type of what a node holds. */
function typeOf({ attributes }: Element, around: Type): Type {
  const size = attributes["font-size"] ?? around.size;
  const weight = attributes["font-weight"];
  return { size: Number(size), weight: weight === undefined ? around.weight : Number(weight) >= 600 ? "bold" : "regular" };
}
