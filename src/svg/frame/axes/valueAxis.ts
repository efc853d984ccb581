/** The vertical axis: a round domain, its ticks, and how its numbers are written. */
import { scaleIdentity } from "d3-scale";
import { inGroups } from "../../../format.js";
import type { Chart } from "../../../types/index.js";
import type { Settings } from "../../options.js";
import type { Frame } from "../../types.js";
import { domainOf, withinBounds } from "./domain.js";
import { type Numbers, numbersFor } from "./numbers.js";
import type { Range, Survey } from "../survey.js";

/** The vertical axis before it has a height. */
export interface ValueAxis {
  /** Its ends, in natural units. */
  readonly range: Range;
  /** Its ticks, in natural units. */
  readonly ticks: readonly number[];
  /** How numbers are written. */
  readonly numbers: Numbers;
  /** Place of a value: 0 at the bottom, 1 at the top, held there where it lies beyond. */
  readonly share: (value: number) => number;
}

/** Ticks asked for, in this order, until there are 4 to 6. */
const COUNTS: readonly number[] = [5, 4, 6, 3, 7, 8];
/** Steps of an axis whose ends need not be ticks, in order of trial; it is taken where it spans no more than this share of the usual one. */
const FINE: readonly number[] = [10, 20];
const SPARED = 0.85;
/** The same share where events are noted, whose texts stand in what the data leave free. */
const NOTED = 0.67;
/** The share of the height that lines may take: it would be more where zero, or a round end, makes the axis longer downwards. */
const LINED = 0.94;

/** The vertical axis of a chart. */
export function valueAxis(chart: Chart, found: Survey, settings: Settings): ValueAxis {
  const { locale, per } = settings;
  const domain = domainOf(chart, found, settings);
  if (domain === null) return { range: { low: 0, high: 1 }, ticks: [], numbers: numbersFor(chart, locale, per, 1, 0), share: () => 0 };
  const { low, high: end, ticks } = sparing(chart, domain, settings, roundest(chart, domain, per));
  const asked = domain.high === Math.max(...settings.include); // stays where it was asked for, however near the lines are
  const { high } = withinBounds(chart, domain, { low, high: asked ? end : Math.max(end, low + (found.lines.high - low) / LINED) });
  const step = ticks.length > 1 ? between(ticks, per) : high - low;
  const largest = largestBeside({ low, high }, settings);
  const share = (value: number): number => Math.min(1, Math.max(0, value / (high - low) - low / (high - low)));
  return { range: { low, high }, ticks, numbers: numbersFor(chart, inGroups(locale, largest), per, step, low), share };
}

/** The largest number of a picture, that of an axis among them. */
export function largestBeside({ low, high }: Range, { per, largest }: Settings): number {
  return Math.max(largest, -low * per, high * per);
}

/** The round domain with 4 to 6 ticks; that of 5 asked for where there is none. */
function roundest(chart: Chart, domain: Range, per: number): Rounded {
  for (const count of COUNTS) {
    const tried = rounded(chart, domain, per, count);
    if (isHandy(tried)) return tried;
  }
  return rounded(chart, domain, per, 5);
}

/** A domain whose ends are round, but no ticks, where that spares enough of the height of another and hides no zero that this shows. */
function sparing(chart: Chart, domain: Range, { per, annotations }: Settings, usual: Rounded): Rounded {
  const noted = annotations && chart.annotations.some(({ kind }) => kind !== "change");
  const most = (noted ? NOTED : SPARED) * (usual.high - usual.low);
  if (domain.high - domain.low > most) return usual;
  for (const steps of FINE)
    for (const count of [5, 4, 6]) {
      const finer = rounded(chart, domain, per, count, steps);
      if (isHandy(finer) && finer.high - finer.low <= most && (showsZero(finer) || !showsZero(usual))) return finer;
    }
  return usual;
}

/** Natural units between two ticks. In the display scale that is 1, 2 or 5 times a power of ten; the difference of large ticks is so only nearly. */
function between([first = 0, second = 0]: readonly number[], per: number): number {
  return Number(((second - first) * per).toPrecision(2)) / per;
}

const showsZero = ({ low, high }: Range): boolean => low <= 0 && high >= 0;

/** Between these, a step and its inverse are numbers. */
const FINEST = 1e-290;
const COARSEST = 1e307;

interface Rounded extends Range {
  readonly ticks: readonly number[];
}

const isHandy = ({ ticks }: Rounded): boolean => ticks.length >= 4 && ticks.length <= 6;

/**
 * A domain with round ends and its ticks, round in the display scale; whole numbers for counts. As it is where steps are beyond numbers.
 * @param steps - how fine the ends are; by default they are ticks
 */
function rounded(chart: Chart, domain: Range, per: number, count: number, steps = count): Rounded {
  const [from, to] = [domain.low * per, domain.high * per];
  if (!(to - from > FINEST && Math.max(-from, to) < COARSEST)) return { ticks: [domain.low, domain.high], ...domain };
  const [low = 0, high = 1] = scaleIdentity().domain([from, to]).nice(steps).domain();
  const range = withinBounds(chart, domain, { low: low / per, high: high / per });
  const ticks = scaleIdentity()
    .domain([range.low * per, range.high * per])
    .ticks(count);
  const whole = chart.unit === "count" && per === 1 ? ticks.filter(Number.isInteger) : ticks;
  return { ticks: whole.map((tick) => tick / per), ...range };
}

/** Every tick with its label, or every second, third … in a plot so low that these would touch. */
export function roomy({ ticks }: ValueAxis, labels: readonly string[], y: Frame["y"], room: number): Frame["ticks"] {
  const placed = ticks.map((tick, i) => ({ y: y(tick), text: labels[i] ?? "" }));
  const apart = Math.abs((placed[1]?.y ?? 0) - (placed[0]?.y ?? Infinity));
  const every = Math.max(1, Math.ceil(room / apart));
  return placed.filter((_, i) => i % every === 0);
}
