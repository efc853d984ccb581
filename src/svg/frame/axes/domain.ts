/** What the vertical axis must hold, in natural units. */
import type { Chart } from "../../../types/index.js";
import type { Settings } from "../../options.js";
import { type Range, spanning, type Survey } from "../survey.js";

/** Air above and below what is drawn, as a share of its span. */
const AIR = 0.08;
/** Zero is shown where the lower end is nearer to it than this share of the span. */
const NEAR_ZERO = 0.35;
/** Limits that take less than this share of the height are flattened by a far point. */
const FLATTENED = 0.35;

/** What is asked of the vertical axis. */
export type Asked = Pick<Settings, "zero" | "clip" | "include">;

/** The ends of the vertical axis before they are made round; null for a chart without any number. */
export function domainOf(chart: Chart, found: Survey, { zero, clip, include }: Asked): Range | null {
  const whole = spanning(found.values, found.lines);
  if (whole.low > whole.high) return null;
  const drawn = clip ? clipped(whole, found) : whole;
  const span = drawn.high - drawn.low;
  const air = span > 0 ? AIR * span : Math.abs(drawn.high) / 5 || 1;
  const aired = { low: drawn.low - air, high: drawn.high + air };
  const usual = withinBounds(chart, drawn, zero === "auto" ? withZero(chart, aired, drawn, found.limitAtZero) : aired);
  return including(usual, drawn, zero === true ? [0, ...include] : include);
}

/** Without points so far out that they would flatten the limits: half the limits' span is left on either side. */
function clipped(whole: Range, { lines }: Survey): Range {
  const span = lines.high - lines.low;
  if (!(span > 0) || span >= FLATTENED * (whole.high - whole.low)) return whole;
  return { low: Math.max(whole.low, lines.low - span / 2), high: Math.min(whole.high, lines.high + span / 2) };
}

/** Ends that values were asked for: with no air beyond them, unless something is drawn there, or nothing else is. */
function including(usual: Range, drawn: Range, include: readonly number[]): Range {
  const [least, most] = [Math.min(...include), Math.max(...include)];
  const low = least <= drawn.low ? least : usual.low;
  const high = most >= drawn.high ? most : usual.high;
  return low < high ? { low, high } : usual;
}

/** With zero at an end, where it is near or natural. */
function withZero(chart: Chart, aired: Range, drawn: Range, limitAtZero: boolean): Range {
  const near = NEAR_ZERO * (aired.high - aired.low);
  const counted = chart.unit === "count" || chart.unit === "rate" || chart.unit === "days";
  const natural = !chart.directional || (counted && limitAtZero);
  if (drawn.low >= 0 && (natural || aired.low <= near)) return { low: 0, high: aired.high };
  if (drawn.high <= 0 && aired.high >= -near) return { low: aired.low, high: 0 };
  return aired;
}

/** An axis that stays on this side of zero where all that is drawn does, and of 100 % for a proportion. */
export function withinBounds(chart: Chart, drawn: Range, axis: Range): Range {
  const low = drawn.low >= 0 ? Math.max(0, axis.low) : axis.low;
  const high = chart.unit === "proportion" && drawn.high <= 1 ? Math.min(1, axis.high) : axis.high;
  return { low, high: drawn.low < 0 && drawn.high <= 0 ? Math.min(0, high) : high };
}
