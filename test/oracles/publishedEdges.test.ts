/** Edge cases that were asked or answered in public, each with its source. */
import { describe, expect, test } from "vitest";

import { astronomicalPoint, cChart, pChart, presetOf, shift, spc, trend, withinOneThird, xmrChart } from "../../src/index.js";
import type { Chart, Improvement } from "../../src/types/index.js";
import { readLines } from "../support/fixtures.js";
import { chartOf, type QicCase } from "../support/qicharts2.js";

const given = { chart: xmrChart, centre: 0, sigma: 1 } as const;

describe("equality with a limit", () => {
  test("qicharts2 0.8.1, case qic-p-03-clip1: a share of 100 % on an upper limit cut off at 100 % is not outside", () => {
    const one = (readLines("vectors/qicharts2.ndjson") as readonly QicCase[]).find(({ id }) => id === "qic-p-03-clip1");
    if (one === undefined) throw new Error("the case is gone");
    const onLimit = chartOf(one.input).points.filter(({ value, upper }) => value === 1 && upper === 1);
    expect(onLimit).toHaveLength(11);
    expect(onLimit.filter(({ signals, zone }) => signals.includes("astronomicalPoint") || zone === 4)).toEqual([]);
  });

  test("NIST/SEMATECH e-Handbook 6.3.3.1: of 25 wafers the third, 28 on a limit of 28, is not outside, and the 24th, 31, is", () => {
    const wafers = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13];
    const chart = spc(wafers, { chart: cChart, rules: [astronomicalPoint()] });
    expect(chart.points[2]).toMatchObject({ value: 28, upper: 28, zone: 3 });
    expect(chart.signals.map(({ at }) => at)).toEqual([[23]]);
  });

  test("qcc 3.0: a point on the line of one sigma is within it", () => {
    const values = Array.from({ length: 15 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(spc(values, { ...given, rules: [withinOneThird(15)] }).signals).toHaveLength(1);
  });
});

describe("constant 100 %", () => {
  test("PowerBI-SPC issue 463: a measure that is always 100 %, where up is better, does not fail a target of 100 %", () => {
    const rows = Array.from({ length: 14 }, (_, i) => ({ y: 20 + i, n: 20 + i }));
    const asked = { improvement: "up", target: 1 } as const;
    for (const chart of [
      spc(rows, { chart: pChart, y: "y", n: "n", ...asked }),
      spc(rows, { chart: xmrChart, y: ({ y, n }) => y / n, ...asked }),
      spc(rows, { chart: xmrChart, y: ({ y, n }) => y / n, preset: presetOf("mdc@5.0"), ...asked }),
    ]) {
      expect(chart.signals).toEqual([]);
      expect(chart.verdict).toMatchObject({ variation: "common", assurance: "pass", onTarget: true });
    }
  });
});

describe("a target on a limit", () => {
  const assurance = (target: number, improvement: Improvement, targetOnLimit: "decisive" | "inside"): string =>
    spc([0, 1, -1, 0.5], { ...given, target, improvement, conventions: { targetOnLimit } }).verdict.assurance;

  test.each([
    ["up", 3, "fail"],
    ["up", -3, "pass"],
    ["down", 3, "pass"],
    ["down", -3, "fail"],
  ] as const)(
    "PowerBI-SPC issue 116, Making Data Count: where %s is better, a target equal to the limit %d is a %s",
    (improvement, target, told) => {
      expect(assurance(target, improvement, "decisive")).toBe(told);
      expect(presetOf("mdc@5.0").conventions.targetOnLimit).toBeUndefined();
    },
  );

  test.each([
    ["up", 3],
    ["up", -3],
    ["down", 3],
    ["down", -3],
  ] as const)("NHSRplotthedots 0.2.2: where %s is better, a target equal to the limit %d is hit or miss", (improvement, target) => {
    expect(assurance(target, improvement, "inside")).toBe("hit-or-miss");
    expect(presetOf("nhsr-ptd").conventions.targetOnLimit).toBe("inside");
  });

  test("a target of 100 % on an upper limit cut off at 100 % is not out of reach", () => {
    const rows = [39, 40, 38, 40, 39, 40, 37, 40, 39, 40, 40, 39].map((y) => ({ y, n: 40 }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", improvement: "up", target: 1 });
    expect(chart.points[0]?.upper).toBe(1);
    expect(chart.verdict.assurance).toBe("hit-or-miss");
  });
});

describe("a point both improvement and concern", () => {
  /** The series of NHSRplotthedots issue 200. */
  const rise = [0, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
  const peak = 7;
  const charts = (preset: string): readonly Chart[] =>
    (["up", "down"] as const).map((improvement) => spc(rise, { chart: xmrChart, preset: presetOf(preset), improvement }));

  test("NHSRplotthedots issue 194, Making Data Count: improvement is shown, whichever way is better, and a note says so", () => {
    for (const { points, notes, signals } of charts("mdc@5.0")) {
      const causes = signals.filter(({ at }) => at.includes(peak)).map(({ cause }) => cause);
      expect(new Set(causes)).toEqual(new Set(["improvement", "concern"]));
      expect(points[peak]?.cause).toBe("improvement");
      expect(notes.some(({ code, at }) => code === "conflicting-signals" && at.includes(peak))).toBe(true);
    }
  });

  test("NHSRplotthedots pull request 180: outside decides before trend, whichever way is better", () => {
    expect(charts("nhsr-ptd").map(({ points }) => points[peak]?.cause)).toEqual(["improvement", "concern"]);
  });

  test("PowerBI-SPC issue 212: the other direction gives the mirror image where precedence decides", () => {
    const mirrored = { improvement: "concern", concern: "improvement", neutral: "neutral", common: "common" } as const;
    const [up = [], down = []] = charts("nhsr-ptd").map(({ points }) => points.map(({ cause }) => cause));
    expect(up.map((cause) => mirrored[cause])).toEqual(down);
  });

  test("NHSRplotthedots issues 167 and 171: a rising trend below the mean is judged by where it goes", () => {
    const values = [-2.9, -2.5, -2, -1.5, -1, -0.6, -0.2];
    const { signals } = spc(values, { ...given, improvement: "up", rules: [trend(7), shift(7)] });
    expect(signals.map(({ code, cause }) => [code, cause])).toEqual([
      ["trend", "improvement"],
      ["shift", "concern"],
    ]);
  });
});
