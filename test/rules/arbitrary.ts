/** Series and conventions by the dozen, for what holds of every rule. */
import * as fc from "fast-check";

/** Values in quarters of a sigma, with many ties and points on the centre and beyond the limits. */
const wild = fc.array(
  fc.integer({ min: -16, max: 16 }).map((v) => v / 4),
  { maxLength: 60 },
);
/** The same with long stretches on one side, near the centre, or steadily moving. */
const slow = fc
  .array(fc.tuple(fc.integer({ min: -14, max: 14 }), fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
  .map((parts) => parts.flatMap(([level, step, n]) => Array.from({ length: n }, (_, i) => (level + i * step) / 4)));
/** Wild and slow series. */
export const series = fc.oneof(wild, slow);
/** What rules of runs, trends and windows go by. */
export const modes = fc.record({
  onCentre: fc.constantFrom("skip", "break", "below" as const),
  onTie: fc.constantFrom("skip", "break" as const),
  nearLimitSide: fc.constantFrom("same", "either" as const),
});

/** Whether a property holds, always of the same cases. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 150): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_261_122, numRuns });
}

/** Side and members as text. */
export const listed = (side: string | null, at: readonly number[]): string => `${side ?? "–"} ${at.join(",")}`;
