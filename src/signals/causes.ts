/** What signals mean for the points they hold, given the direction of improvement. */
import { note } from "../notes.js";
import type { Cause, Conventions, Improvement, Note, Rule, Side, Signal } from "../types/index.js";

/** The cause of a signal: neutral where it points nowhere or no direction is better. */
export function causeOf(side: Side | null, improvement: Improvement, directional: boolean): Cause {
  if (side === null || improvement === "neither" || !directional) return "neutral";
  return (side === "high") === (improvement === "up") ? "improvement" : "concern";
}

/** True for a signal that speaks of a whole phase and so colours none of its points. */
function isWholePhase(signal: Signal, rule: Rule | undefined): boolean {
  return signal.side === null && rule?.scope === "phase";
}

/**
 * The cause that wins among some signals: improvement and concern outrank neutral, and `conflict` decides between
 * those two. Under `precedence` the first of outside, trend, near a limit, shift decides; of two of one rank the later.
 */
export function winningCause(signals: readonly Signal[], ranks: ReadonlyMap<string, number>, conflict: Conventions["conflict"]): Cause {
  const has = (cause: Cause): boolean => signals.some((signal) => signal.cause === cause);
  const [good, bad] = [has("improvement"), has("concern")];
  if (good && bad) return conflict === "precedence" ? (foremost(signals, ranks)?.cause ?? "neutral") : conflict;
  return good ? "improvement" : bad ? "concern" : signals.length > 0 ? "neutral" : "common";
}

/**
 * The signal that stands first by rank of those that point somewhere, of two of one rank the one completed last. Two completed at one
 * point are told apart by their last member, then by the names of their rules, so that the order of the rules decides nothing.
 */
export function foremost(signals: readonly Signal[], ranks: ReadonlyMap<string, number>): Signal | undefined {
  let best: Signal | undefined;
  for (const signal of signals) if (signal.side !== null && (best === undefined || precedes(signal, best, ranks))) best = signal;
  return best;
}

function precedes(one: Signal, other: Signal, ranks: ReadonlyMap<string, number>): boolean {
  const later =
    (ranks.get(other.rule) ?? 5) - (ranks.get(one.rule) ?? 5) ||
    one.completed - other.completed ||
    (one.at.at(-1) ?? 0) - (other.at.at(-1) ?? 0);
  return later > 0 || (later === 0 && one.rule < other.rule);
}

/** Rank of each rule by its key. */
export function ranksOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  return new Map(rules.map((rule) => [rule.key, rule.rank]));
}

const NO_CAUSES: { readonly causes: null; readonly notes: readonly Note[] } = /* @__PURE__ */ Object.freeze({ causes: null, notes: [] });

/** The cause of every point, and a note for each that is in an improvement and in a concern signal. */
export function pointCauses(
  length: number,
  signals: readonly Signal[],
  rules: readonly Rule[],
  conflict: Conventions["conflict"],
): { causes: readonly Cause[] | null; notes: readonly Note[] } {
  if (signals.length === 0) return NO_CAUSES;
  const ruleOf = new Map(rules.map((rule) => [rule.key, rule]));
  const colouring = signals.filter((signal) => !isWholePhase(signal, ruleOf.get(signal.rule)));
  if (colouring.length === 0) return NO_CAUSES;
  const causes = new Array<Cause>(length).fill("common");
  const contested = new Set<number>();
  for (const { at, cause } of colouring) {
    for (const row of at) {
      const now = causes[row]!;
      if (now === "common" || now === "neutral") causes[row] = cause;
      else if (cause !== "neutral" && cause !== now) contested.add(row);
    }
  }
  const notes = settle(contested, causes, colouring, rules, conflict);
  return { causes, notes };
}

function settle(
  contested: ReadonlySet<number>,
  causes: Cause[],
  signals: readonly Signal[],
  rules: readonly Rule[],
  conflict: Conventions["conflict"],
): Note[] {
  if (contested.size === 0) return [];
  const holders = new Map([...contested].sort((a, b) => a - b).map((row): [number, Signal[]] => [row, []]));
  for (const signal of signals) for (const row of signal.at) holders.get(row)?.push(signal);
  const ranks = ranksOf(rules);
  return [...holders].map(([row, held]) => {
    const cause = winningCause(held, ranks, conflict);
    causes[row] = cause;
    const names = [...new Set(held.map((signal) => signal.rule))].sort().join(", ");
    return note("conflicting-signals", { rules: names, cause }, { phase: held[0]?.phase ?? null, at: [row] });
  });
}
