import { assuranceLabel, variationLabel } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { type Element, element } from "../scene.js";
import { causeColour, type Theme } from "../themes/theme.js";
import type { Frame, Mark } from "../types.js";
import { group } from "./lines.js";
import { shape, shapeOf } from "./shapes.js";

/** What the chart says of change (a circle) and of the target (a rounded square), beside the title. */
export const icons: Mark = (chart, frame) =>
  group(
    frame.icons.map(({ of, x, y }) =>
      element(
        "g",
        {
          role: "img",
          "aria-label": of === "variation" ? variationLabel(chart.verdict, frame.locale) : assuranceLabel(chart.verdict, frame.locale),
          transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}) scale(${Math.round((frame.sizes.icon / GRID) * 1e4) / 1e4})`,
        },
        (of === "variation" ? variationIcon(chart, frame.theme) : assuranceIcon(chart, frame)).filter((part) => part !== null),
      ),
    ),
  );

/** Side of the square in which icons are drawn. */
const GRID = 48;

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

function variationIcon(chart: Chart, theme: Theme): readonly (Element | null)[] {
  const { variation, side } = chart.verdict;
  const special = variation !== "common" && variation !== "none";
  const colour = special ? causeColour(theme, variation, chart.directional) : theme.common;
  const places = !special || side === null ? STEADY : side === "high" ? RISING : RISING.map(([x, y]) => [x, GRID - y] as const);
  const hollow = special ? places.slice(0, 3) : places;
  return [
    element("circle", { cx: 24, cy: 24, r: 21.5, fill: theme.background, stroke: colour, "stroke-width": 3 }),
    special
      ? null
      : element("path", { d: "M9,15.5H39M9,32.5H39", fill: "none", stroke: theme.limit, "stroke-width": 1.5, "stroke-dasharray": "3 2.5" }),
    element("path", { d: `M${places.map((place) => place.join(",")).join("L")}`, fill: "none", stroke: theme.line, "stroke-width": 2 }),
    group(
      hollow.map(([cx, cy]) => element("circle", { cx, cy, r: special ? 2.4 : 2.5 })),
      { fill: theme.background, stroke: theme.common, "stroke-width": 1.8 },
    ),
    special
      ? group(
          places.slice(3).map(([x, y]) => shape(shapeOf(theme, variation, chart.directional), x, y, 0.92, side === "low")),
          { fill: colour, stroke: theme.background, "stroke-width": 1.2 },
        )
      : null,
    side === null || !special ? null : letter(side === "high" ? "H" : "L", 15, side === "high" ? 23 : 35.5, colour),
  ];
}

/** The expected range as a bar and the target as dots, each on the side on which it lies. */
function assuranceIcon(chart: Chart, { theme }: Frame): readonly Element[] {
  const { assurance } = chart.verdict;
  const open = assurance === "hit-or-miss";
  const colour = open ? theme.common : assurance === "pass" ? theme.improvement : theme.concern;
  const bar = open ? theme.line : colour;
  const above = (assurance === "pass") === (chart.improvement === "up");
  const [barY, dotsY] = open ? [24, 30.5] : above ? [21.5, 38] : [29, 22.5];
  return [
    element("rect", { x: 3.5, y: 3.5, width: 41, height: 41, rx: 9, fill: theme.background, stroke: colour, "stroke-width": 3 }),
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
    element("path", {
      d: `M10,${dotsY}H38.1`,
      fill: "none",
      stroke: theme.ink,
      "stroke-width": 2.6,
      "stroke-dasharray": "0.01 4.657",
      "stroke-linecap": "round",
    }),
    letter(open ? "?" : assurance === "pass" ? "P" : "F", 24, 18.4, open ? theme.text : colour),
  ];
}

function letter(text: string, x: number, y: number, fill: string): Element {
  return element("text", { x, y, "font-size": 15, "font-weight": 700, fill, "text-anchor": "middle" }, [text]);
}
