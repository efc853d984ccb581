/** One way to hold the library to somebody else's cases, so that none of them can vanish unseen. */
import { expect, test } from "vitest";

import type { Difference } from "./differences.js";
import { readJson } from "./fixtures.js";
import { held } from "./held.js";

/** A case of an oracle. */
export interface Case {
  /** Its name in the oracle's file. */
  readonly id: string;
  /** Why it is not held to here; null where it is. */
  readonly waits: string | null;
  /** Runs the library and lists where it differs. */
  readonly differences: () => readonly Difference[];
}

/** Why some cases differ, and in what. */
export interface RecordedDifference {
  /** Which oracle. */
  readonly oracle: string;
  /** A defect of the other tool, or a convention that is not offered. */
  readonly because: "defect" | "convention";
  /** In a sentence or two. */
  readonly reason: string;
  /** The members that differ, by case. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

/** How many cases agree, differ as recorded, and are not held to. */
export interface Counts {
  /** Cases that agree in everything compared. */
  readonly agree: number;
  /** Cases that differ exactly as recorded. */
  readonly recorded: number;
  /** Cases that are not held to, by the reason. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** All recorded differences, in the order of docs/decisions/recorded-differences.md. */
export const recordedDifferences: readonly RecordedDifference[] = readJson("vectors/recorded.json") as readonly RecordedDifference[];

/** Registers a test for every case that is held to, and one that counts them all. */
export function holdTo(oracle: string, cases: readonly Case[], counts: Counts): void {
  const recorded = new Map(recordedDifferences.filter((entry) => entry.oracle === oracle).flatMap((entry) => Object.entries(entry.cases)));
  for (const { id, waits, differences } of cases) {
    if (waits !== null) continue;
    const known = recorded.get(id);
    if (known === undefined)
      test(`${id}: the same as ${oracle}`, () => {
        expect(differences().slice(0, 8)).toEqual([]);
      });
    else
      test(`${id}: differs from ${oracle} in ${known.join(", ")} alone, as recorded`, () => {
        expect(whats(differences())).toEqual([...known].sort());
      });
  }
  const uncovered = Object.values(counts.waiting).reduce((sum, count) => sum + count, 0);
  test(`${oracle}: ${counts.agree} cases agree, ${counts.recorded} differ as recorded, ${uncovered} are not covered`, () => {
    const waiting: Record<string, number> = {};
    for (const { waits } of cases) if (waits !== null) waiting[waits] = (waiting[waits] ?? 0) + 1;
    const running = cases.filter(({ waits }) => waits === null);
    const noted = running.filter(({ id }) => recorded.has(id)).length;
    expect({ agree: running.length - noted, recorded: noted, waiting }).toEqual(counts);
    expect(new Map<string, Counts>(Object.entries(held)).get(oracle), "test/support/held.ts, from which the page is made").toEqual(counts);
    expect([...recorded.keys()].filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
  });
}

function whats(differences: readonly Difference[]): readonly string[] {
  return [...new Set(differences.map(({ what }) => what))].sort();
}
