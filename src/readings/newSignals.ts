/** What is new: the feed for alerts. */
import type { Chart, Signal } from "../types/index.js";
import { checkChart } from "./given.js";

/**
 * The signals of a chart that an earlier chart of the same measure did not have. A signal that goes on is not new: one of the
 * same rule and side with an observation in common was there before. Observations are told by their x.
 * @example newSignals(chart, append(chart, rows, options)).filter(({ cause }) => cause === "concern")
 */
export function newSignals(before: Chart, after: Chart): readonly Signal[] {
  for (const chart of [before, after]) checkChart(chart, "newSignals");
  const keys = (chart: Chart, { rule, side, at }: Signal): readonly string[] =>
    at.map((row) => JSON.stringify([rule, side, chart.points[row]?.x ?? null]));
  const known = new Set(before.signals.flatMap((signal) => keys(before, signal)));
  return after.signals.filter((signal) => !keys(after, signal).some((key) => known.has(key)));
}
