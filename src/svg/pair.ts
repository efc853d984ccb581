import { fault } from "../messages.js";
import { checkChart } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { drawPair } from "./pair/draw.js";
import type { Picture } from "./picture.js";

/**
 * Two charts of the same observations, one under the other on one horizontal axis: XmR over moving ranges, X-bar over R or s.
 * The title speaks of the upper one. Annotations of either stand over and within the upper panel, those of both once; tests of change
 * and spans are marked in the lower one too. All options are those of one chart: `height` is shared 7 to 3.
 * @param upper - the chart of values or means
 * @param lower - the chart of their spread
 * @throws SpcError `not-comparable` where their x differ
 * @example svg(pair(spc(rows, { chart: xmrChart, … }), spc(rows, { chart: mrChart, … })))
 */
export function pair(upper: Chart, lower: Chart): Picture {
  for (const chart of [upper, lower]) checkChart(chart, "pair");
  const apart = upper.points.findIndex(({ x }, i) => x !== lower.points[i]?.x);
  if (apart >= 0 || upper.points.length !== lower.points.length) {
    const at = apart < 0 ? upper.points.length : apart;
    const [got, expected] = [lower.points[at]?.x, upper.points[at]?.x].map((x) => (x === undefined ? "no point" : JSON.stringify(x)));
    const ahead = apart < 0 ? "; where one has room ahead, extend both alike" : "";
    throw fault(
      "not-comparable",
      `the lower chart of a pair has ${got} at position ${at}, expected ${expected}, as the upper one has${ahead}`,
      {
        row: at,
        column: "x",
      },
    );
  }
  return { draw: (options) => drawPair(upper, lower, options) };
}
