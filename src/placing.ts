/** Where an x lies on an axis, as the number by which its places are ordered. */
import { instantOf } from "./calendar.js";
import { shown, unexpected } from "./messages.js";
import type { Chart, Point, Series, X } from "./types/index.js";

/**
 * From an x to its place on an axis whose places are `names`: a UTC instant, a number, or the position of the name. NaN for what does
 * not lie on that axis: text that is no ISO date, text among numbers, a name that is not there, and whatever is no x at all.
 */
export function placing(axis: Chart["axis"], names: readonly X[]): (x: unknown) => number {
  if (axis === "time") return instantOf;
  if (axis === "number") return (x) => (typeof x === "number" ? x : NaN);
  const position = new Map<unknown, number>(names.map((name, i) => [name, i]));
  return (x) => position.get(x) ?? NaN;
}

/** Whether a point of a finished chart stands from one x of it to another, both included. */
export function standingBetween({ axis, points }: Chart, from: X, to: X): (point: Point) => boolean {
  const placeOf = placing(
    axis,
    points.map(({ x }) => x),
  );
  const [first, last] = [placeOf(from), placeOf(to)];
  return ({ x }) => placeOf(x) >= first && placeOf(x) <= last;
}

/** The place of an x that an option names. Throws where the axis of the data has none; of empty data, any x may become one. */
export function placeOf({ axis, x }: Pick<Series, "axis" | "x">, given: X, what: string, code: string, column: string): number {
  const place = placing(axis, x)(given);
  if (Number.isFinite(place) || x.length === 0) return place;
  const expected = { time: "a date", number: "a number", category: "a category" }[axis];
  throw unexpected(code, what, given, `${expected} like the x of the data (${shown(x[0])})`, column);
}
