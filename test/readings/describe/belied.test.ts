/** What words say of limits, target and signals holds for the numbers as they are written, and for the row that was judged. */
import { describe as about, expect, it } from "vitest";
import { astronomicalPoint, crossings, cusumChart, mrChart, pChart, runChart, spc, twoInThree, xmrChart } from "../../../src/index.js";
import { board } from "../../../src/readings/board.js";
import { caption, cells, describe, headline } from "../../../src/readings/describe.js";
import { enGB } from "../../../src/locales/enGB.js";

about("numbers beside the target and the limits", () => {
  const shares = [92, 97, 94, 98, 93, 96];
  const upTo95 = (latest: number) => spc([...shares, latest], { chart: xmrChart, improvement: "up", target: 95 });

  it("are written as finely as it takes to tell a target that is just missed from one that is met", () => {
    const told = describe(upTo95(94.96));
    expect(told).toContain("The latest value is 94.96 at observation 7,");
    expect(told).toContain("The latest value does not meet it.");
    expect(describe(upTo95(95.04))).toContain("The latest value is 95.0 at observation 7,");
    expect(describe(upTo95(94.93))).toContain("The latest value is 94.9 at observation 7,");
  });

  it("are so in the decimals of a picture and in the cells of a board too", () => {
    const chart = upTo95(94.96);
    expect(describe(chart, { decimals: 1 })).toContain("The latest value is 94.96 at");
    const [row] = board([chart]).rows;
    expect(row && cells(chart, row, enGB)).toMatchObject({ latest: "94.96", target: "≥ 95" });
  });

  it("are told apart from a limit that they are beyond, and not from one they lie on", () => {
    const limits = { lower: -5, centre: 0, upper: 5 };
    const told = (latest: number): string => describe(spc([1, -2.5, latest], { chart: xmrChart, limits }));
    expect(told(5.01)).toContain("The latest value is 5.01 at observation 3, above the expected range.");
    expect(told(4.99)).toContain("The latest value is 5.0 at observation 3, within the expected range.");
  });

  it("are rounded as they are written, halves away from zero as they read in decimal", () => {
    const limits = { lower: 1.0051, centre: 3, upper: 5 };
    const told = describe(spc([3, 2.5, 1.005], { chart: xmrChart, limits }), { decimals: 2 });
    expect(told).toContain("The latest value is 1.005 at observation 3, below the expected range.");
  });

  it("do not trip over the largest and the smallest numbers", () => {
    const limits = { lower: -1e300, centre: 0, upper: 1e300 };
    for (const latest of [9e300, 1e-310])
      expect(describe(spc([0, 1, latest], { chart: xmrChart, limits, improvement: "up", target: 2e300 }))).toMatch(/^XmR chart/);
  });

  it("keep limits on their side of the target", () => {
    const limits = { lower: 56.24, centre: 60, upper: 64 };
    const told = describe(spc([61.5, 60, 62], { chart: xmrChart, limits, improvement: "up", target: 56.22 }));
    expect(told).toContain("the expected range 56.24 to 64");
    expect(told).toContain("is expected to meet the target of at least 56.22.");
  });

  it("stay as they are where no number of decimals would tell", () => {
    expect(describe(upTo95(95 - 1e-8))).toContain("The latest value is 95.0 at observation 7,");
  });
});

about("the row that was judged", () => {
  it("has the target of the latest value, also where the verdict is on the whole phase", () => {
    const rows = [0, 4, 0.1, -0.2, 0.1].map((y, i) => ({ y, goal: i < 3 ? 3 : -1 }));
    const chart = spc(rows, {
      ...{ chart: xmrChart, y: "y", target: "goal", centre: 0, sigma: 1, improvement: "down" },
      ...{ rules: [astronomicalPoint()], conventions: { verdictFrom: "phase" } },
    });
    expect(chart.verdict.at).toBe(1);
    expect(describe(chart)).toContain("may or may not meet the target of at most −1, by chance. The latest value does not meet it.");
  });

  it("has the limits of the latest value, not of one that is not final", () => {
    const rows = [100, 120, 110, 400].map((n) => ({ y: n / 10, n }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", provisional: 1 });
    expect(describe(chart)).toContain("at the latest denominator (110) the expected range is 1.4% to 18.6%");
  });
});

about("a verdict on a whole phase", () => {
  const judged = { rules: [astronomicalPoint(), twoInThree()], conventions: { verdictFrom: "phase" } } as const;

  it("is told by the signals that were complete where it was reached, whatever side the foremost has", () => {
    const values = [0.1, 4, -0.1, 0.2, -0.2, 0.1, -2.5, -2.6, 0.1, 0.2];
    const chart = spc(values, { chart: xmrChart, centre: 0, sigma: 1, ...judged });
    expect(chart.verdict).toMatchObject({ variation: "neutral", side: "high", at: 7 });
    expect(headline(chart)).toBe("A change, observations 7 to 8");
  });

  it("lasts since the first member of a signal that lasts, not of one that ended there", () => {
    const values = [0.1, 2.2, 2.4, -1.5, -0.2, 0.1, 2.5, 0.3, 3.4];
    const chart = spc(values, { chart: xmrChart, centre: 0, sigma: 1, ...judged });
    expect(chart.verdict.at).toBe(8);
    expect(headline(chart)).toBe("Higher since observation 7");
  });

  it("is told by the members of a signal, not by the later point that completed its window", () => {
    const chart = spc([2.5, 2.6, 0.1, -0.3, 0.2], { chart: xmrChart, centre: 0, sigma: 1, improvement: "up", ...judged });
    expect([chart.verdict.at, chart.signals.map(({ at, completed }) => [at, completed])]).toEqual([2, [[[0, 1], 2]]]);
    expect(headline(chart)).toBe("Improvement, observations 1 to 2");
    expect(describe(chart)).toContain("There is a signal of improvement (observations 1 to 2).");
  });

  it("names the pattern of the phase where the latest point lies on the centre line", () => {
    const values = [4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 5];
    const chart = spc(values, { chart: runChart, centre: 5, rules: [crossings()] });
    expect(chart.verdict).toMatchObject({ variation: "neutral", side: null, at: 12 });
    expect(headline(chart)).toBe("Fewer crossings of the centre line than chance allows");
  });
});

about("what there is and what was done", () => {
  it("does not say that there are no observations where the only one gives nothing to plot", () => {
    for (const kind of [mrChart, cusumChart]) expect(headline(spc([4.8], { chart: kind }))).toBe("Too few observations to judge");
    expect(headline(spc([null, null], { chart: mrChart }))).toBe("No observations");
  });

  it("tells the average and the factor that made the limits where a median range of 0 gave way to the mean", () => {
    const chart = spc([5, 5, 5, 5, 9, 5, 5], { chart: xmrChart, conventions: { rangeAverage: "median" } });
    const { centre = NaN, range = NaN } = chart.phases[0]?.estimate ?? {};
    expect(((chart.phases[0]?.lines?.upper ?? NaN) - centre) / range).toBeCloseTo(2.66, 12);
    expect(caption(chart).join(" ")).toContain("Limits are the mean ± 2.66 × the mean moving range, from all 7 observations.");
  });
});
