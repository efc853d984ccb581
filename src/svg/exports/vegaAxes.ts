/** The axes of a Vega-Lite specification. */
import type { Chart } from "../../types/index.js";
import type { Drawing } from "./drawing.js";

/** The horizontal axis: time in UTC, numbers, or the names of categories at their positions. */
export function acrossOf({ axis }: Chart, { x, frame }: Drawing): object {
  const title = frame.axis.title === "" ? null : frame.axis.title;
  if (axis === "time") {
    const domain = x.domain.map((place) => Date.parse(String(place)));
    return { field: "x", type: "temporal", scale: { type: "utc", domain, nice: false }, axis: { title, grid: false } };
  }
  const named = x.names === null ? {} : { values: x.names.map(({ at }) => at), labelExpr: lookup(x.names), labelOverlap: true };
  const scale = { domain: x.domain, nice: false, zero: false };
  return { field: "x", type: "quantitative", scale, axis: { title, grid: false, ...named } };
}

/** The vertical axis, with the ticks and texts of `svg`. */
export function upOf({ y }: Drawing): object {
  const axis = { title: null, values: y.ticks.map(({ at }) => at), labelExpr: lookup(y.ticks), domain: false, ticks: false };
  return { field: "y", type: "quantitative", scale: { domain: y.domain, nice: false, zero: false }, axis };
}

/** An expression for the text of a tick. */
function lookup(texts: readonly { readonly at: number; readonly text: string }[]): string {
  return `${JSON.stringify(Object.fromEntries(texts.map(({ at, text }) => [String(at), text])))}[datum.value]`;
}
