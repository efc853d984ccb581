import { describe, expect, it } from "vitest";

import { contentHash, sha256 } from "../../../src/hash.js";
import { lockPhase, pChart, pPrimeChart, rChart, spc, xbarChart, xmrChart } from "../../../src/index.js";
import type { LockDecision } from "../../../src/types/index.js";
import { chart, decision, entry, months, options, reread } from "../../support/locked.js";
import { thrownBy } from "../../support/thrown.js";

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

  it("writes the constants where ranges of subgroups make the lines, and the average of ranges where z-scores do", () => {
    const rows = [{ v: [1, 2, 6] }, { v: [2, 4, 3] }];
    const [sd1, sd2] = [Math.sqrt(7), 1];
    const subgroups = `1|3|3|${sd1}|5|\n2|3|3|${sd2}|2|`;
    const ranged = spc(rows, { chart: rChart, values: "v", conventions: { constants: "table" } });
    expect(lockPhase(ranged, 0, decision).dataHash).toBe(sha256(`r|table||||||3\n${subgroups}`));
    const means = spc(rows, { chart: xbarChart, values: "v", conventions: { constants: "table", sd: "range" } });
    expect(lockPhase(means, 0, decision).dataHash).toBe(sha256(`xbar|table||||range||3\n${subgroups}`));
    const shares = spc([3, 5, 2], { chart: pPrimeChart, y: (y) => y, n: () => 9, conventions: { rangeAverage: "median" } });
    expect(lockPhase(shares, 0, decision).dataHash).toBe(sha256("pPrime|rounded|none||median|||3\n1|3|9|\n2|5|9|\n3|2|9|"));
  });

  it("keeps the name of its phase, which a chart takes from it unless the call gives another", () => {
    const named = spc(months, { ...options, chart: xmrChart, phases: [{ start: "2023-01", label: "New rota", reason: "rota" }] });
    const lock = lockPhase(named, 0, decision);
    expect(lock.phase).toEqual({ start: "2023-01", label: "New rota" });
    const labelOf = (label?: string): unknown =>
      spc(months, { ...options, chart: xmrChart, phases: [{ start: "2023-01", lock, ...(label !== undefined && { label }) }] }).phases[0]
        ?.label;
    expect([labelOf(), labelOf("Second rota")]).toEqual(["New rota", "Second rota"]);
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
    for (const phase of [1, "0" as never, "length" as never])
      expect(thrownBy(() => lockPhase(chart, phase, decision))?.code).toBe("position-unknown");
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
