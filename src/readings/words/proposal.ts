/** A proposal in words: what was seen, and what to ask before anything is done. */
import type { Proposal } from "../../types/index.js";
import { dated } from "./places.js";
import type { Talk } from "./talk.js";

/** Where the rate is told in so many series. */
const OF = 1000;

/** What a proposal says. A change for the worse asks for its cause, not for new lines. */
export function proposalText(talk: Talk, proposal: Omit<Proposal, "message">, alike: boolean): string {
  const { at, before, after, direction, falsePhaseRate } = proposal;
  const tone = direction === "improvement" || direction === "concern" ? direction : "neutral";
  const { date = "", form = "" } = dated(talk, at);
  const levels = { start: date, form, after: talk.line(after.centre), before: talk.line(before.centre) };
  const share = falsePhaseRate.p * OF;
  const count = share > 0 && share < 0.5 ? talk.phrase("cost-least") : talk.count(Math.round(share));
  const rate = { count, of: talk.count(OF), length: talk.count(falsePhaseRate.n) };
  return `${talk.phrase(`proposal-${tone}`, levels)} ${talk.phrase(alike ? "proposal-rate-alike" : "proposal-rate", rate)}`;
}
