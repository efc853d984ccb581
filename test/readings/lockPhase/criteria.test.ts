import { describe, expect, test } from "vitest";

import { ewmaChart, lockPhase, mrChart, spc, xmrChart } from "../../../src/index.js";
import type { Chart, LedgerEntry, LockDecision } from "../../../src/types/index.js";
import { notesOf } from "../../support/lines.js";
import { decision, noteOf } from "../../support/locked.js";

describe("criteria for new limits that a lock does not meet are noted", () => {
  const steady = Array.from({ length: 20 }, (_, i) => 50 + ((i * 7) % 11));
  const stepped = [...steady, ...steady.map((y) => y + 20)];
  const criteria = (improvement: "up" | "down", lock: (chart: Chart) => LedgerEntry, values = stepped, index = 20): unknown => {
    const phases = [{ index, reason: "moved" }];
    const before = spc(values, { chart: xmrChart, improvement, phases });
    return noteOf(spc(values, { chart: xmrChart, improvement, phases: [{ index, lock: lock(before) }] }), "lock-criteria-unmet")?.params
      .criteria;
  };
  const of = (more: Partial<LockDecision>) => (before: Chart) => lockPhase(before, 1, { ...decision, ...more });

  test("none where a known cause made the process better for long", () => {
    expect(criteria("up", of({}))).toBeUndefined();
  });

  test("a change for the worse", () => {
    expect(criteria("down", of({}))).toBe("desired");
  });

  test("fewer than 12 observations", () => {
    expect(criteria("up", of({}), stepped.slice(0, 31))).toBe("enough-after");
    expect(criteria("up", of({}), stepped.slice(0, 32))).toBeUndefined();
  });

  test("a cause that nobody recorded, and a change that nobody expects to last", () => {
    expect(criteria("up", (before) => lockPhase(before, 1, { reason: "r", lockedBy: "b", lockedAt: "2024-01-01" }))).toBe(
      "cause-known, expected-to-persist",
    );
    expect(criteria("up", of({ expectedToPersist: false }))).toBe("expected-to-persist");
  });

  test("neighbours that are alike", () => {
    const drifting = [...steady, ...Array.from({ length: 20 }, (_, i) => 80 + i)];
    expect(criteria("up", of({}), drifting)).toBe("independent");
  });

  test("neighbours that are alike beyond 2/√16: 6/10, and not 5/10", () => {
    // Deviations from 90 whose sum is 0 and whose squares add up to 10; of neighbours, six products are 1, or five.
    const six = [1, 1, 1, 0, -1, -1, -1, 0, 1, 1, 0, -1, -1, 0, 0, 0];
    const five = [1, 1, 1, 0, -1, -1, -1, 0, 1, 1, 0, -1, 0, -1, 0, 0];
    const moved = (deviations: readonly number[]): number[] => [...steady, ...deviations.map((d) => 90 + d)];
    expect(criteria("up", of({}), moved(six))).toBe("independent");
    expect(criteria("up", of({}), moved(five))).toBeUndefined();
  });

  test("but not on a chart whose points are alike by construction", () => {
    for (const kind of [ewmaChart, mrChart]) {
      const [before, lock] = [spc(stepped, { chart: kind }), decision];
      const after = spc(stepped, { chart: kind, phases: [{ index: 0, lock: lockPhase(before, 0, lock) }] });
      expect(notesOf(after)).not.toContain("lock-criteria-unmet");
    }
  });

  test("in the words of the note", () => {
    const before = spc(stepped, { chart: xmrChart, improvement: "down", phases: [{ index: 20, reason: "moved" }] });
    const after = spc(stepped, { chart: xmrChart, improvement: "down", phases: [{ index: 20, lock: lockPhase(before, 1, decision) }] });
    expect(noteOf(after, "lock-criteria-unmet")?.message).toBe(
      "The lock does not meet every criterion for new limits: the change is for the worse.",
    );
  });
});
