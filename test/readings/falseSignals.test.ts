import { describe, expect, test } from "vitest";
import {
  anhoejRules,
  astronomicalPoint,
  crossings,
  ihiRunPreset,
  mdcPreset,
  provostMurrayPreset,
  provostMurrayRules,
  shift,
  spc,
  trend,
  xmrChart,
} from "../../src/index.js";
import { normalCdf } from "../../src/distributions.js";
import { describe as inWords } from "../../src/readings/describe.js";
import { falseSignals } from "../../src/readings/falseSignals.js";
import type { Rule } from "../../src/types/index.js";
import { swing } from "../docs/rule.js";
import { frozen } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

/** Chance of two successive normal values beyond 2 sigma on opposite sides, within n: a chain of three states. */
function swingWithin(n: number): number {
  const far = normalCdf(-2);
  let [none, last] = [1, 0];
  for (let i = 0; i < n; i++) [none, last] = [(none + last) * (1 - 2 * far), none * 2 * far + last * far];
  return 1 - none - last;
}

describe("what a set of rules costs", () => {
  test("is plain data: the chance of any signal, of each rule, and the points to the first", () => {
    const cost = falseSignals(provostMurrayPreset, 24);
    expect(JSON.parse(JSON.stringify(cost))).toEqual(cost);
    expect(cost).toMatchObject({ n: 24, limits: true, basis: "own", method: "simulation", seed: 20261122 });
    expect(cost.rules.map(({ key }) => key)).toEqual(provostMurrayRules.map(({ key }) => key));
    const chances = cost.rules.map(({ p }) => p);
    expect(cost.any.p).toBeGreaterThan(Math.max(...chances));
    expect(cost.any.p).toBeLessThan(chances.reduce((sum, p) => sum + p));
    expect(cost.averageRunLength).toBeCloseTo(89.19, 0);
  });

  test("is told by the words of a chart", () => {
    const chart = spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13, 6, 5], { chart: xmrChart });
    expect(inWords(chart, { cost: falseSignals(provostMurrayRules, 24) })).toMatch(
      /A stable process of 24 points shows at least one such signal in 1[456] of 100 charts\./,
    );
  });

  test("lines from a few of the points judge the others, and cost more than lines from all and than lines that are known", () => {
    const few = falseSignals(provostMurrayPreset, 24, { baseline: 12 });
    expect(few).toMatchObject({ n: 24, basis: "own", baseline: 12, method: "simulation" });
    expect(few.any.p).toBeGreaterThan(0.3);
    expect(few.any.p).toBeLessThan(0.34);
    expect(few.any.p).toBeGreaterThan(falseSignals(provostMurrayPreset, 24, { basis: "known" }).any.p + 0.08);
    // Of limits from 12 points, 0.0270 of series have one of these outside, and 0.0188 the next.
    const next = falseSignals([astronomicalPoint()], 13, { baseline: 12 }).any;
    expect(Math.abs(next.p - 0.044)).toBeLessThan(0.002 + 4 * next.se);
    const median = falseSignals(anhoejRules, 24, { limits: false, baseline: 12 });
    expect(median).toMatchObject({ method: "simulation", baseline: 12 });
    expect(median.any.p).toBeGreaterThan(2 * falseSignals(anhoejRules, 24, { limits: false }).any.p);
    expect(falseSignals(anhoejRules, 24, { limits: false, baseline: 9 }).any.p).toBe(0);
  });

  test("lines from as many points as there are, or more, come from all", () => {
    const all = falseSignals(mdcPreset, 24);
    for (const baseline of [24, 30]) expect(falseSignals(mdcPreset, 24, { baseline })).toEqual(all);
    expect(all).not.toHaveProperty("baseline");
    expect(thrownBy(() => falseSignals(mdcPreset, 24, { basis: "known", baseline: 12 }))?.code).toBe("conflicting-options");
    for (const baseline of [0, 1.5, NaN]) expect(thrownBy(() => falseSignals(mdcPreset, 24, { baseline }))?.code).toBe("out-of-range");
  });

  test("a trend costs the same whatever the lines come from, and its chance is exact beside others that are not", () => {
    const alone = falseSignals([trend(6)], 24);
    expect(alone).toMatchObject({ method: "exact", seed: null, replicates: null, any: { se: 0 } });
    expect(falseSignals([trend(6)], 24, { basis: "known" }).any).toEqual(alone.any);
    const among = falseSignals(provostMurrayPreset, 24).rules.find(({ key }) => key === "trend(6)");
    expect(among).toEqual({ key: "trend(6)", ...alone.any });
  });

  test("a point outside and a run-chart rule are independent about known lines: on which side says nothing about how far", () => {
    const [outside, runs, both] = [[astronomicalPoint()], anhoejRules, [astronomicalPoint(), ...anhoejRules]].map((rules) =>
      falseSignals(rules, 36, { basis: "known" }),
    );
    expect(both?.method).toBe("exact");
    expect(both?.any.p).toBeCloseTo(1 - (1 - (outside?.any.p ?? 0)) * (1 - (runs?.any.p ?? 0)), 12);
  });

  test("no rules cost nothing", () => {
    expect(falseSignals([], 24)).toMatchObject({ any: { p: 0, se: 0 }, rules: [], averageRunLength: null, method: "exact" });
  });

  test("rules that judge a whole phase have no run length", () => {
    expect(falseSignals(ihiRunPreset, 24, { limits: false }).averageRunLength).toBeNull();
  });
});

describe("which chart is meant", () => {
  test("a run chart leaves out the rules that need limits", () => {
    const { rules, limits } = falseSignals(mdcPreset, 24, { limits: false });
    expect(limits).toBe(false);
    expect(rules.map(({ key }) => key)).toEqual(["shift(6)", "trend(6)"]);
  });

  test("a run about a centre of fewer than ten points is not looked for, unless the preset asks for no such number", () => {
    const [careful, bold] = [{}, { baselineAtLeast: 0 }].map((conventions) => falseSignals({ rules: [shift(3)], conventions }, 8));
    expect(careful?.any).toEqual({ p: 0, se: 0 });
    expect(bold?.any.p).toBeGreaterThan(0.1);
    expect(falseSignals([shift(3)], 8, { basis: "known" }).any.p).toBeGreaterThan(0.5);
  });

  test("ten points are enough: one crossing, where chance gives at least two, in 2 of the 252 orders of five above and five below", () => {
    const chance = (n: number): number => falseSignals([crossings()], n, { limits: false }).any.p;
    expect(chance(10)).toBeCloseTo(2 / 252, 12);
    expect(chance(9)).toBe(0);
  });

  test("of an odd number of points one is the median, and ends a run where a point on the centre line does", () => {
    const [skipped, ending] = (["skip", "break"] as const).map((onCentre) =>
      falseSignals({ rules: [shift(6)], conventions: { onCentre } }, 25, { limits: false }),
    );
    expect(skipped?.method).toBe("exact");
    expect(ending?.method).toBe("simulation");
    expect(ending?.any.p).toBeLessThan(skipped?.any.p ?? 0);
  });

  test("a mean in place of the median is simulated", () => {
    const cost = falseSignals({ rules: [shift(6)], conventions: { centreFrom: "mean" } }, 24, { limits: false });
    expect(cost.method).toBe("simulation");
    expect(cost.any.p).toBeGreaterThan(falseSignals([shift(6)], 24, { limits: false }).any.p);
  });

  test("the minimum of a preset, its tolerance and its bounds are left out", () => {
    const plain = falseSignals(provostMurrayRules, 12).any;
    const conventions = { minimum: { points: 20, of: "chart", effect: "withhold" }, tolerance: 0.5, bounds: [0, null] } as const;
    expect(falseSignals({ rules: provostMurrayRules, conventions }, 12).any).toEqual(plain);
    expect(falseSignals(mdcPreset, 12).any.p).toBeCloseTo(0.09, 1);
  });

  test("limits two sigmas away are broken in one of 22 points", () => {
    const { any, method } = falseSignals({ rules: [astronomicalPoint()], conventions: { sigmas: 2 } }, 1, { basis: "known" });
    expect(any.p).toBeCloseTo(2 * normalCdf(-2), 12);
    expect(method).toBe("exact");
  });
});

describe("simulation", () => {
  test("the same seed gives the same answer, another another", () => {
    const rules = (): readonly Rule[] => [astronomicalPoint(), shift(8), trend(6)];
    const first = falseSignals(rules(), 20, { replicates: 2000 });
    expect(falseSignals(rules(), 20, { replicates: 2000 })).toEqual(first);
    expect(falseSignals(rules(), 20, { replicates: 2000, seed: 7 }).any.p).not.toBe(first.any.p);
    expect(first).toMatchObject({ replicates: 2000, seed: 20261122 });
  });

  test.each([7, 23, 41])("a rule of the user's own at %i points has a standard error of at most 0.005", (n) => {
    const { any, rules, method } = falseSignals([swing(2)], n, { basis: "known" });
    expect(method).toBe("simulation");
    expect(any.se).toBeGreaterThan(0);
    expect(any.se).toBeLessThanOrEqual(0.005);
    expect(rules).toEqual([{ key: "swing(2)", ...any }]);
    expect(Math.abs(any.p - swingWithin(n))).toBeLessThanOrEqual(4 * any.se);
  });

  test("a rule that nearly always signals is not said to do so without error", () => {
    const always: Rule = {
      ...swing(2),
      key: "always",
      name: "always",
      needs: "value",
      find: () => [{ side: null, at: [0], completed: 0 }],
    };
    const { any } = falseSignals([always], 5);
    expect(any.p).toBe(1);
    expect(any.se).toBeGreaterThan(0);
  });

  test("the same question is answered once, and only for the very same rules", () => {
    const one = falseSignals(mdcPreset, 14);
    expect(falseSignals(mdcPreset, 14)).toBe(one);
    const [never, ever] = [[], [{ side: null, at: [0], completed: 0 }]].map(
      (found): Rule => ({ ...swing(2), key: "mine", name: "mine", find: () => found }),
    );
    if (never === undefined || ever === undefined) throw new Error("two rules are needed");
    expect(falseSignals([never], 6).any.p).toBe(0);
    expect(falseSignals([ever], 6).any.p).toBe(1);
  });

  test("nothing of the caller's is changed", () => {
    expect(() => falseSignals(frozen({ rules: [shift(4), swing(2)], conventions: { onTie: "break" as const } }), 13)).not.toThrow();
  });
});

describe("what cannot be answered throws", () => {
  const ask = (set: unknown, n: unknown, options?: unknown): string | undefined =>
    thrownBy(() => Reflect.apply(falseSignals, null, [set, n, options]))?.code;

  test.each([
    ["no whole number of points", [], 2.5, {}, "out-of-range"],
    ["no points", [], 0, {}, "out-of-range"],
    ["an unknown basis", [], 24, { basis: "owned" }, "unknown-value"],
    ["an unknown option", [], 24, { base: "own" }, "unknown-option"],
    ["limits that are no flag", [], 24, { limits: "yes" }, "wrong-type"],
    ["a seed below 0", [], 24, { seed: -1 }, "out-of-range"],
    ["no series", [], 24, { replicates: 0 }, "out-of-range"],
    ["a name in place of rules", "mdc", 24, {}, "wrong-type"],
    ["something that is no rule", [{ rule: "shift" }], 24, {}, "wrong-type"],
    ["one rule twice", [shift(8), shift(8)], 24, {}, "rule-duplicate"],
    ["an unknown convention", { rules: [], conventions: { onCenter: "skip" } }, 24, {}, "unknown-option"],
  ])("%s", (_, set, n, options, code) => {
    expect(ask(set, n, options)).toBe(code);
  });
});
