import { describe, expect, it } from "vitest";

import { lockPhase, spc, xmrChart } from "../../src/index.js";
import type { Bounds } from "../../src/types/index.js";
import { linesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

const shares = [87, 86, 88, 87, 89, 85, 86, 88, 87, 86, 87, 88];
const within = (values: readonly number[], bounds: Bounds, more: object = {}) =>
  spc(values, { chart: xmrChart, conventions: { bounds }, ...more });

describe("declared bounds", () => {
  it("refuse data beyond them, so that a clip can never create a signal (C8)", () => {
    expect(thrownBy(() => within(shares, [0, 1]))).toMatchObject({
      code: "out-of-range",
      value: 87,
      message: "the plotted value at 1 is 87, expected it within the declared bounds, 0 to 1",
    });
    expect(thrownBy(() => within([...shares.map((value) => value - 80), -1], [0, null]))?.message).toContain("at 13 is -1");
    expect(thrownBy(() => within([...shares, 101], [null, 100]))?.message).toContain("−∞ to 100");
  });

  it("leave alone what lies within them, on them, or is left out by decision", () => {
    const plain = spc(shares, { chart: xmrChart });
    expect(within(shares, [85, 89]).signals).toEqual(plain.signals);
    expect(linesOf(within(shares, [85, 89]))).toEqual([85, plain.points[0]?.centre, 89]);
    expect(within([0.1 + 0.2, 0.3, 0.29], [0, 0.3]).signals).toEqual([]);
    expect(within([...shares, 870], [0, 100], { ghost: [{ at: 12, reason: "typing error" }] }).signals).toEqual([]);
  });

  it("may leave out a given centre, at which the line is then held (C2)", () => {
    expect(linesOf(within([0.2, 0.4, 0.6], [0, 1], { centre: 5, sigma: 2 }))).toEqual([0, 5, 5]);
  });

  it("of a lock hold for the data of its phase", () => {
    const entry = lockPhase(within(shares, [0, 100]), 0, { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-01-01" });
    const locked = { chart: xmrChart, phases: [{ index: 0, lock: entry }] };
    expect(spc(shares, locked).signals).toEqual([]);
    expect(thrownBy(() => spc([...shares, 101], locked))?.code).toBe("out-of-range");
  });
});
