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
        of === "variation" ? variationIcon(chart, frame.theme) : assuranceIcon(chart, frame),
      ),
    ),
  );

/** Side of the square in which icons are drawn. */
const GRID = 48;

/** Points of the icons, as they rise; a fall mirrors them. */
const STEADY = [[11, 25.5], [17.5, 20.5], [24, 27.5], [30.5, 21.5], [37, 25]] as const;
const RISING = [[9.5, 31], [16, 33.5], [22.5, 30.5], [30, 21.5], [37.5, 18.5]] as const;
