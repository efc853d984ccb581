/** Where the bars of a Pareto chart stand, and their running share. */
import { capitalised, phrase, word } from "../../readings/describe.js";
import type { Pareto, ParetoBar } from "../../types/index.js";
import type { Settings } from "../options.js";
import { measureFor } from "../page.js";
import { shortened, wrapped } from "../text.js";

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

/** Lays out bars and shares. */
export function layPareto(pareto: Pareto, numbers: ParetoNumbers, settings: Settings, headY: number): ParetoPlan {
  const { sizes, width, locale } = settings;
  const unit = sizes.label / 12;
  const stacked = width < NARROW * unit;
  const measure = measureFor(settings);
  const weightOf = ({ vital }: ParetoBar): "bold" | "regular" => (vital ? "bold" : "regular");
  const widest = (of: (bar: ParetoBar) => number): number => pareto.bars.reduce((most, bar) => Math.max(most, of(bar)), 0);
  const nameRoom = stacked
    ? width - 2 * sizes.pad
    : Math.min(
        0.3 * width,
        widest((bar) => measure(bar.name, sizes.label, weightOf(bar))),
      );
  const shareRoom = widest(({ cumulative }) => measure(numbers.share(cumulative), sizes.label, "bold"));
  const countRoom = widest(({ count }) => measure(numbers.count(count), sizes.label, "bold")) + 8 * unit;
  const right = width - sizes.pad;
  const panelRight = Math.round(right - shareRoom - 12 * unit);
  const panelLeft = Math.round(panelRight - 0.18 * width);
  const left = Math.round(sizes.pad + (stacked ? 0 : nameRoom + 10 * unit));
  const longest = (stacked ? panelRight : panelLeft - 24 * unit) - countRoom - left;
  const most = widest(({ count }) => count);
  const shareHead = wrapped(word("share", locale), (line) => measure(line, sizes.label), right - (stacked ? left : panelLeft), 1);
  let y = Math.round(headY + 10 * unit);
  const top = y;
  const bars = pareto.bars.map((bar): PlacedBar => {
    const lines = wrapped(bar.name, (line) => measure(line, sizes.label, weightOf(bar)), nameRoom, stacked ? 3 : 2);
    const above = stacked ? LEAD * lines.length * unit + 2 * unit : 0;
    const from = y + above + (stacked ? 6 : (PITCH - BAR) / 2) * unit;
    const middle = from + (BAR * unit) / 2;
    const first = stacked ? y + 17 * unit : middle + 4 * unit - ((lines.length - 1) * LEAD * unit) / 2;
    y = Math.round(from + (BAR + (stacked ? 4 : (PITCH - BAR) / 2)) * unit);
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
  return {
    bars,
    stacked,
    left,
    panel: stacked ? null : { left: panelLeft, right: panelRight },
    right,
    heads: {
      y: headY,
      count: shortened(capitalised(phrase("per-count", {}, locale)), (line) => measure(line, sizes.label), Math.max(0, longest)),
      share: shareHead[0] ?? "",
    },
    top,
    bottom: y + (stacked ? 0 : 18 * unit),
  };
}
