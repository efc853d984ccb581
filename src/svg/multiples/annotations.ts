/** Annotations of small multiples: numbers over the panels, and one list of what they stand for under all of them. */
import { annotationTexts, enumerated, phrase } from "../../readings/describe.js";
import type { Annotation, Chart, Locale } from "../../types/index.js";
import { placeIn } from "../frame/axes/across.js";
import type { Annotated, Listed } from "../frame/annotations.js";

/** A chart with its annotations in lanes that hold numbers alone. */
export interface AnnotatedPanel {
  readonly chart: Chart;
  readonly annotated: Annotated;
}

const keyOf = (annotation: Annotation): string => JSON.stringify(annotation);

/** A number for each test of change, the same in all panels that have it: in the order of the axis where they share one, else of the panels. */
export function numbersOf(panels: readonly AnnotatedPanel[], shared: boolean): ReadonlyMap<string, string> {
  const tests = panels.flatMap(({ chart, annotated: { lanes } }) =>
    lanes.annotations
      .filter((_, i) => lanes.texts[i]?.number !== "")
      .map((annotation) => ({ key: keyOf(annotation), place: shared ? placeIn(chart, annotation.x) : 0 })),
  );
  const keys = new Set(tests.sort((a, b) => a.place - b.place).map(({ key }) => key));
  return new Map([...keys].map((key, i) => [key, String(i + 1)]));
}

/** The annotations of a panel with the numbers that they have in all panels. */
export function renumbered({ annotated: { lanes } }: AnnotatedPanel, numbers: ReadonlyMap<string, string>): Annotated["lanes"]["texts"] {
  return lanes.texts.map((text, i) => {
    const annotation = lanes.annotations[i];
    return { ...text, number: annotation === undefined ? "" : (numbers.get(keyOf(annotation)) ?? "") };
  });
}

/** The list: first what has a number, then everything else, with the names of its charts unless all have it. */
export function listOf(panels: readonly AnnotatedPanel[], numbers: ReadonlyMap<string, string>, locale: Locale): readonly Listed[] {
  const numbered = new Map<string, Listed>();
  const others = new Map<string, { readonly names: string[]; at: number | null }>();
  for (const { chart, annotated } of panels) {
    const { annotations } = annotated.lanes;
    for (const annotation of annotations) {
      const number = numbers.get(keyOf(annotation));
      if (number !== undefined) numbered.set(number, { number, text: annotationTexts(chart, [annotation], locale)[0] ?? "", at: null });
    }
    for (const { number, text, at } of annotated.list(annotated.wishes))
      if (number === "") others.set(text, { names: [...(others.get(text)?.names ?? []), chart.name], at: others.get(text)?.at ?? at });
  }
  const inOrder = [...numbers.values()].flatMap((number) => numbered.get(number) ?? []);
  const titled = (names: readonly string[], finding: string): string =>
    names.length === panels.length ? finding : phrase("titled", { name: enumerated([...new Set(names)], locale), finding }, locale);
  return [...inOrder, ...[...others].map(([text, { names, at }]) => ({ number: "", text: titled(names, text), at }))];
}
