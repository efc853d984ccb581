/** Exact probability limits of counts, shares and rates. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import attributes from "../../fixtures/distributions/attributes.json" with { type: "json" };
import { binomial, type Law, negativeBinomial, poisson } from "../../src/charts/laws.js";
import { countAt, smoothCountAt } from "../../src/charts/tails.js";
import { normalCdf } from "../../src/distributions.js";
import { astronomicalPoint, cChart, npChart, pChart, spc, tChart, uChart } from "../../src/index.js";
import type { Chart, Conventions } from "../../src/types/index.js";
import { linesOf, notesOf } from "../support/lines.js";
import { holds } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

const exact = { method: "probability" } as const;
const plain = { sigmas: 3, alpha: null, midP: false };

/** A c chart about a known mean. */
function countsAbout(centre: number, conventions: Partial<Conventions> = {}): Chart {
  return spc([1, 2, 3], { chart: cChart, centre, innerLines: true, conventions: { ...exact, ...conventions } });
}

describe("Poisson counts", () => {
  it.each(attributes.poissonLimits.map((row) => [row.mean, row.smallest_ok, row.largest_ok] as const))(
    "with mean %d: from %i to %i are within limits that 0.00135 lie beyond on each side",
    (mean, smallest, largest) => {
      expect([linesOf(countsAbout(mean, { alpha: 0.00135 }))[0], linesOf(countsAbout(mean, { alpha: 0.00135 }))[2]]).toEqual([
        smallest,
        largest,
      ]);
    },
  );

  it("with mean 16: 5, 9, 12, 20, 24, 29 at one, two and three sigmas, drawn at 4.9655 and 28.7932", () => {
    const [point] = countsAbout(16).points;
    const { lower2, lower1, upper1, upper2 } = point?.also ?? {};
    expect([point?.lower, lower2, lower1, point?.centre, upper1, upper2, point?.upper]).toEqual([5, 9, 12, 16, 20, 24, 29]);
    expect(smoothCountAt(poisson(16), -3, plain)).toBeCloseTo(4.965539142663695, 10);
    expect(smoothCountAt(poisson(16), 3, plain)).toBeCloseTo(28.793164477566425, 10);
  });

  it("are judged strictly: 29 is inside, 30 is not", () => {
    expect(spc([29, 30], { chart: cChart, centre: 16, conventions: exact }).points.map(({ zone }) => zone)).toEqual([3, 4]);
  });
});

describe("binomial counts", () => {
  it("of an np chart of which no row tells the number of cases have no limits, about a given centre too", () => {
    for (const rows of [[], [{ y: null, n: null }]])
      expect(spc(rows, { chart: npChart, y: "y", n: "n", centre: 10, conventions: exact }).phases[0]).toMatchObject({
        lines: { centre: 10, lower: null, upper: null },
      });
  });

  it("in 50 cases with probability 347/1500: 4, 6, 9, 15, 18, 21, drawn at 3.0191 and 20.6865", () => {
    const law = binomial(50, 347 / 1500);
    expect([-3, -2, -1, 1, 2, 3].map((z) => countAt(law, z, plain))).toEqual([4, 6, 9, 15, 18, 21]);
    expect(smoothCountAt(law, -3, plain)).toBeCloseTo(3.019055618276778, 10);
    expect(smoothCountAt(law, 3, plain)).toBeCloseTo(20.686505293898836, 10);
  });

  it("are shares of each n on a p chart, and themselves on an np chart", () => {
    const rows = [12, 15, 8, 10, 4].map((y) => ({ y, n: 50 }));
    const [p, np] = [pChart, npChart].map((chart) =>
      spc(rows, { chart, y: "y", n: "n", conventions: exact, centre: chart === pChart ? 0.2 : 10 }),
    );
    const shares = p === undefined ? [] : linesOf(p);
    expect(shares.map((line) => (line ?? NaN) * 50)).toEqual(
      (np === undefined ? [] : linesOf(np)).map((line): unknown => expect.closeTo(line ?? NaN, 12)),
    );
    expect(np === undefined ? null : linesOf(np)[2]).toBe(countAt(binomial(50, 0.2), 3, plain));
  });
});

describe("rates", () => {
  it("have the limits of the Poisson counts of each opportunity, divided by it", () => {
    const rows = [3, 5, 4].map((y, i) => ({ y, n: [2.5, 8, 40][i] ?? 1 }));
    const chart = spc(rows, { chart: uChart, y: "y", n: "n", centre: 0.5, conventions: exact });
    expect(chart.points.map(({ n, upper }) => (upper ?? NaN) * (n ?? NaN))).toEqual(
      [1.25, 4, 20].map((mean): unknown => expect.closeTo(countAt(poisson(mean), 3, plain), 12)),
    );
  });

  it("at a row without opportunity have none", () => {
    const rows = [
      { y: 3, n: 4 },
      { y: 0, n: 0 },
    ];
    expect(linesOf(spc(rows, { chart: uChart, y: "y", n: "n", conventions: exact }), 1)).toEqual([null, 0.75, null]);
  });
});

describe("the decision", () => {
  const laws: fc.Arbitrary<Law> = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.001, max: 0.999, noNaN: true })).map(([n, p]) => binomial(n, p)),
    fc.double({ min: 0.01, max: 300, noNaN: true }).map(poisson),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.1, max: 200, noNaN: true }))
      .map(([events, mean]) => negativeBinomial(events, mean)),
  );
  const z = fc.double({ min: 0.2, max: 4, noNaN: true });

  it("is that of the tail: the first count beyond a limit has a tail of at most alpha, the limit itself more", () => {
    holds(fc.tuple(laws, z, fc.boolean()), ([law, sigmas, midP]) => {
      const tail = normalCdf(-sigmas);
      const half = midP ? 0.5 : 0;
      const upper = countAt(law, sigmas, { sigmas: 3, alpha: null, midP });
      const lower = countAt(law, -sigmas, { sigmas: 3, alpha: null, midP });
      const above = (x: number): number => law.beyond(x - 1) - half * (law.beyond(x - 1) - law.beyond(x));
      const below = (x: number): number => law.upTo(x) - half * (law.upTo(x) - law.upTo(x - 1));
      expect(above(upper + 1)).toBeLessThanOrEqual(tail * (1 + 1e-12));
      if (upper > 0) expect(above(upper)).toBeGreaterThan(tail * (1 - 1e-12));
      expect(below(lower)).toBeGreaterThan(tail * (1 - 1e-12));
      if (lower > 0) expect(below(lower - 1)).toBeLessThanOrEqual(tail * (1 + 1e-12));
    });
  });

  it("is drawn within one count of it", () => {
    holds(fc.tuple(laws, z), ([law, sigmas]) => {
      const [lower, upper] = [countAt(law, -sigmas, plain), countAt(law, sigmas, plain)];
      expect(smoothCountAt(law, -sigmas, plain)).toBeGreaterThanOrEqual(lower - 1 - 1e-9);
      expect(smoothCountAt(law, -sigmas, plain)).toBeLessThanOrEqual(lower + 1e-9);
      expect(smoothCountAt(law, sigmas, plain)).toBeGreaterThanOrEqual(upper - 1 - 1e-9);
      expect(smoothCountAt(law, sigmas, plain)).toBeLessThanOrEqual(upper + 1e-9);
    });
  });

  it("takes alpha in place of the tail at the limits alone", () => {
    const [with0135, without] = [{ alpha: 0.01 }, {}].map((conventions) => countsAbout(16, conventions).points[0]);
    expect([with0135?.lower, with0135?.upper]).toEqual([8, 26]);
    expect(with0135?.also).toEqual(without?.also);
  });

  it("finds outside what lies beyond limits of a larger tail than that of two sigmas: no line within them lies beyond them", () => {
    const conventions = { method: "probability", alpha: 0.05 } as const;
    const asked = { conventions, rules: [astronomicalPoint()], innerLines: true };
    const counts = spc([8, 9, 10, 23, 24, 25], { chart: cChart, centre: 16, ...asked });
    expect(counts.points[0]).toMatchObject({ lower: 10, upper: 23, also: { lower2: 10, upper2: 23 } });
    expect(counts.points.map(({ zone }) => zone)).toEqual([-4, -4, -2, 2, 4, 4]);
    const times = spc([0.4, 0.6, 29, 31], { chart: tChart, centre: 10 * Math.LN2, ...asked });
    expect(times.points.map(({ zone }) => zone)).toEqual([-4, -2, 2, 4]);
  });

  it("takes a tail of just alpha as enough: of ten throws of a coin 11 in 1024 give at most one head, and as many at least nine", () => {
    const tosses = (alpha: number): readonly unknown[] =>
      linesOf(spc([{ y: 5, n: 10 }], { chart: npChart, y: "y", n: "n", centre: 5, conventions: { ...exact, alpha } }));
    expect(tosses(11 / 1024)).toEqual([2, 5, 8]);
    expect(tosses(10.9 / 1024)).toEqual([1, 5, 9]);
  });

  it("has no line beyond the limits that lies within them", () => {
    const strict = { sigmas: 3, alpha: 1e-7, midP: false };
    expect(countAt(poisson(16), 3.5, strict)).toBeGreaterThanOrEqual(countAt(poisson(16), 3, strict));
  });

  it("reaches any number of sigmas", () => {
    for (const law of [binomial(20, 0.3), poisson(4), negativeBinomial(1, 9), negativeBinomial(2, 9)]) {
      expect(countAt(law, -40, plain)).toBe(0);
      expect(Number.isSafeInteger(countAt(law, 40, plain))).toBe(true);
    }
    expect(countAt(binomial(20, 0.3), 40, plain)).toBe(20);
  });
});

describe("counts that are no whole numbers", () => {
  it("throw under exact limits, and elsewhere are noted", () => {
    expect(thrownBy(() => spc([3, 4.5], { chart: cChart, conventions: exact }))).toMatchObject({ code: "invalid-row", row: 1, value: 4.5 });
    expect(notesOf(spc([3, 4.5], { chart: cChart }))).toContain("non-integer-count");
    const asGap = spc([3, 4.5, 5], { chart: cChart, conventions: { ...exact, invalid: "gap" } });
    expect(asGap.points.map(({ value }) => value)).toEqual([3, null, 5]);
  });
});

describe("what sigma limits really do", () => {
  it.each(attributes.c.map((row) => [row.mean, row] as const))("on a c chart with mean %d, by the law itself", (mean, row) => {
    const [lower, , upper] = linesOf(spc([1, 2], { chart: cChart, centre: mean }));
    expect(poisson(mean).beyond(Math.floor((upper ?? NaN) + 1e-9))).toBeCloseTo(row.p_above, 12);
    expect(lower === 0 ? 0 : poisson(mean).upTo(Math.ceil((lower ?? NaN) - 1e-9) - 1)).toBeCloseTo(row.p_below, 12);
  });

  it("small expected counts are told of where limits are approximate, and only there", () => {
    expect(notesOf(spc([1, 2, 3], { chart: cChart }))).toContain("small-expected-count");
    expect(notesOf(spc([1, 2, 3], { chart: cChart, conventions: exact }))).not.toContain("small-expected-count");
  });
});
