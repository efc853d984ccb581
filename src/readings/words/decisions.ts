/** Who decided a phase, when and why. */
import type { Phase } from "../../types/index.js";
import { begunIn } from "./observations.js";
import { phaseName, recorded, spanBetween } from "./places.js";
import { sentence, separated } from "./say.js";
import type { Talk } from "./talk.js";

/** Who decided a phase, when and why, as recorded; empty where nothing is. */
function decisionText(talk: Talk, { decidedBy, decidedAt, reason }: Phase): readonly string[] {
  const by = decidedBy ?? "";
  const at = decidedAt === null ? {} : recorded(talk, decidedAt);
  const code = decidedBy === null ? "decided-at" : decidedAt === null ? "decided-by" : "decided-by-at";
  return [
    ...(decidedBy === null && decidedAt === null ? [] : [talk.phrase(code, { by, ...at })]),
    ...(reason === null ? [] : [talk.phrase("reason", { reason: reason.replace(/\.$/, "") })]),
  ];
}

/** The decision on a phase as a sentence; null where none is recorded. */
export function decisionSentence(talk: Talk, phase: Phase): string | null {
  const decision = separated(decisionText(talk, phase), talk.locale);
  return decision === "" ? null : sentence(decision, talk.locale);
}

/** One sentence a phase: its name and span, then what the caller has to tell about it, then the decision. */
export function phaseSentence(talk: Talk, phase: Phase, told: readonly (string | null)[]): string {
  const name = phaseName(talk, phase);
  const { first } = phase;
  const last = begunIn(talk.chart, phase, talk.observed).at(-1);
  const decided = decisionText(talk, phase);
  if (first === null || last === undefined)
    return talk.phrase(decided.length === 0 ? "phase-upcoming" : "phase-upcoming-about", {
      phase: name,
      text: separated(decided, talk.locale),
    });
  const parts = [...told, ...decided].filter((part) => part !== null);
  const text = separated(parts, talk.locale);
  const span = spanBetween(talk, first, last.index);
  return talk.phrase(text === "" ? "phase-bare" : "phase-about", { phase: name, span, text });
}
