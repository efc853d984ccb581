import { word } from "../../readings/describe.js";
import { touchesPoints } from "../frame/annotations/touching.js";
import { isGap, lastValued } from "../frame/survey.js";
import { element } from "../scene.js";
import type { Chart } from "../../types/index.js";
import type { Mark, Paper } from "../types.js";
import { haloed } from "./lines.js";

/** The words "No data" at the bottom of the plot, under periods without an observation; units without one have no place. */
export const gaps: Mark = (chart, frame) => {
  const { bottom, unit, sizes, theme, locale } = frame;
  const text = word("missing", locale);
  return haloed(
    gapPlaces(chart, frame).map((x) => element("text", { x, y: bottom - 8 * unit }, [text])),
    { "font-size": sizes.caption, fill: theme.muted, "text-anchor": "middle" },
    theme.background,
    unit,
  );
};

/** Gaps beyond which the words stand only under those that are as wide. */
const MANY = 6;

/**
 * The middles of the words that name gaps, in px. Left out where they would touch the words before or the data and, if there are many gaps,
 * under those narrower than the words: the caption tells of all.
 */
export function gapPlaces(chart: Chart, paper: Paper): readonly number[] {
  const { left, right, bottom, unit, sizes, locale, measure, edge } = paper;
  const last = lastValued(chart);
  const empty = chart.points.filter((point) => isGap(point, last)).map(({ index }) => index);
  if ((chart.axis === "size" && last >= 0) || (last >= 0 && empty.length === 0)) return [];
  const half = measure(word("missing", locale), sizes.caption) / 2;
  const found = stretches(empty);
  const wide = found.length > MANY ? found.filter(([from, to]) => edge(to + 1) - edge(from) >= 2 * half) : found;
  const wishes = last < 0 ? [(left + right) / 2] : wide.map(([from, to]) => (edge(from) + edge(to + 1)) / 2);
  let free = left;
  return wishes.flatMap((wish) => {
    const x = Math.min(Math.max(wish, left + half), right - half);
    const text = { left: x - half, right: x + half, top: bottom - 8 * unit - sizes.caption, bottom };
    const marker = { ...text, top: text.top - 4 * unit };
    if (x - half < free || touchesPoints(chart, paper, text, marker, -1)) return [];
    free = x + half + 6 * unit;
    return [x];
  });
}

/** First and last of each stretch of successive numbers. */
function stretches(positions: readonly number[]): readonly (readonly [number, number])[] {
  const list: [number, number][] = [];
  for (const position of positions) {
    const open = list.at(-1);
    if (open?.[1] === position - 1) open[1] = position;
    else list.push([position, position]);
  }
  return list;
}
