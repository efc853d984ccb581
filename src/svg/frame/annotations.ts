/** How each annotation is told: in a lane, as a span, beside its point, or in the list under the picture. */
import { capitalised, annotationTexts, outcomes, separated } from "../../readings/describe.js";
import type { Annotation, Chart, Locale } from "../../types/index.js";
import type { Settings } from "../options.js";
import type { Frame, LaneText } from "../types.js";
import { type Across, placeIn } from "./across.js";
import type { CalloutWish } from "./calloutPlaces.js";
import type { LanePaper, LaneWish } from "./lanePlaces.js";
import { type Lanes, layLanes } from "./lanes.js";
import { drawnPhases } from "./phaseRow.js";
import { boundaryOf, spotOf, type Stretch, stretchOf } from "./spots.js";

/** A line of the list: a number, or a mark on the axis, or neither, and what it stands for. */
export interface Listed {
  readonly number: string;
  readonly text: string;
  /** Where its mark stands on the axis, in px; null for none. */
  readonly at: number | null;
}

/** Annotations before the plot has a height. */
export interface Annotated {
  /** What stands in lanes above the plot. */
  readonly lanes: Lanes;
  /** What lasted, as stretches of the axis. */
  readonly spans: readonly Stretch[];
  /** What may stand in the plot. */
  readonly wishes: readonly CalloutWish[];
  /** The list, given those of them that found no place. */
  readonly list: (left: readonly CalloutWish[]) => readonly Listed[];
}

/** Sorts the annotations of a chart, and lays out its lanes. */
export function layAnnotations(chart: Chart, scale: Across, settings: Settings, room: Pick<LanePaper, "left" | "to">): Annotated {
  const { sizes, locale, measure } = settings;
  const shown = settings.annotations ? chart.annotations : [];
  const laneWishes: LaneWish[] = [];
  const spans: Stretch[] = [];
  const wishes: CalloutWish[] = [];
  const unplaced = new Set<Annotation>();
  const places = new Map<Annotation, number>();
  for (const annotation of shown) {
    const stretch = stretchOf(chart, scale, annotation);
    const further = outcomes(annotation, locale).map(capitalised);
    const inLane = annotation.kind === "change" || (annotation.kind === "phase" && stretch === null);
    const spot = (annotation.kind === "phase" ? boundaryOf : spotOf)(chart, scale, annotation);
    if (stretch !== null) spans.push(stretch);
    const place = inLane || stretch === null ? spot?.x : (stretch.from + stretch.to) / 2;
    if (place !== undefined) places.set(annotation, place);
    const at = inLane ? null : (stretch ?? (sizes.narrow ? null : spot));
    if (inLane && spot !== null) laneWishes.push({ numbered: annotation.kind === "change", further, ...spot });
    else if (at !== null) wishes.push({ annotation, texts: [annotation.text, ...further], at });
    else unplaced.add(annotation);
  }
  const rules = laneWishes.length === 0 ? [] : drawnPhases(chart).map(({ first }) => scale.edge(first));
  const paper = { sizes, unit: sizes.label / 12, measure, rules, rtl: locale.direction === "rtl" };
  const lanes = layLanes(laneWishes, { ...room, ...paper });
  const list = (left: readonly CalloutWish[]): readonly Listed[] => {
    const numbered = lanes.untold.filter(({ number }) => number !== "");
    const others = new Set([...unplaced, ...left.map(({ annotation }) => annotation)]);
    for (const { annotation, number } of lanes.untold) if (number === "") others.add(annotation);
    const marked = inOrder(chart, others).map((annotation) => ({ annotation, number: "", whole: true }));
    const texts = listTexts(chart, [...numbered, ...marked], locale);
    return [...numbered, ...marked].map(({ annotation, number }, i) => ({
      number,
      text: texts[i] ?? "",
      at: number === "" ? (places.get(annotation) ?? null) : null,
    }));
  };
  return { lanes, spans, wishes, list };
}

/** What the list says of each: everything, or what was expected and seen of a test whose text stands in its lane. */
function listTexts(chart: Chart, untold: Lanes["untold"], locale: Locale): readonly string[] {
  if (untold.length === 0) return [];
  const texts = annotationTexts(
    chart,
    untold.map(({ annotation }) => annotation),
    locale,
  );
  return untold.map(({ annotation, whole }, i) =>
    whole ? (texts[i] ?? "") : capitalised(separated(outcomes(annotation, locale), locale)),
  );
}

/** As their places on the axis follow each other; of units, which have none, as they are given. */
function inOrder(chart: Chart, some: ReadonlySet<Annotation>): readonly Annotation[] {
  return chart.annotations.filter((one) => some.has(one)).sort((a, b) => placeIn(chart, a.x) - placeIn(chart, b.x));
}

/** The texts of lanes on paper, each with a leader that ends 9 px above the data, or at the axis where there are none after it. */
export function laneTexts(
  { texts }: Pick<Lanes, "texts">,
  top: number,
  { y, bottom, unit }: Pick<Frame, "y" | "bottom" | "unit">,
): readonly LaneText[] {
  return texts.map(({ value, y: below, ...text }) => ({ y: top + below, end: value === null ? bottom : y(value) - 9 * unit, ...text }));
}
