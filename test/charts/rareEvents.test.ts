/** Charts of rare events: cases between them (g) and time between them (t). */
import { describe, expect, it } from "vitest";

import { gChart, spc, tChart } from "../../src/index.js";
import { shift, twoInThree } from "../../src/rules/index.js";
import type { Chart, Conventions } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { linesOf, notesOf, zonesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const near = (...lines: readonly number[]): readonly unknown[] => lines.map((line): unknown => expect.closeTo(line, 9));
const cases = [12, 31, 4, 0, 18, 55, 9, 23, 7, 41, 2, 16];
const valves = (
  readJson("examples/examples.json") as readonly { readonly id: string; readonly data: { readonly x: readonly number[] } }[]
).find(({ id }) => id === "montgomery-t-valves")?.data.x;

/** Lines at z = −3, −2, −1, 0, 1, 2, 3. */
function sevenLines(chart: Chart): readonly (number | null | undefined)[] {
  const [point] = chart.points;
  const { lower2, lower1, upper1, upper2 } = point?.also ?? {};
  return [point?.lower, lower2, lower1, point?.centre, upper1, upper2, point?.upper];
}

describe("the g chart", () => {
  const g = (conventions: Partial<Conventions> = {}, centre?: number): Chart =>
    spc(cases, { chart: gChart, conventions, innerLines: true, ...(centre === undefined ? {} : { centre }) });

  it("draws the median and puts limits about the mean: 14 and 74.147", () => {
    expect(g().phases[0]?.estimate).toEqual({ centre: 14, mean: expect.closeTo(18.1666666667, 9) as number });
    expect(sevenLines(g())).toEqual([0, 0, expect.closeTo(0, 12), 14, ...near(36.82663570320166, 55.48660473973665, 74.14657377627164)]);
  });

  it("is narrower where the event itself is counted: 71.145", () => {
    expect(
      linesOf(
        spc(
          cases.map((y) => y + 1),
          { chart: gChart, conventions: { countFrom: 1 } },
        ),
      )[2],
    ).toBeCloseTo(74.14657377627164 + 1, 9);
    const above0 = spc([12, 31, 4, 1, 18, 55, 9, 23, 7, 41, 2, 15], { chart: gChart, conventions: { countFrom: 1 } });
    expect(linesOf(above0)).toEqual([1, 13.5, expect.closeTo(71.14543599929651, 9)]);
  });

  it("refuses a count that cannot be: below 0, or 0 where the event is counted", () => {
    expect(thrownBy(() => spc([3, -1], { chart: gChart }))).toMatchObject({ code: "invalid-row", row: 1 });
    expect(thrownBy(() => spc([3, 0], { chart: gChart, conventions: { countFrom: 1 } }))).toMatchObject({ code: "invalid-row", row: 1 });
  });

  it("draws the mean where that is asked for, and about a given mean the median that goes with it", () => {
    expect(linesOf(g({ centreFrom: "mean" }))[1]).toBeCloseTo(18.1666666667, 9);
    expect(g({}, 22).phases[0]).toMatchObject({ estimate: { centre: 15, mean: 22 }, limitsFrom: "given" });
    expect(g({}, 1).points[0]?.centre).toBe(0);
  });

  it("has exact limits of the geometric distribution: p 0.0521739, 0 to 123, median 12", () => {
    const chart = g({ method: "probability" });
    expect(1 / ((chart.phases[0]?.estimate.mean ?? NaN) + 1)).toBeCloseTo(0.0521739, 7);
    expect(linesOf(chart)).toEqual([0, 12, 123]);
  });

  it.each([
    [2, 84],
    [3, 70],
  ])("until the %i. event: exact limits 0 to %i of the negative binomial distribution", (events, upper) => {
    const chart = g({ method: "probability", events }, 218 / 12);
    expect([linesOf(chart)[0], linesOf(chart)[2]]).toEqual([0, upper]);
  });

  it.each([
    [0.5, 9, 0],
    [0.2, 29, 3],
    [0.1, 62, 6],
    [0.05, 128, 13],
    [0.02, 327, 34],
    [0.01, 657, 68],
    [0.005, 1318, 138],
    [0.001, 6604, 692],
  ])("with an event in a share %d of cases: exact upper limit %i, median %i", (p, upper, median) => {
    const chart = spc(cases, { chart: gChart, centre: (1 - p) / p, conventions: { method: "probability", alpha: 0.00135 } });
    expect([chart.points[0]?.centre, chart.points[0]?.upper]).toEqual([median, upper]);
  });

  it("takes the rules that need no limits about its median, and refuses those of zones", () => {
    expect(spc(cases, { chart: gChart, rules: [shift(8)] }).provenance.rules.map(({ key }) => key)).toEqual(["shift(8)"]);
    expect(thrownBy(() => spc(cases, { chart: gChart, rules: [twoInThree()] }))?.code).toBe("rule-not-admitted");
  });

  it("says that no single point can signal downwards, and of all zeros that there is no variation", () => {
    expect(g().notes.find(({ code }) => code === "limit-at-bound")?.params).toEqual({ side: "lower" });
    const none = spc([0, 0, 0, 0], { chart: gChart });
    expect([linesOf(none), zonesOf(none)]).toEqual([
      [0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(notesOf(none)).toContain("no-variation");
  });
});

describe("the t chart", () => {
  const t = (conventions: Partial<Conventions> = {}): Chart => spc(valves ?? [], { chart: tChart, conventions });

  it.each([
    ["table", 6937.933488166575],
    ["rounded", 6940.084220614814],
    ["exact", 6933.418139581172],
  ] as const)("with %s constants: the valves of Montgomery fail after 430.04 hours, at most %d", (constants, upper) => {
    expect(linesOf(t({ constants }))).toEqual([0, ...near(430.04095178975825, upper)]);
  });

  it("takes other roots: with the exponent 0.2777, 430.0087 and 6939.69", () => {
    expect(linesOf(t({ constants: "table", power: 1 / 0.2777 }))).toEqual([0, ...near(430.0086902600072, 6939.6920660195)]);
  });

  it("N33: refuses a time of 0 and says what to do; as a gap it costs its ranges", () => {
    const times = [0, 0, 3, 5, 9, 0, 2];
    const error = thrownBy(() => spc(times, { chart: tChart }));
    expect(error).toMatchObject({ code: "invalid-row", row: 0 });
    expect(error?.message).toContain("g chart");
    expect(linesOf(spc(times, { chart: tChart, conventions: { invalid: "gap" } }))).toEqual(
      near(0.5558911817137783, 4.237674212606701, 15.404431782490134),
    );
  });

  it("N34: a transformed line below 0 is 0, for every z", () => {
    const chart = spc([1, 100, 1, 100, 1, 100], { chart: tChart, innerLines: true });
    expect(sevenLines(chart)).toEqual([0, 0, 0, ...near(19.957960845145568, 242.56317448704732, 1044.9291155467704, 2944.645175333935)]);
  });

  it.each([5, 99.9, 0.1, 1e-300, 1e300])("of equal times has every line on that time: %d", (time) => {
    const chart = spc([time, time, time, time, time, time, time, time, time, time], { chart: tChart });
    expect(linesOf(chart)).toEqual([time, time, time]);
    expect(chart.signals).toEqual([]);
  });

  it("takes a given centre as a time, and a given sigma as one of transformed times", () => {
    expect(spc([3, 9, 4], { chart: tChart, centre: 8 }).points[0]?.centre).toBe(8);
    const given = spc([3, 9, 4], { chart: tChart, centre: 8, sigma: 0.2 });
    expect(linesOf(given)).toEqual(near((8 ** (1 / 3.6) - 0.6) ** 3.6, 8, (8 ** (1 / 3.6) + 0.6) ** 3.6));
    const squared = spc([3, 9, 4], { chart: tChart, centre: 9, sigma: 0.5, conventions: { power: 2 } });
    expect(linesOf(squared)).toEqual(near(1.5 ** 2, 9, 4.5 ** 2));
  });
});

describe("exact limits of times", () => {
  const exponential = { method: "probability" } as const;

  it("lie at these multiples of the mean: 0.00135, 0.0230, 0.1728, ln 2, 1.841, 3.783, 6.608", () => {
    const chart = spc([1, 0.5, 1.5], { chart: tChart, conventions: exponential, innerLines: true });
    expect(sevenLines(chart)).toEqual(
      [
        0.0013508099647482, 0.0230129093289635, 0.1727537790234499, 0.6931471805599453, 1.8410216450092634, 3.783184333682033,
        6.60772622151035,
      ].map((line): unknown => expect.closeTo(line, 12)),
    );
    const alpha = spc([1, 0.5, 1.5], { chart: tChart, conventions: { ...exponential, alpha: 0.00135 } });
    expect(linesOf(alpha)).toEqual([expect.closeTo(0.00135091207, 11), Math.LN2, expect.closeTo(6.60765069, 8)]);
  });

  it("of two sigmas have inner lines at two thirds of one: the mean times −ln Φ(2/3) and −ln Φ(−2/3)", () => {
    const chart = spc([1, 0.5, 1.5], { chart: tChart, conventions: { ...exponential, sigmas: 2 }, innerLines: true });
    const also = chart.points[0]?.also;
    expect([also?.lower1, also?.upper1]).toEqual([expect.closeTo(0.2910109905523, 12), expect.closeTo(1.376373584973, 12)]);
  });

  it("are 0.959 and 4691.8 about 492.17 hours for the valves", () => {
    expect(linesOf(spc(valves ?? [], { chart: tChart, conventions: exponential }))).toEqual(
      near(0.9591426155, 492.1691555566, 4691.8160035834),
    );
  });

  it("of a Weibull distribution put the centre at the median, and a given centre is that median", () => {
    const conventions = { ...exponential, shape: 2 };
    const times = [3, 4, 5];
    const scale = Math.sqrt((9 + 16 + 25) / 3);
    const chart = spc(times, { chart: tChart, conventions });
    expect(chart.points[0]?.centre).toBeCloseTo(scale * Math.sqrt(Math.LN2), 12);
    expect(spc(times, { chart: tChart, conventions, centre: 4 }).points[0]?.upper).toBeCloseTo(
      4 * Math.sqrt(6.60772622151035 / Math.LN2),
      9,
    );
  });

  it("estimate the shape by maximum likelihood, from 10 times or more", () => {
    const conventions = { ...exponential, shape: "estimate" } as const;
    const few = spc([3, 9, 4, 8, 2, 7, 5, 6, 1], { chart: tChart, conventions });
    expect(linesOf(few)).toEqual([null, 5, null]);
    expect(notesOf(few)).toContain("no-limits");
    const times = [37.86, 5.95, 16.78, 26.06, 0.64, 2.77, 9.45, 2.08, 74.48, 1.76];
    const shape = spc(times, { chart: tChart, conventions }).phases[0]?.estimate.shape ?? NaN;
    const weights = times.map((time) => time ** shape);
    const total = weights.reduce((a, b) => a + b);
    const slope = 1 / shape + times.reduce((sum, time, i) => sum + Math.log(time) * (0.1 - (weights[i] ?? NaN) / total), 0);
    expect(Math.abs(slope)).toBeLessThan(1e-12);
    const equal = spc([4, 4, 4, 4, 4, 4, 4, 4, 4, 4], { chart: tChart, conventions });
    expect(linesOf(equal)).toEqual([4, 4, 4]);
  });

  it("have no sigma to be given", () => {
    expect(thrownBy(() => spc([3, 4], { chart: tChart, conventions: exponential, centre: 3, sigma: 1 }))?.code).toBe("conflicting-options");
  });
});
