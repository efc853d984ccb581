/** Where a caution applies. */
import { groupedBy } from "../../positions.js";
import type { Note } from "../../types/index.js";
import { absentBefore, placeOf, rows, spanBetween } from "./places.js";
import { andMore, type Talk } from "./talk.js";

const MOST_PLACES = 3;
/** Reasons that are told before "and 3 more". */
export const MOST_REASONS = 6;

/** Code of the note on absent periods, whose places are the rows after them. */
const ABSENT = "absent-periods";

/** The places of a caution, where they are few or share a reason. */
export function whereText(talk: Talk, { code, at }: Pick<Note, "code" | "at">): readonly string[] {
  return code === ABSENT ? holesText(talk, at) : placesText(talk, at);
}

/** The periods absent before some rows, where the holes are few. */
function holesText(talk: Talk, at: readonly number[]): readonly string[] {
  return at.length > MOST_PLACES ? [] : at.map((index) => absentBefore(talk, index));
}

/** Where and why: neighbours as a span, a few other places one by one. Of many places only their number and reason, and only the reason where all share one. */
function placesText(talk: Talk, at: readonly number[]): readonly string[] {
  const alike = groupedBy(at, (index) => talk.chart.points[index]?.why ?? null);
  if (alike.size === 1 && at.length > MOST_PLACES && !areNeighbours(talk, at)) return [...alike.keys()].filter((why) => why !== null);
  const told = [...alike].slice(0, MOST_REASONS).flatMap(([why, places]) => alikeText(talk, places, why));
  return andMore(talk, told, alike.size - MOST_REASONS, "reasons-more");
}

/** Places that share a reason. */
function alikeText(talk: Talk, at: readonly number[], why: string | null): readonly string[] {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (areNeighbours(talk, at)) return [whyText(talk, spanBetween(talk, first, last), why)];
  if (at.length <= MOST_PLACES) return each(talk, at);
  return why === null ? [] : [whyText(talk, rows(talk, at.length), why)];
}

function each(talk: Talk, at: readonly number[]): readonly string[] {
  return at.map((index) => whyText(talk, placeOf(talk, index), talk.chart.points[index]?.why ?? null));
}

/** Whether one follows the other; units in order of their size never do. */
function areNeighbours({ chart }: Talk, at: readonly number[]): boolean {
  return (chart.axis !== "size" || at.length === 1) && (at.at(-1) ?? NaN) - (at[0] ?? NaN) === at.length - 1;
}

function whyText({ phrase }: Talk, place: string, why: string | null): string {
  return why === null ? place : phrase("place-why", { place, why });
}
