import { describe, expect, test } from "vitest";

import { lockPhase, mrChart, runChart, spc, xmrChart } from "../../../src/index.js";
import type { LedgerEntry } from "../../../src/types/index.js";
import { days, decision, entry, months, withLock } from "../../support/locked.js";
import { thrownBy } from "../../support/thrown.js";

describe("a lock is refused", () => {
  test("on another kind of chart", () => {
    expect(thrownBy(() => spc(days, { chart: mrChart, phases: [{ index: 0, lock: entry }] }))?.code).toBe("lock-mismatch");
  });

  test.each([
    ["constants", { constants: "table" }],
    ["screening", { screening: "once" }],
    ["centreFrom", { centreFrom: "median" }],
    ["rangeAverage", { rangeAverage: "median" }],
    ["sigmas", { sigmas: 2 }],
  ] as const)("under another %s", (_, conventions) => {
    expect(thrownBy(() => withLock(months, entry, { conventions }))?.code).toBe("lock-mismatch");
  });

  test("but not for a convention that its kind does not read, nor for one that shapes no line", () => {
    const run = lockPhase(spc(days, { chart: runChart }), 0, decision);
    expect(() =>
      spc(days, { chart: runChart, phases: [{ index: 0, lock: run }], conventions: { constants: "table", sigmas: 2 } }),
    ).not.toThrow();
    expect(() => withLock(months, entry, { conventions: { onCentre: "break", sd: "range" } })).not.toThrow();
  });

  test("when it was edited, or is no entry at all", () => {
    const edits = [
      { ...entry, parameters: { ...entry.parameters, centre: 30 } },
      { ...entry, lockedBy: "Somebody else" },
      { ...entry, id: undefined },
      { ...entry, basis: null },
      {},
    ];
    for (const edit of edits) expect(thrownBy(() => withLock(months, edit as unknown as LedgerEntry))?.code).toBe("entry-invalid");
  });

  test("together with anything else that makes lines", () => {
    for (const more of [{ centre: 4 }, { baseline: 5 }, { limits: { lower: 1, centre: 2, upper: 3 } }])
      expect(thrownBy(() => spc(days, { chart: xmrChart, phases: [{ index: 0, lock: entry, ...more }] }))?.code).toBe(
        "conflicting-options",
      );
  });
});
