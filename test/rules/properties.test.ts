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
import { literalNear, literalShift, literalStretch, literalTrend } from "./literal.js";
import { found, under, viewOf } from "./view.js";

/** Values in quarters of a sigma, with many ties and points on the centre and beyond the limits. */
const wild = fc.array(fc.integer({ min: -16, max: 16 }).map((v) => v / 4), { maxLength: 60 });
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

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 400): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_261_122, numRuns });
}

const swap = (side: Run["side"]): Run["side"] => (side === "high" ? "low" : side === "low" ? "high" : null);
const members = (runs: readonly Run[]): string[] => runs.map(({ side, at }) => `${side ?? "–"} ${at.join(",")}`).sort();

describe("every rule", () => {
  it.each([...others, ...marks, ...bound].map((rule) => [rule.key, rule] as const))("%s swaps sides and keeps members when values change sign", (_key, rule) => {
    holds(fc.tuple(series, modes), ([values, mode]) => {
      const conventions: Partial<Conventions> = { ...mode, onCentre: mode.onCentre === "below" ? "skip" : mode.onCentre };
      if (bound.includes(rule)) conventions.nearLimitSide === "either" && Object.assign(conventions, { nearLimitSide: "same" });
      const mirrored = found(rule, values.map((v) => -v), conventions);
      const swapped = mirrored.map((run) => ({ ...run, side: swap(run.side) }));
      expect(members(swapped)).toEqual(members(found(rule, values, conventions)));
    }, 100);
  });
});
