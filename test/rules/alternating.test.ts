import { describe, expect, it } from "vitest";
import { alternating } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, told, under, viewOf } from "./view.js";

const saw = (n: number): number[] => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 0 : 1 + i / 100));

describe("alternating", () => {
  it.each([6, 14])("of %i counts points that rise and fall by turns", (n) => {
    const signals = [n - 1, n, n + 1].map((length) => found(alternating(n), saw(length))[0] ?? null);
    expect(signals.map((signal) => signal?.evidence ?? null)).toEqual([null, { length: n, needed: n }, { length: n + 1, needed: n }]);
    expect(signals[2]).toMatchObject({ side: null, completed: n - 1, at: saw(n + 1).map((_, i) => i) });
  });

  it("ends where two steps go one way, and where two values are equal", () => {
    expect(told(found(alternating(6), [...saw(6), 2, 3, ...saw(6)]))).toEqual(["– 1,2,3,4,5,6; 6", "– 7,8,9,10,11,12,13,14; 12"]);
    expect(told(found(alternating(6), [0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1]))).toEqual(["– 6,7,8,9,10,11; 11"]);
    expect(found(alternating(6), [0, 1, 0, 1, 0, 0, 1, 0, 1, 0], { onTie: "skip" })).toEqual([]);
  });

  it("takes values for equal that differ by rounding alone, or within the tolerance asked for", () => {
    const almost = [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2];
    expect(found(alternating(6), almost)).toEqual([]);
    expect(found(alternating(6), [0, 1, 0, 1, 0, 1], { tolerance: 1 })).toEqual([]);
    expect(alternating(6).find({ ...viewOf(almost), scale: 0 }, under())).toEqual([]);
  });

  it("asks for 14 points by default, and no fewer than 6", () => {
    expect(alternating()).toMatchObject({ key: "alternating(14)", params: { length: 14 }, needs: "value", scope: "pattern", rank: 5 });
    expect(alternating().label).toBe("14 or more in a row alternating up and down");
    expect(thrownBy(() => alternating(5))).toMatchObject({ code: "rule-length", column: "length", value: 5 });
  });
});
