import { describe, expect, it } from "vitest";

import { accept, spc, suggestPhases, xmrChart } from "../../src/index.js";
import { days } from "../support/locked.js";
import { thrownBy } from "../support/thrown.js";

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

  it("says how the date of a decision is written, also where it is missing", () => {
    if (proposal === undefined) throw new Error("no proposal");
    const refused = (decidedAt: unknown): string | undefined =>
      thrownBy(() => accept(proposal, { ...agreed, decidedAt: decidedAt as string }))?.message;
    for (const [value, shown] of [
      [undefined, "undefined"],
      ["1/5/2024", '"1/5/2024"'],
    ] as const)
      expect(refused(value)).toBe(`decidedAt of the decision is ${shown}, expected an ISO date such as 2024-06-10`);
  });
});
