/** Who decided a phase, when and why. */
import type { Phase } from "../../types/index.js";
import { begunIn } from "./observations.js";
import { phaseName, recorded, spanBetween, spanOf } from "./places.js";
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

/** The name of a phase ahead of the data, and where it is to begin: "New triage (June 2026)". */
function upcomingName(talk: Talk, phase: Phase): string {
  const name = phaseName(talk, phase);
  const { start } = talk.chart.notes.find((note) => note.code === "phase-empty" && note.phase === phase.index)?.params ?? {};
  return typeof start === "string" || typeof start === "number"
    ? talk.phrase("span-counted", { span: name, period: spanOf(talk, start, start) })
    : name;
}

/** One sentence a phase: its name and span, then what the caller has to tell about it, then the decision. */
export function phaseSentence(talk: Talk, phase: Phase, told: readonly (string | null)[]): string {
  const name = phaseName(talk, phase);
  const { first } = phase;
  const last = begunIn(talk.chart, phase, talk.observed).at(-1);
  const decided = decisionText(talk, phase);
  if (first === null || last === undefined)
    return talk.phrase(decided.length === 0 ? "phase-upcoming" : "phase-upcoming-about", {
      phase: upcomingName(talk, phase),
      text: separated(decided, talk.locale),
    });
  const parts = [...told, ...decided].filter((part) => part !== null);
  const text = separated(parts, talk.locale);
  const span = spanBetween(talk, first, last.index);
  return talk.phrase(text === "" ? "phase-bare" : "phase-about", { phase: name, span, text });
}
