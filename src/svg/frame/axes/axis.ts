/** The horizontal axis of every kind: dates on two levels, numbers, sizes, categories. */
import { placeText } from "../../../format.js";
import type { Chart } from "../../../types/index.js";
import type { Across } from "./across.js";
import { shortened, wrapped } from "../../wrapping.js";
import { AIR, apart, type AxisStyle, labelLines, TICK, ticksAt } from "./axisLabels.js";
import { numberAxis, sizeAxis } from "./numberAxis.js";
import { type Levels, levelsOf } from "./timeAxis.js";
import type { Axis } from "../../types.js";

/** The horizontal axis of a chart, with its title in the width of the plot. */
export function axisOf(chart: Chart, scale: Across, style: AxisStyle): Axis {
  if (chart.points.length === 0) return { ticks: [], labels: [], groups: [], title: "" };
  const axis = untitled(chart, scale, style);
  const width = (text: string): number => style.measure(text, style.sizes.label);
  return { ...axis, title: shortened(style.title ?? axis.title, width, scale.right - scale.left) };
}

/** The axis with the title that it has where none is asked for. */
function untitled(chart: Chart, scale: Across, style: AxisStyle): Axis {
  if (chart.axis === "size") return sizeAxis(chart, scale, style);
  if (chart.axis === "number") return numberAxis(scale, style);
  const levels =
    chart.axis === "time" ? levelsOf(scale, { locale: style.locale, financialYearStart: chart.financialYearStart }, style.unit) : null;
  return levels === null ? pointAxis(chart, scale, style) : dateAxis(levels, style);
}

/** An axis whose names stand under another. */
export function ticksOnly(axis: Axis): Axis {
  return { ...axis, labels: [], groups: [], title: "" };
}

/** Height of the axis under the plot, in px. */
export function axisHeight({ labels, groups, title }: Axis, unit: number): number {
  const levels = [labels, groups, title].filter(({ length }) => length > 0).length;
  const further = Math.max(1, ...labels.map(({ text }) => labelLines(text).length)) - 1;
  return unit * ((levels > 0 ? 14 + 18 * levels : 12) + LABEL_LEAD * further);
}

/** From line to line of a name under the axis, in px for type of 12 px, and the most of them. */
export const LABEL_LEAD = 14.5;
const MOST_LINES = 3;

function dateAxis(levels: Levels, style: AxisStyle): Axis {
  const { slots, slotWidth, labels } = levels;
  const widest = Math.max(0, ...(labels.names ?? []).map((name) => style.measure(name, style.sizes.label)));
  const room = Math.max(labels.room * style.unit, widest + AIR * style.unit);
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
  const { unit } = style;
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

/** The name of each point, or of every second, third …, where there is room for no more; in lines, the last cut where they do not hold it. */
function pointAxis(chart: Chart, scale: Across, style: AxisStyle): Axis {
  const width = (text: string): number => style.measure(text, style.sizes.label);
  const nameOf = (index: number): string => placeText(chart, chart.points[index]?.x ?? "", style.locale);
  const air = AIR * style.unit;
  let widest = 0;
  for (let i = 0; i < Math.min(chart.points.length, 500); i++) widest = Math.max(widest, width(nameOf(i)));
  widest = Math.min(widest, 80 * style.unit);
  const every = Math.max(1, Math.ceil((widest + air) / scale.step));
  const room = Math.max(widest, every * scale.step - air);
  const places = Array.from({ length: Math.ceil(chart.points.length / every) }, (_, i) => i * every);
  const named = places.map((index) => ({ x: scale.x(index), text: wrapped(nameOf(index), width, room, MOST_LINES).join("\n") }));
  return { ticks: ticksAt(named, scale), labels: apart(named, style), groups: [], title: "" };
}
