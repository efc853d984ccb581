/** Rules that cannot be evaluated in a phase, and what is said of them. */
import { note } from "../notes.js";
import type { Conventions, Fitted, Note, Rule } from "../types/index.js";
import type { Sequence } from "./views.js";

/** Why a rule is not evaluated, as the code of a note. */
type Skip = "rule-without-limits" | "few-points" | "few-useful-points" | "one-sided-points" | "below-minimum";

/** Rules that were not evaluated, by why, and by how many points they need. */
export type Skips = Map<string, { readonly skip: Skip; readonly keys: string[]; readonly useful: number; readonly needed: number }>;

/** Why a rule is not evaluated in a phase; null where it is. */
export function skipOf(rule: Rule, phase: Fitted, sequences: readonly Sequence[], { baselineAtLeast }: Conventions): Skip | null {
  if (phase.limitless === "below-minimum") return "below-minimum";
  if (rule.needs === "limits") return phase.limitless === null ? null : "rule-without-limits";
  if (rule.settled !== true) return null;
  if (phase.counted === 0 || (!phase.settled && phase.usable < Math.max(1, baselineAtLeast))) return "few-points";
  if (rule.useful === undefined && rule.bothSides !== true) return null;
  const { above, below } = offCentre(sequences);
  if (above + below < (rule.useful ?? 0)) return "few-useful-points";
  return rule.bothSides === true && (above === 0 || below === 0) ? "one-sided-points" : null;
}

/** How many points lie off the centre line, on either side of it. */
function offCentre(sequences: readonly Sequence[]): { readonly above: number; readonly below: number } {
  let above = 0;
  let below = 0;
  for (const { view } of sequences) {
    for (let i = 0; i < view.length; i++) {
      if (view.zone[i]! > 0) above++;
      else if (view.zone[i]! < 0) below++;
    }
  }
  return { above, below };
}

function usefulIn(sequences: readonly Sequence[]): number {
  const { above, below } = offCentre(sequences);
  return above + below;
}

/** Adds a rule to those that were not evaluated for the same reason. */
export function record(skips: Skips, skip: Skip, rule: Rule, sequences: readonly Sequence[]): void {
  const needed = skip === "few-useful-points" ? (rule.useful ?? 0) : 0;
  const why = `${skip} ${needed}`;
  const entry = skips.get(why);
  if (entry !== undefined) entry.keys.push(rule.key);
  else skips.set(why, { skip, keys: [rule.key], useful: needed > 0 ? usefulIn(sequences) : 0, needed });
}

/** What is said of them. */
export function skipNotes(skips: Skips, phase: Fitted, index: number, { baselineAtLeast }: Conventions): Note[] {
  return [...skips.values()].flatMap(({ skip, keys, useful, needed }) => {
    if (skip === "below-minimum" || (skip === "few-points" && phase.settled)) return []; // no point to judge by a centre that is there
    const why = {
      "rule-without-limits": { reason: phase.limitless ?? "no-limits" },
      "few-points": { usable: phase.usable, needed: Math.max(1, baselineAtLeast) },
      "few-useful-points": { useful, needed },
      "one-sided-points": {},
    }[skip];
    return [note(skip, { rules: keys.join(", "), ...why }, { phase: index })];
  });
}
