/** Rules of single points, runs and steps at their boundaries. */
import { alternating, astronomicalPoint, shift, trend } from "../../../src/rules/index.js";
import { type Boundaries, turns } from "./situation.js";

const seesaw = turns(7, 0.5, -0.5);

export const successive: readonly Boundaries[] = [
  {
    rule: astronomicalPoint(),
    short: ["0 3", ""],
    enough: ["0 3.1", "high 1; 1"],
    more: ["0 3.1 3.2", "high 1; 1 / high 2; 2"],
    ties: ["3.1 3.1", "high 0; 0 / high 1; 1"],
    onCentre: ["0 -3.1 0", "low 1; 1"],
    gap: ["3.1 . 3.1", "high 0; 0 / high 2; 2"],
    broken: ["3.1 . 3.1", "high 0; 0 / high 2; 2"],
    ghost: ["(3.1) 3.1", "high 1; 1"],
    phase: ["3.1 | 3.1", "high 0; 0 / high 1; 1"],
    joined: ["3.1 | 3.1", "high 0; 0 / high 1; 1"],
    twice: ["3.1 -3.1", "high 0; 0 / low 1; 1"],
  },
  {
    rule: shift(8),
    short: ["-1 1*7 -1", ""],
    enough: ["-1 1*8 -1", "high 1-8; 8"],
    more: ["-1 1*9 -1", "high 1-9; 8"],
    ties: ["0.5 -2*8 0.5", "low 1-8; 8"],
    onCentre: ["1*4 0 0 1*4", "high 0-3 6-9; 9"],
    gap: ["1*4 . 1*4", "high 0-3 5-8; 8"],
    broken: ["1*4 . 1*4", ""],
    ghost: ["1*4 (-9) 1*4", "high 0-3 5-8; 8"],
    phase: ["1*4 | 1*4", ""],
    joined: ["1*4 | 1*4", "high 0-7; 7"],
    twice: ["1*8 -1*8", "high 0-7; 7 / low 8-15; 15"],
  },
  {
    rule: trend(6),
    short: ["9 1 2 3 4 5 1", ""],
    enough: ["9 1 2 3 4 5 6 1", "high 1-6; 6"],
    more: ["9 1 2 3 4 5 6 7 1", "high 1-7; 6"],
    ties: ["1 2 3 3 4 5 6", "high 0-2 4-6; 6"],
    onCentre: ["-3 -2 -1 0 1 2", "high 0-5; 5"],
    gap: ["1 2 3 . 4 5 6", "high 0-2 4-6; 6"],
    broken: ["1 2 3 . 4 5 6", ""],
    ghost: ["1 2 3 (0) 4 5 6", "high 0-2 4-6; 6"],
    phase: ["1 2 3 | 4 5 6", ""],
    joined: ["1 2 3 | 4 5 6", "high 0-5; 5"],
    twice: ["1 2 3 4 5 6 5 4 3 2 1", "high 0-5; 5 / low 5-10; 10"],
  },
  {
    rule: alternating(14),
    short: [turns(13, 0.5, -0.5), ""],
    enough: [turns(14, 0.5, -0.5), "– 0-13; 13"],
    more: [turns(15, 0.5, -0.5), "– 0-14; 13"],
    ties: [`${seesaw} 0.5 ${turns(6, -0.5, 0.5)}`, ""],
    onCentre: [turns(14, 0, -0.5), "– 0-13; 13"],
    gap: [`${seesaw} . ${turns(7, -0.5, 0.5)}`, "– 0-6 8-14; 14"],
    broken: [`${seesaw} . ${turns(7, -0.5, 0.5)}`, ""],
    ghost: [`${seesaw} (9) ${turns(7, -0.5, 0.5)}`, "– 0-6 8-14; 14"],
    phase: [`${seesaw} | ${turns(7, -0.5, 0.5)}`, ""],
    joined: [`${seesaw} | ${turns(7, -0.5, 0.5)}`, "– 0-13; 13"],
    twice: [`${turns(14, 0.5, -0.5)} ${turns(14, -0.5, 0.5)}`, "– 0-13; 13 / – 14-27; 27"],
  },
];
