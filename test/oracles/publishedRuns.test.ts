/** Runs of published series: how long, how many, and how likely so few are. */
import { expect, test } from "vitest";

import { crossingsLimit, longestRunLimit } from "../../src/distributions.js";
import { runChart, runsTest, spc } from "../../src/index.js";
import { tally } from "../../src/rules/runs.js";
import { chartOf, examples } from "../support/examples.js";
import { viewOf } from "../rules/view.js";

test.each([
  ["montgomery-i-mortgage", "xmr", 40, [6, 8], [20, 14]],
  ["montgomery-i-mortgage", "mr", 39, [7, 8], [21, 14]],
  ["montgomery-p-purchase", "p", 25, [5, 8], [10, 8]],
  ["montgomery-u-shipments", "u", 20, [2, 7], [15, 6]],
  ["montgomery-u-dyedcloth", "u", 10, [4, 6], [3, 2]],
  ["montgomery-t-valves", "t", 20, [5, 7], [10, 6]],
  ["montgomery-xbarS-pistonrings-7e", "xbar", 25, [3, 8], [15, 8]],
  ["montgomery-xbarS-pistonrings-7e", "s", 25, [4, 8], [16, 8]],
  ["montgomery-xbarS-variable-n", "xbar", 25, [3, 8], [15, 8]],
  ["montgomery-xbarS-variable-n", "s", 25, [5, 8], [16, 8]],
] as const)(
  "qicharts2 0.8.1, its test fixtures: %s, %s chart, %d useful points",
  (id, kind, useful, [longest, most], [crossings, fewest]) => {
    const example = examples.find((one) => one.id === id);
    if (example === undefined) throw new Error(`there is no example ${id}`);
    const { points } = chartOf(example, kind);
    expect(tally(viewOf(points.map(({ zone }) => zone)))).toMatchObject({ useful, longest, crossings });
    expect([longestRunLimit(useful), crossingsLimit(useful)]).toEqual([most, fewest]);
  },
);

/** So many times a value. */
const times = (n: number, value: number): readonly number[] => new Array<number>(n).fill(value);

test.each([
  [
    "Swed & Eisenhart 1943, 25 seats in five runs, as restated in the tests of Statistics::Sequences::Runs",
    [...times(10, 1), 0, 1, ...times(4, 0), ...times(9, 1)],
    0.5,
    { runs: 5, above: 20, below: 5 },
    [0.0183512, 1, 7],
  ],
  [
    "SPSS, 24 scores about their median of 24.5, two-sided, as restated in the tests of DescTools",
    [31, 23, 36, 43, 51, 44, 12, 26, 43, 75, 2, 3, 15, 18, 78, 24, 13, 27, 86, 61, 13, 7, 6, 8],
    24.5,
    { runs: 10, above: 12, below: 12 },
    [0.3009, 2, 4],
  ],
] as const)("exact runs test: %s", (_, values, centre, counted, [published, tails, digits]) => {
  const { signals } = spc(values, { chart: runChart, centre, rules: [runsTest({ tail: 0.2 })] });
  expect(signals).toMatchObject([{ evidence: counted }]);
  expect(tails * Number(signals[0]?.evidence.pLow)).toBeCloseTo(published, digits);
});
