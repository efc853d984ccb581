/** What the vertical axis must hold, in natural units. */
import type { Chart } from "../../types/index.js";
import { type Range, spanning, type Survey } from "./survey.js";

/** Air above and below what is drawn, as a share of its span. */
const AIR = 0.08;
/** Zero is shown where the lower end is nearer to it than this share of the span. */
const NEAR_ZERO = 0.35;
/** Limits that take less than this share of the height are flattened by a far point. */
const FLATTENED = 0.35;

/** The ends of the vertical axis before they are made round; null for a chart without any number. */
export function domainOf(chart: Chart, found: Survey, zero: "auto" | boolean, clip: boolean): Range | null {
  const whole = spanning(found.values, found.lines);
  if (whole.low > whole.high) return null;
  const drawn = clip ? clipped(whole, found) : whole;
  const span = drawn.high - drawn.low;
  const air = span > 0 ? AIR * span : Math.abs(drawn.high) / 5 || 1;
  const aired = { low: drawn.low - air, high: drawn.high + air };
  return withinBounds(chart, drawn, withZero(chart, aired, drawn, found.limitAtZero, zero));
}

/** Without points so far out that they would flatten the limits: half the limits' span is left on either side. */
function clipped(whole: Range, { lines }: Survey): Range {
  const span = lines.high - lines.low;
  if (!(span > 0) || span >= FLATTENED * (whole.high - whole.low)) return whole;
  return { low: Math.max(whole.low, lines.low - span / 2), high: Math.min(whole.high, lines.high + span / 2) };
}

/** With zero at an end, where it is asked for, near, or natural. */
function withZero(chart: Chart, aired: Range, drawn: Range, limitAtZero: boolean, zero: "auto" | boolean): Range {
  if (zero === true) return { low: Math.min(0, aired.low), high: Math.max(0, aired.high) };
  if (zero === false) return aired;
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
