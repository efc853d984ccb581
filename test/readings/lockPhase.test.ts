import { describe, expect, it, test } from "vitest";

import { contentHash, sha256 } from "../../src/hash.js";
import {
  accept,
  describe as inWords,
  lockPhase,
  mrChart,
  pChart,
  runChart,
  spc,
  suggestPhases,
  xbarChart,
  xmrChart,
} from "../../src/index.js";
import type { Chart, LedgerEntry, LockDecision, Note, SharedOptions } from "../../src/types/index.js";
import { frozen } from "../support/fixtures.js";
import { notesOf } from "../support/lines.js";
import { chartOf, everyKind, holds, type Row, series } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

const decision: LockDecision = {
  reason: "baseline agreed",
  lockedBy: "A. Analyst",
  lockedAt: "2024-02-01",
  cause: "new rota",
  expectedToPersist: true,
};
const days = [31, 34, 29, 33, 36, 30, 32, 35, 31, 33, 28, 34, 32, 30];
const months = days.map((y, i) => ({
  month: `2023-${String(1 + (i % 12)).padStart(2, "0")}`.replace("2023", String(2023 + Math.floor(i / 12))),
  y,
}));
const options: SharedOptions<(typeof months)[number]> = { x: "month", y: "y" };
const chart = spc(months, { ...options, chart: xmrChart });
const entry = lockPhase(chart, 0, decision);

/** As a file gives it back. */
function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function withLock(rows: readonly (typeof months)[number][], lock: LedgerEntry, more: Partial<typeof options> = {}): Chart {
  return spc(rows, { ...options, ...more, chart: xmrChart, phases: [{ start: "2023-01", lock }] });
}

function linesOf({ points }: Chart): readonly unknown[] {
  return points.map(({ centre, lower, upper }) => [centre, lower, upper]);
}

function noteOf({ notes }: Chart, code: string): Note | undefined {
  return notes.find((note) => note.code === code);
}

describe("a ledger entry", () => {
  it("holds the decision, the numbers behind the lines, and the data they came from", () => {
    expect(entry).toMatchObject({
      kind: "xmr",
      library: chart.provenance.library,
      phase: { start: "2023-01" },
      basis: { from: "2023-01", to: "2024-02", observations: 14, usable: 14, ghosts: [] },
      parameters: chart.phases[0]?.estimate,
      status: "provisional",
      ...decision,
    });
    expect(entry.conventions).toEqual(chart.provenance.conventions);
  });

  it("has the hash of its data in the published form: conventions that the kind reads, then x, y, n and ghost of each observation", () => {
    const text = ["xmr|rounded|none|mean|mean|||3", ...months.map(({ month, y }) => `${month}|${y}||`)].join("\n");
    expect(entry.dataHash).toBe(sha256(text));
  });

  it("writes ghosts, gaps and denominators into that hash, and no convention that a p chart does not read", () => {
    const rows = [
      { y: 3, n: 40 },
      { y: null, n: 35 },
      { y: 9, n: 41 },
      { y: 2, n: 39.5 },
    ];
    const shares = spc(rows, { chart: pChart, y: "y", n: "n", ghost: [{ at: 2, reason: "flood" }], conventions: { constants: "table" } });
    expect(lockPhase(shares, 0, decision).dataHash).toBe(sha256("p||||||sigma|3\n1|3|40|\n2||35|\n3|9|41|1\n4|2|39.5|"));
  });

  it("writes mean, size, standard deviation and range of subgroups", () => {
    const groups = spc([{ v: [1, 2, 6] }, { v: [2, 4] }], { chart: xbarChart, values: "v" });
    const [sd1, sd2] = [Math.sqrt(7), Math.sqrt(2)];
    expect(lockPhase(groups, 0, decision).dataHash).toBe(sha256(`xbar|||||pooled||3\n1|3|3|${sd1}|5|\n2|3|2|${sd2}|2|`));
  });

  it("has the hash of its own content as id, so equal entries have equal ids", () => {
    const { id, ...content } = entry;
    expect(id).toBe(contentHash(content));
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    const sorted = JSON.stringify(content, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
    expect(id).toBe(sha256(sorted));
    expect(lockPhase(reread(chart), 0, { ...decision }).id).toBe(id);
    expect(lockPhase(chart, 0, { ...decision, reason: "another" }).id).not.toBe(id);
  });

  it.each(["reason", "lockedBy", "lockedAt"] as const)("cannot be made without %s", (name) => {
    for (const value of [undefined, ""])
      expect(thrownBy(() => lockPhase(chart, 0, { ...decision, [name]: value }))?.code).toBe("lock-incomplete");
  });

  it("takes text and a yes or no, and nothing else", () => {
    for (const odd of [{ lockedBy: 3 }, { cause: 4 }, { expectedToPersist: "yes" }])
      expect(thrownBy(() => lockPhase(chart, 0, { ...decision, ...odd } as unknown as LockDecision))?.code).toBe("lock-incomplete");
  });

  it("cannot be made of a phase that is not there, has no lines, or has given ones", () => {
    expect(thrownBy(() => lockPhase(chart, 1, decision))?.code).toBe("position-unknown");
    expect(thrownBy(() => lockPhase(spc([5], { chart: xmrChart }), 0, decision))?.code).toBe("lock-incomplete");
    const given = spc([5, 6, 7], { chart: xmrChart, limits: { lower: 1, centre: 5, upper: 9 } });
    expect(thrownBy(() => lockPhase(given, 0, decision))?.message).toContain("given");
  });

  it("names the label of its phase, and the entry it replaces", () => {
    const two = spc(months, { ...options, chart: xmrChart, phases: [{ start: "2023-06", label: "New rota", reason: "rota" }] });
    expect(lockPhase(two, 1, { ...decision, supersedes: "f00" })).toMatchObject({
      supersedes: "f00",
      phase: { start: "2023-06", label: "New rota" },
      basis: { from: "2023-06", observations: 9 },
    });
  });
});

describe("locked limits", () => {
  test("are the same in every digit after a way through a file", () => {
    const again = withLock(months, reread(entry));
    expect(linesOf(again)).toEqual(linesOf(chart));
    expect(again.phases[0]).toMatchObject({
      limitsFrom: "locked",
      standing: "provisional",
      estimate: chart.phases[0]?.estimate,
      basis: entry.basis,
      lock: { id: entry.id, reason: "baseline agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01", cause: "new rota" },
    });
    expect(notesOf(again)).toEqual([]);
  });

  test("stay when an old value is corrected, and the chart says that it was", () => {
    const revised = months.map((row, i) => (i === 3 ? { ...row, y: 43 } : row));
    const again = withLock(revised, entry);
    expect(linesOf(again)).toEqual(linesOf(chart));
    expect(noteOf(again, "locked-data-changed")).toMatchObject({
      phase: 0,
      params: { observations: 14, usable: 14, observationsNow: 14, usableNow: 14 },
    });
  });

  test("stay when an old row is withdrawn or ghosted, and the note counts what is left", () => {
    const fewer = withLock(months.slice(0, 10).concat(months.slice(11)), entry);
    expect(noteOf(fewer, "locked-data-changed")?.params).toMatchObject({ observations: 14, observationsNow: 13, usableNow: 13 });
    const ghosted = withLock(months, entry, { ghost: [{ at: 5, reason: "closed" }] });
    expect(noteOf(ghosted, "locked-data-changed")?.params).toMatchObject({ observationsNow: 14, usableNow: 13 });
    expect(linesOf(fewer)[0]).toEqual(linesOf(chart)[0]);
    expect(linesOf(ghosted)).toEqual(linesOf(chart));
  });

  test("stay when their data are no longer there, and the chart says so", () => {
    const later = [1, 2, 3].map((m) => ({ month: `2025-0${m}`, y: 60 + m }));
    const again = spc(later, { ...options, chart: xmrChart, phases: [{ start: "2025-01", lock: entry }] });
    expect(linesOf(again)[0]).toEqual(linesOf(chart)[0]);
    expect(notesOf(again)).toContain("locked-data-missing");
    const names = ["a", "b", "c"].map((x, i) => ({ x, y: i }));
    const byName = spc(names, { chart: xmrChart, x: "x", y: "y" });
    const elsewhere = spc([{ x: "d", y: 4 }], {
      chart: xmrChart,
      x: "x",
      y: "y",
      phases: [{ index: 0, lock: lockPhase(byName, 0, decision) }],
    });
    expect(notesOf(elsewhere)).toContain("locked-data-missing");
  });

  test("stay when data arrive", () => {
    const more = [...months, { month: "2024-03", y: 90 }, { month: "2024-04", y: 91 }];
    const again = withLock(more, entry);
    expect(linesOf(again).slice(0, 14)).toEqual(linesOf(chart));
    expect(linesOf(again)[15]).toEqual(linesOf(chart)[0]);
    expect(notesOf(again)).not.toContain("locked-data-changed");
    expect(again.signals.map(({ at }) => at)).toContainEqual([14]);
  });

  test("stay on an average chart when the standard deviation of a subgroup is corrected", () => {
    const groups = Array.from({ length: 12 }, (_, i) => ({ x: i + 1, mean: 20 + (i % 3), sd: 2 + (i % 2), n: 5 }));
    const columns = { chart: xbarChart, x: "x", y: "mean", sd: "sd", n: "n" } as const;
    const before = spc(groups, columns);
    const lock = lockPhase(before, 0, decision);
    const after = spc(
      groups.map((row, i) => (i === 4 ? { ...row, sd: 9 } : row)),
      { ...columns, phases: [{ start: 1, lock }] },
    );
    expect(linesOf(after)).toEqual(linesOf(before));
    expect(notesOf(after)).toContain("locked-data-changed");
  });

  test.each(everyKind.filter(([, kind]) => kind.temporal !== false))(
    "of a %s chart are rebuilt to the last bit, and the data are recognised",
    (name, kind) => {
      holds(series(name, { minLength: 12, maxLength: 30 }), (rows: readonly Row[]) => {
        const before = chartOf(kind, rows, { x: "x" });
        if (before.phases[0]?.standing === "no-limits") return;
        const lock = reread(lockPhase(before, 0, decision));
        const after = chartOf(kind, rows, { x: "x", phases: [{ index: 0, lock }] });
        expect(after.points).toEqual(before.points);
        expect(notesOf(after)).not.toContain("locked-data-changed");
      });
    },
  );

  test("of a p chart follow the denominators of the rows, whatever these are", () => {
    const rows = [10, 12, 9, 14].map((y, i) => ({ y, n: 100 + i }));
    const lock = lockPhase(spc(rows, { chart: pChart, y: "y", n: "n" }), 0, decision);
    const after = spc([...rows, { y: 3, n: 25 }], { chart: pChart, y: "y", n: "n", phases: [{ index: 0, lock }] });
    const { centre = NaN } = lock.parameters;
    expect(after.points[4]?.upper).toBeCloseTo(centre + 3 * Math.sqrt((centre * (1 - centre)) / 25), 12);
  });

  test("can be locked again, which replaces the entry and takes the data as they now are", () => {
    const revised = months.map((row, i) => (i === 3 ? { ...row, y: 43 } : row));
    const again = lockPhase(withLock(revised, entry), 0, { ...decision, reason: "revision seen, limits kept" });
    expect(again).toMatchObject({ supersedes: entry.id, parameters: entry.parameters, basis: entry.basis });
    expect(notesOf(withLock(revised, again))).not.toContain("locked-data-changed");
  });

  test("are told in words with who locked them, when and why", () => {
    expect(inWords(withLock(months, entry))).toContain(
      "locked at the values of January 2023 to February 2024 (14 months) by A. Analyst, 1 February 2024, reason: baseline agreed",
    );
  });

  test("do not keep hold of the entry they were given", () => {
    const own = JSON.parse(JSON.stringify(entry)) as { parameters: { centre: number }; basis: { to: string } };
    const again = withLock(months, own as unknown as LedgerEntry);
    own.parameters.centre = 0;
    own.basis.to = "2099-01";
    expect(again.phases[0]?.estimate.centre).toBe(entry.parameters.centre);
    expect(again.phases[0]?.basis?.to).toBe("2024-02");
  });

  test("are taken from a frozen entry", () => {
    expect(() => withLock(frozen(months), frozen(reread(entry)))).not.toThrow();
  });
});

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

  test("in the words of the note", () => {
    const before = spc(stepped, { chart: xmrChart, improvement: "down", phases: [{ index: 20, reason: "moved" }] });
    const after = spc(stepped, { chart: xmrChart, improvement: "down", phases: [{ index: 20, lock: lockPhase(before, 1, decision) }] });
    expect(noteOf(after, "lock-criteria-unmet")?.message).toBe(
      "The lock does not meet every criterion for new limits: the change is for the worse.",
    );
  });
});

describe("accept", () => {
  const values = [...days, ...days.map((y) => y - 12)];
  const [proposal] = suggestPhases(spc(values, { chart: xmrChart, improvement: "down" })).proposals;
  const agreed = { reason: "new rota", decidedBy: "ward team", decidedAt: "2024-05-01" };

  it("makes a phase of a proposal and a decision", () => {
    if (proposal === undefined) throw new Error("no proposal");
    expect(accept(proposal, agreed)).toEqual({ start: 15, ...agreed });
    const after = spc(values, { chart: xmrChart, improvement: "down", phases: [accept(proposal, agreed)] });
    expect(after.phases[1]).toMatchObject({ first: 14, reason: "new rota", decidedBy: "ward team", decidedAt: "2024-05-01" });
  });

  it.each(["reason", "decidedBy", "decidedAt"])("asks for %s", (name) => {
    if (proposal === undefined) throw new Error("no proposal");
    for (const value of ["", undefined, 3])
      expect(thrownBy(() => accept(proposal, { ...agreed, [name]: value }))?.code).toBe("missing-option");
  });
});
