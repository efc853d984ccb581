/** Locked limits on every kind of chart and axis: the same bits through a file, a revision and an append. */
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { lockPhase } from "../../../src/index.js";
import type { Chart, ChartKind, LedgerEntry, LockDecision, PhaseOption } from "../../../src/types/index.js";
import { notesOf } from "../../support/lines.js";
import { chartOf, decided, everyKind, type Extra, holds, type Row } from "../../support/series.js";

const decision: LockDecision = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01", cause: "rota", expectedToPersist: true };

/** How the places of rows may be told. */
const axes: Readonly<Record<string, (row: Row) => number | string>> = {
  number: ({ x }) => x,
  month: ({ x }) => `${2001 + Math.floor((x - 1) / 12)}-${String(1 + ((x - 1) % 12)).padStart(2, "0")}`,
  name: ({ x }) => `ward ${(x * 7) % 101}`,
};

/** Units side by side in no order. */
function shuffled(kind: ChartKind, rows: readonly Row[]): readonly Row[] {
  return kind.temporal === false ? rows.toSorted((a, b) => ((a.x * 37) % 101) - ((b.x * 37) % 101)) : rows;
}

interface Locked {
  readonly before: Chart;
  readonly locks: readonly PhaseOption[];
}

/** A chart, and its phases with their limits locked, where they have any, as a file gives the entries back. */
function locked(kind: ChartKind, rows: readonly Row[], options: Extra): Locked {
  const before = chartOf(kind, rows, options);
  const locks = before.phases.flatMap(({ standing, first, index }): readonly PhaseOption[] =>
    first === null
      ? []
      : [
          standing === "no-limits"
            ? { index: first, reason: "no lines" }
            : { index: first, lock: JSON.parse(JSON.stringify(lockPhase(before, index, decision))) as LedgerEntry },
        ],
  );
  return { before, locks };
}

function linesOf({ points }: Chart): readonly unknown[] {
  return points.map(({ value, centre, lower, upper, also }) => [value, centre, lower, upper, also]);
}

/** The rows, one observation behind the first lock withdrawn. */
function withdrawn(rows: readonly Row[], { before, locks }: Locked, place: (row: Row) => number | string): readonly Row[] {
  const from = locks.find(({ lock }) => lock !== undefined)?.lock?.basis.from;
  const start = before.points.findIndex(({ x }) => x === from);
  const gone = before.points.slice(start).find(({ status, value }) => status === "counted" && value !== null)?.x;
  return rows.map((row) => (place(row) === gone ? { ...row, y: null, values: [] } : row));
}

/** One more row, after all others in time and in size. */
function next(kind: ChartKind, rows: readonly Row[]): Row {
  const like = rows.findLast(({ y }) => y !== null) ?? rows[0];
  return { y: null, values: [], ...like, x: rows.length + 1, n: kind.temporal === false ? 99 : (like?.n ?? null) };
}

/** Notes on the data behind locked limits. */
function revisions(chart: Chart): readonly string[] {
  return notesOf(chart).filter((code) => code.startsWith("locked-data"));
}

test.each(everyKind)(
  "locked limits of a %s chart have the same bits after a way through a file, a revision, which is told, and an arrival, which is not",
  (name, kind) => {
    const cases = fc.tuple(decided(name, { minLength: 6, maxLength: 30 }), fc.constantFrom(...Object.values(axes)));
    holds(cases, ([[sorted, { conventions, ghost, phases }], place]) => {
      const rows = shuffled(kind, sorted);
      const options = { x: place, conventions, ghost };
      const made = locked(kind, rows, { ...options, phases });
      const { before, locks } = made;
      if (locks.every(({ lock }) => lock === undefined)) return;
      const again = chartOf(kind, rows, { ...options, phases: locks });
      expect(linesOf(again)).toEqual(linesOf(before));
      expect(revisions(again)).toEqual([]);

      const revised = chartOf(kind, withdrawn(rows, made, place), { ...options, phases: locks });
      expect(revised.phases.map(({ limitsFrom, estimate }) => limitsFrom === "locked" && estimate)).toEqual(
        locks.map(({ lock }) => lock?.parameters ?? false),
      );
      expect(revisions(revised)).toContain("locked-data-changed");

      const more = chartOf(kind, [...rows, next(kind, rows)], { ...options, phases: locks });
      const held = before.points.filter(({ phase }) => locks[phase]?.lock !== undefined).map(({ index }) => index);
      expect(held.map((at) => linesOf(more)[at])).toEqual(held.map((at) => linesOf(before)[at]));
      expect(revisions(more)).toEqual([]);
    });
  },
);
