import { fault } from "../messages.js";

/** What a given height leaves for plots, once the rest of the picture has its room. */
export function heightLeft(height: number, rest: number, least: number): number {
  const lowest = Math.ceil(rest + least);
  if (height < lowest)
    throw fault("out-of-range", `height is ${height}, expected at least ${lowest} for this chart`, { column: "height", value: height });
  return Math.floor(height - rest);
}
