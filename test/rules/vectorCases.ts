/** The test vectors of the rules that need one sequence and one rule: members and completion, counted from 1. */
import { astronomicalPoint, beyondOneThird, fourInFive, shift, trend, twoInThree, withinOneThird } from "../../src/rules/index.js";
import type { Conventions, Rule } from "../../src/types/index.js";
import { times } from "./view.js";

/** One vector: its number, a series about a centre of 0 with sigma 1, a rule, and what it finds there. */
export type Vector = readonly [
  id: string,
  values: readonly (number | null)[],
  rule: Rule,
  conventions: Partial<Conventions>,
  signals: readonly string[],
];

const upAndDown = [1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1];
const near = twoInThree();
const sameSide = twoInThree({ third: "sameSide" });

export const vectors: readonly Vector[] = [
  ["V1", [...times(8, -1), 1], shift(8), {}, ["low 1,2,3,4,5,6,7,8; 8"]],
  ["V2 skip", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "skip" }, ["high 1,2,3,4,6,7,8,9; 9"]],
  ["V2 break", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "break" }, []],
  ["V2 below", [1, 1, 1, 1, 0, 1, 1, 1, 1], shift(8), { onCentre: "below" }, []],
  ["V4 skip", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "skip" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V4 break", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "break" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V4 below", [...times(8, 1), 0, 0, -1], shift(8), { onCentre: "below" }, ["high 1,2,3,4,5,6,7,8; 8"]],
  ["V5", [1, 2, 3, 4, 5, 6, 7], trend(7), {}, ["high 1,2,3,4,5,6,7; 7"]],
  ["V6 six", [1, 2, 3, 4, 5, 6], trend(6), {}, ["high 1,2,3,4,5,6; 6"]],
  ["V6 seven", [1, 2, 3, 4, 5, 6], trend(7), {}, []],
  ["V7 skip", [1, 2, 3, 3, 4, 5], trend(5), { onTie: "skip" }, ["high 1,2,3,5,6; 6"]],
  ["V7 break", [1, 2, 3, 3, 4, 5], trend(5), { onTie: "break" }, []],
  ["V8 break", upAndDown, trend(6), { onTie: "break" }, ["high 1,2,3,4,5,6,7; 6", "low 8,9,10,11,12,13,14; 13"]],
  ["V8 skip", upAndDown, trend(6), { onTie: "skip" }, ["high 1,2,3,4,5,6,7; 6", "low 7,9,10,11,12,13,14; 13"]],
  ["V9", [1, 2, 3, 4, 5, 4, 3, 2, 1], trend(5), {}, ["high 1,2,3,4,5; 5", "low 5,6,7,8,9; 9"]],
  ["V10 skip", [1, 2, 2, 2, 3, 4, 5], trend(5), { onTie: "skip" }, ["high 1,2,5,6,7; 7"]],
  ["V10 break", [1, 2, 2, 2, 3, 4, 5], trend(5), { onTie: "break" }, []],
  ["V11", [0, 2.5, 1, 2.6, 0], near, {}, ["high 2,4; 4"]],
  ["V12", [0.5, 0.3, 2.5, 0.4, 2.2, 0.1, 0.2], sameSide, {}, ["high 3,5; 5"]],
  ["V13 anywhere", [0.1, 2.5, -0.4, 2.2], near, {}, ["high 2,4; 4"]],
  ["V13 sameSide", [0.1, 2.5, -0.4, 2.2], sameSide, {}, []],
  ["V14 same", [0.1, 2.5, 0.4, -2.2], near, { nearLimitSide: "same" }, []],
  ["V14 either", [0.1, 2.5, 0.4, -2.2], near, { nearLimitSide: "either" }, ["– 2,4; 4"]],
  ["V16", [2.5, 2.6], near, {}, []],
  ["V17", [2.5, 2.6, 0.1], near, {}, ["high 1,2; 3"]],
  ["V18", [0, 2.1, 2.2, -2.3, 0], near, { nearLimitSide: "same" }, ["high 2,3; 3"]],
  ["V19", [2.5, 0, 0, 2.2], near, {}, []],
  ["V20", [0, 1.2, 1.3, 0.2, 1.4, 1.5], fourInFive(), {}, ["high 2,3,5,6; 6"]],
  ["V21", [...times(16, 0.3), 1.2], withinOneThird(15), {}, ["– 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16; 15"]],
  ["V22 both", times(8, 1.2), beyondOneThird(8), {}, []],
  ["V22 one", times(8, 1.2), beyondOneThird(8, { bothSides: false }), {}, ["– 1,2,3,4,5,6,7,8; 8"]],
  ["V23", [...times(4, 1.2), ...times(4, -1.2)], beyondOneThird(8), {}, ["– 1,2,3,4,5,6,7,8; 8"]],
  ["V24", [3, 3 + 1e-9], astronomicalPoint(), {}, ["high 2; 2"]],
  ["V28", [0, 2.5, 1, 2.6, 0], twoInThree({ mark: "completing" }), {}, ["high 4; 4"]],
  ["V28 not near", [2.5, 2.6, 0.1], twoInThree({ mark: "completing" }), {}, []],
  ["V29 shift", [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1], shift(7), {}, ["low 1,2,3,4,5,6,7; 7"]],
  ["V29 trend", [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1], trend(7), {}, ["high 1,2,3,4,5,6,7; 7"]],
];
