/** Lanes above the plot: each test of change with its number and, where there is room, its text; remarks on phases without a number. */
import type { Annotation } from "../../../types/index.js";
import { wrapped } from "../../wrapping.js";
import type { LaneText } from "../../types.js";
import { cheapest, type Form, type Laid, type LanePaper, type LaneWish, linesOf, placeFor, widthOf } from "./lanePlaces.js";
import type { Spot } from "./spots.js";

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

/** Widths of text, those beyond the first where it would have too many lines or there is room to spare, and most lines of it; in px for type of 12 px. */
const MEASURES = [132, 180, 240, 300] as const;
const MOST_LINES = 3;
/** From line to line, the rest of a lane, and its least height. */
const LEAD = 14.5;
const REST = 8;
const LEAST = 27;
/** From the top of a lane to the middle of a disc. */
const MIDDLE = 15;

/** Puts annotations into lanes in the order of their dates, each in the cheapest place that is free. */
export function layLanes(wishes: readonly LaneWish[], paper: LanePaper): Lanes {
  const laid: Laid[] = [];
  const left: LaneWish[] = [];
  for (const wish of [...wishes].sort((a, b) => a.x - b.x)) {
    const next = layWish(wish, laid, paper);
    if (next === null) left.push(wish);
    else laid.push(next);
  }
  return stacked(widened(laid, paper), left, paper.unit);
}

/** Texts in fewer lines where the room beside them in their lanes is free; nothing moves. */
function widened(laid: readonly Laid[], paper: LanePaper): readonly Laid[] {
  return laid.reduce<readonly Laid[]>((all, text) => {
    const others = all.filter((other) => other !== text);
    const wider = text.lines.length === 0 ? null : inFewerLines(text, others, paper);
    return wider === null ? all : all.map((one) => (one === text ? wider : one));
  }, laid);
}

/** A text at the narrowest measure at which it has the fewest lines; null where it has as few. */
function inFewerLines(text: Laid, others: readonly Laid[], paper: LanePaper): Laid | null {
  const { wish, cost } = text;
  let best: Laid | null = null;
  for (const most of MEASURES) {
    const form = {
      lines: inLines([wish.annotation.text], most, paper),
      more: text.more.length === 0 ? [] : inLines(wish.further, most, paper),
    };
    if (linesOf(form) >= linesOf(best ?? text)) continue;
    const place = placeFor(wish, widthOf(form, paper), others, paper, text);
    if (place !== null && place.cost <= cost) best = { wish, ...place, ...form };
  }
  return best;
}

function inLines(texts: readonly string[], most: number, { measure, sizes, unit }: LanePaper): readonly string[] {
  return texts.flatMap((text) => wrapped(text, (line) => measure(line, sizes.label), most * unit));
}

/** With everything that it tells, or its text alone, without crossing if one of them can; else its number alone; null: not at all. */
function layWish(wish: LaneWish, laid: readonly Laid[], paper: LanePaper): Laid | null {
  const tried: Laid[] = [];
  for (const form of formsOf(wish, paper)) {
    const place = cheapest(wish, widthOf(form, paper), laid, paper);
    if (place !== null) tried.push({ wish, ...place, ...form });
  }
  return tried.find(({ lines, crossing }) => lines.length > 0 && !crossing) ?? tried[0] ?? null;
}

/** The same with everything, with its text alone, and as its number alone. */
function formsOf({ annotation, further, numbered }: LaneWish, paper: LanePaper): readonly Form[] {
  const texts = paper.sizes.narrow ? [] : further.length === 0 ? [further] : [further, []];
  const told = texts.map((more) => inFewLines(annotation.text, more, paper)).filter((form) => form !== null);
  return numbered ? [...told, { lines: [], more: [] }] : told;
}

/** In lines of the narrowest measure at which there are not too many of them; null where there are at any. */
function inFewLines(text: string, further: readonly string[], paper: LanePaper): Form | null {
  for (const most of MEASURES) {
    const form = { lines: inLines([text], most, paper), more: inLines(further, most, paper) };
    if (form.lines.length > 0 && form.lines.length <= MOST_LINES && form.more.length <= MOST_LINES) return form;
  }
  return null;
}

/** Lanes as high as what they hold, one under the other, and numbers from left to right. */
function stacked(laid: readonly Laid[], left: readonly LaneWish[], unit: number): Lanes {
  const lanes = Math.max(0, ...laid.map(({ lane }) => lane + 1));
  const tops: number[] = [];
  let height = 0;
  for (let lane = 0; lane < lanes; lane++) {
    tops.push(height);
    const lines = laid.filter((text) => text.lane === lane).map(linesOf);
    height += Math.max(LEAST, LEAD * Math.max(1, ...lines) + REST) * unit;
  }
  const numberOf = new Map(laid.filter(({ wish }) => wish.numbered).map(({ wish }, i) => [wish, String(i + 1)]));
  const texts = laid.map(({ wish, lane, before, textX, lines, more }) => ({
    number: numberOf.get(wish) ?? "",
    x: wish.x,
    value: wish.value,
    y: (tops[lane] ?? 0) + MIDDLE * unit,
    textX,
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
