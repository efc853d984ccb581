/** Cautions about a target that cannot be meant as it stands. */
import { hinted, note, reason } from "../notes.js";
import { phaseAt } from "../positions.js";
import type { Bounds, Note, Reason } from "../types/index.js";
import { type Case, linesAt } from "./case.js";

/**
 * What must be noted about the target: beyond the natural bounds, or in another unit than the values.
 * @param at - position of the latest observation that counts
 * @param target - the one in force there; NaN for none
 */
export function targetNotes(given: Case, at: number, target: number): readonly Note[] {
  return rangeNotes(given, at) ?? unitNotes(given, at, target) ?? [];
}

/** Why there is no verdict on a target that looks as if given in another unit; null where none does. */
export function slipIn(notes: readonly Note[]): Reason | null {
  const slip = notes.find(({ code }) => code === "target-in-another-unit");
  return slip === undefined ? null : reason(slip.code, slip.params);
}

function rangeNotes({ series: { target }, fitting, bounds }: Case, latest: number): readonly Note[] | null {
  const phase = phaseAt(fitting, latest);
  if (typeof target === "number") {
    const own = bounds(fitting.phases[phase]!) ?? ENDLESS;
    return isBeyond(target, own) ? [rangeSaid(target, own[1], { phase })] : null;
  }
  const ends = fitting.phases.map((each) => bounds(each) ?? ENDLESS);
  const endsAt = (row: number): Bounds => ends[phaseAt(fitting, row)]!;
  const at: number[] = [];
  for (let row = 0; row < target.length; row++) if (isBeyond(target[row]!, endsAt(row))) at.push(row);
  const [first] = at;
  return first === undefined ? null : [rangeSaid(target[first]!, endsAt(first)[1], { at })];
}

const ENDLESS: Bounds = [null, null];

function isBeyond(goal: number, [low, high]: Bounds): boolean {
  return goal < (low ?? -Infinity) || goal > (high ?? Infinity);
}

/** The message tells those who call `spc` how a share is written. */
function rangeSaid(target: number, high: number | null, where: Parameters<typeof note>[2]): Note {
  const said = note("target-out-of-range", { target }, where);
  if (high !== 1 || !(target > 1 && target <= 100)) return said;
  return hinted(said, `a share is from 0 to 1: write ${target}% as ${rounded(target / 100)}`);
}

/**
 * A target that looks as if given in another unit: a share against per cent, or the reverse, or the display scale `per` against natural
 * units. It lies outside the extent of all values, none of which is below 0, and of the limits at the latest one.
 */
function unitNotes(given: Case, at: number, target: number): readonly Note[] | null {
  const { improvement, per, kind } = given;
  if (!kind.directional || !(target > 0)) return null;
  const { centre, lower, upper } = linesAt(given, at);
  const shown = isSlip(centre, target, 100) || isSlip(centre, target, per);
  const shared = isSlip(target, centre, 100) && (target < 1 || improvement === "up");
  if (!shown && !shared) return null;
  const [low, high] = extentOf(given);
  const outside = (target < low && !(target >= lower)) || (target > high && !(target <= upper));
  return outside && low >= 0 ? [note("target-in-another-unit", { target, low, high })] : null;
}

/**
 * Whether two numbers are one level in two units, the second the first times 100 (or another scale above that): at most 1 against more
 * than 1 and at most the scale. A target may lie a factor of about 3 from the level, so 0.3 to 3 times the scale will do: 30 to 300.
 */
function isSlip(natural: number, scaled: number, scale: number): boolean {
  const ratio = scaled / natural;
  return scale >= 100 && natural <= 1 && scaled > 1 && scaled <= scale && ratio >= 0.3 * scale && ratio <= 3 * scale;
}

/** The lowest and the highest value that counts. */
function extentOf({ fitting: { value }, series: { ghost } }: Case): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < value.length; i++) {
    if (Number.isNaN(value[i]!) || ghost?.[i] === 1) continue;
    low = Math.min(low, value[i]!);
    high = Math.max(high, value[i]!);
  }
  return [low, high];
}

/** A number without the last digits of a division. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
