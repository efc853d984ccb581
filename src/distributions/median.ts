/** The median; apart from the kernel, so that pictures, which need that, do not carry a package of statistics. */
import { median as medianOf } from "simple-statistics";

/** The median of the values that are there; NaN where there are none. */
export function median(values: ArrayLike<number>): number {
  const there = Array.from(values).filter((value) => !Number.isNaN(value));
  return there.length === 0 ? NaN : medianOf(there);
}
