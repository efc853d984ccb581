/** Whether annotations stand at places that the axis has. */
import { areMonthEnds, periodsLater } from "../calendar.js";
import { defined } from "../checks.js";
import { shown, unexpected } from "../messages.js";
import { note } from "../notes.js";
import { placeOf } from "../placing.js";
import type { Annotation, Note, Period, Series, X } from "../types/index.js";

const code = "annotation-position";

/**
 * Copies of annotations; throws at the first that cannot be told. One that lies wholly before or after the data can be: it is noted,
 * as the picture has no place for it.
 */
export function readAnnotations(
  series: Series,
  annotations: readonly Annotation[],
): { annotations: readonly Annotation[]; notes: readonly Note[] } {
  const outside: Annotation[] = [];
  const [first, last] = annotations.length === 0 ? [NaN, NaN] : extentOf(series);
  const copies = annotations.map((annotation, i) => {
    const name = `annotations[${i}]`;
    const { x, text, kind, until, prediction, result } = annotation;
    const from = placeOf(series, x, `${name}.x`, code, "annotations");
    const to = until === undefined ? from : placeOf(series, until, `${name}.until`, code, "annotations");
    if (to < from) throw unexpected(code, `${name}.until`, until, `x (${shown(x)}) or later`, "annotations");
    if (to < first || from > last) outside.push(annotation);
    const more = { until: until === undefined ? until : unsigned(until), prediction, result };
    return { x: unsigned(x), text, kind, ...defined(more) };
  });
  return { annotations: copies, notes: outsideNotes(series, outside) };
}

function outsideNotes({ x, length }: Series, [outside, ...others]: readonly Annotation[]): readonly Note[] {
  if (outside === undefined) return [];
  const params = { text: outside.text, x: unsigned(outside.x), more: others.length, first: x[0]!, last: x[length - 1]! };
  return [note("annotation-outside", params)];
}

/** Steps of the calendar whose dates may be the last days of their periods. */
const OF_MONTHS: readonly (Period | null)[] = ["month", "quarter", "year", "financial-year"];

/** First and last place of the axis, room ahead included, with the whole period that the first or the last stands for; NaN for units. */
function extentOf({ axis, place, period, length }: Series): readonly [first: number, last: number] {
  if (axis === "category" || length === 0) return [NaN, NaN];
  const [first, last] = [place[0]!, place[length - 1]!];
  if (axis === "number" || period === null) return [first, last];
  return OF_MONTHS.includes(period) && areMonthEnds(place)
    ? [periodsLater(first, period, -1, true) + 1, last]
    : [first, periodsLater(last, period, 1, false) - 1];
}

/** A place without the sign of −0. */
function unsigned(place: X): X {
  return typeof place === "number" ? place + 0 : place;
}
