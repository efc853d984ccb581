/** The box beside a point that is pointed at. */
import { type Element, element } from "../svg/scene.js";
import { facing } from "../svg/marks/facing.js";
import type { Frame } from "../svg/types.js";
import { wrapped } from "../svg/wrapping.js";

/** Widest text, between lines, inner border, and from the point to the box; in px for type of 12 px. */
const WIDEST = 240;
const LEAD = 16;
const PAD = 8;
const AWAY = 12;

/** A ring round the point, and the lines in a box that stays on the paper: beside the point, on the side with more room. */
export function tooltip([first, ...others]: readonly [string, ...string[]], x: number, y: number, frame: Frame): Element {
  const { unit, sizes, theme, locale, width, height, measure } = frame;
  const most = Math.min(WIDEST * unit, width - 4 * PAD * unit);
  const lines = [
    ...wrapped(first, (text) => measure(text, sizes.label, "bold"), most).map((text) => ({ text, weight: 700 })),
    ...others.flatMap((line) => wrapped(line, (text) => measure(text, sizes.label), most)).map((text) => ({ text, weight: null })),
  ];
  const inner = Math.max(...lines.map(({ text, weight }) => measure(text, sizes.label, weight === null ? "regular" : "bold")));
  const [wide, high] = [inner + 2 * PAD * unit, lines.length * LEAD * unit + PAD * unit];
  const beside = x > width / 2 ? x - AWAY * unit - wide : x + AWAY * unit;
  const left = within(beside, width - wide);
  const top = within(y - high / 2, height - high);
  const { x: start, anchor } = facing({ width: wide, locale });
  const texts = lines.map(({ text, weight }, i) =>
    element("text", { x: left + start(PAD * unit), y: top + (i * LEAD + 16) * unit, "font-weight": weight, "text-anchor": anchor }, [text]),
  );
  return element("g", { "aria-hidden": "true", "pointer-events": "none" }, [
    element("circle", { cx: x, cy: y, r: 8 * unit, fill: "none", stroke: theme.ink, ...ring(frame) }),
    element("rect", { x: left, y: top, width: wide, height: high, rx: 3 * unit, fill: theme.background, stroke: theme.axis }),
    element("g", { "font-size": sizes.label, fill: theme.ink }, texts),
  ]);
}

const ring = ({ unit }: Frame): Readonly<Record<string, number>> => ({ "stroke-width": 1.75 * unit });

function within(wish: number, most: number): number {
  return Math.max(0, Math.min(wish, most));
}
