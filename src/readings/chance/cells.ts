/** The line of values cut where any rule may cut it, so that a normal value becomes one of ten cells. */
import { normalCdf } from "../../distributions.js";
import type { View } from "../../types/index.js";

/** A cell, by its distance from the centre, 0 to 4, times two, plus 1 below the centre. */
export type Cell = number;

/** How many cells there are. */
export const CELLS = 10;
/** Where cells begin, and a value inside each, as shares of the distance of the limits: at a third, half and two thirds of it. */
const FROM: readonly number[] = [0, 1 / 3, 1 / 2, 2 / 3, 1, Infinity];
const INSIDE: readonly number[] = [1 / 6, 5 / 12, 7 / 12, 5 / 6, 7 / 6];
const ZONES: readonly number[] = [1, 2, 2, 3, 4];

/** Distance of a cell from the centre: 0 within a third of the way to the limit … 4 beyond it. */
export function distanceOf(cell: Cell): number {
  return cell >> 1;
}

/** 1 above the centre, −1 below it. */
export function sideOf(cell: Cell): 1 | -1 {
  return cell % 2 === 0 ? 1 : -1;
}

/** Probability of each cell for a normal value whose mean lies `shift` sigmas above the centre; limits `sigmas` away. */
export function probabilities(shift: number, sigmas: number): readonly number[] {
  return Array.from({ length: CELLS }, (_, cell) => {
    const [near = 0, far = Infinity] = FROM.slice(distanceOf(cell)).map((share) => share * sigmas);
    const moved = sideOf(cell) * shift;
    return near > moved ? normalCdf(moved - near) - normalCdf(moved - far) : normalCdf(far - moved) - normalCdf(near - moved);
  });
}

/** A series of cells as a rule sees it: centre 0, sigma 1. */
export function viewOf(cells: readonly Cell[], sigmas: number): View {
  const of = (numbers: readonly number[], cell: Cell): number => sideOf(cell) * (numbers[distanceOf(cell)] ?? NaN);
  return {
    length: cells.length,
    zone: cells.map((cell) => of(ZONES, cell)),
    value: cells.map((cell) => of(INSIDE, cell) * sigmas),
    line: (_at, z) => z,
    scale: sigmas,
  };
}
