/** Chances that are known from elsewhere: by the law of Wald and Wolfowitz, and from simulations by an independent program. */
import { expect, test } from "vitest";

import { astronomicalPoint, type Conventions, runsTest } from "../../../src/index.js";
import { falseSignals } from "../../../src/readings/falseSignals.js";
import { choose } from "../../distributions/support.js";

test("200 points about their own median are told exactly; of more points it is simulated", () => {
  const share = (runs: number): number => {
    const [more, fewer] = [(runs + 1) >> 1, runs >> 1];
    return Number((2n * choose(99, more - 1) * choose(99, fewer - 1) * 10n ** 18n) / choose(200, 100)) / 1e18;
  };
  let few = 0;
  for (let runs = 2; few + share(runs) <= 0.025; runs++) few += share(runs);
  const cost = falseSignals([runsTest()], 200, { limits: false });
  expect(cost.method).toBe("exact");
  expect(cost.any.p).toBeCloseTo(2 * few, 12); // as likely too many runs as too few, by symmetry
  expect(falseSignals([runsTest()], 201, { limits: false, replicates: 10 }).method).toBe("simulation");
});

test.each<[string, Partial<Conventions>, number]>([
  ["the mean range", {}, 0.0588],
  ["the mean range, screened once", { screening: "once" }, 0.0954],
  ["the median range", { rangeAverage: "median" }, 0.1302],
])("24 points have one outside limits from %s", (_, conventions, published) => {
  const { any } = falseSignals({ rules: [astronomicalPoint()], conventions: { constants: "exact", ...conventions } }, 24);
  expect(Math.abs(any.p - published)).toBeLessThanOrEqual(4 * Math.hypot(any.se, 0.0006));
});
