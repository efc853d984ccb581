/** Where a text within the plot may stand, the best place first. */
import type { Annotation, Chart } from "../../types/index.js";
import { wordsOf, wrapped } from "../text.js";
import { causeColour, legible } from "../themes/theme.js";
import type { Callout, Paper } from "../types.js";
import type { Box } from "./box.js";
import type { Spot, Stretch } from "./spots.js";

/** A text that has no place yet, with what was expected and seen. */
export interface CalloutWish {
  /** What is told. */
  readonly annotation: Annotation;
  /** Its paragraphs. */
  readonly texts: readonly string[];
  /** The point, or the stretch, that it tells of. */
  readonly at: Spot | Stretch;
}

/** A place for a text. */
export interface Candidate {
  /** What it takes. */
  readonly box: Box;
  /** The text there. */
  readonly callout: Omit<Callout, "ground">;
}

/** Widths at which text is wrapped, in this order, and most lines of it; in px for type of 12 px. */
const WIDTHS = [132, 200, 92] as const;
const MOST_LINES = 4;
const LEAD = 14.5;
/** From the baseline of the first line to its top, and of the last to its bottom. */
const ABOVE = 9;
const BELOW = 3;
/** From the middle of a marker to a text beside it, and to one that stands off diagonally. */
const BESIDE = 11;
const DIAGONAL = 7;
/** From there to a text further up or down, which a leader joins to its marker. */
const FAR = [30, 45, 60, 80, 100] as const;
/** Directions from a point, the best first. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
  [0, -1],
] as const;

/** Places for the text of a point, or of a stretch. */
export function placesFor(chart: Chart, wish: CalloutWish, paper: Paper): Iterable<Candidate> {
  return "from" in wish.at ? overSpan(wish, wish.at, paper) : besidePoint(chart, wish, wish.at, paper);
}

interface Shaped {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The text at each width that breaks no word, without those of too many lines. */
function forms(texts: readonly string[], size: number, widths: readonly number[], { measure, unit }: Paper): readonly Shaped[] {
  const width = (line: string): number => measure(line, size);
  const longest = Math.max(...texts.flatMap(wordsOf).map(width));
  return widths
    .filter((most) => most >= longest)
    .map((most) => texts.flatMap((text) => wrapped(text, width, most)))
    .filter((lines, i, all) => lines.length <= MOST_LINES && lines.length !== all[i - 1]?.length)
    .map((lines) => ({ lines, width: Math.max(...lines.map(width)), height: (ABOVE + BELOW + LEAD * (lines.length - 1)) * unit }));
}

function* besidePoint(chart: Chart, { texts }: CalloutWish, spot: Spot, paper: Paper): Generator<Candidate> {
  if (spot.value === null) return;
  const { sizes, unit, top, bottom } = paper;
  const colour = colourOf(chart, spot, paper);
  const [x, y] = [spot.x, paper.y(spot.value)];
  const widths = WIDTHS.map((width) => width * unit);
  const shaped = forms(texts, sizes.label, widths, paper);
  for (const [dx, dy] of DIRECTIONS)
    for (const { lines, width, height } of shaped) {
      const at = x + dx * (dy === 0 ? BESIDE : DIAGONAL) * unit;
      const off = (dx === 0 ? BESIDE : DIAGONAL) * unit;
      const level = Math.min(Math.max(y - height / 2, top), bottom - height - 4 * unit);
      const above = dy === 0 ? level : y + (dy < 0 ? -off - height : off);
      yield candidate({ lines, width, height }, { at, top: above, anchor: ANCHORS[dx + 1] ?? "middle" }, null, colour, paper);
    }
  for (const far of FAR)
    for (const down of [1, -1])
      for (const anchor of ["middle", "start", "end"] as const)
        for (const shape of shaped) {
          const edge = y + down * far * unit;
          const leader = { x, from: y + down * DIAGONAL * unit, to: edge - down * 2 * unit };
          const at = x + (anchor === "start" ? -3 : anchor === "end" ? 3 : 0) * unit;
          yield candidate(shape, { at, top: down > 0 ? edge : edge - shape.height, anchor }, leader, colour, paper);
        }
}

const ANCHORS = ["end", "middle", "start"] as const;

function colourOf({ points, directional }: Chart, { index, value }: Spot, { theme }: Paper): string {
  const point = points[index];
  const special = point?.status === "counted" && point.cause !== "common" && point.value === value;
  return special ? legible(theme, causeColour(theme, point.cause, directional)) : theme.ink;
}

function candidate(
  { lines, width, height }: Shaped,
  { at, top, anchor }: { readonly at: number; readonly top: number; readonly anchor: Callout["anchor"] },
  leader: Callout["leader"],
  colour: string,
  { sizes, unit }: Paper,
): Candidate {
  const left = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
  const box = { left, right: left + width, top, bottom: top + height };
  return { box, callout: { lines, x: at, y: top + ABOVE * unit, anchor, size: sizes.label, colour, leader } };
}

/** At the top left of the stretch, else at its bottom; a text may be longer than its stretch. */
function* overSpan({ texts }: CalloutWish, { from, to }: Stretch, paper: Paper): Generator<Candidate> {
  const { sizes, unit, theme, top, bottom } = paper;
  const size = sizes.caption;
  const widths = [to - from - 12 * unit, ...WIDTHS.map((width) => width * unit)];
  const x = from + 6 * unit;
  for (const { lines, width, height } of forms(texts, size, widths, paper))
    for (const above of [top + 3 * unit, bottom - 5 * unit - height])
      yield {
        box: { left: x, right: x + width, top: above, bottom: above + height },
        callout: { lines, x, y: above + ABOVE * unit, anchor: "start", size, colour: theme.muted, leader: null },
      };
}
