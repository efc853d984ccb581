/** What is drawn, as key and caption tell it. */
import { placeText } from "../../format.js";
import { phrase } from "../../readings/describe.js";
import type { Chart, Locale, Params } from "../../types/index.js";
import type { Density } from "../types.js";
import { armsOf, type Survey } from "./survey.js";
import { isOutside } from "./unitNames.js";
import type { ValueAxis } from "./axes/valueAxis.js";

/** What the key may have to name: without common cause where it has no markers. */
export function drawnKinds({ kinds }: Survey, { common }: Pick<Density, "common">): Survey["kinds"] {
  return common === "none" ? new Set([...kinds].filter((kind) => kind !== "common")) : kinds;
}

/** A chart as it is drawn. */
export interface Drawn {
  /** What is drawn of a chart, that chart, and what was found in what is drawn. */
  readonly chart: Chart;
  readonly whole: Chart;
  readonly found: Survey;
  /** Its vertical axis. */
  readonly upright: ValueAxis;
  /** How its points are drawn. */
  readonly density: Density;
  /** Whether phases are proposed. */
  readonly proposes: boolean;
}

/** What the picture has to say of itself. */
export function drawingNotes({ chart, whole, found, upright, density, proposes }: Drawn, locale: Locale): readonly string[] {
  const { points } = chart;
  const { values } = found;
  const { range, numbers } = upright;
  const { columns } = density;
  const raised = range.low > 0 || range.high < 0;
  const clipped = values.high > range.high || values.low < range.low;
  const told = (holds: boolean, code: string, params: Params = {}): readonly string[] => (holds ? [phrase(code, params, locale)] : []);
  return [
    ...told(chart !== whole, "drawn-from", { x: placeText(chart, points[0]?.x ?? "", locale) }),
    ...told(raised, "axis-starts", { value: numbers.end(range.low) }),
    ...told(columns, "thinned"),
    ...told(clipped, "clipped"),
    ...told(!columns && points.some((point) => armsOf(point) !== null), "drawn-arms"),
    ...told(proposes, "drawn-proposals"),
  ];
}

/** How many of the units outside the limits are named, where some are not. */
export function unnamedNote({ points }: Chart, unnamed: number, locale: Locale): readonly string[] {
  const total = points.filter(isOutside).length;
  return unnamed === 0 ? [] : [phrase("units-named", { count: total - unnamed, total }, locale)];
}
