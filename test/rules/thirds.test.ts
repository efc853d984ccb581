import { describe, expect, it } from "vitest";
import { beyondOneThird, withinOneThird } from "../../src/rules/index.js";
import { thrownBy } from "../support/thrown.js";
import { found, times, told, under, unlined, viewOf } from "./view.js";

describe("withinOneThird", () => {
  it.each([8, 15])("of %i needs as many points within one sigma, and takes all that follow", (n) => {
    const signals = [n - 1, n, n + 1].map((length) => found(withinOneThird(n), [2, ...times(length, 0.5), 2])[0] ?? null);
    expect(signals.map((signal) => signal?.evidence ?? null)).toEqual([null, { length: n, needed: n }, { length: n + 1, needed: n }]);
    expect(signals[2]).toMatchObject({ side: null, completed: n, at: times(n + 1, 0).map((_, i) => i + 1) });
  });

  it("counts points on the 1-sigma line, on the centre line and on either side of it as within", () => {
    expect(told(found(withinOneThird(8), [1, -1, 0, 0.2, -0.3, 0, 1, -1, 1.01]))).toEqual(["– 1,2,3,4,5,6,7,8; 8"]);
  });

  it("asks for 15 by default, and no fewer than 8", () => {
    expect(withinOneThird()).toMatchObject({
      key: "withinOneThird(15)",
      params: { length: 15 },
      needs: "limits",
      scope: "pattern",
      rank: 5,
    });
    expect(withinOneThird().label).toBe("15 or more in a row within one sigma of the centre line");
    expect(thrownBy(() => withinOneThird(7))).toMatchObject({ code: "rule-length", column: "length", value: 7 });
  });

  it("ends at a point without sigma lines", () => {
    const view = viewOf(times(16, 0.5));
    const zone = [...times(8, 1), 5, ...times(7, 1)];
    expect(told(withinOneThird(8).find({ ...view, zone }, under()))).toEqual(["– 1,2,3,4,5,6,7,8; 8"]);
    expect(withinOneThird(8).find(unlined(view), under())).toEqual([]);
  });
});

describe("beyondOneThird", () => {
  it.each([5, 8])("of %i needs as many points beyond one sigma, and takes all that follow", (n) => {
    const stretch = (length: number): number[] => [0.5, ...times(length - 1, 1.5), -1.5, 0.5];
    const signals = [n - 1, n, n + 1].map((length) => found(beyondOneThird(n), stretch(length))[0] ?? null);
    expect(signals.map((signal) => signal?.evidence ?? null)).toEqual([null, { length: n, needed: n }, { length: n + 1, needed: n }]);
    expect(signals[1]).toMatchObject({ side: null, completed: n, at: times(n, 0).map((_, i) => i + 1) });
  });

  it("is complete at the first point whose last points show both sides", () => {
    expect(told(found(beyondOneThird(5), [...times(7, 1.5), -1.5, 1.5]))).toEqual(["– 1,2,3,4,5,6,7,8,9; 8"]);
    expect(told(found(beyondOneThird(5), [-1.5, ...times(7, 1.5)]))).toEqual(["– 1,2,3,4,5,6,7,8; 5"]);
    expect(told(found(beyondOneThird(5, { bothSides: false }), [...times(7, 1.5), -1.5]))).toEqual(["– 1,2,3,4,5,6,7,8; 5"]);
  });

  it("takes points outside the limits too, and none on the 1-sigma line", () => {
    expect(found(beyondOneThird(5), [4, -4, 2.5, -1.5, 1.1])).toHaveLength(1);
    expect(found(beyondOneThird(5), [4, -4, 1, -1.5, 1.1])).toEqual([]);
  });

  it("asks for 8 on both sides by default", () => {
    expect(beyondOneThird()).toMatchObject({
      key: "beyondOneThird(8)",
      params: { length: 8, bothSides: true },
      needs: "limits",
      scope: "pattern",
      rank: 5,
    });
    expect(beyondOneThird(6, { bothSides: false })).toMatchObject({
      key: "beyondOneThird(6, bothSides: false)",
      params: { length: 6, bothSides: false },
    });
    expect(beyondOneThird().label).toBe("8 or more in a row none of which is within one sigma of the centre line, on both sides");
    expect(beyondOneThird(5, { bothSides: false }).label).toBe("5 or more in a row none of which is within one sigma of the centre line");
  });

  it("refuses lengths below 5, values that are no truth and options it does not know", () => {
    expect(thrownBy(() => beyondOneThird(4))).toMatchObject({ code: "rule-length", column: "length", value: 4 });
    // @ts-expect-error a caller without types may pass a word
    expect(thrownBy(() => beyondOneThird(8, { bothSides: "no" }))).toMatchObject({
      code: "wrong-type",
      column: "bothSides",
    });
    // @ts-expect-error a caller without types may misspell an option
    expect(thrownBy(() => beyondOneThird(8, { bothsides: true }))).toMatchObject({
      code: "unknown-option",
      column: "bothsides",
    });
  });

  it("finds nothing where there are no sigma lines", () => {
    expect(beyondOneThird(5).find(unlined(viewOf([2, -2, 2, -2, 2])), under())).toEqual([]);
  });
});
