import { describe, expect, test } from "vitest";

import { describe as inWords, funnelChart, lockPhase, pChart, spc, xbarChart, xmrChart } from "../../../src/index.js";
import type { LedgerEntry } from "../../../src/types/index.js";
import { frozen } from "../../support/fixtures.js";
import { notesOf } from "../../support/lines.js";
import { chart, decision, entry, linesOf, months, noteOf, options, reread, withLock } from "../../support/locked.js";

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

  test("rest on what was final: provisional values at the end made no line, and are not in the fingerprint", () => {
    const lock = lockPhase(spc(months, { ...options, chart: xmrChart, provisional: 2 }), 0, decision);
    expect(lock.basis).toEqual({ from: "2023-01", to: "2023-12", observations: 12, usable: 12, ghosts: [] });
    const final = months.map((row, i) => (i >= 12 ? { ...row, y: row.y + 3 } : row));
    expect(notesOf(withLock(final, lock))).not.toContain("locked-data-changed");
    const revised = months.map((row, i) => (i === 11 ? { ...row, y: row.y + 3 } : row));
    expect(notesOf(withLock(revised, lock))).toContain("locked-data-changed");
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

  test("of a funnel know their units by name, whatever the order of the rows, and notice one that was revised or came in between", () => {
    const sizes = [40, 40, 55, 55, 55, 80, 100, 100];
    const units = sizes.map((n, i) => ({ unit: `ward ${i}`, y: 4 + (i % 3), n }));
    const columns = { chart: funnelChart, x: "unit", y: "y", n: "n" } as const;
    const phases = [{ index: 0, lock: lockPhase(spc(units, columns), 0, decision) }];
    const told = (rows: typeof units): readonly string[] =>
      notesOf(spc(rows, { ...columns, phases })).filter((code) => code.startsWith("locked"));
    expect(told(units.toReversed())).toEqual([]);
    expect(told([...units, { unit: "ward 8", y: 9, n: 120 }])).toEqual([]);
    expect(told(units.map((row, i) => (i === 3 ? { ...row, y: 9 } : row)))).toEqual(["locked-data-changed"]);
    expect(told([...units, { unit: "ward 8", y: 9, n: 70 }])).toEqual(["locked-data-changed"]);
    expect(told(units.map((row) => ({ ...row, unit: `${row.unit} new` })))).toEqual(["locked-data-missing"]);
  });

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
