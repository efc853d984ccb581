import { describe, expect, it } from "vitest";
import { shift } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, times, told, under, unlined, viewOf } from "./view.js";

describe("shift", () => {
  it.each([2, 6, 8, 9])("of %i needs as many points on one side, and takes all that follow", (n) => {
    const signals = [n - 1, n, n + 1].map((length) => found(shift(n), [1, ...times(length, -1), 1])[0] ?? null);
    expect(signals.map((signal) => signal?.evidence ?? null)).toEqual([null, { length: n, needed: n }, { length: n + 1, needed: n }]);
    expect(signals[2]).toMatchObject({ side: "low", completed: n, at: times(n + 1, 0).map((_, i) => i + 1) });
  });

  it("asks for 8 by default", () => {
    expect(shift()).toMatchObject({ key: "shift(8)", params: { length: 8 }, needs: "centre", scope: "pattern", rank: 4, settled: true });
    expect(shift().label).toBe("8 or more in a row on one side of the centre line");
  });

  it("finds run after run, on either side", () => {
    expect(told(found(shift(3), [1, 1, 1, -1, -1, -1, -1, 1, -1, 1, 1, 1]))).toEqual([
      "high 1,2,3; 3",
      "low 4,5,6,7; 6",
      "high 10,11,12; 12",
    ]);
  });

  it("begins a run anew after a point on the centre line where that ends it", () => {
    expect(told(found(shift(3), [1, 1, 1, 0, 0, 1, 1, 1, 1], { onCentre: "break" }))).toEqual(["high 1,2,3; 3", "high 6,7,8,9; 8"]);
    expect(found(shift(3), [0, 0, 0, 0], { onCentre: "break" })).toEqual([]);
  });

  it("counts a point on the centre line among those below where it is taken so", () => {
    expect(told(found(shift(3), [1, 0, -1, 0, 1, 1, 0], { onCentre: "below" }))).toEqual(["low 2,3,4; 4"]);
    expect(told(found(shift(3), [0, 0, 0], { onCentre: "below" }))).toEqual(["low 1,2,3; 3"]);
  });

  it("needs no sigma lines", () => {
    expect(told(shift(3).find(unlined(viewOf([-1, 1, 2, 0, 9])), under()))).toEqual(["high 2,3,5; 5"]);
  });

  it.each([1, 0, -8, 2.5, NaN, Infinity])("refuses a length of %d", (length) => {
    expect(thrownBy(() => shift(length))).toMatchObject({ code: "rule-length", column: "length", value: length });
  });
});
