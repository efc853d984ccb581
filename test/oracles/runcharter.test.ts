/** The R package runcharter, a new median at every sustained run, on synthetic series: fixtures/vectors/runcharter.ndjson. */
import { describe } from "vitest";

import type { X } from "../../src/types/index.js";
import { comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, plainChart } from "../support/plain.js";
import { suggestionOf } from "../support/proposed.js";

interface Segment {
  readonly grp: string;
  readonly median: number;
  readonly start_date: X;
  readonly run_type: "baseline" | "sustained";
}
interface RuncharterCase {
  readonly id: string;
  readonly input: {
    readonly x: readonly X[];
    readonly y: readonly Cell[];
    readonly group: readonly string[];
    readonly options: { readonly med_rows: number; readonly runlength: number; readonly direction: string };
  };
  readonly expected: { readonly summary?: readonly Segment[]; readonly error?: string };
}

const cases = readLines("vectors/runcharter.ndjson") as readonly RuncharterCase[];

describe("runcharter", () => {
  holdTo(
    "runcharter",
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    { agree: 9, recorded: 2, waiting: {} },
  );
});

function differences({ input, expected }: RuncharterCase): readonly Difference[] {
  const found = comparison(1e-9);
  for (const group of new Set(input.group)) {
    const rows = input.group.flatMap((name, i) => (name === group ? [{ x: input.x[i] ?? null, y: input.y[i] ?? null }] : []));
    const chart = plainChart("run", rows, { x: "x", y: "y" });
    const { med_rows: baseline, runlength: shift, direction } = input.options;
    const { proposals, notes } = suggestionOf(chart, { method: "sustainedRun", baseline, shift, direction });
    if (expected.error !== undefined)
      found.same(
        "refusal",
        group,
        notes.map(({ code }) => code),
        ["few-rows"],
      );
    const segments = (expected.summary ?? []).filter(({ grp }) => grp === group);
    const sustained = segments.filter(({ run_type: type }) => type === "sustained");
    found.same(
      "start_date",
      group,
      proposals.map(({ start }) => start),
      sustained.map(({ start_date: start }) => start),
    );
    for (const [i, { median }] of segments.entries()) {
      if (i > 0) found.number("median", `${group}, ${i}`, proposals[i - 1]?.after.centre, median);
      if (proposals[i] !== undefined) found.number("median", `${group}, before ${i}`, proposals[i].before.centre, median);
    }
  }
  return found.found;
}
