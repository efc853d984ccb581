/** Where a text in a lane may stand. */
import type { Annotation } from "../../../types/index.js";
import type { Frame, LaneText } from "../../types.js";
import type { Spot } from "./spots.js";

/** What lanes are laid with. */
export interface LanePaper extends Pick<Frame, "sizes" | "unit" | "measure" | "left"> {
  /** Where text must end, in px. */
  readonly to: number;
  /** Where phases begin, in px. */
  readonly rules: readonly number[];
  /** Whether the language is written from right to left. */
  readonly rtl: boolean;
}

/** Something to tell in a lane. */
export interface LaneWish extends Spot {
  /** What is told. */
  readonly annotation: Annotation;
  /** Whether it gets a number. */
  readonly numbered: boolean;
  /** What was expected and what was seen, sentence by sentence. */
  readonly further: readonly string[];
}

/** A text in lines, with what was expected and seen. */
export type Form = Pick<LaneText, "lines" | "more">;

/** How many they are. */
export const linesOf = ({ lines, more }: Form): number => lines.length + more.length;

/** Width of the longest, in px. */
export function widthOf({ lines, more }: Form, { measure, sizes }: LanePaper): number {
  return Math.max(0, ...[...lines, ...more].map((line) => measure(line, sizes.label)));
}

/** A place in a lane. */
export interface Place extends Pick<LaneText, "before" | "textX"> {
  readonly lane: number;
  /** What it takes, in px. */
  readonly left: number;
  readonly right: number;
  /** Whether its text crosses the rule of a phase or a leader. */
  readonly crossing: boolean;
  /** The lower, the better the place. */
  readonly cost: number;
}

/** What stands in one. */
export interface Laid extends Place, Form {
  readonly wish: LaneWish;
}

/** How many lanes there are at most. */
const LANES = 4;
/** Radius of a disc, from its middle or from the rule of a phase to the text, between texts, between discs; in px for type of 12 px. */
const RADIUS = 8.5;
const TO_TEXT = 14;
const BESIDE_RULE = 8;
const AIR = 10;
const APART = 3;
/** From the end of a text to the rule of a phase. */
const OFF_RULE = 2;

/** The cheapest free place. */
export function cheapest(wish: LaneWish, width: number, laid: readonly Laid[], paper: LanePaper): Place | null {
  let best: Place | null = null;
  for (let lane = 0; lane < LANES; lane++)
    for (const before of width === 0 ? [false] : [false, true]) {
      const place = placeFor(wish, width, laid, paper, { lane, before });
      if (place !== null && (best === null || place.cost < best.cost)) best = place;
    }
  return best;
}

/**
 * The place of a text in a lane, before or after its leader; null where it is taken or beyond the paper, and where leaders and texts
 * would cross more than once. It costs 10 for each lane above it, 1 on the side against the direction of reading, 12 where the rule of a phase
 * lies between leader and text or within the text, and 7 where a leader crosses a text.
 */
export function placeFor(
  wish: LaneWish,
  width: number,
  laid: readonly Laid[],
  paper: LanePaper,
  { lane, before }: Pick<Place, "lane" | "before">,
): Place | null {
  const { unit, left: from, to, rules, rtl } = paper;
  const toText = (wish.numbered ? TO_TEXT : BESIDE_RULE) * unit;
  const reach = width === 0 ? RADIUS * unit : toText + width;
  const back = wish.numbered ? RADIUS * unit : 0;
  const [left, right] = before ? [wish.x - reach, wish.x + back] : [wish.x - back, wish.x + reach];
  const air = (other: Laid): number => (width > 0 && other.lines.length > 0 ? AIR : APART) * unit;
  const taken = laid.some((other) => other.lane === lane && left < other.right + air(other) && other.left - air(other) < right);
  if (taken || (width > 0 && (left < from - 6 * unit || right > to))) return null;
  const crossed = laid.filter((other) => crosses(other, lane, wish.x, left, right));
  if (crossed.filter((other) => other.wish.x !== wish.x).length > 1) return null;
  const led = crossed.length > 0;
  const [start, end] = before ? [left, wish.x] : [wish.x, right];
  const ruled = rules.some((x) => x > start - OFF_RULE * unit && x < end + OFF_RULE * unit && Math.abs(x - wish.x) > 1);
  const cost = 10 * lane + (before === rtl ? 0 : 1) + (ruled ? 12 : 0) + (led ? 7 : 0);
  return { lane, before, left, right, textX: wish.x + (before ? -toText : toText), crossing: led || ruled, cost };
}

/** Whether a leader from a higher lane would pass through the text of a lower one. */
function crosses(other: Laid, lane: number, x: number, left: number, right: number): boolean {
  if (other.lane < lane) return other.wish.x > left && other.wish.x < right;
  return other.lane > lane && x > other.left && x < other.right;
}
