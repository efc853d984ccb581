/** Properties as tests of the kinds they hold for: every kind on the shelf, or those of which something is true. */
import { test } from "vitest";

import type { ChartKind } from "../../src/types/index.js";
import { everyKind } from "../support/series.js";

/** A property of the kinds of which something is true. */
export function forKinds(which: (chart: ChartKind) => boolean, title: string, property: (chart: ChartKind, name: string) => void): void {
  const kinds = everyKind.filter(([, chart]) => which(chart));
  if (kinds.length === 0) throw new Error(`${title}: a property of no kind`);
  test.each(kinds)(`%s: ${title}`, (name, chart) => {
    property(chart, name);
  });
}

/** A property of every kind. */
export function forEveryKind(title: string, property: (chart: ChartKind, name: string) => void): void {
  forKinds(() => true, title, property);
}

/** Charts of the measure itself: it may be anything, and is plotted as it is, or as the mean of a subgroup. */
export const plotsMeasure = ({ bounds, needs, replot }: ChartKind): boolean =>
  bounds === null && !needs.includes("n") && replot === undefined;
/** Charts of spread, where more is neither good nor bad. */
export const plotsSpread = ({ directional }: ChartKind): boolean => !directional;
/** Charts of subgroups. */
export const ofSubgroups = ({ needs }: ChartKind): boolean => needs.includes("values");
/** Charts made from neighbours: their sigma is, or they plot the spread between them. */
export const ofNeighbours = (chart: ChartKind): boolean =>
  chart.lined && !ofSubgroups(chart) && (chart.sigma !== "implied" || plotsSpread(chart));
