/** What rules cost, as others computed it: fixtures/chance. The long runs of the same are `npm run simulate`. */
import { describe, expect, test } from "vitest";

import { presetOf, rulesOf } from "../../src/index.js";
import { averageRunLength } from "../../src/readings/averageRunLength.js";
import { falseSignals } from "../../src/readings/falseSignals.js";
import type { Conventions, Preset, Rule } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";

interface Named {
  readonly id: string;
  readonly rules: readonly unknown[];
}
interface RunLengths {
  readonly champWoodall: {
    readonly shifts: readonly number[];
    readonly sets: readonly (Named & { readonly published: readonly number[] })[];
  };
  readonly fullWindows: readonly (Named & { readonly inControl: number; readonly digits: number })[];
  readonly exact: readonly (Named & {
    readonly inControl: number;
    readonly shifted: Readonly<Record<string, number>>;
    readonly within: Readonly<Record<string, number>>;
  })[];
  readonly trend: readonly { readonly length: number; readonly inControl: number; readonly within: Readonly<Record<string, number>> }[];
  readonly sides: readonly Readonly<Record<string, number>>[];
  readonly simulated: readonly (Named & { readonly inControl: number; readonly se: number })[];
}
interface Chances {
  readonly id: string;
  readonly preset?: string;
  readonly rules?: readonly unknown[];
  readonly conventions?: Partial<Conventions>;
  readonly limits: boolean;
  readonly chances: readonly { readonly n: number; readonly known: Estimated; readonly own: Estimated }[];
}
type Estimated = readonly [p: number, se: number];
type Set = Pick<Preset, "rules" | "conventions">;

const { champWoodall, fullWindows, exact, trend, sides, simulated } = readJson("chance/runLengths.json") as RunLengths;
const published = readJson("chance/presets.json") as readonly Chances[];

const near = (got: number | null, wanted: number, relative: number): void => {
  expect(Math.abs((got ?? NaN) / wanted - 1), `${String(got)} against ${wanted}`).toBeLessThanOrEqual(relative);
};

describe("run lengths of Champ & Woodall 1987, where windows that are not yet full count", () => {
  const cases = champWoodall.sets.flatMap(({ id, rules, published: row }) =>
    champWoodall.shifts.map((shift, i) => [id, shift, rules, row[i] ?? NaN] as const),
  );

  test("are 64", () => {
    expect(cases.length).toBe(64);
  });

  test.each(cases)("%s, a shift of %d sigma", (_, shift, rules, wanted) => {
    const { value, se, method } = averageRunLength(rulesOf(rules), { shift, partial: true });
    expect(Math.abs((value ?? NaN) - wanted)).toBeLessThanOrEqual(0.00501);
    expect({ se, method }).toEqual({ se: 0, method: "exact" });
  });
});

describe("exact run lengths with full windows", () => {
  test.each(fullWindows)("$id: $inControl", ({ rules, inControl, digits }) => {
    const { value, method } = averageRunLength(rulesOf(rules));
    expect(method).toBe("exact");
    expect(Math.abs((value ?? NaN) - inControl)).toBeLessThanOrEqual(0.51 * 10 ** -digits);
  });
});

describe("an independent Markov chain", () => {
  test.each(exact)("$id: run lengths in control and after a shift", ({ rules, inControl, shifted }) => {
    near(averageRunLength(rulesOf(rules), { partial: true }).value, inControl, 1e-11);
    for (const [shift, wanted] of Object.entries(shifted))
      near(averageRunLength(rulesOf(rules), { partial: true, shift: Number(shift) }).value, wanted, 1e-11);
  });

  test.each(exact)("$id: chances of a signal within n points", ({ rules, within }) => {
    for (const [n, wanted] of Object.entries(within)) {
      const { any, method } = falseSignals(rulesOf(rules), Number(n), { basis: "known" });
      near(any.p, wanted, 1e-9);
      expect(method).toBe("exact");
    }
  });
});

describe("counts of permutations", () => {
  test.each(trend)("a trend of $length: run length and chances, whatever the lines come from", ({ length, inControl, within }) => {
    const rules = rulesOf([{ rule: "trend", length }]);
    near(averageRunLength(rules).value, inControl, 1e-11);
    for (const [n, wanted] of Object.entries(within)) {
      for (const limits of [true, false]) near(falseSignals(rules, Number(n), { limits }).any.p, wanted, 1e-11);
    }
  });

  test("fourteen alternating points are 2 × 199,360,981 of 14! orders", () => {
    const factorial = Array.from({ length: 14 }, (_, i) => i + 1).reduce((product, k) => product * k, 1);
    near(falseSignals(rulesOf([{ rule: "alternating" }]), 14).any.p, (2 * 199_360_981) / factorial, 1e-12);
  });

  test("three in a row rising or falling come after 2(sec 1 + tan 1) − 2 points (André 1881)", () => {
    near(averageRunLength(rulesOf([{ rule: "trend", length: 3 }])).value, 2 * (1 / Math.cos(1) + Math.tan(1)) - 2, 1e-12);
  });
});

describe("exact chances of run-chart rules", () => {
  const rules: Readonly<Record<string, readonly Rule[]>> = {
    longest: rulesOf([{ rule: "longestRun" }]),
    cross: rulesOf([{ rule: "crossings" }]),
    either: rulesOf([{ rule: "longestRun" }, { rule: "crossings" }]),
    run6: rulesOf([{ rule: "shift", length: 6 }]),
    run7: rulesOf([{ rule: "shift", length: 7 }]),
    run8: rulesOf([{ rule: "shift", length: 8 }]),
    run9: rulesOf([{ rule: "shift", length: 9 }]),
  };

  /** Every length up to 24, then every twelfth. */
  const held = sides.filter(({ n = NaN }) => n <= 24 || n % 12 === 0);
  const of = (row: (typeof sides)[number] | undefined, prefix: string): readonly (readonly [readonly Rule[], number])[] =>
    Object.entries(rules).map(([name, set]) => [set, row?.[`${prefix}_${name}`] ?? NaN]);

  test.each(held.map((row) => [row.n ?? NaN, row] as const))("%i points about a known centre", (n, row) => {
    for (const [set, wanted] of of(row, "iid")) {
      const { any, method } = falseSignals(set, n, { limits: false, basis: "known" });
      expect(Math.abs(any.p - wanted)).toBeLessThan(1e-12);
      expect(method).toBe("exact");
    }
  });

  test.each(held.flatMap(({ n = NaN }) => (n > 10 ? [n] : [])))(
    "%i points about their median, of an odd number without the one that is the median",
    (n) => {
      for (const [set, wanted] of of(
        sides.find((row) => row.n === n - (n % 2)),
        "median",
      )) {
        const { any, method } = falseSignals(set, n, { limits: false });
        expect(Math.abs(any.p - wanted)).toBeLessThan(1e-12);
        expect(method).toBe("exact");
      }
    },
  );
});

describe("sets that hold a trend, by simulation", () => {
  test.each(simulated)("$id: $inControl", ({ rules, inControl, se: its }) => {
    const { value, se, method, replicates } = averageRunLength(rulesOf(rules));
    expect(method).toBe("simulation");
    expect(replicates).toBeGreaterThanOrEqual(10_000);
    expect(Math.abs((value ?? NaN) - inControl)).toBeLessThanOrEqual(4 * Math.hypot(se, its));
  });
});

describe("P29: chances of a false signal agree with an independent simulation within 4 combined standard errors", () => {
  const setOf = ({ preset, rules = [], conventions = {} }: Chances): Set =>
    preset === undefined ? { rules: rulesOf(rules), conventions } : presetOf(preset);
  const cases = published.map((one) => [one.id, one] as const);
  const asked = [
    [24, "own"],
    [24, "known"],
  ] as const;

  test.each(cases)(
    "%s",
    (_, one) => {
      for (const [n, basis] of asked) {
        const [p = NaN, its = NaN] = one.chances.find((row) => row.n === n)?.[basis] ?? [];
        const { any } = falseSignals(setOf(one), n, { limits: one.limits, basis });
        expect(any.se).toBeLessThanOrEqual(0.005);
        expect(Math.abs(any.p - p), `${basis}, ${n} points: ${any.p} against ${p}`).toBeLessThanOrEqual(4 * Math.hypot(any.se, its));
      }
    },
    60_000,
  );

  test("every preset that is offered is among them, but for the run chart of which nothing is published", () => {
    const names = new Set(published.map(({ preset }) => preset));
    expect(["mdc-sql@2.6", "phs-run"].map((name) => names.has(name))).toEqual([false, false]);
    expect(falseSignals(presetOf("phs-run"), 24, { limits: false }).any).toEqual(
      falseSignals(
        rulesOf([
          { rule: "shift", length: 6 },
          { rule: "trend", length: 5 },
        ]),
        24,
        { limits: false },
      ).any,
    );
    expect(falseSignals(presetOf("mdc-sql@2.6"), 24).any).toEqual(falseSignals(presetOf("mdc@5.0"), 24).any);
  });
});
