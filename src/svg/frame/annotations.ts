/** How each annotation is told: in a lane, as a span, beside its point, or in the list under the picture. */
import { capitalised, annotationTexts, outcomes, separated } from "../../readings/describe.js";
import type { Annotation, Chart, Locale } from "../../types/index.js";
import type { Settings } from "../options.js";
import type { Frame, LaneText } from "../types.js";
import { type Across, placeIn } from "./axes/across.js";
import type { CalloutWish } from "./annotations/calloutPlaces.js";
import type { LanePaper, LaneWish } from "./annotations/lanePlaces.js";
import { type Lanes, layLanes } from "./annotations/lanes.js";
import { drawnPhases } from "./around/phaseRow.js";
import { boundaryOf, spotOf, type Stretch, stretchOf } from "./annotations/spots.js";

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
  const { sizes, unit, locale, measure } = settings;
  const sorted = (settings.annotations ? chart.annotations : []).map((annotation) => sortedOne(chart, scale, annotation, settings));
  const laneWishes = sorted.flatMap(({ lane }) => lane ?? []);
  const rules = laneWishes.length === 0 ? [] : drawnPhases(chart).map(({ first }) => scale.edge(first));
  const paper = { sizes, unit, measure, rules, rtl: locale.direction === "rtl" };
  const lanes = layLanes(laneWishes, { ...room, ...paper });
  const markOf = new Map(sorted.map(({ annotation, mark }) => [annotation, mark]));
  const list = (left: readonly CalloutWish[]): readonly Listed[] => {
    const placeless = sorted.filter(({ lane, wish }) => lane === null && wish === null);
    const unnumbered = lanes.untold.filter(({ number }) => number === "");
    const others = new Set([...placeless, ...left, ...unnumbered].map(({ annotation }) => annotation));
    const entries = [
      ...lanes.untold.filter(({ number }) => number !== ""),
      ...inOrder(chart, others).map((annotation) => ({ annotation, number: "", whole: true })),
    ];
    const texts = listTexts(chart, entries, locale);
    return entries.map(({ annotation, number }, i) => ({
      number,
      text: texts[i] ?? "",
      at: number === "" ? (markOf.get(annotation) ?? null) : null,
    }));
  };
  return { lanes, spans: sorted.flatMap(({ stretch }) => stretch ?? []), wishes: sorted.flatMap(({ wish }) => wish ?? []), list };
}

/** An annotation as it is told: in a lane or within the plot, if it can be; with neither it goes into the list. */
interface Sorted {
  readonly annotation: Annotation;
  /** The stretch of the axis that it lasted; null for none. */
  readonly stretch: Stretch | null;
  /** Where the list may mark it on the axis, in px; null for no place there. */
  readonly mark: number | null;
  readonly lane: LaneWish | null;
  readonly wish: CalloutWish | null;
}

/** Tests of change, and remarks on a phase without an end, belong into lanes; all others into the plot, on narrow paper only those that lasted. */
function sortedOne(chart: Chart, scale: Across, annotation: Annotation, { sizes, locale }: Settings): Sorted {
  const { kind, text } = annotation;
  const numbered = kind === "change";
  const stretch = stretchOf(chart, scale, annotation);
  const inLane = numbered || (kind === "phase" && stretch === null);
  const spot = (kind === "phase" ? boundaryOf : spotOf)(chart, scale, annotation);
  const at = stretch ?? (sizes.narrow ? null : spot);
  const further = outcomes(annotation, locale).map(capitalised);
  return {
    annotation,
    stretch,
    mark: inLane || stretch === null ? (spot?.x ?? null) : (stretch.from + stretch.to) / 2,
    lane: inLane && spot !== null ? { annotation, numbered, further, ...spot } : null,
    wish: inLane || at === null ? null : { annotation, texts: [text, ...further], at },
  };
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
