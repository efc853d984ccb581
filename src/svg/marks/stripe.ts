import { nounFor, phrase, word } from "../../readings/describe.js";
import type { Chart, Locale } from "../../types/index.js";
import type { InRow } from "../frame/annotations/rows.js";
import { touchesData } from "../frame/annotations/touching.js";
import { crisp, type Element, element } from "../scene.js";
import type { Frame, Mark, Paper, TextLine } from "../types.js";
import { partialBaseline } from "./baseline.js";
import { gapPlaces } from "./gaps.js";
import { group, hairline, haloed } from "./lines.js";

/** The periods of a baseline that is only a part of its phase: a pale ground, and a dotted rule where it ends. */
export const stripe: Mark = (chart, frame) => group(stretches(chart, frame).flatMap(({ from, to }) => ground(frame, from, to)));

/** A pale ground under what lasted for some periods. */
export const spans: Mark = (_chart, { spans: list, top, bottom, theme }) =>
  group(
    list.map(({ from, to }) => element("rect", { x: from, y: top, width: to - from, height: bottom - top })),
    { fill: theme.stripe },
  );

/** "Baseline: 12 weeks" in its stripe, if possible at the top; the word alone, or nothing, where that does not fit. */
export const stripeName: Mark = (chart, frame) =>
  haloed(
    stripeNames(chart, frame).map(({ text, x, y }) => element("text", { x, y }, [text])),
    { "font-size": frame.sizes.caption, fill: frame.theme.muted },
    frame.theme.stripe,
    frame.unit,
  );

/** The names of stripes in their places, beside the leaders that come down there; none where names of units may stand. */
export function stripeNames(chart: Chart, frame: Paper): readonly TextLine[] {
  const { measure, sizes, unit, locale, lanes } = frame;
  if (chart.axis === "size") return [];
  const short = word("baseline", locale);
  return stretches(chart, frame).flatMap(({ from, to, points }) => {
    const leaders = lanes.map(({ x }) => x).filter((x) => x > from && x < to);
    const rooms = [from, ...leaders].map((start, i) => ({ start, room: (leaders[i] ?? to) - start }));
    const names = [phrase("titled", { name: short, finding: periodsText(chart, points, locale) }, locale), short];
    const tried = [...rooms.flatMap((place) => names.map((text) => ({ ...place, text }))), { start: from, room: to - from, text: short }];
    const free = tried.find(({ text, room }) => measure(text, sizes.caption) + 12 * unit <= room);
    if (free === undefined) return [];
    const x = free.start + 6 * unit;
    return [{ text: free.text, x, y: clearHeight(chart, frame, x, x + measure(free.text, sizes.caption), atTop(frame)) }];
  });
}

const atTop = ({ top, unit }: Paper): number => top + 12 * unit;

/** The baseline of a name at the top of the plot, or, where data, lines or leaders pass through it there but not here, at the bottom. */
export function clearHeight(chart: Chart, paper: Paper, left: number, right: number, high: number): number {
  const { bottom, unit, sizes, lanes } = paper;
  const clear = [high, bottom - 8 * unit].find((y, i) => {
    const box = { left, right, top: y - sizes.caption + 2 * unit, bottom: y + 3 * unit };
    const marker = { ...box, top: box.top - 4 * unit, bottom: box.bottom + 4 * unit };
    const led = lanes.some(({ x, end }) => x > left && x < right && end > box.top);
    return !led && !touchesData(chart, paper, box, marker, -1) && (i === 0 || gapPlaces(chart, paper).length === 0);
  });
  return clear ?? high;
}

/** Those of the same names that stand at the top, as stretches of the first row of the plot. */
export function stripeRows(chart: Chart, paper: Paper): readonly InRow[] {
  const { measure, sizes } = paper;
  const names = stripeNames(chart, paper).filter(({ y }) => y === atTop(paper));
  return names.map(({ text, x }) => ({ from: x, to: x + measure(text, sizes.caption), row: 0 }));
}

/** "12 weeks". */
function periodsText({ period }: Chart, n: number, locale: Locale): string {
  return phrase("counted", { count: n, noun: nounFor(period ?? "observation", n, locale) }, locale);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** Where baselines lie that are only a part of their phase. */
export function stretches(chart: Chart, frame: Paper): readonly Stretch[] {
  return chart.phases.flatMap((phase) => {
    const baseline = partialBaseline(chart, phase);
    if (baseline === null || baseline.last < baseline.first) return [];
    const { first, last } = baseline;
    return [{ from: frame.edge(first), to: frame.edge(last + 1), points: phase.basis?.observations ?? last - first + 1 }];
  });
}

function ground({ theme, top, bottom, unit }: Frame, from: number, to: number): readonly Element[] {
  const x = crisp(to);
  return [
    element("rect", { x: from, y: top, width: to - from, height: bottom - top, fill: theme.stripe }),
    element("line", {
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      stroke: theme.axis,
      "stroke-width": hairline(theme),
      "stroke-dasharray": `${unit} ${3 * unit}`,
    }),
  ];
}
