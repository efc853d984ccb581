/** The key under the axis, and the room it takes. */
import { centreKind, enumerated, latestPhase, word } from "../../../readings/describe.js";
import type { Chart, Locale, Word } from "../../../types/index.js";
import type { Frame, KeyEntry } from "../../types.js";
import { downward } from "../../marks/shapes.js";
import { type Kind, kindOf } from "../survey.js";
import { drawnTarget } from "../targets.js";

/** A chart as far as a key needs it. */
export interface Keyed {
  /** The chart. */
  readonly chart: Chart;
  /** What its points are drawn as. */
  readonly kinds: ReadonlySet<Kind>;
  /** Its target with the value, where that stands nowhere else: "Target, at most 5". */
  readonly target?: string | undefined;
}

/** An entry without its place. */
export type KeyText = Pick<KeyEntry, "of" | "text" | "turned">;

const ORDER: readonly KeyEntry["of"][] = [
  "improvement",
  "concern",
  "neutral",
  "unusual",
  "common",
  "provisional",
  "ghost",
  "expectedRange",
  "centre",
  "target",
];

/**
 * Names of the marks that are drawn, in a fixed order: markers, unless all are of common cause, and lines, where these have no names at
 * their ends.
 */
export function keyEntries(drawn: readonly Keyed[], unnamed: boolean, locale: Locale): readonly KeyText[] {
  const markers = drawn.flatMap(({ chart: { directional }, kinds }) =>
    [...kinds].map((kind) => (kind === "neutral" && !directional ? "unusual" : kind)),
  );
  const marks = new Set<KeyEntry["of"]>(markers.every((of) => of === "common") ? [] : markers);
  for (const { chart } of unnamed ? drawn : []) for (const line of linesOf(chart)) marks.add(line);
  return ORDER.filter((of) => marks.has(of)).map((of) => ({
    of,
    text: textOf(of, drawn, locale),
    turned: of === "neutral" ? turnedIn(drawn) : [false],
  }));
}

function textOf(of: KeyEntry["of"], drawn: readonly Keyed[], locale: Locale): string {
  if (of === "centre") return centreText(drawn, locale);
  return (of === "target" ? targetText(drawn) : undefined) ?? word(of === "unusual" ? unusualOf(drawn) : of, locale);
}

/** The target that all charts with one have in common; undefined where they differ or tell it elsewhere. */
function targetText(drawn: readonly Keyed[]): string | undefined {
  const [told, ...others] = new Set(drawn.filter(({ chart }) => linesOf(chart).includes("target")).map(({ target }) => target));
  return others.length === 0 ? told : undefined;
}

/** What a square says: a large change from a point to the next, or a spread within subgroups that is large or small. */
export function unusualOf(drawn: readonly Pick<Keyed, "chart">[]): Word {
  const isOfSpread = ({ chart: { kind, directional } }: Pick<Keyed, "chart">): boolean => !directional && kind !== "mr";
  return drawn.some(isOfSpread) ? "unusualSpread" : "unusual";
}

/** Whether markers of change point upwards, downwards, or some so and some so. */
function turnedIn(drawn: readonly Keyed[]): readonly boolean[] {
  const found = new Set<boolean>();
  for (const { chart } of drawn.filter(({ chart: { directional } }) => directional)) {
    const down = downward(chart);
    for (const point of chart.points) if (kindOf(point) === "neutral") found.add(down.has(point.index));
  }
  return [false, true].filter((turned) => found.has(turned));
}

/** "Mean"; "Mean, Median" where charts differ. */
function centreText(drawn: readonly Keyed[], locale: Locale): string {
  const lined = drawn.filter(({ chart }) => linesOf(chart).includes("centre"));
  return enumerated([...new Set(lined.map(({ chart }) => word(centreKind(chart, latestPhase(chart)), locale)))], locale);
}

function linesOf(chart: Chart): readonly KeyEntry["of"][] {
  const last = chart.points.at(-1);
  if (last === undefined) return [];
  const limited = last.upper !== null || last.lower !== null;
  return [
    ...(limited ? (["expectedRange"] as const) : []),
    ...(last.centre === null ? [] : (["centre"] as const)),
    ...(drawnTarget(chart)(last) === null ? [] : (["target"] as const)),
  ];
}

/** Where the key stands. */
export interface KeyPlace {
  /** Left edge, in px. */
  readonly left: number;
  /** Right edge, in px. */
  readonly right: number;
  /** Middle of the first row, in px. */
  readonly y: number;
  /** Size of type, in px. */
  readonly size: number;
  /** Width of text. */
  readonly measure: Frame["measure"];
}

/** Entries whose marks are wider than those of points. */
export const LINES: readonly KeyEntry["of"][] = ["expectedRange", "centre", "target"];

/** Half the width of a drawn mark, from its middle to its name, and between entries; in px for type of 12 px. */
const HALF = 6;
const TO_NAME = 10;
/** From the middle of a mark to that of a second one. */
export const PITCH = 15;
const BETWEEN = 18;
const LEAD = 18;

/** Puts entries side by side, and on further rows where they do not fit. */
export function placeKey(entries: readonly KeyText[], { left, right, y, size, measure }: KeyPlace): readonly KeyEntry[] {
  const unit = size / 12;
  let x = left;
  let row = 0;
  return entries.map(({ of, text, turned }) => {
    const half = (LINES.includes(of) ? 9 : HALF) * unit;
    const width = half + (turned.length - 1) * PITCH * unit + Math.max(half, TO_NAME * unit) + measure(text, size);
    if (x > left && x + width > right) {
      x = left;
      row++;
    }
    const entry = { of, text, turned, x: x + half, y: y + row * LEAD * unit };
    x += width + BETWEEN * unit;
    return entry;
  });
}
