/** Which faults of a file are told: a few of every kind, so that none waits for the others to be mended. */
import { type Fault, MOST_FAULTS, SpcError } from "../messages.js";

const classOf = ({ code, column }: Omit<Fault, "message">): string => `${code} ${String(column)}`;

/** Whether a fault is worth keeping among others: enough of its kind and column may be there. It is counted where it is. */
export function isNeeded(fault: Omit<Fault, "message">, counts: Map<string, number>): boolean {
  const before = counts.get(classOf(fault)) ?? 0;
  counts.set(classOf(fault), before + 1);
  return before < MOST_FAULTS;
}

/** Ten faults at most, in the order of the rows: the first of every kind and column, then the second of each, and so on. */
export function toldOf(faults: readonly Fault[]): readonly Fault[] {
  const counts = new Map<string, number>();
  const ranked = faults.map((fault) => {
    const rank = counts.get(classOf(fault)) ?? 0;
    counts.set(classOf(fault), rank + 1);
    return { fault, rank };
  });
  const told = new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_FAULTS)
      .map(({ fault }) => fault),
  );
  return faults.filter((fault) => told.has(fault)).sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
}

/** Throws those that are told, if there are any. */
export function throwTold(faults: readonly Fault[]): void {
  const [first, ...others] = toldOf(faults);
  if (first !== undefined) throw new SpcError([first, ...others]);
}
