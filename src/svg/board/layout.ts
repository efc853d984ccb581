/** Where the columns of a board stand, by the room there is. */
import { word } from "../../readings/describe.js";
import type { Settings } from "../options.js";
import { wordsOf } from "../wrapping.js";
import type { RowText } from "./texts.js";

/** Columns from left to right, in px. */
export interface Columns {
  /** `wide`: one line a row; `tall`: what the chart says stands under it; `narrow`: the chart too, for small screens. */
  readonly form: "wide" | "tall" | "narrow";
  /** Left edge of the names, and their width. */
  readonly name: Stretch;
  /** The miniature charts. */
  readonly chart: Stretch;
  /** Right edges of columns of numbers. */
  readonly latest: number;
  readonly target: number;
  readonly range: number;
  /** Middles of icons. */
  readonly variation: number;
  readonly assurance: number;
  /** What the chart says. */
  readonly words: Stretch;
  /** Side of an icon. */
  readonly icon: number;
}

/** From where to where, in px. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Sizes of type, in px for labels of 12 px. */
export const NAME = 14;
export const LATEST = 15;
export const NUMBER = 13;
export const WORDS = 12.5;

/** Below so many px, for type of 12 px, a row is stacked. */
const NARROW = 640;
/** The least that name, chart and words need side by side, and that name and chart need. */
const BESIDE = 440;
const NAMED = 230;
/** The share of that room that words take, that the chart takes of the rest, and to which it gives way to the longest word of a name. */
const WORDY = 0.28;
const CHARTED = 0.52;
const LEAST_CHARTED = 0.4;
const GAP = 16;

/** The columns of a board. */
export function columnsOf(rows: readonly RowText[], settings: Settings): Columns {
  const { sizes, unit, width, measure } = settings;
  const [left, right] = [sizes.pad, width - sizes.pad];
  const { latest, target, range, toIcon, pitch, assurance, summary } = widthsOf(rows, settings);
  const stacked = (): Columns => narrow({ left, right, latest: latest.text }, sizes.icon, unit);
  if (width < NARROW * unit) return stacked();

  const fixed = latest.column + target + range + toIcon + pitch;
  const toWords = Math.max(40 * unit, assurance / 2 + 12 * unit);
  const free = right - left - fixed - toWords;
  const said = Math.max(WORDY * free, summary);
  const wide = free >= BESIDE * unit && free - said >= NAMED * unit;
  const shared = wide ? free - said : right - left - fixed - Math.max(18 * unit, assurance / 2);
  if (!wide && shared < NAMED * unit) return stacked();
  const longest = Math.max(0, ...rows.flatMap(({ name }) => wordsOf(name)).map((part) => measure(part, NAME * unit, "bold")));
  const named = Math.min(Math.max((1 - CHARTED) * shared, Math.ceil(longest + GAP * unit)), (1 - LEAST_CHARTED) * shared);
  const chart = { left: Math.round(left + named), right: Math.round(left + shared) };
  const ends = [chart.right + latest.column, chart.right + latest.column + target, chart.right + latest.column + target + range] as const;
  const middle = ends[2] + toIcon;
  return {
    form: wide ? "wide" : "tall",
    name: { left, right: chart.left - GAP * unit },
    chart,
    latest: ends[0],
    target: ends[1],
    range: ends[2],
    variation: middle,
    assurance: middle + pitch,
    words: wide ? { left: middle + pitch + toWords, right } : { left, right },
    icon: 36 * unit,
  };
}

/** Widths of columns whose contents cannot be wrapped, in px. */
interface Widths {
  /** The widest latest value, and its column. */
  readonly latest: { readonly text: number; readonly column: number };
  readonly target: number;
  readonly range: number;
  /** From the numbers to the middle of the first icon, and from there to that of the second. */
  readonly toIcon: number;
  readonly pitch: number;
  /** Of the heads over the second icon and over the words. */
  readonly assurance: number;
  readonly summary: number;
}

function widthsOf(rows: readonly RowText[], { sizes, unit, locale, measure }: Settings): Widths {
  const head = (name: Parameters<typeof word>[0]): number => measure(word(name, locale), sizes.label);
  const widest = (of: (row: RowText) => string, size: number, weight: "regular" | "bold"): number =>
    rows.reduce((most, row) => Math.max(most, measure(of(row), size * unit, weight)), 0);
  const column = (least: number, text: number, name: "latest" | "target" | "expectedRange"): number =>
    Math.max(least * unit, text + GAP * unit, head(name) + GAP * unit);
  const latest = widest((row) => row.latest, LATEST, "bold");
  const target = widest((row) => row.target, NUMBER, "regular");
  const range = widest((row) => row.range, NUMBER, "regular");
  const [variation, assurance] = [head("variation"), head("assurance")];
  return {
    latest: { text: latest, column: column(56, latest, "latest") },
    target: column(56, target, "target"),
    range: column(94, range, "expectedRange"),
    toIcon: Math.max(48 * unit, variation / 2 + GAP * unit),
    pitch: Math.max(58 * unit, (variation + assurance) / 2 + 10 * unit),
    assurance,
    summary: head("summary"),
  };
}

/** Names at the left, icons at the right, the latest value between them. */
function narrow({ left, right, latest }: Stretch & { readonly latest: number }, icon: number, unit: number): Columns {
  const size = Math.min(icon, 30 * unit, (right - left) / 9);
  const assurance = right - size / 2;
  const variation = assurance - size - 6 * unit;
  const end = variation - size / 2 - 12 * unit;
  const whole = { left, right };
  const numbers = { latest: end, target: end, range: end };
  return {
    form: "narrow",
    name: { left, right: end - latest - 12 * unit },
    chart: whole,
    ...numbers,
    variation,
    assurance,
    words: whole,
    icon: size,
  };
}
