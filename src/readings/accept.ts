/** Accepting a proposal: the decision of a person makes a phase of it. */
import { fault, shown } from "../messages.js";
import type { Decision, PhaseOption, Proposal } from "../types/index.js";

const NEEDED = ["reason", "decidedBy", "decidedAt"] as const;

/**
 * A proposal as a declared phase: its `preview` with the decision added. To accept is to run `spc` again with it in `phases`.
 * @throws SpcError `missing-option` without `reason`, `decidedBy` or `decidedAt`
 * @example spc(rows, { ...options, phases: [accept(proposal, { reason: "streaming introduced", decidedBy: "A. Analyst", decidedAt: "2024-02-01" })] })
 */
export function accept(proposal: Proposal, decision: Decision): PhaseOption {
  const given: Readonly<Partial<Record<keyof Decision, unknown>>> = { ...decision };
  for (const name of NEEDED) {
    const value = given[name];
    if (typeof value !== "string" || value === "")
      throw fault("missing-option", `the decision has ${name} = ${shown(value)}, expected text`, { column: name, value });
  }
  return { ...proposal.preview, ...decision };
}
