/** A number as a chart holds it: null where a column holds NaN. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
