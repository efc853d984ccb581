/** The key under the axis, and the room it takes. */
import { centreKind, word } from "../../readings/describe.js";
import type { Chart, Locale } from "../../types/index.js";
import type { Frame, KeyEntry } from "../types.js";
import type { Kind } from "./survey.js";

/** What the key must tell. */
export interface KeyNeeds {
  /** What points are drawn as. */
  readonly kinds: ReadonlySet<Kind>;
  /** Whether lines have no names at their ends. */
  readonly unnamed: boolean;
  /** The language. */
  readonly locale: Locale;
}

const ORDER: readonly Kind[] = ["improvement", "concern", "neutral", "common", "provisional", "ghost"];
/** Every entry in its order. */
export const KEY_ORDER: readonly KeyEntry["of"][] = [
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

/** Names of the marks that are present, in a fixed order; none where common cause is all there is to name. */
export function keyEntries(chart: Chart, { kinds, unnamed, locale }: KeyNeeds): readonly Pick<KeyEntry, "of" | "text">[] {
  const marks = ORDER.filter((kind) => kinds.has(kind)).map((kind) => (kind === "neutral" && !chart.directional ? "unusual" : kind));
  const lines = unnamed ? linesOf(chart) : [];
  if (lines.length === 0 && marks.every((of) => of === "common")) return [];
  const named = [...marks, ...lines].map((of) => ({ of, text: word(of, locale) }));
  return named.map((entry) =>
    entry.of === "centre" ? { of: entry.of, text: word(centreKind(chart, chart.phases.at(-1) ?? null), locale) } : entry,
  );
}

function linesOf({ points }: Chart): readonly KeyEntry["of"][] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const limited = last.upper !== null || last.lower !== null;
  return [
    ...(limited ? (["expectedRange"] as const) : []),
    ...(last.centre === null ? [] : (["centre"] as const)),
    ...(last.target === null ? [] : (["target"] as const)),
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

/** Half the width of a drawn mark, from its middle to its name, and between entries; in px for type of 12 px. */
const HALF = 6;
const TO_NAME = 10;
const BETWEEN = 18;
const LEAD = 18;

/** Puts entries side by side, and on further rows where they do not fit. */
export function placeKey(
  entries: readonly Pick<KeyEntry, "of" | "text">[],
  { left, right, y, size, measure }: KeyPlace,
): readonly KeyEntry[] {
  const unit = size / 12;
  let x = left;
  let row = 0;
  return entries.map(({ of, text }) => {
    const half = (of === "expectedRange" || of === "centre" || of === "target" ? 9 : HALF) * unit;
    const width = half + Math.max(half, TO_NAME * unit) + measure(text, size);
    if (x > left && x + width > right) {
      x = left;
      row++;
    }
    const entry = { of, text, x: x + half, y: y + row * LEAD * unit };
    x += width + BETWEEN * unit;
    return entry;
  });
}
