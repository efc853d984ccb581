import { unexpected } from "../messages.js";

/** What a given height leaves for plots, once the rest of the picture has its room. */
export function heightLeft(height: number, rest: number, least: number): number {
  const lowest = Math.ceil(rest + least);
  if (height < lowest) throw unexpected("out-of-range", "height", height, `at least ${lowest} for this chart`);
  return Math.floor(height - rest);
}
