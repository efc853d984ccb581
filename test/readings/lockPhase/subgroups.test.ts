import { expect, test } from "vitest";

import { cusumChart, ewmaChart, lockPhase, rChart, sChart, spc, xbarChart } from "../../../src/index.js";
import { notesOf } from "../../support/lines.js";

const decision = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01" };
const groups = Array.from({ length: 12 }, (_, i) => ({ values: [i % 4, (i * 5) % 7, (i * 3) % 5] }));

test.each([xbarChart, sChart, rChart, ewmaChart, cusumChart])(
  "a lock on unchanged subgroups says nothing of changed data: $name",
  (chart) => {
    const options = { chart, values: "values" } as const;
    const lock = lockPhase(spc(groups, options), 0, decision);
    const locked = (rows: typeof groups) => notesOf(spc(rows, { ...options, phases: [{ index: 0, lock }] }));
    expect(locked(groups)).not.toContain("locked-data-changed");
    const revised = groups.map((group, i) => (i === 3 ? { values: [...group.values.slice(1), 9] } : group));
    expect(locked(revised)).toContain("locked-data-changed");
  },
);
