import { describe, expect, it } from "vitest";
import { trend } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, told, under, viewOf } from "./view.js";

const climb = (n: number): number[] => Array.from({ length: n }, (_, i) => i / 10);

describe("trend", () => {
  it.each([3, 5, 6, 7])("of %i counts points, the turning point among them", (n) => {
    const signals = [n - 1, n, n + 1].map((length) => found(trend(n), [...climb(length), -1])[0] ?? null);
    expect(signals.map((signal) => signal?.evidence ?? null)).toEqual([null, { length: n, needed: n }, { length: n + 1, needed: n }]);
    expect(signals[2]).toMatchObject({ side: "high", completed: n - 1, at: climb(n + 1).map((_, i) => i) });
  });

  it("asks for 6 points by default", () => {
    expect(trend()).toMatchObject({ key: "trend(6)", params: { length: 6 }, needs: "value", scope: "pattern", rank: 2 });
    expect(trend().settled).toBeUndefined();
    expect(trend().label).toBe("6 or more in a row all rising or all falling");
  });

  it("ignores repeats, or ends at them", () => {
    const values = [5, 5, 4, 4, 4, 3, 2, 2];
    expect(told(found(trend(4), values, { onTie: "skip" }))).toEqual(["low 1,3,6,7; 7"]);
    expect(told(found(trend(3), values, { onTie: "break" }))).toEqual(["low 5,6,7; 7"]);
  });

  it("takes values for equal that differ by rounding alone, in the magnitude of the phase", () => {
    const view = { ...viewOf([0.1, 0.2, 0.1 + 0.2, 0.3, 0.4]), scale: 1 };
    expect(told(trend(4).find(view, under({ onTie: "skip" })))).toEqual(["high 1,2,3,5; 5"]);
    expect(trend(4).find(view, under({ onTie: "break" }))).toEqual([]);
    const tiny = [0, 1e-13, 2e-13, 3e-13].map((v) => v + 1);
    expect(found(trend(4), tiny)).toHaveLength(1);
    expect(trend(4).find({ ...viewOf(tiny), scale: 1000 }, under())).toEqual([]);
  });

  it("takes the larger magnitude of the two where it differs from point to point", () => {
    const values = [1, 1 + 1e-13, 1 + 2e-13];
    expect(trend(3).find({ ...viewOf(values), scale: [1, 1, 1] }, under())).toHaveLength(1);
    expect(trend(3).find({ ...viewOf(values), scale: [1, 1, 1000] }, under())).toEqual([]);
    expect(trend(3).find({ ...viewOf(values), scale: [1000, 1, 1] }, under())).toEqual([]);
  });

  it("takes values for equal within the tolerance asked for", () => {
    expect(told(found(trend(3), [1, 2, 2.5, 3], { tolerance: 0.4 }))).toEqual(["high 1,2,3,4; 3"]);
    expect(found(trend(3), [1, 2, 2.5, 3], { tolerance: 1 })).toEqual([]);
    expect(told(found(trend(3), [1, 2, 2.5, 3], { tolerance: 0.5 }))).toEqual(["high 1,2,4; 4"]);
  });

  it("finds nothing in fewer than two points", () => {
    expect([found(trend(3), []), found(trend(3), [1])]).toEqual([[], []]);
  });

  it.each([2, 1, 0, 3.5])("refuses a length of %d", (length) => {
    expect(thrownBy(() => trend(length))).toMatchObject({ code: "rule-length", column: "length", value: length });
  });
});
