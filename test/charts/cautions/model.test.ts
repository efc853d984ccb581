/** What the binomial and the Poisson model say of counts: too small, mostly 0, more or less varied than chance. Worked by hand. */
import { describe, expect, it } from "vitest";

import { cChart, npChart, pChart, spc, uChart } from "../../../src/index.js";
import type { Chart, Params } from "../../../src/types/index.js";

const told = ({ notes }: Chart, ...codes: readonly string[]): readonly Params[] =>
  notes.flatMap(({ code, params }): readonly Params[] => (codes.includes(code) ? [{ code, ...params }] : []));

describe("small-expected-count", () => {
  const small = (chart: Chart) => told(chart, "small-expected-count").map(({ expected }) => expected);
  /** A tenth of so many cases each time. */
  const tenths = (sizes: readonly number[], ghost: readonly number[] = []) =>
    small(
      spc(
        sizes.map((n) => ({ y: 1, n })),
        { chart: pChart, y: "y", n: "n", centre: 0.1, ghost },
      ),
    );

  it("is said where the median of what is expected lies below 5, and not at 5", () => {
    expect(tenths([40, 40, 50, 60])).toEqual([4.5]);
    expect(tenths([40, 40, 60, 60])).toEqual([]);
    expect(tenths([50, 50, 50])).toEqual([]);
  });

  it("leaves ghosts out", () => {
    expect(tenths([40, 40, 60, 60, 10], [4])).toEqual([]);
  });

  it("takes the centre itself where counts are plotted", () => {
    expect(small(spc([5, 5, 4, 5], { chart: cChart }))).toEqual([4.75]);
    expect(small(spc([5, 5, 4, 6], { chart: cChart }))).toEqual([]);
    const rows = [3, 2, 4, 3].map((y) => ({ y, n: 20 }));
    expect(small(spc(rows, { chart: npChart, y: "y", n: "n" }))).toEqual([3]);
  });

  it("is not said of limits on the centre line, which are exact, nor of limits that were given", () => {
    const all = [2, 3, 2, 3].map((y) => ({ y, n: y }));
    expect(small(spc(all, { chart: pChart, y: "y", n: "n" }))).toEqual([]);
    expect(small(spc([5, 5, 4, 5], { chart: cChart, limits: { lower: 0, centre: 4, upper: 9 } }))).toEqual([]);
  });
});

describe("rare-events", () => {
  const rare = (values: readonly (number | null)[], ghost: readonly number[] = []) =>
    told(spc(values, { chart: cChart, ghost }), "rare-events");

  it("is said where more than half of the counts are 0, and not where half are", () => {
    expect(rare([0, 1, 0, 2, 0])).toEqual([{ code: "rare-events", zeros: 3, observations: 5 }]);
    expect(rare([0, 1, 0, 2])).toEqual([]);
  });

  it("is not said where no event is known, as there is no time between events; nor are expected counts of 0 small", () => {
    expect(rare([0, 0, 0])).toEqual([]);
    expect(told(spc([0, 0, 0], { chart: cChart }), "small-expected-count")).toEqual([]);
  });

  it("counts neither ghosts nor gaps", () => {
    expect(rare([0, 1, 0, 2, 0], [4])).toEqual([]);
    expect(rare([0, 1, 0, null])).toMatchObject([{ zeros: 2, observations: 3 }]);
  });
});

describe("overdispersed and underdispersed", () => {
  /**
   * Sixteen rates by turns above and below 100 with n = 10,000: z = (rate − 100)·√10,000/√100 is ± half of `range`, so every moving
   * range is `range`, and sigma z is 2.66/3 of it. It is noted beyond 1 ± 1.86/√16, 0.535 and 1.465.
   */
  const rates = (range: number, count = 16) =>
    Array.from({ length: count }, (_, i) => ({ y: 1_000_000 + (i % 2 === 0 ? 500 : -500) * range, n: 10_000 }));
  const asked = { chart: uChart, y: "y", n: "n", centre: 100 } as const;
  const dispersed = (chart: Chart) =>
    told(chart, "overdispersed", "underdispersed").map(({ code, sigmaZ, usable }) => [code, Number(Number(sigmaZ).toFixed(6)), usable]);

  it("is said beyond 1.465 and below 0.535", () => {
    expect(dispersed(spc(rates(1.66), asked))).toEqual([["overdispersed", 1.471867, 16]]);
    expect(dispersed(spc(rates(1.64), asked))).toEqual([]);
    expect(dispersed(spc(rates(0.6), asked))).toEqual([["underdispersed", 0.532, 16]]);
    expect(dispersed(spc(rates(0.62), asked))).toEqual([]);
  });

  it("is not said of limits that were given, as no model made them", () => {
    const { centre, ...plain } = asked;
    expect(dispersed(spc(rates(9), { ...plain, limits: { lower: 90, centre, upper: 110 } }))).toEqual([]);
  });

  it("speaks of the baseline", () => {
    const rows = [...rates(1.66), ...rates(9, 8)];
    expect(dispersed(spc(rows, { chart: uChart, y: "y", n: "n", baseline: 16 }))).toEqual([["overdispersed", 1.471867, 16]]);
  });

  it("bridges a ghost", () => {
    const rows = [...rates(1.66, 9), { y: 2_000_000, n: 10_000 }, ...rates(1.66, 8).slice(1)];
    expect(dispersed(spc(rows, { ...asked, ghost: [9] }))).toEqual([["overdispersed", 1.471867, 16]]);
  });

  it("is said of counts: by turns 83 and 117 of 100 expected, a range of 3.4 sigma, and sigma z is 3.4 × 2.66/3", () => {
    const counts = Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 83 : 117));
    const chart = spc(counts, { chart: cChart });
    expect(dispersed(chart)).toEqual([["overdispersed", 3.014667, 16]]);
    expect(chart.notes.find(({ code }) => code === "overdispersed")?.message).toContain("consider an XmR chart");
    expect(dispersed(spc(counts, { chart: npChart, n: () => 200 }))).toEqual([["overdispersed", 4.263382, 16]]);
    expect(
      dispersed(
        spc(
          Array.from({ length: 16 }, (_, i) => 100 + (i % 2)),
          { chart: cChart },
        ),
      ),
    ).toEqual([["underdispersed", 0.088446, 16]]);
  });

  it("does not call small counts too much alike, which are often equal by chance", () => {
    const some = [0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
    const rows = [...some, ...some, ...some, ...some].map((y) => ({ y, n: 1 }));
    expect(dispersed(spc(rows, { chart: uChart, y: "y", n: "n" }))).toEqual([]);
  });
});
