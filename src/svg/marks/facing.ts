import { type Attribute, type Element, element } from "../scene.js";
import type { Frame } from "../types.js";

/** How things stand on a paper whose language may be written from right to left. */
export interface Facing {
  /** Where a place measured from the side on which the language begins lies, in px from the left. */
  readonly x: (x: number) => number;
  /** Left edge of a thing of some width that is placed so, in px. */
  readonly left: (x: number, width: number) => number;
  /** How text that begins there is anchored. */
  readonly anchor: "end" | null;
  /** How text that ends there is anchored. */
  readonly end: "end" | null;
}

const ltr: Facing = { x: (x) => x, left: (x) => x, anchor: null, end: "end" };

/** The side on which the language of a paper begins. Time runs from left to right in every language. */
export function facing({ width, locale }: Pick<Frame, "width" | "locale">): Facing {
  return locale.direction === "rtl" ? { x: (x) => width - x, left: (x, own) => width - x - own, anchor: "end", end: null } : ltr;
}

/** A piece of a line of text, and what sets it off from the rest. */
export interface Piece {
  readonly text: string;
  readonly style: Readonly<Record<string, Attribute>>;
}

/** Pieces of one text in the order in which its language is read: they stand side by side in a face of any widths. */
export function sideBySide(pieces: readonly Piece[], gap: number, { locale }: Pick<Frame, "locale">): readonly (Element | string)[] {
  const inOrder = locale.direction === "rtl" ? [...pieces].reverse() : pieces;
  return inOrder.map(({ text, style }, i) =>
    i === 0 && Object.keys(style).length === 0 ? text : element("tspan", { dx: i === 0 ? null : gap, ...style }, [text]),
  );
}
