/** Counts by kind, the most frequent first, with their running share. */
import { isRecord, refuseUnknown, unfit } from "../checks.js";
import { compare, LARGEST } from "../kernel.js";
import { fault, shown } from "../messages.js";
import type { Pareto, ParetoBar } from "../types/index.js";

/** A kind and how often it was seen. */
export interface ParetoCount {
  /** Its name. */
  readonly name: string;
  /** How many, 0 or more. */
  readonly count: number;
}

/** How counts are put in order. */
export interface ParetoOptions {
  /** Name of the kind that stands for the rest, in whatever case: it comes last. Default: "Other". */
  readonly rest?: string;
}

/** The part of the total that the vital few make up. */
const VITAL = 0.8;

/**
 * Counts by kind, sorted: the most frequent first, those of one count as given, the rest last. Counts of one name are added
 * up. The vital few are the fewest kinds that together make up 80 % of the total; where the named kinds do not, there are none.
 * Juran, *Quality Control Handbook* (1951), after Pareto.
 * @param counts - rows with name and count, or a record of counts by name
 * @throws SpcError `wrong-type`, `not-a-number` or `out-of-range` for names and counts that are none
 * @example pareto({ "Missed dose": 148, "Wrong time": 96, Other: 14 }).bars.filter(({ vital }) => vital)
 */
export function pareto(counts: readonly ParetoCount[] | Readonly<Record<string, number>>, options: ParetoOptions = {}): Pareto {
  refuseUnknown("pareto", options, ["rest"]);
  const { rest = "Other" } = options;
  if (typeof rest !== "string") throw unfit("wrong-type", "pareto", "rest", rest, "expected text");
  const isRest = (name: string): boolean => name.trim().toLowerCase() === rest.trim().toLowerCase();
  const sums = sumsOf(listOf(counts));
  const kinds = [...sums].map(([name, count]) => ({ name, count, rest: isRest(name) }));
  kinds.sort((a, b) => Number(a.rest) - Number(b.rest) || b.count - a.count);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const named = kinds.reduce((sum, kind) => sum + (kind.rest ? 0 : kind.count), 0);
  const few = total > 0 && compare(named, VITAL * total, total) >= 0;
  const part = (count: number): number => (total > 0 ? count / total : 0);
  let before = 0;
  const bars = kinds.map((kind): ParetoBar => {
    const vital = few && !kind.rest && compare(before, VITAL * total, total) < 0;
    before += kind.count;
    return { name: kind.name, count: kind.count, share: part(kind.count), cumulative: part(before), vital, rest: kind.rest };
  });
  return { bars, total };
}

function listOf(counts: unknown): readonly unknown[] {
  if (Array.isArray(counts)) return counts;
  if (isRecord(counts)) return Object.entries(counts).map(([name, count]) => ({ name, count }));
  throw fault("wrong-type", `counts are ${shown(counts)}, expected an array of { name, count } or a record of counts`, { value: counts });
}

/** Counts by name, those of one name added up. */
function sumsOf(rows: readonly unknown[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  rows.forEach((given, row) => {
    const { name, count } = checked(given, row);
    sums.set(name, (sums.get(name) ?? 0) + count);
  });
  return sums;
}

function checked(given: unknown, row: number): ParetoCount {
  const { name, count } = isRecord(given) ? given : {};
  if (typeof name !== "string")
    throw fault("wrong-type", `count ${row} has name = ${shown(name)}, expected text`, { row, column: "name", value: name });
  if (typeof count !== "number" || !Number.isFinite(count))
    throw fault("not-a-number", `count ${row} (${shown(name)}) is ${shown(count)}, expected a number`, {
      row,
      column: "count",
      value: count,
    });
  if (count < 0 || count > LARGEST) {
    const expected = count < 0 ? "0 or more" : `at most ${LARGEST}`;
    throw fault("out-of-range", `count ${row} (${shown(name)}) is ${count}, expected ${expected}`, { row, column: "count", value: count });
  }
  return { name, count };
}
