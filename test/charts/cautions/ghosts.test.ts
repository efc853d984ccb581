/** `many-ghosts`: more than three ghosts in a phase, or more than a tenth of it. */
import { expect, test } from "vitest";

import { spc, xmrChart } from "../../../src/index.js";
import type { SharedOptions } from "../../../src/types/index.js";

const told = (rows: number, ghosts: number, more: SharedOptions<number> = {}) =>
  spc(
    Array.from({ length: rows }, (_, i) => (i * 7) % 5),
    { chart: xmrChart, ghost: Array.from({ length: ghosts }, (_, i) => i), ...more },
  ).notes.flatMap(({ code, phase, params }) => (code === "many-ghosts" ? [[phase, params.ghosts, params.observations]] : []));

test.each([
  [100, 3, false],
  [100, 4, true],
  [40, 4, true],
  [30, 3, false],
  [29, 3, true],
  [10, 1, false],
  [9, 1, true],
  [9, 0, false],
])("of %i points %i are ghosts: noted %s", (rows, ghosts, noted) => {
  expect(told(rows, ghosts)).toEqual(noted ? [[0, ghosts, rows]] : []);
});

test("what lies ahead of the data is no part of the whole, and what is not final is no ghost", () => {
  expect(told(9, 1, { extend: 3 })).toEqual([[0, 1, 9]]);
  expect(told(9, 0, { provisional: 4 })).toEqual([]);
});

test("each phase is judged by itself", () => {
  expect(told(40, 3, { phases: [{ index: 10, reason: "a new ward" }] })).toEqual([[0, 3, 10]]);
});
