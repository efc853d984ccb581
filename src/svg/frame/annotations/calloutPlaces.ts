/** Where a text within the plot may stand, the best place first. */
import type { Annotation, Chart } from "../../../types/index.js";
import { wordsOf, wrapped } from "../../wrapping.js";
import { causeColour, legible } from "../../themes/theme.js";
import type { Callout, Paper } from "../../types.js";
import type { Box } from "../box.js";
import { placesAround, type Shaped, type Standing } from "./pointPlaces.js";
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

/** Places for the text of a point, of a place on the axis without one, or of a stretch. */
export function* placesFor(chart: Chart, { texts, at }: CalloutWish, paper: Paper): Generator<Candidate> {
  if ("from" in at) {
    yield* overSpan(texts, at, paper);
    return;
  }
  const { sizes, unit } = paper;
  const colour = colourOf(chart, at, paper);
  const shaped = forms(texts, sizes.label, paper);
  for (const place of placesAround(chart.points[at.index], at, shaped, paper)) yield candidate(place, { size: sizes.label, colour }, unit);
}

/** The text at each width that breaks no word, without those of too many lines. `first`: widths that are tried before the usual ones, in px. */
function forms(texts: readonly string[], size: number, { measure, unit }: Paper, first: readonly number[] = []): readonly Shaped[] {
  const width = (line: string): number => measure(line, size);
  const longest = Math.max(...texts.flatMap(wordsOf).map(width));
  return [...first, ...WIDTHS.map((most) => most * unit)]
    .filter((most) => most >= longest)
    .map((most) => texts.flatMap((text) => wrapped(text, width, most)))
    .filter((lines, i, all) => lines.length <= MOST_LINES && lines.length !== all[i - 1]?.length)
    .map((lines) => ({ lines, width: Math.max(...lines.map(width)), height: (ABOVE + BELOW + LEAD * (lines.length - 1)) * unit }));
}

/** The colour of a point that is a signal by itself and belongs to no longer one; ink elsewhere: a text at one point of many explains none of them. */
function colourOf({ points, signals, directional }: Chart, { index, marked }: Spot, { theme }: Paper): string {
  const point = points[index];
  if (!marked || point?.status !== "counted" || point.cause === "common") return theme.ink;
  const alone = signals.filter(({ at }) => at.includes(index)).every(({ at }) => at.length === 1);
  return alone ? legible(theme, causeColour(theme, point.cause, directional)) : theme.ink;
}

/** How much of a text stands before the place where it is anchored. */
const BEFORE: Readonly<Record<Callout["anchor"], number>> = { start: 0, middle: 0.5, end: 1 };

function candidate({ shape, at, top, anchor, leader }: Standing, style: Pick<Callout, "size" | "colour">, unit: number): Candidate {
  const { lines, width, height } = shape;
  const left = at - BEFORE[anchor] * width;
  const box = { left, right: left + width, top, bottom: top + height };
  return { box, callout: { lines, x: at, y: top + ABOVE * unit, anchor, leader, ...style } };
}

/** At the top left of the stretch, else at its bottom; a text longer than its stretch across its middle, where it can. */
function* overSpan(texts: readonly string[], { from, to }: Stretch, paper: Paper): Generator<Candidate> {
  const { sizes, unit, theme, top, bottom } = paper;
  const style = { size: sizes.caption, colour: theme.muted };
  const within = to - from - 12 * unit;
  const start = { at: from + 6 * unit, anchor: "start", leader: null } as const;
  const middle = { at: (from + to) / 2, anchor: "middle", leader: null } as const;
  for (const shape of forms(texts, style.size, paper, [within]))
    for (const place of shape.width > within ? [middle, start] : [start])
      for (const above of [top + 3 * unit, bottom - 5 * unit - shape.height]) yield candidate({ shape, top: above, ...place }, style, unit);
}
