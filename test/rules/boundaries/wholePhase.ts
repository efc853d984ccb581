/**
 * Rules of a whole phase at their boundaries: the published limits of 20 points (longest run 7, crossings 6), the best box of 24
 * (7 and 6), the cut corner of the box of 10, and Swed & Eisenhart's acceptance range of ten and ten points, 7 to 15 runs.
 * A gap and a phase change nothing in what is counted: over the whole of one phase, and never over two.
 */
import { box, crossings, longestRun, runsTest } from "../../../src/rules/index.js";
import { type Boundaries, runs } from "./situation.js";

const calm = runs(3, 3, 4);

export const wholePhase: readonly Boundaries[] = [
  {
    rule: longestRun(),
    short: [runs(7, 5, 4, 4), ""],
    enough: [runs(8, 4, 4, 4), "high 0-7; 7"],
    more: [runs(9, 4, 4, 3), "high 0-8; 7"],
    ties: [`2*4 1*4 ${runs(0, 4, 4, 4)}`, "high 0-7; 7"],
    onCentre: [`1*4 0 1*4 ${runs(0, 4, 4, 4)}`, "high 0-3 5-8; 8"],
    gap: [`1*4 . 1*4 ${runs(0, 4, 4, 4)}`, "high 0-3 5-8; 8"],
    broken: [`1*4 . 1*4 ${runs(0, 4, 4, 4)}`, "high 0-3 5-8; 8"],
    ghost: [`1*4 (-9) 1*4 ${runs(0, 4, 4, 4)}`, "high 0-3 5-8; 8"],
    phase: [`${runs(1, 1, 1, 2, 5)} | ${runs(5, 2, 1, 1, 1)}`, ""],
    joined: [`${runs(1, 1, 1, 2, 5)} | ${runs(5, 2, 1, 1, 1)}`, ""],
    twice: [runs(8, 8, 4), "high 0-7; 7 / low 8-15; 15"],
  },
  {
    rule: crossings(),
    short: [runs(3, 3, 3, 3, 3, 3, 2), ""],
    enough: [runs(4, 4, 3, 3, 3, 3), "– 0-19; 19"],
    more: [runs(4, 4, 4, 4, 4), "– 0-19; 19"],
    ties: [`2*2 1*2 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-19; 19"],
    onCentre: [`0 ${runs(4, 4, 3, 3, 3, 3)} 0`, "– 1-20; 20"],
    gap: [`1 1 . 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    broken: [`1 1 . 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    ghost: [`1 1 (-9) 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    phase: [`${calm} | ${calm}`, ""],
    joined: [`${calm} | ${calm}`, ""],
    twice: [`${runs(5, 5)} | ${runs(5, 5)}`, "– 0-9; 9 / – 10-19; 19"],
  },
  {
    rule: box("best"),
    short: [runs(7, 6, 3, 3, 2, 2, 1), ""],
    enough: [runs(8, 5, 3, 3, 2, 2, 1), "– 0-23; 23"],
    more: [runs(7, 6, 3, 3, 3, 2), "– 0-23; 23"],
    ties: [`2*4 1*4 ${runs(0, 5, 3, 3, 2, 2, 1)}`, "– 0-23; 23"],
    onCentre: [`0 ${runs(8, 5, 3, 3, 2, 2, 1)} 0`, "– 1-24; 24"],
    gap: [`1*4 . 1*4 ${runs(0, 5, 3, 3, 2, 2, 1)}`, "– 0-3 5-24; 24"],
    broken: [`1*4 . 1*4 ${runs(0, 5, 3, 3, 2, 2, 1)}`, "– 0-3 5-24; 24"],
    ghost: [`1*4 (-9) 1*4 ${runs(0, 5, 3, 3, 2, 2, 1)}`, "– 0-3 5-24; 24"],
    phase: [`${calm} | ${calm}`, ""],
    joined: [`${calm} | ${calm}`, ""],
    twice: [`${runs(5, 5)} | ${runs(5, 5)}`, "– 0-9; 9 / – 10-19; 19"],
  },
  {
    rule: box("cut"),
    short: [runs(5, 3, 2), ""],
    enough: [runs(6, 2, 2), "– 0-9; 9"],
    more: [runs(7, 2, 1), "– 0-9; 9"],
    ties: ["2*3 1*3 -1*2 1*2", "– 0-9; 9"],
    onCentre: [`0 ${runs(6, 2, 2)} 0`, "– 1-10; 10"],
    gap: ["1*3 . 1*3 -1*2 1*2", "– 0-2 4-10; 10"],
    broken: ["1*3 . 1*3 -1*2 1*2", "– 0-2 4-10; 10"],
    ghost: ["1*3 (-9) 1*3 -1*2 1*2", "– 0-2 4-10; 10"],
    phase: [`${calm} | ${calm}`, ""],
    joined: [`${calm} | ${calm}`, ""],
    twice: [`${runs(5, 5)} | ${runs(5, 5)}`, "– 0-9; 9 / – 10-19; 19"],
  },
  {
    rule: runsTest(),
    short: [runs(4, 4, 3, 3, 2, 3, 1), ""],
    enough: [runs(4, 4, 3, 3, 3, 3), "– 0-19; 19"],
    more: [runs(4, 5, 3, 5, 3), "– 0-19; 19"],
    ties: [`2*2 1*2 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-19; 19"],
    onCentre: [`0 ${runs(4, 4, 3, 3, 3, 3)} 0`, "– 1-20; 20"],
    gap: [`1 1 . 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    broken: [`1 1 . 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    ghost: [`1 1 (-9) 1 1 ${runs(0, 4, 3, 3, 3, 3)}`, "– 0-1 3-20; 20"],
    phase: [`${runs(3, 5, 2)} | ${runs(2, 5, 3)}`, ""],
    joined: [`${runs(3, 5, 2)} | ${runs(2, 5, 3)}`, ""],
    twice: [`${runs(5, 5)} | ${runs(...Array<number>(10).fill(1))}`, "– 0-9; 9 / – 10-19; 19"],
  },
];
