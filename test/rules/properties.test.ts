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
import { holds, listed, modes, series } from "./arbitrary.js";
import { found, under, viewOf } from "./view.js";

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

const swapped = (side: Run["side"]): Run["side"] => (side === "high" ? "low" : side === "low" ? "high" : null);
const members = (runs: readonly Run[]): string[] => runs.map(({ side, at }) => listed(side, at)).sort();

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
