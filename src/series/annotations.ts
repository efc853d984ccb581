/** Whether annotations stand at places that the axis has. */
import { instantOf } from "../calendar.js";
import { fault, shown } from "../messages.js";
import type { Annotation, Series, X } from "../types/index.js";

/** Copies of annotations; throws at the first that cannot be told. One that lies before or after the data can be. */
export function readAnnotations(series: Series, annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.map((annotation, i) => {
    const name = `annotations[${i}]`;
    const { x, text, kind, until, prediction, result } = annotation;
    const from = placeOf(series, x, `${name}.x`);
    if (until !== undefined && placeOf(series, until, `${name}.until`) < from)
      throw fault("annotation-position", `${name}.until is ${shown(until)}, expected no place before x (${shown(x)})`, {
        column: "annotations",
        value: until,
      });
    const more = {
      ...(until !== undefined && { until: unsigned(until) }),
      ...(prediction !== undefined && { prediction }),
      ...(result !== undefined && { result }),
    };
    return { x: unsigned(x), text, kind, ...more };
  });
}

/** A place without the sign of −0. */
function unsigned(place: X): X {
  return typeof place === "number" ? place + 0 : place;
}

/** A place on the axis as the number by which rows are ordered; of units, their position. */
function placeOf({ axis, x, length }: Series, place: X, name: string): number {
  if (axis === "number" && length === 0) return 0;
  const at = axis === "category" ? x.indexOf(place) : axis === "time" ? instantOf(String(place)) : Number(place);
  const known = axis === "category" ? at >= 0 : Number.isFinite(at) && (axis === "time" || typeof place === "number");
  if (known) return at;
  const expected = { time: "an ISO date", number: "a number", category: "a category" }[axis];
  throw fault("annotation-position", `${name} is ${shown(place)}, expected ${expected} like the x of the data (${shown(x[0])})`, {
    column: "annotations",
    value: place,
  });
}
