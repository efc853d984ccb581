/** Limits as they were locked: what is accepted as a lock, and how its lines are made again. */
import { isRead, ofLines } from "../conventions.js";
import { contentHash } from "../hash.js";
import { fault, shown } from "../messages.js";
import type { Baseline, ChartKind, Columns, Conventions, LedgerEntry, PhaseOption } from "../types/index.js";

/** A baseline without rows, so that locked lines come from what was locked and from nothing else. */
export function noRows({ n, sd, range }: Columns): Baseline {
  const none: readonly number[] = [];
  return { length: 0, x: [], y: none, n: n && none, sd: sd && none, range: range && none, ghost: null, value: none };
}

/** The conventions under which lines are drawn: of a locked phase, those under which it was locked. */
export function drawnUnder({ lock }: PhaseOption, conventions: Conventions): Conventions {
  return lock === undefined ? conventions : { ...conventions, ...lock.conventions };
}

/** Throws where a lock is no ledger entry, was edited, or belongs to another kind, or to other conventions than the call leaves open. */
export function checkLock(lock: LedgerEntry, kind: ChartKind, conventions: Conventions): void {
  const flaw = flawOf(lock);
  if (flaw !== null) throw fault("entry-invalid", `the lock ${flaw}, expected a ledger entry made by lockPhase`, { column: "lock" });
  if (lock.kind !== kind.name) throw mismatch(`the lock is of kind ${shown(lock.kind)}, expected ${JSON.stringify(kind.name)}`, lock.kind);
  const now: Readonly<Record<string, unknown>> = { ...conventions };
  const then: Readonly<Record<string, unknown>> = { ...lock.conventions };
  const other = [...ofLines, "bounds"].find((name) => {
    if (name !== "bounds" && !isRead(kind, name, now[name])) return false;
    const leftOpen = now[name] === null && name !== "alpha";
    return !leftOpen && name in then && JSON.stringify(then[name]) !== JSON.stringify(now[name]);
  });
  if (other === undefined) return;
  const [locked, asked] = [then[other], now[other]].map((value) => JSON.stringify(value));
  throw mismatch(`the limits were locked under ${other} ${locked}, expected ${asked} as in this call`, then[other]);
}

function mismatch(message: string, value: unknown) {
  return fault("lock-mismatch", message, { column: "lock", value });
}

const TEXTS = ["id", "kind", "library", "status", "lockedBy", "lockedAt", "reason", "dataHash"];
const RECORDS = ["conventions", "phase", "basis", "parameters"];

/** What is wrong with a ledger entry that may come from a file; null where nothing is. */
function flawOf(lock: object): string | null {
  const members: Readonly<Record<string, unknown>> = { ...lock };
  const odd =
    TEXTS.find((name) => typeof members[name] !== "string") ??
    RECORDS.find((name) => typeof members[name] !== "object" || members[name] === null);
  if (odd !== undefined) return `has ${odd} = ${shown(members[odd])}`;
  return members.id === contentHash(lock) ? null : "was edited after it was made, as its content does not match its id";
}
