import { describe, expect, it, test } from "vitest";

import { type Rule, type Run, spc, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const values = Array.from({ length: 16 }, (_, i) => 5 + (i % 3));
const finding = (run: Partial<Run>): Rule => ({
  key: "mine(2)",
  name: "mine",
  label: "mine",
  needs: "value",
  scope: "pattern",
  rank: 5,
  params: {},
  find: () => [{ side: null, at: [2, 3], completed: 3, ...run }],
});
const charted = (run: Partial<Run>, data: readonly (number | null)[] = values, more: object = {}) =>
  spc(data, { chart: xmrChart, rules: [finding(run)], ...more });

test("one rule that is no list of rules is refused", () => {
  const asked = { chart: xmrChart, rules: finding({}) } as never;
  expect(thrownBy(() => spc(values, asked))).toMatchObject({ name: "SpcError", code: "wrong-type", column: "rules" });
});

describe("a rule of one's own", () => {
  test.each<[Partial<Run>, string]>([
    [{ at: [99], completed: 99 }, "with a member at 99"],
    [{ at: [-1, 3] }, "with a member at -1"],
    [{ at: [3, 3] }, "with a member at 3"],
    [{ at: [3, 2] }, "with a member at 2"],
    [{ at: [1.5] }, "with a member at 1.5"],
    [{ at: [] }, "completed at 3, side null"],
    [{ completed: 1 }, "completed at 1, side null"],
    [{ completed: 16 }, "completed at 16, side null"],
    [{ completed: 3.5 }, "completed at 3.5, side null"],
    [{ side: "up" as "high" }, "completed at 3, side up"],
  ])("may point only at what it was shown (P23): %j", (run, what) => {
    expect(thrownBy(() => charted(run))).toMatchObject({
      code: "rule-contract",
      column: "rules",
      message: `rule mine(2) found a pattern ${what}, expected members from 0 to 15, ascending, completed from the first on, side high, low or null`,
    });
  });

  it("is told of counted points alone, and not asked where there are none", () => {
    expect(charted({}, [null, ...values], { ghost: [2] }).signals[0]).toMatchObject({ at: [4, 5], completed: 5 });
    expect(thrownBy(() => charted({ at: [15], completed: 15 }, values, { ghost: [2] }))?.message).toContain("from 0 to 14");
    expect(charted({}, [null, null]).signals).toEqual([]);
  });
});
