/** Where the bars of a Pareto chart stand, and their running share. */
import { capitalised, phrase, word } from "../../readings/describe.js";
import type { Pareto, ParetoBar } from "../../types/index.js";
import type { Settings } from "../options.js";
import { shortened, wrapped } from "../wrapping.js";

/** How counts and shares are written. */
export interface ParetoNumbers {
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
}

/** A bar in its place. */
export interface PlacedBar {
  readonly bar: ParetoBar;
  /** Lines of its name: from where, and their baselines; right-aligned beside the bar, left-aligned above it. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  /** Its top, middle, bottom and right-hand end. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly end: number;
  /** Its count and its running share. */
  readonly count: string;
  readonly share: string;
}

/** A Pareto chart in its place, in px. */
export interface ParetoPlan {
  readonly bars: readonly PlacedBar[];
  /** Whether names stand above their bars, on narrow paper. */
  readonly stacked: boolean;
  /** Where names end and bars begin. */
  readonly left: number;
  /** The panel of running shares; null on narrow paper. */
  readonly panel: { readonly left: number; readonly right: number } | null;
  /** Right edge of shares. */
  readonly right: number;
  /** Names of both parts, and the baseline on which they stand. */
  readonly heads: { readonly y: number; readonly count: string; readonly share: string };
  readonly top: number;
  readonly bottom: number;
}

const NARROW = 520;
/** Height of a bar and from one to the next, in px for type of 12 px. */
const BAR = 26;
const PITCH = 38;
const LEAD = 15;

/** By how much the words of a text may add up to more than its width. */
const ROUNDING = 1e-6;

/** Places from left to right, in px. */
interface Columns extends Pick<ParetoPlan, "stacked" | "left" | "right" | "panel"> {
  /** Width of the widest name. */
  readonly names: number;
  /** Length of the longest bar. */
  readonly longest: number;
}

/** Lays out bars and shares. */
export function layPareto(pareto: Pareto, numbers: ParetoNumbers, settings: Settings, headY: number): ParetoPlan {
  const { sizes, unit, locale, measure } = settings;
  const columns = columnsOf(pareto, numbers, settings);
  const { stacked, left, right, panel, longest } = columns;
  const width = (line: string): number => measure(line, sizes.label);
  const top = Math.round(headY + 10 * unit);
  const { bars, bottom } = barsFrom(top, pareto, numbers, columns, settings);
  const count = shortened(capitalised(phrase("per-count", {}, locale)), width, Math.max(0, longest));
  const [share = ""] = wrapped(word("share", locale), width, right - (panel?.left ?? left), 1);
  return { bars, stacked, left, panel, right, heads: { y: headY, count, share }, top, bottom: bottom + (stacked ? 0 : 18 * unit) };
}

/** Names, bars, counts and shares side by side; on narrow paper names above their bars, and shares as numbers alone. */
function columnsOf({ bars }: Pareto, numbers: ParetoNumbers, { sizes, unit, width, measure }: Settings): Columns {
  const stacked = width < NARROW * unit;
  const widest = (of: (bar: ParetoBar) => number): number => bars.reduce((most, bar) => Math.max(most, of(bar)), 0);
  const longestName = (): number => widest((bar) => measure(bar.name, sizes.label, weightOf(bar)));
  const names = stacked ? width - 2 * sizes.pad : Math.min(0.3 * width, longestName() + ROUNDING);
  const shares = widest(({ cumulative }) => measure(numbers.share(cumulative), sizes.label, "bold"));
  const counts = widest(({ count }) => measure(numbers.count(count), sizes.label, "bold")) + 8 * unit;
  const right = width - sizes.pad;
  const panelRight = Math.round(right - shares - 12 * unit);
  const panel = stacked ? null : { left: Math.round(panelRight - 0.18 * width), right: panelRight };
  const left = Math.round(sizes.pad + (stacked ? 0 : names + 10 * unit));
  return { stacked, left, right, panel, names, longest: (panel === null ? panelRight : panel.left - 24 * unit) - counts - left };
}

const weightOf = ({ vital }: ParetoBar): "bold" | "regular" => (vital ? "bold" : "regular");

/** The bars from the top down, and where the last one ends. */
function barsFrom(
  top: number,
  pareto: Pareto,
  numbers: ParetoNumbers,
  { stacked, left, names, longest }: Columns,
  { sizes, unit, measure }: Settings,
): Pick<ParetoPlan, "bars" | "bottom"> {
  const most = pareto.bars.reduce((highest, { count }) => Math.max(highest, count), 0);
  const air = (PITCH - BAR) / 2;
  let y = top;
  const bars = pareto.bars.map((bar): PlacedBar => {
    const lines = wrapped(bar.name, (line) => measure(line, sizes.label, weightOf(bar)), names, stacked ? 3 : 2);
    const above = stacked ? LEAD * lines.length * unit + 2 * unit : 0;
    const from = y + above + (stacked ? 6 : air) * unit;
    const middle = from + (BAR * unit) / 2;
    const first = stacked ? y + 17 * unit : middle + 4 * unit - ((lines.length - 1) * LEAD * unit) / 2;
    y = Math.round(from + (BAR + (stacked ? 4 : air)) * unit);
    return {
      bar,
      name: lines.map((text, i) => ({ text, y: first + i * LEAD * unit })),
      top: from,
      middle,
      bottom: from + BAR * unit,
      end: left + (most > 0 ? (bar.count / most) * longest : 0),
      count: numbers.count(bar.count),
      share: numbers.share(bar.cumulative),
    };
  });
  return { bars, bottom: y };
}
