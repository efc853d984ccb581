/** What holds of every rule on every series. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alternating,
  astronomicalPoint,
  beyondOneThird,
  box,
  crossings,
  fourInFive,
  longestRun,
  nearLimit,
  runsTest,
  shift,
  threeInFour,
  trend,
  twoInThree,
  withinOneThird,
} from "../../src/rules/index.js";
import type { Conventions, Rule, Run } from "../../src/types/index.js";
import type { Literal } from "./literal.js";
import { literalNear, literalShift, literalStretch, literalTrend } from "./literal.js";
import { found, under, viewOf } from "./view.js";

/** Values in quarters of a sigma, with many ties and points on the centre and beyond the limits. */
const wild = fc.array(
  fc.integer({ min: -16, max: 16 }).map((v) => v / 4),
  { maxLength: 60 },
);
/** The same with long stretches on one side, near the centre, or steadily moving. */
const slow = fc
  .array(fc.tuple(fc.integer({ min: -14, max: 14 }), fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
  .map((parts) => parts.flatMap(([level, step, n]) => Array.from({ length: n }, (_, i) => (level + i * step) / 4)));
const series = fc.oneof(wild, slow);
const modes = fc.record({
  onCentre: fc.constantFrom("skip", "break", "below" as const),
  onTie: fc.constantFrom("skip", "break" as const),
  nearLimitSide: fc.constantFrom("same", "either" as const),
});

const marks = (["near", "window", "completing"] as const).flatMap((mark) =>
  (["beyond", "between"] as const).flatMap((counts) => [
    twoInThree({ mark, counts }),
    fourInFive({ mark, counts }),
    threeInFour({ mark, counts }),
    nearLimit({ atLeast: 1, of: 2, beyond: 2, mark, counts }),
    nearLimit({ atLeast: 3, of: 3, beyond: 1, mark, counts }),
  ]),
);
const bound = (["near", "window", "completing"] as const).flatMap((mark) => [
  twoInThree({ third: "sameSide", mark }),
  fourInFive({ third: "sameSide", counts: "between", mark }),
]);
const others: readonly Rule[] = [
  astronomicalPoint(),
  shift(3),
  trend(3),
  withinOneThird(8),
  beyondOneThird(5),
  beyondOneThird(5, { bothSides: false }),
  alternating(6),
  longestRun(),
  crossings(),
  box("best"),
  box("cut"),
  runsTest(),
];

const all = [...others, ...marks].map((rule) => [rule.key, rule] as const);
const sided = bound.map((rule) => [rule.key, rule] as const);

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 150): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_261_122, numRuns });
}

const swapped = (side: Run["side"]): Run["side"] => (side === "high" ? "low" : side === "low" ? "high" : null);
const listed = (side: string | null, at: readonly number[]): string => `${side ?? "–"} ${at.join(",")}`;
const members = (runs: readonly Run[]): string[] => runs.map(({ side, at }) => listed(side, at)).sort();
const wholly = (runs: readonly Run[]): string[] => runs.map(({ side, at, completed }) => `${listed(side, at)}; ${completed}`).sort();
const literally = (signals: readonly Literal[]): string[] =>
  signals.map(([side, at, completed]) => `${listed(side, at)}; ${completed}`).sort();

function mirrors(rule: Rule, values: readonly number[], conventions: Partial<Conventions>): void {
  const mirrored = found(
    rule,
    values.map((v) => -v),
    conventions,
  );
  expect(members(mirrored.map((run) => ({ ...run, side: swapped(run.side) })))).toEqual(members(found(rule, values, conventions)));
}

function reverses(rule: Rule, values: readonly number[], conventions: Partial<Conventions>): void {
  const way = (side: Run["side"]): Run["side"] => (rule.name === "trend" ? swapped(side) : side);
  const back = found(rule, [...values].reverse(), conventions);
  const turned = back.map((run) => ({ ...run, side: way(run.side), at: run.at.map((i) => values.length - 1 - i).reverse() }));
  expect(members(turned)).toEqual(members(found(rule, values, conventions)));
}

describe("every rule", () => {
  it.each(all)("%s swaps sides and keeps members when all values change sign", (_key, rule) => {
    holds(fc.tuple(series, modes), ([values, mode]) => {
      mirrors(rule, values, { ...mode, onCentre: mode.onCentre === "below" ? "skip" : mode.onCentre });
    });
  });

  it.each(sided)("%s does so too", (_key, rule) => {
    holds(series, (values) => {
      mirrors(rule, values, {});
    });
  });

  it.each(all.filter(([key]) => !key.includes("completing")))("%s finds the same members in reversed time", (_key, rule) => {
    holds(fc.tuple(series, modes), ([values, mode]) => {
      reverses(rule, values, { ...mode, onTie: "break" });
    });
  });

  it.each([...all, ...sided])("%s has ascending members in the view and completes among them, or at the end of a window", (_key, rule) => {
    holds(series, (values) => {
      for (const { at, completed, evidence } of found(rule, values)) {
        expect([...new Set(at)].sort((a, b) => a - b)).toEqual(at);
        expect(at.every((i) => i >= 0 && i < values.length)).toBe(true);
        expect(completed).toBeGreaterThanOrEqual(at[0] ?? Infinity);
        expect(completed).toBeLessThan(values.length);
        expect(Object.values(evidence ?? { none: NaN }).every(Number.isFinite)).toBe(true);
        if (rule.rank !== 3) expect(at).toContain(completed);
      }
    });
  });

  it.each([...all, ...sided])("%s reads a frozen view and says the same twice", (_key, rule) => {
    holds(
      series,
      (values) => {
        const view = viewOf(values);
        Object.freeze(view.value);
        Object.freeze(view.zone);
        const conventions = Object.freeze(under());
        expect(rule.find(Object.freeze(view), conventions)).toEqual(rule.find(view, conventions));
      },
      30,
    );
  });
});

describe("longer patterns", () => {
  it("lie among the shorter ones: shift, trend and points within one third", () => {
    holds(fc.tuple(series, modes, fc.integer({ min: 8, max: 12 })), ([values, mode, n]) => {
      for (const [longer, shorter] of [
        [shift(n - 5), shift(n - 6)],
        [trend(n - 4), trend(n - 5)],
        [withinOneThird(n + 1), withinOneThird(n)],
      ] as const) {
        const lists = members(found(shorter, values, mode));
        for (const list of members(found(longer, values, mode))) expect(lists).toContain(list);
      }
    });
  });
});

describe("read word for word", () => {
  it("a shift is what its definition says", () => {
    holds(
      fc.tuple(series, modes, fc.integer({ min: 2, max: 6 })),
      ([values, { onCentre }, n]) => {
        expect(wholly(found(shift(n), values, { onCentre }))).toEqual(literally(literalShift(values, n, onCentre)));
      },
      500,
    );
  });

  it("a trend is what its definition says", () => {
    holds(
      fc.tuple(series, modes, fc.integer({ min: 3, max: 6 })),
      ([values, { onTie }, n]) => {
        expect(wholly(found(trend(n), values, { onTie }))).toEqual(literally(literalTrend(values, n, onTie)));
      },
      500,
    );
  });

  it("points within and beyond one third are what their definitions say", () => {
    holds(
      series,
      (values) => {
        const within = literalStretch(values, 8, (v) => Math.abs(v) <= 1);
        const beyond = literalStretch(values, 5, (v) => Math.abs(v) > 1);
        const both = beyond.filter((at) => new Set(at.map((i) => Math.sign(values[i] ?? 0))).size === 2);
        expect(found(withinOneThird(8), values).map(({ at }) => at)).toEqual(within);
        expect(found(beyondOneThird(5, { bothSides: false }), values).map(({ at }) => at)).toEqual(beyond);
        expect(found(beyondOneThird(5), values).map(({ at }) => at)).toEqual(both);
      },
      500,
    );
  });

  it("k of m near a limit is what its definition says", () => {
    const shapes = fc.record({
      atLeast: fc.integer({ min: 1, max: 4 }),
      more: fc.integer({ min: 0, max: 3 }),
      beyond: fc.constantFrom(...([1, 2, "half"] as const)),
      third: fc.boolean(),
      counts: fc.constantFrom("beyond", "between" as const),
      mark: fc.constantFrom("near", "window", "completing" as const),
    });
    holds(
      fc.tuple(series, shapes, fc.boolean()),
      ([values, { atLeast, more, beyond, third, counts, mark }, eitherSide]) => {
        const either = eitherSide && !third;
        const of = Math.max(2, atLeast + more);
        const rule = nearLimit({ atLeast, of, beyond, third: third ? "sameSide" : "anywhere", counts, mark });
        const edge = beyond === "half" ? 1.5 : beyond;
        const isNear = (v: number): boolean => Math.abs(v) > edge && (counts === "beyond" || Math.abs(v) <= 3);
        const got = found(rule, values, { nearLimitSide: either ? "either" : "same" });
        expect(wholly(got)).toEqual(literally(literalNear(values, isNear, { atLeast, of, third, mark }, either)));
        expect(got.map(({ at }) => at[0] ?? -1)).toEqual(got.map(({ at }) => at[0] ?? -1).sort((a, b) => a - b));
      },
      1500,
    );
  });
});
