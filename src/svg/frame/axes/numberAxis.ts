/** A horizontal axis of numbers: observations, or sizes of units. */
import { decimalsFor, inGroups, numberFormat, powerOfTen } from "../../../format.js";
import { phrase, word } from "../../../readings/describe.js";
import type { Chart } from "../../../types/index.js";
import type { Axis } from "../../types.js";
import type { Across } from "./across.js";
import { AIR, apart, type AxisStyle, ticksAt } from "./axisLabels.js";

/** Width that a number asks for, and the size of a unit, in px for type of 12 px; less, down to what its text takes, for the first five. */
const NUMBER = 44;
const SIZE = 56;
const FEW = 5;

/** Numbers, with a tick at every point; of observations counted from 1, every first, fifth, tenth … unless only one has room so, and what is counted. */
export function numberAxis(scale: Across, style: AxisStyle): Axis {
  const { places, left, right, step } = scale;
  const counted = places.every((place, i) => place === i + 1);
  const stretch = { first: places[0] ?? 0, last: places[places.length - 1] ?? 0, width: right - left - step, room: NUMBER };
  const fives = counted ? numbersAlong(scale, stretch, style, [1, 5]) : [];
  const kept = fives.length > 1 ? fives : numbersAlong(scale, stretch, style, [1, 2, 5]);
  return { ticks: ticksAt(kept, scale), labels: kept, groups: [], title: counted ? word("observation", style.locale) : "" };
}

/** Sizes of units from 0 to the right-hand edge, and what they are sizes of. */
export function sizeAxis({ provenance }: Chart, scale: Across, style: AxisStyle): Axis {
  const width = scale.right - scale.left;
  const last = scale.perUnit > 0 ? width / scale.perUnit : 0;
  const labels = numbersAlong(scale, { first: 0, last, width, room: SIZE }, style, [1, 2, 5]);
  const title = phrase("axis-size", { ratio: provenance.conventions.ratio }, style.locale);
  return { ticks: labels.map(({ x }) => ({ x, major: true })), labels, groups: [], title };
}

/** A stretch of numbers, its width, and that which each asks for, in px for type of 12 px. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly room: number;
}

/** Numbers at multiples of one of some factors times a power of ten. */
function numbersAlong(
  { places, at }: Across,
  { first, last, width, room }: Stretch,
  style: AxisStyle,
  factors: readonly number[],
): Axis["labels"] {
  const whole = places.every(Number.isInteger);
  const widest = style.measure(numberFormat(inGroups(style.locale, last))(last), style.sizes.label) + 2 * AIR * style.unit;
  const most = Math.max(1, Math.floor(Math.min(width / widest, Math.max(FEW, width / (room * style.unit)))));
  const every = Math.max(whole ? 1 : 0, roundStep((last - first) / most, factors));
  const start = every > 0 ? Math.ceil(first / every) * every : first;
  const values = Array.from({ length: most + 1 }, (_, i) => start + i * every).filter((value) => value <= last);
  const format = numberFormat(inGroups(style.locale, values.at(-1) ?? 0), { decimals: Math.min(decimalsFor(every), 9) });
  return apart(
    values.map((value) => ({ x: at(value), text: format(value) })),
    style,
  );
}

/** The smallest of some factors times a power of ten that is no smaller than a number; 0 for 0. */
function roundStep(least: number, factors: readonly number[]): number {
  if (!(least > 0) || !Number.isFinite(least)) return 0;
  const power = powerOfTen(least);
  const factor = factors.find((it) => it * power >= least * 0.999999) ?? 10;
  return factor * power;
}
