/** What the labels of every horizontal axis have in common. */
import type { Axis, Frame } from "../../types.js";
import type { Across } from "./across.js";

/** What the axis is written with. */
export interface AxisStyle extends Pick<Frame, "locale" | "sizes" | "unit" | "measure"> {
  /** Right-hand end of the paper, in px. */
  readonly to: number;
  /** What stands along the axis. Default: of numbers the language's word. */
  readonly title?: string | undefined;
}

/** Narrowest distance between ticks, in px. */
export const TICK = 4;
/** Air between labels, in px for type of 12 px. */
export const AIR = 4.5;

/** Long ticks at some labels, and short ones at all places of a scale where there is room for them. */
export function ticksAt(labels: Axis["labels"], { step, places, at }: Across): Axis["ticks"] {
  const short = step < TICK ? [] : places.map((place) => ({ x: at(place), major: false }));
  return [...short, ...labels.map(({ x }) => ({ x, major: true }))];
}

/** The lines of a label of the first level. */
export const labelLines = (text: string): readonly string[] => text.split("\n");

/** Those labels that neither touch the one before nor leave the paper. */
export function apart<Label extends { readonly x: number; readonly text: string }>(labels: readonly Label[], style: AxisStyle): Label[] {
  let end = style.sizes.pad / 2;
  return labels.filter(({ x, text }) => {
    const half = Math.max(...labelLines(text).map((line) => style.measure(line, style.sizes.label))) / 2;
    if (x - half < end || x + half > style.to) return false;
    end = x + half + AIR * style.unit;
    return true;
  });
}
