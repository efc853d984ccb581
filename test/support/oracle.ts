/** One way to hold the library to somebody else's cases, so that none of them can vanish unseen. */
import { expect, test } from "vitest";

import type { Difference } from "./differences.js";
import { readJson } from "./fixtures.js";

/** A case of an oracle. */
export interface Case {
  /** Its name in the oracle's file. */
  readonly id: string;
  /** What the library still lacks for it; null where it can be run. */
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

/** How many cases agree, differ as recorded, and wait for what. */
export interface Counts {
  /** Cases that agree in everything compared. */
  readonly agree: number;
  /** Cases that differ exactly as recorded. */
  readonly recorded: number;
  /** Cases that cannot run yet, by what they wait for. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** All recorded differences, in the order of docs/decisions/recorded-differences.md. */
export const recordedDifferences: readonly RecordedDifference[] = readJson("vectors/recorded.json") as readonly RecordedDifference[];

/** Registers a test for every case that can run, and one that counts them all. */
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
  test(`every case of ${oracle} is held, recorded or waiting`, () => {
    const waiting: Record<string, number> = {};
    for (const { waits } of cases) if (waits !== null) waiting[waits] = (waiting[waits] ?? 0) + 1;
    const running = cases.filter(({ waits }) => waits === null);
    const noted = running.filter(({ id }) => recorded.has(id)).length;
    expect({ agree: running.length - noted, recorded: noted, waiting }).toEqual(counts);
    expect([...recorded.keys()].filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
  });
}

function whats(differences: readonly Difference[]): readonly string[] {
  return [...new Set(differences.map(({ what }) => what))].sort();
}
