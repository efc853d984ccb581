/** Accepting a proposal: the decision of a person makes a phase of it. */
import { fault, shown } from "../messages.js";
import type { Decision, PhaseOption, Proposal } from "../types/index.js";
import { checkOptions } from "./chance/asked.js";

const NEEDED = ["reason", "decidedBy", "decidedAt"] as const;

function isProposal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "preview" in value && typeof value.preview === "object";
}

/**
 * A proposal as a declared phase: its `preview` with the decision added. To accept is to run `spc` again with it in `phases`.
 * @throws SpcError `missing-option` without `reason`, `decidedBy` or `decidedAt`; `unknown-option`; `wrong-type` for what is no proposal
 * @example spc(rows, { ...options, phases: [accept(proposal, { reason: "streaming introduced", decidedBy: "A. Analyst", decidedAt: "2024-02-01" })] })
 */
export function accept(proposal: Proposal, decision: Decision): PhaseOption {
  if (!isProposal(proposal))
    throw fault("wrong-type", `accept got ${shown(proposal)}, expected a proposal as suggestPhases makes it`, { value: proposal });
  checkOptions("accept", decision, NEEDED);
  for (const name of NEEDED) {
    const value: unknown = decision[name];
    if (typeof value !== "string" || value.trim() === "")
      throw fault("missing-option", `the decision has ${name} = ${shown(value)}, expected text`, { column: name, value });
  }
  return { ...proposal.preview, ...decision };
}
