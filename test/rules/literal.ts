/** The definitions of the rules read word for word, without regard to speed: lists of members, by side. */
import type { Conventions } from "../../src/types/index.js";

/** A signal as side, members and completion. */
export type Literal = readonly [side: string, at: readonly number[], completed: number];

/** Maximal stretches of positions of which each neighbour may follow the one before. */
function stretches(positions: readonly number[], follows: (before: number, next: number) => boolean): number[][] {
  const all: number[][] = [];
  for (const i of positions) {
    const open = all.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && follows(before, i)) open.push(i);
    else all.push([i]);
  }
  return all;
}

/** Runs on one side, as the table of `onCentre` has them. */
export function literalShift(values: readonly number[], length: number, onCentre: Conventions["onCentre"]): readonly Literal[] {
  const side = values.map((v) => (v === 0 && onCentre === "below" ? -1 : Math.sign(v)));
  const positions = values.map((_, i) => i).filter((i) => onCentre !== "skip" || side[i] !== 0);
  return stretches(positions, (a, b) => side[a] === side[b])
    .filter((at) => at.length >= length && side[at[0] ?? 0] !== 0)
    .map((at) => [side[at[0] ?? 0] === 1 ? "high" : "low", at, at[length - 1] ?? -1]);
}

/** Steadily rising or falling stretches, as the table of `onTie` has them. */
export function literalTrend(values: readonly number[], length: number, onTie: Conventions["onTie"]): readonly Literal[] {
  const at = (i: number): number => values[i] ?? NaN;
  const positions = values.map((_, i) => i).filter((i) => onTie === "break" || i === 0 || at(i) !== at(i - 1));
  return [1, -1].flatMap((way) =>
    stretches(positions, (a, b) => Math.sign(at(b) - at(a)) === way)
      .filter((stretch) => stretch.length >= length)
      .map((stretch): Literal => [way === 1 ? "high" : "low", stretch, stretch[length - 1] ?? -1]),
  );
}

/** Stretches of at least `length` points all of which pass. */
export function literalStretch(
  values: readonly number[],
  length: number,
  passes: (value: number) => boolean,
): readonly (readonly number[])[] {
  const ok = values.map(passes);
  return stretches(
    values.map((_, i) => i).filter((i) => ok[i]),
    (a, b) => b === a + 1,
  ).filter((at) => at.length >= length);
}

/** k of m near a limit: every full window is tried, and windows of one side are joined while any two share a near point. */
export function literalNear(
  values: readonly number[],
  isNear: (value: number) => boolean,
  { atLeast, of, third, mark }: { readonly atLeast: number; readonly of: number; readonly third: boolean; readonly mark: string },
  either: boolean,
): readonly Literal[] {
  return (either ? [0] : [1, -1]).flatMap((side) => {
    const counts = (i: number): boolean => isNear(values[i] ?? 0) && (side === 0 || Math.sign(values[i] ?? 0) === side);
    const windows = values
      .map((_, i) => Array.from({ length: of }, (_unused, j) => i + j))
      .filter((window) => window.every((i) => i < values.length))
      .filter((window) => window.filter(counts).length >= atLeast)
      .filter((window) => !third || window.every((i) => Math.sign(values[i] ?? 0) === side))
      .filter((window) => mark !== "completing" || counts(window.at(-1) ?? -1));
    let groups = windows.map((window) => [window]);
    const share = (a: number[][], b: number[][]): boolean => a.flat().some((i) => counts(i) && b.flat().includes(i));
    for (let joined = true; joined; ) {
      joined = false;
      for (const group of groups) {
        const other = groups.find((one) => one !== group && share(one, group));
        if (other === undefined) continue;
        groups = [...groups.filter((one) => one !== group && one !== other), [...group, ...other]];
        joined = true;
        break;
      }
    }
    return groups.map((group): Literal => {
      const points = [...new Set(group.flat())].sort((a, b) => a - b);
      const signs = new Set(points.filter(counts).map((i) => Math.sign(values[i] ?? 0)));
      const ends = new Set(group.map((window) => window.at(-1) ?? -1));
      const at = mark === "window" ? points : points.filter(mark === "near" ? counts : (i) => ends.has(i));
      return [signs.size === 2 ? "–" : signs.has(1) ? "high" : "low", at, Math.min(...ends)];
    });
  });
}
