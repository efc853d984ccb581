/** Charts of counts over opportunities beyond p and u: np, p′, u′ and I′. */
import { describe, expect, it } from "vitest";

import { iPrimeChart, npChart, pChart, pPrimeChart, spc, uPrimeChart, xmrChart } from "../../src/index.js";
import type { Chart, ChartKind, SharedOptions } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { linesOf, notesOf, zonesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

interface Row {
  readonly y: number | null;
  readonly n: number | null;
}

function chartOf(chart: ChartKind, y: readonly (number | null)[], n: number | readonly number[], options: SharedOptions<Row> = {}): Chart {
  const rows = y.map((count, i): Row => ({ y: count, n: typeof n === "number" ? n : (n[i] ?? null) }));
  return spc(rows, { ...options, chart, y: "y", n: "n" });
}

const examples = readJson("examples/examples.json") as readonly {
  readonly id: string;
  readonly data: Readonly<Record<string, readonly number[] | number>>;
}[];

function published(id: string, column: string): readonly number[] {
  const values = examples.find((example) => example.id === id)?.data[column];
  return typeof values === "object" ? values : [];
}

const attendances = [published("laney-pprime-nhs", "d"), published("laney-pprime-nhs", "n")] as const;
const bacteraemia = [published("spc4hc-u-bacteremia", "c"), published("spc4hc-u-bacteremia", "n")] as const;

describe("the np chart", () => {
  const cans = published("montgomery-np-orangejuice", "d");

  it("has its centre at n·p̄: 11.567 of 50 cans, limits 2.621 and 20.512 (Montgomery)", () => {
    expect(linesOf(chartOf(npChart, cans, 50))).toEqual([2.621377, 11.56667, 20.51196].map((line): unknown => expect.closeTo(line, 5)));
  });

  it("judges every point as the p chart of the same cases does", () => {
    expect(zonesOf(chartOf(npChart, cans, 50))).toEqual(zonesOf(chartOf(pChart, cans, 50)));
    expect(zonesOf(chartOf(npChart, cans, 50, { centre: 10 }))).toEqual(zonesOf(chartOf(pChart, cans, 50, { centre: 0.2 })));
  });

  it("refuses an n that varies, and points to the p chart; a row without cases is a gap", () => {
    expect(thrownBy(() => chartOf(npChart, [3, 4, 5], [40, 40, 41]))).toMatchObject({
      code: "varying-n",
      value: 41,
      message: expect.stringContaining("p chart") as string,
    });
    const chart = chartOf(npChart, [3, 0, 5], [40, 0, 40]);
    expect(chart.points.map(({ value }) => value)).toEqual([3, null, 5]);
    expect(notesOf(chart)).toContain("no-opportunity");
  });

  it("asks nothing of the n of a row without y, wherever that stands", () => {
    const y = [3, 4, 5];
    for (const at of [0, 1, 3]) {
      const chart = chartOf(npChart, y.toSpliced(at, 0, NaN), [40, 40, 40].toSpliced(at, 0, 100));
      expect(linesOf(chart)).toEqual(linesOf(chartOf(npChart, y, 40)));
    }
  });

  it("may have another n in another phase", () => {
    const chart = chartOf(npChart, [4, 6, 10, 14], [40, 40, 80, 80], { phases: [{ index: 2, reason: "larger samples" }] });
    expect(chart.points.map(({ centre }) => centre)).toEqual([5, 5, 12, 12]);
  });

  it("is clipped at 0 and n, and refuses a centre beyond them", () => {
    expect(linesOf(chartOf(npChart, [19, 20, 18, 20], 20))[2]).toBe(20);
    expect(linesOf(chartOf(npChart, [20, 20, 20], 20))).toEqual([20, 20, 20]);
    expect(thrownBy(() => chartOf(npChart, [3, 4], 20, { centre: 21 }))?.code).toBe("out-of-range");
  });
});

describe("the p′ chart", () => {
  it.each([
    ["exact", 10.6368463829, 0.9401339353, 0.9656654874],
    ["table", 10.6404218635, 0.9401296442, 0.9656697785],
    ["rounded", 10.642124331, 0.940127601, 0.9656718217],
  ] as const)("with %s constants: sigma z %d of 20 weeks of A&E attendances, first week %d to %d", (constants, sigmaZ, lower, upper) => {
    const chart = chartOf(pPrimeChart, ...attendances, { conventions: { constants } });
    expect(chart.phases[0]?.estimate.sigmaZ).toBeCloseTo(sigmaZ, 9);
    expect(linesOf(chart)).toEqual([lower, 0.9528997113, upper].map((line): unknown => expect.closeTo(line, 9)));
    expect(chart.signals.filter(({ code }) => code === "astronomicalPoint")).toEqual([]);
  });

  it("finds nothing outside where the p chart finds 16 of 20 weeks, and the p chart says that it is too tight", () => {
    const plain = chartOf(pChart, ...attendances);
    expect(plain.signals.filter(({ code }) => code === "astronomicalPoint").length).toBe(16);
    expect(notesOf(plain)).toContain("overdispersed");
    expect(notesOf(chartOf(pPrimeChart, ...attendances))).not.toContain("overdispersed");
  });

  it("B10: a row without cases breaks one pair and costs no other row its limits: sigma z 0.70097", () => {
    const chart = chartOf(pPrimeChart, [1, 2, 0, 3], [10, 10, 0, 10]);
    expect(chart.phases[0]?.estimate.sigmaZ).toBeCloseTo(0.7009715480039908, 12);
    expect(chart.points.map(({ upper }) => upper === null)).toEqual([false, false, true, false]);
  });

  it("uses a sigma z below 1 as it is", () => {
    const chart = chartOf(pPrimeChart, [10, 11, 10, 11, 10, 11], 100);
    expect(chart.phases[0]?.estimate.sigmaZ).toBeLessThan(0.5);
  });

  it("has all lines on the centre where all cases are events, or none is", () => {
    for (const y of [0, 20]) {
      const chart = chartOf(pPrimeChart, [y, y, y], 20);
      expect(linesOf(chart)).toEqual([y / 20, y / 20, y / 20]);
      expect(notesOf(chart)).toContain("no-variation");
    }
  });

  it("has no limits where no two neighbours have a value", () => {
    const chart = chartOf(pPrimeChart, [3, null, 5, null, 4], 20);
    expect(linesOf(chart)).toEqual([null, 0.2, null]);
    expect(notesOf(chart)).toContain("no-limits");
  });

  it("takes a given sigma as sigma z", () => {
    const chart = chartOf(pPrimeChart, [3, 4, 5], 100, { centre: 0.1, sigma: 2 });
    expect(linesOf(chart)[2]).toBeCloseTo(0.1 + 6 * 0.03, 12);
    expect(chart.phases[0]?.estimate).toEqual({ centre: 0.1, sigmaZ: 2 });
  });
});

describe("the u′ chart", () => {
  it("has sigma z 1.0172 of 24 months of bacteraemia, and 2.888 to 12.198 per 10,000 bed days in the first", () => {
    const chart = chartOf(uPrimeChart, ...bacteraemia);
    expect(chart.phases[0]?.estimate.sigmaZ).toBeCloseTo(1.0172377706, 9);
    expect(linesOf(chart).map((line) => (line ?? NaN) * 10_000)).toEqual(
      [2.8884976, 7.5434546, 12.1984116].map((line): unknown => expect.closeTo(line, 6)),
    );
    expect(chartOf(uPrimeChart, ...bacteraemia, { conventions: { constants: "table" } }).phases[0]?.estimate.sigmaZ).toBeCloseTo(
      1.0170750386,
      9,
    );
  });

  it("is never below 0", () => {
    expect(linesOf(chartOf(uPrimeChart, [0, 5, 1, 9, 0, 4], 10))[0]).toBe(0);
  });
});

describe("the I′ chart", () => {
  it.each([
    ["exact", 0.9401163893120321, 0.9656830333763502],
    ["rounded", 0.9401100462937975, 0.9656893763945849],
  ] as const)("with %s constants: first week of A&E attendances %d to %d", (constants, lower, upper) => {
    const chart = chartOf(iPrimeChart, ...attendances, { conventions: { constants } });
    expect(linesOf(chart)).toEqual([lower, 0.9528997113441912, upper].map((line): unknown => expect.closeTo(line, 12)));
  });

  it("averages over pairs of neighbours, not over points: 2.2565 in 19 pairs", () => {
    const chart = chartOf(iPrimeChart, ...attendances, { conventions: { constants: "exact" } });
    expect(chart.phases[0]?.estimate.sigma).toBeCloseTo(2.2565490444859013, 10);
  });

  it("B37: is made from its baseline alone, and with n = 1 is the individuals chart", () => {
    const values = [1, 2, 1, 2, 1, 2, 10, 20, 10, 20];
    const chart = chartOf(iPrimeChart, values, 1, { baseline: 6 });
    expect(linesOf(chart)).toEqual([-1.16, 1.5, 4.16].map((line): unknown => expect.closeTo(line, 12)));
    expect(linesOf(spc(values, { chart: xmrChart, baseline: 6 }))).toEqual(
      [-1.16, 1.5, 4.16].map((line): unknown => expect.closeTo(line, 12)),
    );
  });

  it("takes measured numerators of either sign, and refuses a sigma given beside the centre", () => {
    expect(chartOf(iPrimeChart, [-3.5, 2.25, -1], [2, 3, 4]).points[0]?.value).toBe(-1.75);
    expect(thrownBy(() => chartOf(iPrimeChart, [1, 2], 3, { centre: 1, sigma: 1 }))?.code).toBe("conflicting-options");
  });

  it.each([0.1, 99.9, 1e-300, 1e300])("of equal ratios has every line on them: %d", (ratio) => {
    const chart = chartOf(iPrimeChart, [ratio, ratio, ratio, ratio, ratio, ratio, ratio], 1);
    expect(linesOf(chart)).toEqual([ratio, ratio, ratio]);
    expect(new Set(zonesOf(chart))).toEqual(new Set([0]));
  });
});
