/** Runs about the centre line, counted from the points of a finished chart. */
import { crossingsLimit, longestRunLimit } from "../../src/distributions.js";
import type { Point } from "../../src/types/index.js";

/** Points off the centre line, the longest run on one side, and the crossings. */
export function runsOf(points: readonly Point[]): { readonly useful: number; readonly longest: number; readonly crossings: number } {
  const sides = points.map(sideOf).filter((side) => side !== 0);
  let longest = 0;
  let run = 0;
  let crossings = 0;
  for (const [i, side] of sides.entries()) {
    if (i > 0 && side !== sides[i - 1]) crossings++;
    run = side === sides[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return { useful: sides.length, longest, crossings };
}

/** The longest run and the fewest crossings to be expected of so many useful points. */
export function anhoejLimits(useful: number): { readonly longestRun: number; readonly crossings: number } {
  return { longestRun: longestRunLimit(useful), crossings: crossingsLimit(useful) };
}

function sideOf({ value, centre, zone }: Point): number {
  if (zone !== null) return Math.sign(zone);
  if (value === null || centre === null) return 0;
  const slack = 2 ** -48 * Math.max(Math.abs(value), Math.abs(centre));
  return Math.abs(value - centre) <= slack ? 0 : Math.sign(value - centre);
}
