import { describe, expect, test } from "vitest";

import {
  cusumChart,
  ewmaChart,
  funnelChart,
  gChart,
  lockPhase,
  mrChart,
  pChart,
  pPrimeChart,
  runChart,
  spc,
  xmrChart,
} from "../../../src/index.js";
import type { Chart, ChartKind, Conventions, LedgerEntry } from "../../../src/types/index.js";
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

  const counts = days.map((y) => ({ y, n: 40 }));
  const units = counts.map(({ y }, i) => ({ y, n: 40 + i }));
  test.each<[string, ChartKind<"n">, readonly { y: number; n: number }[], Partial<Conventions>, Partial<Conventions>]>([
    ["lambda", ewmaChart, counts, {}, { lambda: 0.8 }],
    ["startUp", ewmaChart, counts, {}, { startUp: "asymptotic" }],
    ["decision", cusumChart, counts, {}, { decision: 2 }],
    ["slack", cusumChart, counts, { slack: 1 }, {}],
    ["ratio", funnelChart, units, {}, { ratio: "rate" }],
    ["alpha", pChart, counts, { method: "probability" }, { method: "probability", alpha: 0.05 }],
    ["alpha", pChart, counts, { method: "probability", alpha: 0.05 }, { method: "probability" }],
    ["countFrom", gChart, counts, {}, { countFrom: 1 }],
    ["acrossGap", mrChart, counts, {}, { acrossGap: "bridge" }],
    ["bounds", pPrimeChart, counts, {}, { bounds: [0, 0.95] }],
  ])("under another %s: a chart has one for its points and its lines", (name, chart, rows, then, now) => {
    const asked = { chart, y: "y", n: "n" } as const;
    const lock = lockPhase(spc(rows, { ...asked, conventions: then }), 0, decision);
    const again = (conventions: Partial<Conventions>): Chart => spc(rows, { ...asked, conventions, phases: [{ index: 0, lock }] });
    expect(again(then).phases[0]?.limitsFrom).toBe("locked");
    expect(thrownBy(() => again(now))).toMatchObject({
      code: "lock-mismatch",
      message: expect.stringContaining(`locked under ${name} `) as string,
    });
  });

  test("with both values in the message, whatever their shape", () => {
    const { message } = thrownBy(() => withLock(months, entry, { conventions: { bounds: [0, 100] } })) ?? {};
    expect(message).toBe("the limits were locked under bounds null, expected [0,100] as in this call");
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
