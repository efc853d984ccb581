/** The smooth lines of a funnel, cut where they leave the plot. */
import type { Chart, Curve } from "../../types/index.js";
import { curvePath, type Place } from "../path.js";
import type { Frame } from "../types.js";

/** A place of a curve: size and value, in natural units. */
type Spot = readonly [size: number, value: number];

/** The lines of some names, as far as they lie within the plot. */
export function curvePaths({ curves }: Chart, frame: Frame, named: (name: string) => boolean): string {
  return curves
    .filter(({ name }) => named(name))
    .flatMap((curve) => inside(crossed(curve, frame), frame))
    .filter((run) => run.length > 1)
    .map((run) => curvePath(placed(run, frame)))
    .join("");
}

/** The areas between the limits, cut at the edges of the plot. */
export function areaPaths({ curves }: Chart, frame: Frame): string {
  const lower = curves.filter(({ name }) => name === "lower");
  return curves
    .filter(({ name }) => name === "upper")
    .map((upper, i) => {
      const floor = lower[i];
      const below = floor === undefined ? [] : placed(crossed(floor, frame), frame).reverse();
      const above = placed(crossed(upper, frame), frame);
      return above.length < 2 || below.length < 2 ? "" : `${curvePath([...above, ...below])}Z`;
    })
    .join("");
}

function placed(spots: readonly Spot[], frame: Frame): Place[] {
  return spots.map(([size, value]): Place => [frame.at(size), frame.y(value)]);
}

/** The places of a curve, with one more wherever it crosses the top or the bottom of the plot. */
function crossed({ x, y }: Curve, { range }: Frame): readonly Spot[] {
  const spots = x.map((size, i): Spot => [size, y[i] ?? NaN]).filter((spot) => spot.every(Number.isFinite));
  return spots.flatMap((spot, i): readonly Spot[] => {
    const before = spots[i - 1];
    return before === undefined ? [spot] : [...crossings(before, spot, [range.low, range.high]), spot];
  });
}

/** Where the straight line from one place to the next crosses some heights, in the order of sizes. */
function crossings([from, start]: Spot, [to, end]: Spot, heights: readonly number[]): readonly Spot[] {
  const crossing = heights.filter((height) => (start - height) * (end - height) < 0);
  return crossing.map((height): Spot => [from + ((height - start) / (end - start)) * (to - from), height]).sort((a, b) => a[0] - b[0]);
}

/** The stretches of places that lie within the plot. */
function inside(spots: readonly Spot[], { beyond }: Frame): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [[]];
  for (const spot of spots) {
    if (beyond(spot[1])) runs.push([]);
    else runs.at(-1)?.push(spot);
  }
  return runs;
}
