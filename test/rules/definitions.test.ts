/** The definitions of shift, trend, thirds and k of m, read word for word. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyondOneThird, nearLimit, shift, trend, withinOneThird } from "../../src/rules/index.js";
import type { Run } from "../../src/types/index.js";
import { holds, listed, modes, series } from "./arbitrary.js";
import type { Literal } from "./literal.js";
import { literalNear, literalShift, literalStretch, literalTrend } from "./literal.js";
import { found } from "./view.js";

const wholly = (runs: readonly Run[]): string[] => runs.map(({ side, at, completed }) => `${listed(side, at)}; ${completed}`).sort();
const literally = (signals: readonly Literal[]): string[] =>
  signals.map(([side, at, completed]) => `${listed(side, at)}; ${completed}`).sort();

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
