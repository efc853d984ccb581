import { word } from "../../readings/describe.js";
import { isGap, lastValued } from "../frame/survey.js";
import { element } from "../scene.js";
import type { Mark } from "../types.js";
import { group, halo } from "./lines.js";

/** The words "no data" at the bottom of the plot, under periods without an observation; units without one have no place. */
export const gaps: Mark = (chart, frame) => {
  const { bottom, left, right, unit, sizes, theme, locale, measure } = frame;
  const text = word("missing", locale);
  const half = measure(text, sizes.caption) / 2;
  const last = lastValued(chart);
  if (chart.axis === "size" && last >= 0) return null;
  const empty =
    last < 0
      ? [(left + right) / 2]
      : stretches(chart.points.filter((point) => isGap(point, last)).map(({ index }) => index)).map(
          ([from, to]) => (frame.edge(from) + frame.edge(to + 1)) / 2,
        );
  let free = left;
  const apart = empty.flatMap((wish) => {
    const x = Math.min(Math.max(wish, left + half), right - half);
    if (x - half < free) return [];
    free = x + half + 6 * unit;
    return [x];
  });
  return group(
    apart.map((x) => element("text", { x, y: bottom - 8 * unit }, [text])),
    { "font-size": sizes.caption, fill: theme.muted, "text-anchor": "middle", ...halo(theme.background, unit) },
  );
};

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
