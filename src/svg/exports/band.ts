/** The expected range of a drawing. */
import { lowerOf } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { isGap, lastValued } from "../frame/survey.js";
import type { Frame } from "../types.js";
import type { Place, Places } from "./places.js";

/** A vertex of the area between the limits. */
export interface BandVertex {
  /** Vertices of one run are joined. */
  readonly run: string;
  /** Its place. */
  readonly x: Place;
  /** Its lower edge, in the display scale. */
  readonly lower: number;
  /** Its upper edge, in the display scale. */
  readonly upper: number;
}

/** The area between the limits, or from the one limit to the edge of the plot. */
export function bandOf(chart: Chart, frame: Frame, places: Places): readonly BandVertex[] {
  if (frame.theme.band === "none") return [];
  return chart.curves.length > 0 ? betweenCurves(chart, frame, places) : betweenLevels(chart, frame, places);
}

function betweenLevels(chart: Chart, { range }: Frame, { edge, scaled }: Places): readonly BandVertex[] {
  const last = lastValued(chart);
  let [run, before] = ["", -1];
  return chart.points.flatMap((point) => {
    const [lower, upper] = [lowerOf(chart, point), point.upper];
    const { index, phase } = point;
    if (isGap(point, last) || (lower === null && upper === null)) return [];
    if (before !== index - 1 || chart.points[before]?.phase !== phase) run = `band ${index}`;
    before = index;
    const edges = { lower: scaled(lower ?? range.low), upper: scaled(upper ?? range.high) };
    return [edge(index), edge(index + 1)].map((x) => ({ run, x, ...edges }));
  });
}

function betweenCurves({ curves }: Chart, { range }: Frame, { at, scaled }: Places): readonly BandVertex[] {
  const named = (wanted: string): Chart["curves"] => curves.filter(({ name }) => name === wanted);
  const floors = named("lower");
  return named("upper").flatMap(({ x, y }, i) =>
    x.map((size, j) => ({
      run: `band ${i}`,
      x: at(size),
      lower: scaled(floors[i]?.y[j] ?? range.low),
      upper: scaled(y[j] ?? range.high),
    })),
  );
}
