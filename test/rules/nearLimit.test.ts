import { describe, expect, it } from "vitest";
import { fourInFive, nearLimit, threeInFour, twoInThree } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, told, under, unlined, viewOf } from "./view.js";

describe("nearLimit", () => {
  it("has its parameters in its key: all of its own, of a named form those that differ from the usual", () => {
    expect(nearLimit({ atLeast: 3, of: 6, beyond: 1 }).key).toBe("nearLimit(atLeast: 3, of: 6, beyond: 1)");
    expect(nearLimit({ atLeast: 3, of: 4, beyond: "half", mark: "window" }).key).toBe(
      "nearLimit(atLeast: 3, of: 4, beyond: half, mark: window)",
    );
    expect([twoInThree(), fourInFive(), threeInFour()].map(({ key }) => key)).toEqual(["twoInThree", "fourInFive", "threeInFour"]);
    expect(twoInThree({ counts: "between", third: "sameSide" }).key).toBe("twoInThree(third: sameSide, counts: between)");
    expect(twoInThree({ third: "anywhere" })).toMatchObject({
      key: "twoInThree",
      params: { third: "anywhere", counts: "beyond", mark: "near" },
    });
  });

  it("says in words what it looks for", () => {
    expect(twoInThree().label).toBe("2 of 3 in a row beyond 2 sigma");
    expect(fourInFive({ third: "sameSide" }).label).toBe("4 of 5 in a row beyond 1 sigma, all on one side");
    expect(threeInFour({ counts: "between" }).label).toBe(
      "3 of 4 in a row closer to a limit than to the centre line but inside the limits",
    );
  });

  it("needs limits, is a pattern and stands third in the sequence of precedence", () => {
    for (const rule of [twoInThree(), fourInFive(), threeInFour(), nearLimit({ atLeast: 1, of: 2, beyond: 2 })]) {
      expect(rule).toMatchObject({ needs: "limits", scope: "pattern", rank: 3 });
    }
  });

  it("is the same whether named or spelt out", () => {
    const values = [0, 2.5, 1, 2.6, 0, -1.2, -1.3, 0.2, -1.4, -1.6, -2, 1.6, 1.6, 3.2, 0];
    expect(found(nearLimit({ atLeast: 2, of: 3, beyond: 2 }), values)).toEqual(found(twoInThree(), values));
    expect(found(nearLimit({ atLeast: 4, of: 5, beyond: 1 }), values)).toEqual(found(fourInFive(), values));
    expect(found(nearLimit({ atLeast: 3, of: 4, beyond: "half" }), values)).toEqual(found(threeInFour(), values));
  });

  it("takes a point on the line of 1 or 2 sigma, or half-way to the limit, for not near", () => {
    const above = 1e-9;
    expect([found(twoInThree(), [2, 2, 0]), found(fourInFive(), [1, 1, 1, 1, 0]), found(threeInFour(), [1.5, 1.5, 1.5, 0])]).toEqual([
      [],
      [],
      [],
    ]);
    expect(told(found(twoInThree(), [2 + above, 2 + above, 0]))).toEqual(["high 1,2; 3"]);
    expect(told(found(fourInFive(), [-1 - above, -1 - above, -1 - above, -1 - above, 0]))).toEqual(["low 1,2,3,4; 5"]);
    expect(told(found(threeInFour(), [-1.5 - above, -1.5 - above, -1.5 - above, 0]))).toEqual(["low 1,2,3; 4"]);
  });

  it("measures half-way between the lines at each point, not in sigmas", () => {
    const line = (_at: number, z: number): number => (z > 0 ? 2 * z : z);
    expect(told(threeInFour().find({ ...viewOf([2.9, 2.9, 2.9, 0]), line }, under()))).toEqual([]);
    expect(told(threeInFour().find({ ...viewOf([3.1, 3.1, 2.95, 3.1]), zone: [2, 2, 2, 2], line }, under()))).toEqual(["high 1,2,4; 4"]);
    const far = (at: number, z: number): number => (at === 3 ? 9 * z : z);
    expect(told(threeInFour().find({ ...viewOf([1.6, 1.6, 0, 1.6]), line: far }, under()))).toEqual([]);
  });

  it("takes half-way by rounding for half-way, in the magnitude of each point", () => {
    const view = viewOf([1.5 + 1e-12, 1.5 + 1e-12, 1.5 + 1e-12, 0]);
    expect(threeInFour().find({ ...view, scale: 1 }, under())).toHaveLength(1);
    expect(threeInFour().find({ ...view, scale: 1e6 }, under())).toEqual([]);
    expect(threeInFour().find({ ...view, scale: [1, 1, 1, 1e6] }, under())).toHaveLength(1);
    expect(threeInFour().find({ ...view, scale: [1, 1e6, 1, 1] }, under())).toEqual([]);
  });

  it("follows the limits to as many sigmas as they stand", () => {
    expect(told(found(threeInFour(), [1.1, 1.2, 0, 1.3], { sigmas: 2 }))).toEqual(["high 1,2,4; 4"]);
    expect(found(threeInFour(), [1.1, 1.2, 0, 1.3])).toEqual([]);
  });

  it("finds nothing on a side without a limit, or without sigma lines", () => {
    const open = (_at: number, z: number): number => (z > 0 ? NaN : z);
    expect(threeInFour().find({ ...viewOf([2, 2, 2, 2]), zone: [1, 1, 1, 1], line: open }, under())).toEqual([]);
    for (const rule of [twoInThree(), fourInFive(), threeInFour()])
      expect(rule.find(unlined(viewOf([2.5, 2.5, 2.5, 2.5, 2.5])), under())).toEqual([]);
  });

  it("counts a point without sigma lines for its side all the same", () => {
    const view = viewOf([2.5, 1, 2.6]);
    expect(told(twoInThree({ third: "sameSide" }).find({ ...view, zone: [3, 5, 3] }, under()))).toEqual(["high 1,3; 3"]);
    expect(twoInThree({ third: "sameSide" }).find({ ...view, zone: [3, -5, 3] }, under())).toEqual([]);
    expect(twoInThree({ third: "sameSide" }).find({ ...view, zone: [3, 0, 3] }, under())).toEqual([]);
    expect(found(threeInFour({ counts: "between" }), [2, 2, 5, 0])).toEqual([]);
    expect(found(threeInFour({ counts: "between" }), [2, 2, 2.9, 0])).toHaveLength(1);
  });

  it("lets points outside the limits count as near, or not", () => {
    expect(told(found(twoInThree(), [3.5, 0, 2.5]))).toEqual(["high 1,3; 3"]);
    expect(found(twoInThree({ counts: "between" }), [3.5, 0, 2.5])).toEqual([]);
  });

  it("joins windows that share near points, and no others", () => {
    expect(told(found(twoInThree(), [2.5, 0, 2.5, 0, 2.5]))).toEqual(["high 1,3,5; 3"]);
    expect(told(found(twoInThree(), [2.5, 2.5, 0, 0, 2.5, 2.5]))).toEqual(["high 1,2; 3", "high 5,6; 6"]);
    expect(told(found(twoInThree(), [2.5, 2.5, 0, 2.5, 2.5]))).toEqual(["high 1,2,4,5; 3"]);
  });

  it("keeps the sides apart, in order of their first members", () => {
    expect(told(found(twoInThree(), [-2.5, 2.5, -2.6, 2.6]))).toEqual(["low 1,3; 3", "high 2,4; 4"]);
  });

  it("takes both sides together where they may mix, and names a side only where all near points have it", () => {
    const either = { nearLimitSide: "either" } as const;
    expect(told(found(twoInThree(), [-2.5, 2.5, 0], either))).toEqual(["– 1,2; 3"]);
    expect(told(found(twoInThree(), [-2.5, -2.6, 0, 0, 2.5, 0, 2.6], either))).toEqual(["low 1,2; 3", "high 5,7; 7"]);
  });

  it("refuses a third point on the side of near points that may lie on both", () => {
    const rule = twoInThree({ third: "sameSide" });
    expect(thrownBy(() => found(rule, [], { nearLimitSide: "either" }))).toMatchObject({
      code: "conflicting-options",
      column: "nearLimitSide",
    });
  });

  it("marks near points, whole windows, or the near points that complete one", () => {
    const values = [0, 1.2, 1.3, 0.2, 1.4, 1.5, 1.1, 0];
    expect(told(found(fourInFive({ mark: "near" }), values))).toEqual(["high 2,3,5,6,7; 6"]);
    expect(told(found(fourInFive({ mark: "window" }), values))).toEqual(["high 2,3,4,5,6,7; 6"]);
    expect(told(found(fourInFive({ mark: "completing" }), values))).toEqual(["high 6,7; 6"]);
  });

  it("tells how many near points it found, and how many of how many are needed", () => {
    expect(found(twoInThree(), [2.5, 2.6, 0, 2.7]).map(({ evidence }) => evidence)).toEqual([{ near: 3, needed: 2, of: 3 }]);
  });

  it("refuses windows that hold fewer points than asked for, and words and options it does not know", () => {
    const wrong = (options: object): string | undefined => thrownBy(() => nearLimit({ atLeast: 2, of: 3, beyond: 2, ...options }))?.code;
    expect([wrong({ of: 1 }), wrong({ of: 2.5 }), wrong({ atLeast: 4 }), wrong({ atLeast: 0 })]).toEqual(Array(4).fill("rule-length"));
    expect([wrong({ beyond: 3 }), wrong({ third: "same" }), wrong({ counts: "inside" }), wrong({ mark: "all" })]).toEqual(
      Array(4).fill("unknown-value"),
    );
    expect(thrownBy(() => nearLimit({ atLeast: 2, of: 3, beyond: "1" as never }))?.message).toBe(
      'beyond of nearLimit is "1", expected 1 without quotes',
    );
    expect(wrong({ thrid: "anywhere" })).toBe("unknown-option");
    expect([wrong({ of: 2 }), wrong({ atLeast: 1, of: 2 })]).toEqual([undefined, undefined]);
    // @ts-expect-error a caller without types may set what the name says
    expect(thrownBy(() => twoInThree({ atLeast: 3 }))).toMatchObject({ code: "unknown-option", column: "atLeast" });
    expect(thrownBy(() => nearLimit({ atLeast: 2, of: 3, beyond: 2, ...{ thrid: 1 } }))?.message).toBe(
      'unknown option "thrid" of nearLimit, expected one of atLeast, of, beyond, third, counts, mark; did you mean "third"?',
    );
  });
});
