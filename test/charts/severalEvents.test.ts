/**
 * g chart of the cases until the third event (`events: 3`), worked by hand. With a mean of 9 cases that are no events the chance of an
 * event is 3/(3 + 9) = 1/4, and the negative binomial distribution has the variance 3·(3/4)/(1/4)² = 36.
 */
import { describe, expect, it } from "vitest";

import { gChart, spc } from "../../src/index.js";
import type { Conventions } from "../../src/types/index.js";
import { linesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const between = [6, 12, 10, 8];
/** The same, the three events counted among the cases. */
const counted = between.map((cases) => cases + 3);

const lines = (values: readonly number[], conventions: Partial<Conventions>, centre?: number) =>
  linesOf(spc(values, { chart: gChart, conventions: { events: 3, ...conventions }, ...(centre === undefined ? {} : { centre }) }));

describe("the g chart of several events", () => {
  it("has limits three times six from the mean, none below", () => {
    expect(lines(between, {})).toEqual([0, 9, 27]);
    expect(lines(counted, { countFrom: 1 })).toEqual([3, 12, 30]);
  });

  // P(X ≤ k) is the chance of three events or more in k + 3 trials: 1 − 0.5256 for k = 7, 1 − 0.4552 for k = 8.
  it("draws the median of the distribution about a given mean: 8", () => {
    expect(lines(between, {}, 9)).toEqual([0, 8, 27]);
    expect(lines(counted, { countFrom: 1 }, 12)).toEqual([3, 11, 30]);
  });

  // P(X > r) is the chance of two events or fewer in r + 3 trials: 0.00164 for r = 35, 0.00129 for r = 36; P(X ≤ 0) is 1/64.
  it("has exact limits 0 and 36, where the tail falls below 0.00135", () => {
    expect(lines(between, { method: "probability" })).toEqual([0, 8, 36]);
    expect(lines(counted, { method: "probability", countFrom: 1 })).toEqual([3, 11, 39]);
  });

  it("refuses fewer cases than events, where these are counted among them", () => {
    expect(thrownBy(() => lines([4, 2], { countFrom: 1 }))).toMatchObject({ code: "invalid-row", row: 1 });
    expect(thrownBy(() => lines([4, 2.5], { countFrom: 1 }))).toMatchObject({ code: "invalid-row", row: 1 });
    expect(lines([2, 4], {})[1]).toBe(3);
  });
});
