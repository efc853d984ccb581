/** Lanes above the plot: each test of change with its number and, where there is room, its text; remarks on phases without a number. */
import type { Annotation } from "../../types/index.js";
import { wrapped } from "../text.js";
import type { Frame, LaneText } from "../types.js";
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
  /** Whether it gets a number. */
  readonly numbered: boolean;
  /** What was expected and what was seen, sentence by sentence. */
  readonly further: readonly string[];
}

/** What the lanes hold. */
export interface Lanes {
  /** Their texts, measured from the top of the lanes, from left to right. */
  readonly texts: readonly (Omit<LaneText, "end"> & Pick<Spot, "value">)[];
  /** The annotations that they tell of, in the same order. */
  readonly annotations: readonly Annotation[];
  /** Their height, in px. */
  readonly height: number;
  /** What they do not tell: whole annotations, or only what was expected and seen. */
  readonly untold: readonly { readonly annotation: Annotation; readonly number: string; readonly whole: boolean }[];
}

const LANES = 4;
/** Widest text, and most lines of it; in px for type of 12 px. */
const WIDEST = 132;
const MOST_LINES = 3;
/** Radius of a disc, from its middle or from the rule of a phase to the text, between texts, between discs. */
const RADIUS = 8.5;
const TO_TEXT = 14;
const BESIDE_RULE = 8;
const AIR = 10;
const APART = 3;
/** From line to line, the rest of a lane, and its least height. */
const LEAD = 14.5;
const REST = 8;
const LEAST = 27;
/** From the top of a lane to the middle of a disc. */
const MIDDLE = 15;

interface Place {
  readonly lane: number;
  readonly before: boolean;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

interface Laid extends Place {
  readonly wish: LaneWish;
  readonly lines: readonly string[];
  readonly more: readonly string[];
}

/** Puts annotations into lanes in the order of their dates, each in the cheapest place that is free. */
export function layLanes(wishes: readonly LaneWish[], paper: LanePaper): Lanes {
  const laid: Laid[] = [];
  const left: LaneWish[] = [];
  for (const wish of [...wishes].sort((a, b) => a.x - b.x)) {
    const next = layWish(wish, laid, paper);
    if (next === null) left.push(wish);
    else laid.push(next);
  }
  return stacked(laid, left, paper.unit);
}

/** With everything that it tells; else its text alone; else its number alone; null: not at all. */
function layWish(wish: LaneWish, laid: readonly Laid[], paper: LanePaper): Laid | null {
  const { sizes, unit, measure } = paper;
  const inLines = (text: string): readonly string[] => wrapped(text, (line) => measure(line, sizes.label), WIDEST * unit);
  const lines = sizes.narrow ? [] : inLines(wish.annotation.text);
  const further = wish.further.flatMap(inLines);
  const forms: (readonly [readonly string[], readonly string[]])[] = [];
  if (lines.length > 0 && lines.length <= MOST_LINES) {
    if (further.length <= MOST_LINES) forms.push([lines, further]);
    if (further.length > 0) forms.push([lines, []]);
  }
  if (wish.numbered) forms.push([[], []]);
  for (const [text, more] of forms) {
    const width = Math.max(0, ...[...text, ...more].map((line) => measure(line, sizes.label)));
    const place = cheapest(wish, width, laid, paper);
    if (place !== null) return { ...place, wish, lines: text, more };
  }
  return null;
}

/** Free places cost 10 a lane, 1 where text runs towards the leader, 12 across the rule of a phase, 7 across another leader. */
function cheapest(wish: LaneWish, width: number, laid: readonly Laid[], { unit, left: from, to, rules, rtl }: LanePaper): Place | null {
  const reach = width === 0 ? RADIUS * unit : (wish.numbered ? TO_TEXT : BESIDE_RULE) * unit + width;
  const back = wish.numbered ? RADIUS * unit : 0;
  let best: Place | null = null;
  for (let lane = 0; lane < LANES; lane++) {
    for (const before of width === 0 ? [false] : [false, true]) {
      const [left, right] = before ? [wish.x - reach, wish.x + back] : [wish.x - back, wish.x + reach];
      const air = (other: Laid): number => (width > 0 && other.lines.length > 0 ? AIR : APART) * unit;
      const taken = laid.some((other) => other.lane === lane && left < other.right + air(other) && other.left - air(other) < right);
      if (taken || (width > 0 && (left < from - 6 * unit || right > to))) continue;
      const crossing = laid.some((other) => crosses(other, lane, wish.x, left, right));
      const ruled = rules.some((x) => x > left && x < right && Math.abs(x - wish.x) > 1);
      const cost = 10 * lane + (before === rtl ? 0 : 1) + (ruled ? 12 : 0) + (crossing ? 7 : 0);
      if (best === null || cost < best.cost) best = { lane, before, left, right, cost };
    }
  }
  return best;
}

/** Whether a leader from a higher lane would pass through the text of a lower one. */
function crosses(other: Laid, lane: number, x: number, left: number, right: number): boolean {
  if (other.lane < lane) return other.wish.x > left && other.wish.x < right;
  return other.lane > lane && x > other.left && x < other.right;
}

/** Lanes as high as what they hold, one under the other, and numbers from left to right. */
function stacked(laid: readonly Laid[], left: readonly LaneWish[], unit: number): Lanes {
  const lanes = Math.max(0, ...laid.map(({ lane }) => lane + 1));
  const tops: number[] = [];
  let height = 0;
  for (let lane = 0; lane < lanes; lane++) {
    tops.push(height);
    const lines = laid.flatMap((text) => (text.lane === lane ? text.lines.length + text.more.length : []));
    height += Math.max(LEAST, LEAD * Math.max(1, ...lines) + REST) * unit;
  }
  const numberOf = new Map(laid.filter(({ wish }) => wish.numbered).map(({ wish }, i) => [wish, String(i + 1)]));
  const texts = laid.map(({ wish, lane, before, lines, more }) => ({
    number: numberOf.get(wish) ?? "",
    x: wish.x,
    value: wish.value,
    y: (tops[lane] ?? 0) + MIDDLE * unit,
    textX: wish.x + (before ? -1 : 1) * (wish.numbered ? TO_TEXT : BESIDE_RULE) * unit,
    before,
    lines,
    more,
  }));
  const untold = [
    ...laid
      .filter(({ wish, lines, more }) => lines.length === 0 || (wish.further.length > 0 && more.length === 0))
      .map(({ wish, lines }) => ({ annotation: wish.annotation, number: numberOf.get(wish) ?? "", whole: lines.length === 0 })),
    ...left.map(({ annotation }) => ({ annotation, number: "", whole: true })),
  ];
  return { texts, annotations: laid.map(({ wish }) => wish.annotation), height, untold };
}
