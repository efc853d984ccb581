/** A Pareto chart on paper. */
import { facing } from "../marks/facing.js";
import { group, hairlinePath, strokedPath } from "../marks/lines.js";
import { circle, ringStyle } from "../marks/shapes.js";
import type { Settings } from "../options.js";
import { linePath, uprightPath } from "../path.js";
import { crisp, type Element, element } from "../scene.js";
import type { ParetoNumbers, ParetoPlan, PlacedBar } from "./layout.js";

/** The share that the vital few reach. */
const VITAL = 0.8;

/** Bars with names and counts. */
export function drawBars({ bars, left, stacked, heads, top, bottom, panel }: ParetoPlan, settings: Settings): readonly (Element | null)[] {
  const { sizes, unit, theme } = settings;
  const face = facing(settings);
  const few = bars.filter(({ bar }) => bar.vital);
  const others = bars.filter(({ bar }) => !bar.vital);
  const rects = (list: readonly PlacedBar[], fill: string): Element | null =>
    group(
      list.map((bar) =>
        element("rect", { x: face.left(left, bar.end - left), y: bar.top, width: bar.end - left, height: bar.bottom - bar.top }),
      ),
      { fill },
    );
  const names = (list: readonly PlacedBar[], weight: number | null): Element | null =>
    group(
      list.flatMap(({ name }) => name.map(({ text, y }) => element("text", { x: face.x(stacked ? left : left - 8 * unit), y }, [text]))),
      { "font-size": sizes.label, "font-weight": weight, "text-anchor": stacked ? face.anchor : face.end, fill: theme.ink },
    );
  const end = bottom - (panel === null ? 0 : 18 * unit);
  return [
    rects(few, theme.improvement),
    rects(others, theme.excluded),
    stacked ? null : hairlinePath(uprightPath(face.x(left), top, end), theme),
    names(few, 700),
    names(others, null),
    group(
      bars.map(({ end: x, middle, count }) => element("text", { x: face.x(x + 7 * unit), y: middle + 4 * unit }, [count])),
      { "font-size": sizes.label, "font-weight": 700, fill: theme.ink, "text-anchor": face.anchor },
    ),
    element("text", { x: face.x(left), y: heads.y, "font-size": sizes.label, fill: theme.muted, "text-anchor": face.anchor }, [
      heads.count,
    ]),
  ];
}

/** The running share: a line beside the bars, and percentages; percentages alone on narrow paper. */
export function drawShares(plan: ParetoPlan, numbers: ParetoNumbers, settings: Settings): readonly (Element | null)[] {
  const { bars, heads, right } = plan;
  const { sizes, unit, theme } = settings;
  const face = facing(settings);
  const last = bars.reduce((at, { bar }, i) => (bar.vital ? i : at), -1);
  const texts = group(
    bars.map(({ middle, share }, i) => {
      const style = { "font-weight": i === last ? 700 : null, fill: i === last ? theme.ink : null };
      return element("text", { x: face.x(right), y: middle + 4 * unit, ...style }, [share]);
    }),
    { "font-size": sizes.label, "text-anchor": face.end, fill: theme.text },
  );
  const style = { "font-size": sizes.label, "text-anchor": face.end, fill: theme.muted };
  return [...shareLine(plan, numbers, settings), texts, element("text", { x: face.x(right), y: heads.y, ...style }, [heads.share])];
}

/** The line in a panel of its own, with a rule at the share that the vital few reach; nothing on narrow paper. */
function shareLine({ bars, panel, top, bottom }: ParetoPlan, numbers: ParetoNumbers, settings: Settings): readonly (Element | null)[] {
  if (panel === null) return [];
  const { sizes, unit, theme } = settings;
  const face = facing(settings);
  const ink = { theme, unit };
  const x = (share: number): number => face.x(panel.left + share * (panel.right - panel.left));
  const places = bars.map(({ bar, middle }) => [x(bar.cumulative), middle] as const);
  const end = bottom - 18 * unit;
  return [
    hairlinePath(bars.map(({ middle }) => `M${face.x(panel.left)},${crisp(middle)}H${face.x(panel.right)}`).join(""), theme, {
      stroke: theme.grid,
    }),
    strokedPath(uprightPath(x(VITAL), top, end), { colour: theme.limit, width: 1, dashes: [5, 3.5] }, ink),
    element("text", { x: x(VITAL), y: end + 13 * unit, "font-size": sizes.label, "text-anchor": "middle", fill: theme.text }, [
      numbers.share(VITAL),
    ]),
    strokedPath(places.length > 1 ? linePath(places) : "", { colour: theme.line, width: 1.9 }, ink),
    group(
      places.map(([cx, cy]) => circle(cx, cy, 3.1 * theme.markerScale * unit)),
      ringStyle(ink),
    ),
  ];
}
