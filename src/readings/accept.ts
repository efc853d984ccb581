/** Accepting a proposal: the decision of a person makes a phase of it. */
import { ISO_DATE, isIsoDate, isRecord, isWords, refuseUnknown, unfit } from "../checks.js";
import { fault, shown } from "../messages.js";
import type { Decision, PhaseOption, Proposal } from "../types/index.js";

const NEEDED = ["reason", "decidedBy", "decidedAt"] as const;
const TEXT = "text that is not blank";
const expected = { reason: TEXT, decidedBy: TEXT, decidedAt: ISO_DATE };

function isProposal(value: unknown): boolean {
  return isRecord(value) && isRecord(value.preview) && "start" in value.preview;
}

/**
 * A proposal as a declared phase: its `preview` with the decision added. To accept is to run `spc` again with it in `phases`.
 * @throws SpcError `missing-option` without `reason`, `decidedBy` or `decidedAt`; `unknown-option`; `wrong-type` for what is no proposal
 * @example spc(rows, { ...options, phases: [accept(proposal, { reason: "streaming introduced", decidedBy: "A. Analyst", decidedAt: "2024-02-01" })] })
 */
export function accept(proposal: Proposal, decision: Decision): PhaseOption {
  if (!isProposal(proposal))
    throw fault("wrong-type", `accept got ${shown(proposal)}, expected a proposal made by suggestPhases`, { value: proposal });
  refuseUnknown("accept", decision, NEEDED);
  const { decidedAt } = decision;
  for (const name of NEEDED)
    if (!isWords(decision[name])) throw unfit("missing-option", "the decision", name, decision[name], `expected ${expected[name]}`);
  if (!isIsoDate(decidedAt)) throw unfit("wrong-type", "the decision", "decidedAt", decidedAt, `expected ${ISO_DATE}`);
  return { ...proposal.preview, ...decision };
}
