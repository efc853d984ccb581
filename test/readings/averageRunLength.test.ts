import { describe, expect, test } from "vitest";
import {
  anhoejPreset,
  astronomicalPoint,
  crossings,
  ihiPreset,
  nelsonPreset,
  presetOf,
  provostMurrayPreset,
  shift,
  trend,
  twoInThree,
  westernElectricPreset,
} from "../../src/index.js";
import { normalCdf } from "../../src/distributions.js";
import { averageRunLength } from "../../src/readings/averageRunLength.js";
import type { Rule } from "../../src/types/index.js";
import { swing } from "../docs/rule.js";
import { thrownBy } from "../support/thrown.js";

describe("how many points pass until a signal", () => {
  test("is exact for a point outside: one over the chance of one", () => {
    const { value, se, method } = averageRunLength([astronomicalPoint()]);
    expect(value).toBeCloseTo(1 / (2 * normalCdf(-3)), 9);
    expect({ se, method }).toEqual({ se: 0, method: "exact" });
    expect(averageRunLength([astronomicalPoint()], { shift: 2 }).value).toBeCloseTo(1 / (normalCdf(-1) + normalCdf(-5)), 10);
  });

  test("is 2ᵏ − 1 for a run of k on one side", () => {
    for (const k of [2, 5, 8, 12, 40, 100]) expect((averageRunLength([shift(k)]).value ?? NaN) / (2 ** k - 1)).toBeCloseTo(1, 8);
  });

  test("is so long for a trend of 20 that chance never shows one: 20!/2, and a little more, as trends do not overlap", () => {
    const factorial = Array.from({ length: 20 }, (_, i) => i + 1).reduce((product, k) => product * k, 1);
    const ratio = (averageRunLength([trend(20)]).value ?? NaN) / (factorial / 2);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.06);
  });

  test("falls as the shift grows, on either side alike", () => {
    const lengths = [0, 0.5, 1, 2, 3].map((size) => averageRunLength(westernElectricPreset, { shift: size }).value ?? NaN);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(averageRunLength(westernElectricPreset, { shift: -1 }).value).toBeCloseTo(lengths[2] ?? NaN, 9);
  });

  test("is not moved by a shift for a trend, which has no centre line", () => {
    expect(averageRunLength([trend(6)], { shift: 2 })).toEqual(averageRunLength([trend(6)]));
  });

  test("is a little shorter where windows that are not yet full count", () => {
    const [full, partial] = [false, true].map((flag) => averageRunLength([twoInThree()], { partial: flag }).value ?? NaN);
    expect(full).toBeGreaterThan(partial ?? NaN);
    expect(full).toBeCloseTo(partial ?? NaN, 2);
  });

  test("is shorter where two of three may lie on either side", () => {
    const [either, same] = [ihiPreset, provostMurrayPreset].map((preset) => averageRunLength(preset).value ?? NaN);
    expect(either).toBeLessThan(same ?? NaN);
  });

  test("is that of the conventions of each question, also where the rules are the very same", () => {
    const rules = [twoInThree()];
    const [same, either] = (["same", "either"] as const).map((nearLimitSide) =>
      averageRunLength({ rules, conventions: { nearLimitSide } }),
    );
    expect(either?.value).toBeLessThan(same?.value ?? NaN);
  });

  test("is below that of a point outside alone, 22 with limits at two sigmas, where other rules are added", () => {
    const { value } = averageRunLength({ rules: provostMurrayPreset.rules, conventions: { sigmas: 2 } });
    expect(value).toBeLessThan(1 / (2 * normalCdf(-2)));
  });

  test("is none for rules that judge a whole phase, also among others", () => {
    const none = { value: null, se: 0, method: "none", seed: null, replicates: null };
    expect(averageRunLength([crossings()])).toEqual(none);
    expect(averageRunLength(anhoejPreset)).toEqual(none);
    expect(averageRunLength([])).toEqual(none);
  });
});

describe("by simulation", () => {
  test("a rule of the user's own comes within 4 standard errors of its chain of three states", () => {
    const far = normalCdf(-2);
    const near = 1 - 2 * far;
    const exact = (1 + (2 * far) / (1 - far)) / (2 * far - (2 * far * near) / (1 - far));
    const { value, se, method, seed } = averageRunLength([swing(2)], { replicates: 2000 });
    expect({ method, seed }).toEqual({ method: "simulation", seed: 20261122 });
    expect(se / (value ?? NaN)).toBeLessThan(0.06);
    expect(Math.abs((value ?? NaN) - exact)).toBeLessThanOrEqual(4 * se);
  });

  test("has the standard error of its run lengths: after a shift of 2 sigma that of a geometric distribution", () => {
    const hidden: Rule = { ...astronomicalPoint(), key: "hidden", name: "hidden" };
    const { value, se } = averageRunLength([hidden], { shift: 2, replicates: 4000 });
    const exact = 1 / (normalCdf(-1) + normalCdf(-5));
    expect(Math.abs((value ?? NaN) - exact)).toBeLessThanOrEqual(4 * se);
    expect((se * Math.sqrt(4000)) / (exact * Math.sqrt(1 - 1 / exact))).toBeCloseTo(1, 1);
  });

  test("agrees with the exact chain where windows that are not yet full count", () => {
    const hidden: Rule = { ...astronomicalPoint(), key: "hidden", name: "hidden" };
    for (const partial of [true, false]) {
      const exact = averageRunLength([astronomicalPoint(), twoInThree({ third: "sameSide" })], { shift: 2, partial }).value ?? NaN;
      const { value, se } = averageRunLength([hidden, twoInThree({ third: "sameSide" })], { shift: 2, partial });
      expect(Math.abs((value ?? NaN) - exact)).toBeLessThanOrEqual(4 * se);
    }
  });

  test("a rule that hardly ever signals has a larger standard error, and one that never does has no run length", () => {
    const rare: Rule = {
      ...swing(2),
      key: "rare",
      name: "rare",
      find: ({ value, length }) => {
        for (let at = 0; at < length; at++) if ((value[at] ?? 0) > 3.2) return [{ side: "high", at: [at], completed: at }];
        return [];
      },
    };
    const { value, se, replicates } = averageRunLength([rare], { replicates: 100 });
    expect(replicates).toBeLessThan(100);
    expect(se).toBeCloseTo((value ?? NaN) / Math.sqrt(replicates ?? NaN), 6);
    expect(Math.abs((value ?? NaN) - 1 / normalCdf(-3.2))).toBeLessThanOrEqual(4 * se);
    const never = averageRunLength([{ ...swing(2), key: "never", name: "never", find: () => [] }], { replicates: 10 });
    expect(never).toMatchObject({ value: null, replicates: 0, method: "simulation" });
  });

  test("the same seed gives the same answer, another another", () => {
    const ask = (seed: number): number | null => averageRunLength(nelsonPreset, { seed, replicates: 200 }).value;
    expect(ask(1)).toBe(ask(1));
    expect(ask(1)).not.toBe(ask(2));
  });

  const presets = [
    "phs-run",
    "nhse-sw",
    "provost-murray",
    "ihi",
    "mdc@5.0",
    "mdc-sql@2.6",
    "mdc-7@5.0",
    "nhsr-ptd@0.2.2",
    "nelson",
    "montgomery",
  ];
  test.each(presets)("the length that is tabulated for %s is that of a shorter simulation with another seed", (name) => {
    const long = averageRunLength(presetOf(name));
    const short = averageRunLength(presetOf(name), { seed: 5, replicates: 2000 });
    expect(long).toMatchObject({ method: "simulation", seed: 20261122, replicates: 1_000_000 });
    expect(Math.abs((long.value ?? NaN) - (short.value ?? NaN))).toBeLessThanOrEqual(4 * Math.hypot(long.se, short.se));
  });
});

describe("what cannot be answered throws", () => {
  test.each([
    [{ shift: Infinity }, "out-of-range"],
    [{ shift: "1" }, "out-of-range"],
    [{ partial: 1 }, "wrong-type"],
    [{ delta: 1 }, "unknown-option"],
    [{ seed: 0.5 }, "out-of-range"],
    [{ replicates: -1 }, "out-of-range"],
  ])("%j", (options, code) => {
    expect(thrownBy(() => Reflect.apply(averageRunLength, null, [[shift(8)], options]))?.code).toBe(code);
  });
});
