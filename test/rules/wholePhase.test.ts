/** Rules that judge a whole phase: longestRun, crossings, box and runsTest. */
import { describe, expect, it } from "vitest";
import { runChart, spc } from "../../src/index.js";
import { box, crossings, longestRun, runsTest } from "../../src/rules/index.js";
import type { Rule } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, times, told, under, unlined, viewOf } from "./view.js";

/** Runs of these lengths, above and below the centre by turns. */
const runsOf = (...lengths: readonly number[]): number[] => lengths.flatMap((length, i) => times(length, i % 2 === 0 ? 1 : -1));
const all = (n: number): string => Array.from({ length: n }, (_, i) => i + 1).join(",");

describe("longestRun", () => {
  it("signals above its limit, not at it: 7 for 20 useful points, 8 for 24", () => {
    expect(found(longestRun(), runsOf(7, 5, 4, 4))).toEqual([]);
    expect(told(found(longestRun(), runsOf(8, 4, 4, 4)))).toEqual(["high 1,2,3,4,5,6,7,8; 8"]);
    expect(found(longestRun(), runsOf(8, 8, 8))).toEqual([]);
    expect(told(found(longestRun(), runsOf(5, 10, 9)))).toEqual([
      "low 6,7,8,9,10,11,12,13,14,15; 14",
      "high 16,17,18,19,20,21,22,23,24; 24",
    ]);
  });

  it("passes over points on the centre line and counts only the others", () => {
    expect(told(found(longestRun(), [...times(4, -1), 0, ...times(3, -1), 0, 1, 1, 1]))).toEqual(["low 1,2,3,4,6,7,8; 8"]);
    expect(found(longestRun(), [...times(4, -1), 0, ...times(3, -1), 0, 1, 1, 1], { onCentre: "below" })).toHaveLength(1);
  });

  it("tells the length, what is needed, and how many points were useful", () => {
    expect(found(longestRun(), [0, ...runsOf(9, 3)])[0]?.evidence).toEqual({ length: 9, needed: 8, useful: 12 });
  });

  it("is not evaluated below 10 useful points", () => {
    expect(found(longestRun(), [...times(9, 1), 0, 0])).toEqual([]);
    expect(found(longestRun(), times(10, 1))).toHaveLength(1);
  });
});

describe("crossings", () => {
  it("signals below its limit, not at it: 2 for 10 useful points, 8 for 24", () => {
    expect(found(crossings(), runsOf(3, 3, 4))).toEqual([]);
    expect(told(found(crossings(), runsOf(5, 5)))).toEqual([`– ${all(10)}; 10`]);
    expect(found(crossings(), runsOf(3, 3, 3, 3, 3, 3, 3, 2, 1))).toEqual([]);
    expect(told(found(crossings(), runsOf(3, 3, 3, 3, 3, 3, 3, 3)))).toEqual([`– ${all(24)}; 24`]);
  });

  it("has every useful point as member, none on the centre line, and tells the counts", () => {
    const [signal] = found(crossings(), [0, ...runsOf(5, 5), 0]);
    expect(signal).toEqual({
      side: null,
      at: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      completed: 10,
      evidence: { crossings: 1, needed: 2, useful: 10 },
    });
  });

  it("is not evaluated below 10 useful points", () => {
    expect(found(crossings(), [...times(9, 1), 0])).toEqual([]);
  });
});

describe("box", () => {
  it("judges crossings and longest run by the published best box: at least 6 and at most 7 for 24 points", () => {
    expect(found(box("best"), runsOf(7, 6, 3, 3, 2, 2, 1))).toEqual([]);
    expect(found(box("best"), runsOf(7, 6, 3, 3, 3, 2))).toHaveLength(1);
    expect(found(box("best"), runsOf(8, 5, 3, 3, 2, 2, 1))).toHaveLength(1);
  });

  it("cuts the corner of the box for 10 points: 2 crossings with a run of 6 are out, 3 crossings or a run of 5 are in", () => {
    expect([box("best"), box("cut")].map((rule) => found(rule, runsOf(6, 2, 2)).length)).toEqual([0, 1]);
    expect(found(box("cut"), runsOf(6, 2, 1, 1))).toEqual([]);
    expect(found(box("cut"), runsOf(5, 3, 2))).toEqual([]);
  });

  it("tells crossings, longest run and the box", () => {
    expect(found(box("best"), [0, ...runsOf(9, 1)])[0]).toEqual({
      side: null,
      at: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      completed: 10,
      evidence: { crossings: 1, longest: 9, crossingsNeeded: 2, longestAllowed: 6, useful: 10 },
    });
    expect(found(box("cut"), runsOf(6, 2, 2))[0]?.evidence).toEqual({
      crossings: 2,
      longest: 6,
      crossingsNeeded: 2,
      longestAllowed: 6,
      longestAtFewest: 5,
      crossingsAtLongest: 3,
      useful: 10,
    });
  });

  it.each(["best", "cut"] as const)(
    "%s falls back on the limits of crossings and longest run above 100 points: 42 and 10 for 101",
    (which) => {
      const series = (crossings: number, longest: number): number[] => {
        const lengths = [longest, ...times(crossings, Math.floor((101 - longest) / crossings))];
        const left = 101 - lengths.reduce((sum, length) => sum + length, 0);
        return runsOf(...lengths.map((length, i) => (i > 0 && i <= left ? length + 1 : length)));
      };
      expect([found(box(which), series(42, 10)), found(box(which), series(60, 10)), found(box(which), series(42, 3))]).toEqual([
        [],
        [],
        [],
      ]);
      expect(found(box(which), series(41, 10))[0]?.evidence).toMatchObject({
        crossings: 41,
        crossingsNeeded: 42,
        longest: 10,
        useful: 101,
      });
      expect(found(box(which), series(42, 11))[0]?.evidence).toMatchObject({ crossings: 42, longest: 11, longestAllowed: 10, useful: 101 });
    },
  );

  it("is not evaluated below 10 useful points", () => {
    expect(found(box(), times(9, 1))).toEqual([]);
  });

  it("refuses a box that is neither best nor cut", () => {
    // @ts-expect-error a caller without types may ask for any
    expect(thrownBy(() => box("better"))).toMatchObject({ code: "unknown-value", column: "which", value: "better" });
  });
});

describe("runsTest", () => {
  it("signals at 6 runs of ten and ten points, not at 7, as Swed & Eisenhart print", () => {
    expect(told(found(runsTest(), runsOf(4, 4, 3, 3, 3, 3)))).toEqual([`– ${all(20)}; 20`]);
    expect(found(runsTest(), runsOf(4, 4, 3, 3, 2, 3, 1))).toEqual([]);
  });

  it("signals at 16 runs of ten and ten points, not at 15", () => {
    expect(found(runsTest(), runsOf(...times(14, 1), 3, 3))[0]?.evidence).toMatchObject({ runs: 16, above: 10, below: 10 });
    expect(found(runsTest(), runsOf(...times(13, 1), 4, 3))).toEqual([]);
  });

  it("goes by the numbers above and below, not by halves", () => {
    expect(found(runsTest(), runsOf(8, 1, 8, 1, 2, 1))).toEqual([]);
    expect(found(runsTest(), runsOf(5, 5, 5, 5, 1))[0]?.evidence).toMatchObject({ runs: 5, above: 11, below: 10 });
  });

  it("tells the number of runs and the tail in which it lies", () => {
    expect(Object.keys(found(runsTest(), runsOf(5, 5))[0]?.evidence ?? {})).toEqual(["runs", "above", "below", "pLow"]);
    expect(found(runsTest(), runsOf(5, 5))[0]?.evidence?.pLow).toBeCloseTo(2 / 252, 15);
    expect(found(runsTest(), runsOf(...times(10, 1)))[0]?.evidence?.pHigh).toBeCloseTo(2 / 252, 15);
  });

  it("takes another tail", () => {
    expect(found(runsTest(), runsOf(4, 3, 1, 2))).toEqual([]);
    expect(runsTest({ tail: 0.05 })).toMatchObject({ key: "runsTest(tail: 0.05)", params: { tail: 0.05 } });
    expect(found(runsTest({ tail: 0.05 }), runsOf(3, 5, 2))).toHaveLength(1);
    expect(found(runsTest(), runsOf(3, 5, 2))).toEqual([]);
  });

  it("signals at a probability that is the tail itself, whatever the last bit of the quotient", () => {
    expect(found(runsTest({ tail: 0.2 }), runsOf(4, 2, 5, 1))).toHaveLength(1);
    expect(found(runsTest({ tail: 0.1999 }), runsOf(4, 2, 5, 1))).toEqual([]);
    expect(found(runsTest(), runsOf(7, 3, 7))).toHaveLength(1);
    // At least 9 runs of six and four points: 5 of 210 orders.
    expect(found(runsTest({ tail: 1 / 42 }), runsOf(...times(8, 1), 2))).toHaveLength(1);
    expect(found(runsTest({ tail: 0.0238 }), runsOf(...times(8, 1), 2))).toEqual([]);
    // Seven runs, the most that three and seven points make: 20 of 120 orders.
    expect(
      found(
        runsTest({ tail: 1 / 6 }),
        runsOf(1, 1, 2, 1, 2, 1, 2).map((y) => -y),
      ),
    ).toHaveLength(1);
    expect(
      found(
        runsTest({ tail: 0.166 }),
        runsOf(1, 1, 2, 1, 2, 1, 2).map((y) => -y),
      ),
    ).toEqual([]);
  });

  it.each([0, 0.5, -0.1, NaN])("refuses a tail of %d", (tail) => {
    expect(thrownBy(() => runsTest({ tail }))).toMatchObject({ code: "out-of-range", column: "tail", value: tail });
  });

  it("is not evaluated below 10 useful points, nor where all lie on one side", () => {
    expect(found(runsTest(), runsOf(5, 4))).toEqual([]);
    expect(found(runsTest(), times(12, 1))).toEqual([]);
    expect(found(runsTest(), times(12, -1))).toEqual([]);
  });
});

describe("rules of a whole phase", () => {
  it.each([longestRun(), crossings(), box("best"), box("cut"), runsTest()].map((rule) => [rule.key, rule] as const))(
    "%s asks for 10 useful points about a settled centre and needs no limits",
    (_key, rule) => {
      expect(rule).toMatchObject({ needs: "centre", scope: "phase", useful: 10, settled: true, rank: rule.name === "longestRun" ? 4 : 5 });
      const values = runsOf(12, 8, 1);
      expect(rule.find(unlined(viewOf(values)), under())).toEqual(found(rule, values));
      expect(found(rule, values)).toHaveLength(rule.name === "longestRun" ? 2 : 1);
    },
  );

  it("have keys and words", () => {
    expect([longestRun(), crossings(), box(), box("cut"), runsTest()].map(({ key }) => key)).toEqual([
      "longestRun",
      "crossings",
      "box(best)",
      "box(cut)",
      "runsTest",
    ]);
    expect(box("cut")).toMatchObject({ params: { which: "cut" }, label: "an unusual pair of crossings and longest run (cut box)" });
    expect([longestRun(), crossings(), runsTest()].map(({ label }) => label)).toEqual([
      "an unusually long run on one side of the centre line",
      "unusually few crossings of the centre line",
      "too few or too many runs about the centre line",
    ]);
  });
});

it("names as many useful points as each rule needs where there are fewer", () => {
  const mine: Rule = { ...longestRun(), key: "mine", useful: 25 };
  const chart = spc([1, 3, 1, 3, 2, 1, 3, 2, 2, 1, 3], { chart: runChart, rules: [crossings(), longestRun(), mine] });
  const told = chart.notes.filter(({ code }) => code === "few-useful-points");
  expect(told.map(({ params }) => params)).toEqual([
    { rules: "crossings, longestRun", useful: 8, needed: 10 },
    { rules: "mine", useful: 8, needed: 25 },
  ]);
});

describe.each([1, -1])("runsTest with all points on one side of a given centre (%i)", (side) => {
  const points = Array.from({ length: 15 }, (_, i) => side * (5 + (i % 3)));
  const asked = { chart: runChart, centre: 0, rules: [runsTest()] };

  it("is not evaluated, and says why", () => {
    const chart = spc(points, asked);
    expect(chart.notes.find(({ code }) => code === "one-sided-points")).toMatchObject({ params: { rules: "runsTest" }, phase: 0 });
    expect([chart.verdict.variation, chart.verdict.stable]).toEqual(["none", null]);
    expect(chart.verdict.reasons.map(({ code }) => code)).toContain("no-rule");
  });

  it("is evaluated with one point on the other side", () => {
    const chart = spc([...points, -side], asked);
    expect([chart.verdict.variation, chart.verdict.stable]).toEqual(["common", true]);
  });
});
