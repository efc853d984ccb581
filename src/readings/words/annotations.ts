/** What happened beside the data, in words. */
import type { Annotation, Locale } from "../../types/index.js";
import { spanOf } from "./places.js";
import { phrase, separated } from "./say.js";
import type { Talk } from "./talk.js";

/** Every annotation with its date and what became of it; null where there are none. */
export function annotationsText(talk: Talk): string | null {
  const { annotations } = talk.chart;
  if (annotations.length === 0) return null;
  const list = annotations.map((annotation) => annotationText(talk, annotation));
  return talk.phrase("annotations", { list: separated(list, talk.locale) });
}

/** "huddles tested on one ward, June 2022 (expected: fewer incidents; seen: no change)". */
export function annotationText(talk: Talk, annotation: Annotation): string {
  const { x, until, text } = annotation;
  const more = separated(outcomesOf(annotation, talk.locale), talk.locale);
  return talk.phrase(more === "" ? "annotation" : "annotation-more", { text, span: spanOf(talk, x, until ?? x), more });
}

/** "expected: fewer incidents", "seen: no change": what there is of the two. */
export function outcomesOf({ prediction, result }: Annotation, locale?: Locale): readonly string[] {
  return [
    ...(prediction === undefined ? [] : [phrase("predicted", { prediction }, locale)]),
    ...(result === undefined ? [] : [phrase("resulted", { result }, locale)]),
  ];
}
