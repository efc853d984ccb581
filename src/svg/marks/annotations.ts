import { uprightPath } from "../path.js";
import { type Element, element, tenth } from "../scene.js";
import type { Frame, Ink, LaneText, Mark } from "../types.js";
import { group, hairlinePath, haloed, strokedPath } from "./lines.js";
import { circle } from "./shapes.js";

/** Half the height of a mark on the axis, in px for type of 12 px. */
export const NOTED = 6;

/** Tests of change: a number above the plot, its text beside it, a leader down to the data; remarks on phases at their rules; the ends of spans. */
export const annotations: Mark = (_chart, frame) => {
  const { lanes, sizes, theme, unit } = frame;
  const discs = lanes.filter(({ number }) => number !== "");
  return group([
    hairlinePath(spanEnds(frame), theme, { "stroke-dasharray": `${unit} ${3 * unit}` }),
    noteMarks(
      frame.noted.map((x) => ({ x, y: frame.bottom })),
      frame,
    ),
    hairlinePath(lanes.map((text) => leader(text, frame)).join(""), theme),
    group(
      discs.map(({ x, y }) => circle(x, y, 8.5 * unit)),
      { fill: theme.ink },
    ),
    group(
      discs.map(({ number, x, y }) => element("text", { x, y: y + 4 * unit }, [number])),
      { "font-size": 11 * unit, "font-weight": 700, fill: theme.background, "text-anchor": "middle" },
    ),
    haloed(
      lanes.flatMap((text) => texts(text, frame)),
      { "font-size": sizes.label, fill: theme.ink },
      theme.background,
      unit,
    ),
  ]);
};

/** Strokes across the axis where something happened of which only the list under the picture tells; the same stand in the list. */
export function noteMarks(places: readonly { readonly x: number; readonly y: number }[], ink: Ink): Element | null {
  const half = NOTED * ink.unit;
  const d = places.map(({ x, y }) => `M${tenth(x)},${tenth(y - half)}V${tenth(y + half)}`).join("");
  return strokedPath(d, { colour: ink.theme.ink, width: 2 }, ink);
}

/** Both ends of each span, but for the edges of the plot. */
function spanEnds({ spans, left, right, top, bottom }: Frame): string {
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter((x) => x > left && x < right);
  return ends.map((x) => uprightPath(x, top, bottom)).join("");
}

/** From the disc down; at a phase, from the top of the lane. */
function leader({ number, x, y, end }: LaneText, { unit }: Frame): string {
  const from = y + (number === "" ? -12 : 8.5) * unit;
  return end > from + 2 * unit ? uprightPath(x, Math.round(from), Math.round(end)) : "";
}

function texts({ lines, more, textX, y, before }: LaneText, { theme, unit }: Frame): readonly Element[] {
  return [...lines, ...more].map((line, i) =>
    element(
      "text",
      {
        x: textX,
        y: y + (4.2 + 14.5 * i) * unit,
        "text-anchor": before ? "end" : null,
        fill: i < lines.length ? null : theme.text,
      },
      [line],
    ),
  );
}
