/** Positions of rows: stretches of them, the phase of one, and groups of those that belong together. */
import type { Fitted, Fitting, Outline } from "./types/index.js";

/** The positions from `first` on, up to but without `end`. */
export function span(first: number, end: number): number[] {
  const positions: number[] = [];
  for (let i = first; i < end; i++) positions.push(i);
  return positions;
}

/** A column within a phase; the column itself where the phase is all of it. */
export function partOf<T>(column: readonly T[], { first, end }: Pick<Outline, "first" | "end">): readonly T[] {
  return end - first === column.length ? column : column.slice(first, end);
}

/** Index of the phase of a row. */
export function phaseAt({ phaseOf }: Pick<Fitting, "phaseOf">, row: number): number {
  return phaseOf === null ? 0 : phaseOf[row]!;
}

/** The phase of a row. */
export function phaseAtRow(fitting: Pick<Fitting, "phases" | "phaseOf">, row: number): Fitted {
  return fitting.phases[phaseAt(fitting, row)]!;
}

/** Items grouped by their keys, in the order in which keys first occur. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The first position whose value is at least `wanted`, in ascending values; their number where there is none. */
export function firstAtLeast(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
