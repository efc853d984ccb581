import { assuranceLabel, variationLabel, word } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { linePath } from "../path.js";
import { type Element, element, tenth } from "../scene.js";
import { causeColour, legible, type Theme } from "../themes/theme.js";
import type { Frame, Mark } from "../types.js";
import { facing } from "./facing.js";
import { group, openPath } from "./lines.js";
import { circle, shape, shapeOf } from "./shapes.js";

/** What the chart says of change (a circle) and of the target (a rounded square), beside the title. */
export const icons: Mark = (chart, frame) =>
  group(
    frame.icons.map(({ of, x, y }) => icon(chart, { of, x: facing(frame).left(x, frame.sizes.icon), y, size: frame.sizes.icon }, frame)),
  );

/** What an icon tells of. */
export type Judged = Pick<Chart, "verdict" | "improvement" | "directional">;

/** Which icon, and where: its upper left corner and its side, in px. */
export interface IconPlace {
  readonly of: "variation" | "assurance";
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Colours and language. */
type Style = Pick<Frame, "theme" | "locale">;

/** Side of the square in which icons are drawn, below which that of variation is simpler, and below which that of assurance is, in px. */
const GRID = 48;
const SMALL = 30;
const TINY = 20;

/** One icon, with what it says as its name. */
export function icon(judged: Judged, { of, x, y, size }: IconPlace, { theme, locale }: Style): Element {
  return element(
    "g",
    {
      role: "img",
      "aria-label": (of === "variation" ? variationLabel : assuranceLabel)(judged.verdict, locale),
      transform: `translate(${tenth(x)},${tenth(y)}) scale(${Math.round((size / GRID) * 1e4) / 1e4})`,
    },
    (of === "variation"
      ? variationIcon(judged, { theme, locale }, size < SMALL)
      : assuranceIcon(judged, { theme, locale }, size < TINY)
    ).filter((part) => part !== null),
  );
}

type Places = readonly (readonly [x: number, y: number])[];

/** Points of the icons: steady, and rising; a fall is a rise turned over. */
const STEADY: Places = [
  [11, 25.5],
  [17.5, 20.5],
  [24, 27.5],
  [30.5, 21.5],
  [37, 25],
];
const RISING: Places = [
  [9.5, 31],
  [16, 33.5],
  [22.5, 30.5],
  [30, 21.5],
  [37.5, 18.5],
];

/** For common cause a steady line between limits; else a line that ends in signals, with the letter of its side. A small icon has fewer points. */
function variationIcon({ verdict, directional }: Judged, style: Style, small: boolean): readonly (Element | null)[] {
  const { theme } = style;
  const { variation, side } = verdict;
  const special = variation === "common" || variation === "none" ? null : variation;
  const colour = special === null ? theme.common : causeColour(theme, special, directional);
  const frame = element("circle", { cx: 24, cy: 24, r: 21.5, fill: theme.background, stroke: colour, "stroke-width": 3 });
  if (special === null) {
    const places = small ? STEADY.filter((_, i) => i % 2 === 0) : STEADY;
    const limits = openPath("M9,15.5H39M9,32.5H39", theme.limit, 1.5, { "stroke-dasharray": "3 2.5" });
    return [frame, small ? null : limits, ...course(places, small ? 4.2 : 2.5, theme)];
  }
  const marked = (places: Places, size: number): Element | null =>
    group(
      places.map(([x, y]) => shape(shapeOf(theme, special, directional), x, y, size, side === "low")),
      { fill: colour, stroke: legible(theme, theme.background), "stroke-width": 1.2 },
    );
  const lettered = (place: LetterPlace): Element | null =>
    side === null ? null : letter(word(side === "high" ? "letterHigh" : "letterLow", style.locale), place, legible(theme, colour));
  if (small) {
    const at = side === null ? ([24, 24] as const) : ([33, side === "high" ? 17.5 : 30.5] as const);
    return [frame, marked([at], 1.35), lettered({ x: 15.5, y: 31, size: 20 })];
  }
  const places = side === null ? STEADY : side === "high" ? RISING : RISING.map(([x, y]) => [x, GRID - y] as const);
  return [
    frame,
    ...course(places, 2.4, theme, 3),
    marked(places.slice(3), 0.92),
    lettered({ x: 15, y: side === "high" ? 23 : 35.5, size: 15 }),
  ];
}

/** The line through some places, and rings at all of them or at the first so many. */
function course(places: Places, radius: number, theme: Theme, count?: number): readonly (Element | null)[] {
  return [
    openPath(linePath(places), theme.line, 2),
    group(
      places.slice(0, count).map(([x, y]) => circle(x, y, radius)),
      { fill: theme.background, stroke: legible(theme, theme.common), "stroke-width": 1.8 + theme.extraStroke },
    ),
  ];
}

/** The letter of the verdict; the expected range as a bar and the target as dots, each on the side on which it lies. A tiny icon is the letter alone. */
function assuranceIcon({ verdict, improvement }: Judged, { theme, locale }: Style, tiny: boolean): readonly Element[] {
  const { assurance } = verdict;
  const open = assurance === "hit-or-miss";
  if (assurance === "none") return [square(theme, theme.common, "5 4")];
  const colour = open ? theme.common : assurance === "pass" ? theme.improvement : theme.concern;
  const bar = open ? theme.line : colour;
  const lettered = letter(
    open ? "?" : word(assurance === "pass" ? "letterPass" : "letterFail", locale),
    tiny ? { x: 24, y: 34, size: 28 } : { x: 24, y: 18.4, size: 15 },
    open ? theme.text : legible(theme, colour),
  );
  if (tiny) return [square(theme, colour, null), lettered];
  const above = (assurance === "pass") === (improvement === "up");
  const [barY, dotsY] = open ? [24, 30.5] : above ? [21.5, 38] : [29, 22.5];
  return [
    square(theme, colour, null),
    element("rect", {
      x: 10,
      y: barY,
      width: 28,
      height: open ? 13 : 10,
      rx: 1.5,
      fill: bar,
      "fill-opacity": 0.28,
      stroke: bar,
      "stroke-width": 1.4,
    }),
    openPath(`M10,${dotsY}H38.1`, theme.ink, 2.6, { "stroke-dasharray": "0.01 4.657", "stroke-linecap": "round" }),
    lettered,
  ];
}

/** The outline of assurance: dashed where there is nothing to tell. */
function square({ background }: Theme, stroke: string, dashes: string | null): Element {
  const side = { x: 3.5, y: 3.5, width: 41, height: 41, rx: 9 };
  return element("rect", { fill: background, stroke, "stroke-width": 3, "stroke-dasharray": dashes, ...side });
}

interface LetterPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function letter(text: string, { x, y, size }: LetterPlace, fill: string): Element {
  return element("text", { x, y, "font-size": size, "font-weight": 700, fill, "text-anchor": "middle" }, [text]);
}
