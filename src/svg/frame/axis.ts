/** The horizontal axis of every kind: dates on two levels, numbers, sizes, categories. */
import { decimalsFor, numberFormat, placeText, powerOfTen } from "../../format.js";
import { phrase, word } from "../../readings/describe.js";
import type { Chart, Locale } from "../../types/index.js";
import type { Across } from "./across.js";
import type { Sizes } from "../sizes.js";
import { wrapped } from "../text.js";
import { type Levels, levelsOf } from "./timeAxis.js";
import type { Axis, Frame } from "../types.js";

/** What the axis is written with. */
export interface AxisStyle {
  /** The language. */
  readonly locale: Locale;
  /** Type and paper. */
  readonly sizes: Sizes;
  /** Width of text. */
  readonly measure: Frame["measure"];
  /** Right-hand end of the paper, in px. */
  readonly to: number;
}

const unitOf = ({ sizes }: AxisStyle): number => sizes.label / 12;

/** Narrowest distance between ticks, in px. */
const TICK = 4;
/** Width that a number asks for, and the size of a unit, in px for type of 12 px. */
const NUMBER = 44;
const SIZE = 56;
/** Air between labels, in px for type of 12 px. */
const AIR = 5;

/** The horizontal axis of a chart. */
export function axisOf(chart: Chart, scale: Across, style: AxisStyle): Axis {
  if (chart.points.length === 0) return { ticks: [], labels: [], groups: [], title: "" };
  if (chart.axis === "size") return sizeAxis(chart, scale, style);
  if (chart.axis === "number") return numberAxis(scale, style);
  const levels =
    chart.axis === "time" ? levelsOf(scale, { locale: style.locale, financialYearStart: chart.financialYearStart }, unitOf(style)) : null;
  return levels === null ? pointAxis(chart, scale, style) : dateAxis(levels, style);
}

/** An axis whose names stand under another. */
export function ticksOnly(axis: Axis): Axis {
  return { ...axis, labels: [], groups: [], title: "" };
}

/** Height of the axis under the plot, in px. */
export function axisHeight({ labels, groups, title }: Axis, unit: number): number {
  const levels = (labels.length > 0 ? 1 : 0) + (groups.length > 0 || title !== "" ? 1 : 0);
  const further = Math.max(1, ...labels.map(({ text }) => labelLines(text).length)) - 1;
  return unit * ((levels === 2 ? 50 : levels === 1 ? 32 : 12) + LABEL_LEAD * further);
}

/** From line to line of a name under the axis, in px for type of 12 px, and the most of them. */
export const LABEL_LEAD = 14.5;
const MOST_LINES = 3;

/** The lines of a label of the first level. */
export const labelLines = (text: string): readonly string[] => text.split("\n");

function dateAxis(levels: Levels, style: AxisStyle): Axis {
  const { slots, slotWidth, labels } = levels;
  const widest = Math.max(0, ...(labels.names ?? []).map((name) => style.measure(name, style.sizes.label)));
  const room = Math.max(labels.room * unitOf(style), widest + AIR * unitOf(style));
  const step = labels.steps.find((every) => every * slotWidth >= room) ?? null;
  const ticks: Axis["ticks"][number][] = [];
  const texts: Axis["labels"][number][] = [];
  for (const { instant, x } of slots) {
    if (x === null) continue;
    const major = step !== null && labels.unitOf(instant) % step === 0;
    if (major) texts.push({ x, text: labels.text(instant) });
    if (major || slotWidth >= TICK) ticks.push({ x, major });
  }
  return { ticks, labels: apart(texts, style), groups: groupsOf(levels, style), title: "" };
}

/** Brackets with the longest name that each has room for; the first that has it tells the year, the last may reach beyond its bracket. */
function groupsOf({ slots, group }: Levels, style: AxisStyle): Axis["groups"] {
  if (group === null) return [];
  const unit = unitOf(style);
  const width = (name: string): number => style.measure(name, style.sizes.label, "bold");
  let isFirst = true;
  let end = 0;
  return bracketsOf(slots, (instant) => group(instant, false).at(-1) ?? "").map(({ instant, from, to }, i, { length }) => {
    const inset = Math.min(2 * unit, (to - from) / 4);
    const middle = (from + to) / 2;
    const free = i === length - 1 ? 2 * Math.min(middle - end - AIR * unit, style.to - middle) : 0;
    const names = group(instant, isFirst);
    const text = names.find((name) => width(name) <= Math.max(free, to - from - 2 * inset)) ?? "";
    if (text === names[0]) isFirst = false;
    if (text !== "") end = middle + width(text) / 2;
    return { from: from + inset, to: to - inset, text };
  });
}

interface Bracket {
  readonly instant: number;
  readonly from: number;
  readonly name: string;
  to: number;
}

/** Neighbouring slots of one name, made one. */
function bracketsOf(slots: Levels["slots"], nameOf: (instant: number) => string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  for (const { instant, from, to } of slots) {
    const name = nameOf(instant);
    const before = brackets.at(-1);
    if (before?.name === name) before.to = to;
    else brackets.push({ instant, from, to, name });
  }
  return brackets.filter(({ from, to }) => to > from);
}

/** Those labels that neither touch the one before nor leave the paper. */
function apart<Label extends { readonly x: number; readonly text: string }>(labels: readonly Label[], style: AxisStyle): Label[] {
  let end = style.sizes.pad / 2;
  return labels.filter(({ x, text }) => {
    const half = Math.max(...labelLines(text).map((line) => style.measure(line, style.sizes.label))) / 2;
    if (x - half < end || x + half > style.to) return false;
    end = x + half + AIR * unitOf(style);
    return true;
  });
}

/** Numbers, with a tick at every point; of observations counted from 1, every first, fifth, tenth …, and what is counted. */
function numberAxis(scale: Across, style: AxisStyle): Axis {
  const { places, at, left, right, step } = scale;
  const counted = places.every((place, i) => place === i + 1);
  const kept = numbersAlong(
    scale,
    { first: places[0] ?? 0, last: places[places.length - 1] ?? 0, most: (right - left - step) / NUMBER },
    style,
    counted ? [1, 5] : [1, 2, 5],
  );
  const minor = step >= TICK ? places.map((place) => ({ x: at(place), major: false })) : [];
  const title = counted ? word("observation", style.locale) : "";
  return { ticks: [...minor, ...kept.map(({ x }) => ({ x, major: true }))], labels: kept, groups: [], title };
}

/** Sizes of units from 0 to the right-hand edge, and what they are sizes of. */
function sizeAxis({ provenance }: Chart, scale: Across, style: AxisStyle): Axis {
  const width = scale.right - scale.left;
  const last = scale.scale > 0 ? width / scale.scale : 0;
  const labels = numbersAlong(scale, { first: 0, last, most: width / SIZE }, style, [1, 2, 5]);
  const title = phrase("axis-size", { ratio: provenance.conventions.ratio }, style.locale);
  return { ticks: labels.map(({ x }) => ({ x, major: true })), labels, groups: [], title };
}

/** A stretch of numbers, and how many may be named for type of 12 px. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/** Numbers at multiples of one of some factors times a power of ten. */
function numbersAlong(
  { places, at }: Across,
  { first, last, most: room }: Stretch,
  style: AxisStyle,
  factors: readonly number[],
): Axis["labels"] {
  const most = Math.max(1, Math.floor(room / unitOf(style)));
  const whole = places.every(Number.isInteger);
  const every = Math.max(whole ? 1 : 0, roundStep((last - first) / most, factors));
  const format = numberFormat(style.locale, { decimals: Math.min(decimalsFor(every), 9) });
  const start = every > 0 ? Math.ceil(first / every) * every : first;
  const values = Array.from({ length: most + 1 }, (_, i) => start + i * every).filter((value) => value <= last);
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

/** The name of each point, or of every second, third …, where there is room for no more; in lines, the last cut where they do not hold it. */
function pointAxis(chart: Chart, scale: Across, style: AxisStyle): Axis {
  const width = (text: string): number => style.measure(text, style.sizes.label);
  const nameOf = (index: number): string => placeText(chart, chart.points[index]?.x ?? "", style.locale);
  const air = AIR * unitOf(style);
  let widest = 0;
  for (let i = 0; i < Math.min(chart.points.length, 500); i++) widest = Math.max(widest, width(nameOf(i)));
  widest = Math.min(widest, 80 * unitOf(style));
  const every = Math.max(1, Math.ceil((widest + air) / scale.step));
  const room = Math.max(widest, every * scale.step - air);
  const places = Array.from({ length: Math.ceil(chart.points.length / every) }, (_, i) => i * every);
  const named = places.map((index) => ({ x: scale.x(index), text: wrapped(nameOf(index), width, room, MOST_LINES).join("\n") }));
  const minor = scale.step < TICK ? [] : chart.points.map(({ index }) => ({ x: scale.x(index), major: false }));
  return { ticks: [...minor, ...named.map(({ x }) => ({ x, major: true }))], labels: apart(named, style), groups: [], title: "" };
}
