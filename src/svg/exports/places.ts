/** Where things stand on the axes of a drawing, in the terms of its data. */
import type { Chart, Period } from "../../types/index.js";
import { lengths, placeOf } from "../frame/axes/across.js";
import type { Frame } from "../types.js";

/** A place on the horizontal axis: ISO text in UTC, or a number. */
export type Place = string | number;

/** Both axes, from px to data and from natural units to the display scale. */
export interface Places {
  /** The place at which a point stands. */
  readonly point: (index: number) => Place;
  /** The edge before the period of a point; of one past the last: the end of the axis. */
  readonly edge: (index: number) => Place;
  /** A place given in px. */
  readonly across: (px: number) => Place;
  /** A place given as a number: a size, the position of a category. */
  readonly at: (place: number) => Place;
  /** A value in natural units, in the display scale. */
  readonly scaled: (value: number) => number;
  /** A height given in px, in the display scale. */
  readonly height: (px: number) => number;
}

/** The axes of a chart on its frame. */
export function placesIn(chart: Chart, frame: Frame, per: number): Places {
  const { axis, points } = chart;
  const at = axis === "time" ? isoText : twelve;
  const inverse = inverseOf(chart, frame);
  const across = (px: number): Place => at(inverse(px));
  const own = (index: number): number | null => {
    const point = points[index];
    if (point === undefined) return null;
    return axis === "size" ? point.n : placeOf(chart, point.x, index);
  };
  const point = (index: number): Place => {
    const place = own(index);
    if (place !== null) return at(place);
    const here = points[index];
    return here === undefined ? across(frame.left) : across(frame.x(here));
  };
  const edge = (index: number): Place => {
    const [before, after] = [own(index - 1), own(index)];
    return before === null || after === null ? across(frame.edge(index)) : at((before + after) / 2);
  };
  const scaled = (value: number): number => twelve(value * per);
  const { top, bottom, range } = frame;
  const height = (px: number): number => scaled(range.low + ((bottom - px) / (bottom - top)) * (range.high - range.low));
  return { point, edge, across, at, scaled, height };
}

/** From px to places; of an axis with one place, so that it has half a period on either side. */
function inverseOf(chart: Chart, { at, left, right }: Frame): (px: number) => number {
  const { axis, points, period } = chart;
  const first = points[0];
  const from = first === undefined || axis === "size" ? 0 : placeOf(chart, first.x, 0);
  const unit = (at(from + step(axis, period)) - at(from)) / step(axis, period);
  if (unit > 0) return (px) => from + (px - at(from)) / unit;
  return (px) => from + ((px - (left + right) / 2) / (right - left)) * step(axis, period);
}

function step(axis: Chart["axis"], period: Period | null): number {
  return axis === "time" ? lengths[period ?? "day"] : 1;
}

/** A UTC instant as ISO text: a day, or a time with its zone, which no reader takes for local time. */
function isoText(instant: number): string {
  const text = new Date(Math.round(instant)).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

/** A number without the noise of its last digits. */
function twelve(value: number): number {
  return Number(value.toPrecision(12));
}
