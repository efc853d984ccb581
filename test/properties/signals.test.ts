/** Properties P21 to P23 and P26: signals and their causes. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { xmrChart } from "../../src/index.js";
import { shift, trend, withinOneThird } from "../../src/rules/index.js";
import type { Chart, Point, Rule, Signal } from "../../src/types/index.js";
import { chartOf, decided, holds } from "../support/series.js";
import { membersAreCounted } from "./compared.js";
import { forEveryKind } from "./shelf.js";

describe("signals", () => {
  forEveryKind("P21: another rule takes no signal away, and the order of the rules changes nothing", (chart, name) => {
    const rules: readonly Rule[] = chart.rules;
    const keys = ({ signals }: Chart): readonly string[] =>
      signals.map(({ rule, at, side, completed }) => JSON.stringify({ rule, at, side, completed })).sort();
    holds(fc.tuple(decided(name), fc.integer({ min: 0, max: rules.length })), ([[rows, some], k]) => {
      const all = chartOf(chart, rows, { ...some, rules });
      expect(keys(all)).toEqual(expect.arrayContaining([...keys(chartOf(chart, rows, { ...some, rules: rules.slice(0, k) }))]));
      const turned = chartOf(chart, rows, { ...some, rules: [...rules].reverse() });
      expect(keys(turned)).toEqual(keys(all));
      expect([turned.points.map(({ cause }) => cause), turned.verdict.variation]).toEqual([
        all.points.map(({ cause }) => cause),
        all.verdict.variation,
      ]);
    });
  });

  test.each([
    ["shift", shift, 2],
    ["trend", trend, 3],
    ["withinOneThird", withinOneThird, 8],
  ] as const)("P22: the members of %s of a greater length are among those of a smaller", (_, rule, least) => {
    holds(fc.tuple(decided("xmr", { maxLength: 100 }), fc.integer({ min: least, max: least + 6 })), ([[rows, some], k]) => {
      const members = (length: number): readonly number[] =>
        chartOf(xmrChart, rows, { ...some, rules: [rule(length)], conventions: { baselineAtLeast: 0 } }).signals.flatMap(({ at }) => at);
      expect(members(k)).toEqual(expect.arrayContaining([...members(k + 1)]));
    });
  });

  forEveryKind("P23: members of a signal are counted points of its phase, and it is complete within or after them", (chart, name) => {
    holds(decided(name, { maxLength: 100 }), ([rows, some]) => {
      membersAreCounted(chartOf(chart, rows, some));
    });
  });

  forEveryKind("P26: the other direction swaps improvement and concern, and nothing else", (chart, name) => {
    const other = { improvement: "concern", concern: "improvement", neutral: "neutral", common: "common" } as const;
    holds(decided(name, { maxLength: 100 }), ([rows, some]) => {
      const [up, down] = (["up", "down"] as const).map((improvement) => chartOf(chart, rows, { ...some, improvement })) as [Chart, Chart];
      const told = ({ cause, ...signal }: Signal, swap: boolean): unknown => ({ ...signal, cause: swap ? other[cause] : cause });
      expect(down.signals.map((signal) => told(signal, true))).toEqual(up.signals.map((signal) => told(signal, false)));
      const clear = (point: Point): boolean =>
        new Set(up.signals.filter(({ at }) => at.includes(point.index)).map(({ cause }) => cause)).size < 2;
      expect(down.points.filter(clear).map(({ cause, ...point }) => ({ ...point, cause: other[cause] }))).toEqual(up.points.filter(clear));
    });
  });
});
