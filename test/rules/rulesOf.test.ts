import { describe, expect, it } from "vitest";
import {
  alternating,
  anhoejRules,
  beyondOneThird,
  box,
  fourInFive,
  ihiRunRules,
  mdcRules,
  nearLimit,
  provostMurrayRules,
  rulesOf,
  runsTest,
  threeInFour,
} from "../../src/rules/index.js";
import type { Rule, RuleRecord } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

const every: readonly Rule[] = [
  ...provostMurrayRules,
  ...anhoejRules,
  ...ihiRunRules,
  ...mdcRules,
  fourInFive({ mark: "window" }),
  threeInFour({ counts: "between" }),
  nearLimit({ atLeast: 3, of: 6, beyond: "half", third: "sameSide", mark: "completing" }),
  beyondOneThird(6, { bothSides: false }),
  alternating(9),
  box("cut"),
  runsTest({ tail: 0.01 }),
];

const recordOf = ({ key, name, label, params }: Rule): RuleRecord => ({ key, name, label, params });

describe("rulesOf", () => {
  it("reads rules as a configuration file has them", () => {
    const rules = rulesOf([
      { rule: "shift", length: 9 },
      { rule: "twoInThree", third: "sameSide" },
      { rule: "box", which: "cut" },
    ]);
    expect(rules.map(({ key }) => key)).toEqual(["shift(9)", "twoInThree(third: sameSide)", "box(cut)"]);
  });

  it("takes the usual parameters where none are given", () => {
    const names = ["astronomicalPoint", "shift", "trend", "twoInThree", "fourInFive", "threeInFour", "withinOneThird", "beyondOneThird"];
    const whole = ["alternating", "longestRun", "crossings", "box", "runsTest"];
    expect(rulesOf([...names, ...whole].map((rule) => ({ rule, length: undefined }))).map(({ key }) => key)).toEqual([
      "astronomicalPoint",
      "shift(8)",
      "trend(6)",
      "twoInThree",
      "fourInFive",
      "threeInFour",
      "withinOneThird(15)",
      "beyondOneThird(8)",
      "alternating(14)",
      "longestRun",
      "crossings",
      "box(best)",
      "runsTest",
    ]);
  });

  it.each(every.map((rule) => [rule.key, rule] as const))("makes %s again from what provenance writes, through JSON too", (_key, rule) => {
    const record: unknown = JSON.parse(JSON.stringify(recordOf(rule)));
    const [again] = rulesOf([record]);
    expect(again).toMatchObject({ ...recordOf(rule), needs: rule.needs, scope: rule.scope, rank: rule.rank });
    expect(rulesOf([{ name: rule.name, params: rule.params }])[0]?.key).toBe(rule.key);
    expect(rulesOf([{ rule: rule.name, ...rule.params }])[0]?.key).toBe(rule.key);
  });

  it("names the nearest rule where a name is unknown", () => {
    const error = thrownBy(() => rulesOf([{ rule: "shfit", length: 8 }]));
    expect(error).toMatchObject({ code: "unknown-name", column: "rules", value: "shfit" });
    expect(error?.message).toMatch(/^unknown rule "shfit", did you mean "shift"\?$/);
    expect(thrownBy(() => rulesOf([{ rule: "constructor" }]))?.code).toBe("unknown-name");
    expect(thrownBy(() => rulesOf([{ rule: 8 }]))?.code).toBe("unknown-name");
  });

  it("refuses parameters that a rule does not have", () => {
    expect(thrownBy(() => rulesOf([{ rule: "shift", lenght: 8 }]))).toMatchObject({
      code: "unknown-option",
      column: "lenght",
      message: 'unknown option "lenght" of shift, expected one of length; did you mean "length"?',
    });
    expect(thrownBy(() => rulesOf([{ rule: "crossings", tail: 0.05 }]))?.message).toBe('unknown option "tail" of crossings, expected none');
    expect(thrownBy(() => rulesOf([{ rule: "twoInThree", atLeast: 2 }]))?.code).toBe("unknown-option");
    expect(thrownBy(() => rulesOf([{ name: "shift", length: 8, params: { size: 8 } }]))?.column).toBe("size");
  });

  it.each([
    ["shift", 1],
    ["trend", 2],
    ["withinOneThird", 7],
    ["beyondOneThird", 4],
    ["alternating", 5],
    ["shift", "8"],
    ["trend", null],
    ["beyondOneThird", true],
  ])("refuses %s of length %s", (rule, length) => {
    expect(thrownBy(() => rulesOf([{ rule, length }]))).toMatchObject({ code: "rule-length", column: "length", value: length });
  });

  it("refuses values that a parameter cannot have", () => {
    expect(thrownBy(() => rulesOf([{ rule: "nearLimit", atLeast: 2, of: 3 }]))).toMatchObject({ code: "unknown-value", column: "beyond" });
    expect(thrownBy(() => rulesOf([{ rule: "nearLimit", of: 3, beyond: 2 }]))).toMatchObject({ code: "rule-length", column: "atLeast" });
    expect(thrownBy(() => rulesOf([{ rule: "box", which: "worst" }]))).toMatchObject({ code: "unknown-value", column: "which" });
    expect(thrownBy(() => rulesOf([{ rule: "beyondOneThird", bothSides: 1 }]))).toMatchObject({
      code: "wrong-type",
      column: "bothSides",
    });
    expect(thrownBy(() => rulesOf([{ rule: "runsTest", tail: "0.05" }]))).toMatchObject({ code: "out-of-range", column: "tail" });
  });

  it.each([["shift"], [null], [[]], [8], [{ length: 8 }]])("refuses %j as a rule", (entry) => {
    expect(thrownBy(() => rulesOf([entry]))).toMatchObject({ code: "wrong-type", column: "rules" });
  });

  it("refuses what is no list, and parameters that are no object", () => {
    // @ts-expect-error a caller without types may pass one rule
    expect(thrownBy(() => rulesOf({ rule: "shift" }))).toMatchObject({ code: "wrong-type", column: "rules" });
    expect(thrownBy(() => rulesOf([{ name: "shift", params: 8 }]))).toMatchObject({ code: "wrong-type", column: "params", value: 8 });
  });
});
