/** What stands below the axis: the key, the list of phases too narrow for their names, the caption. */
import { caption } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import type { Settings } from "../options.js";
import { wrapped } from "../text.js";
import type { Frame, KeyEntry, TextLine } from "../types.js";
import { type KeyNeeds, keyEntries, placeKey } from "./keyRow.js";

/** What the foot must tell. */
export interface FootNeeds extends Omit<KeyNeeds, "locale"> {
  /** Sentences about the drawing. */
  readonly drawing: readonly string[];
  /** Phases by number. */
  readonly list: readonly string[];
  /** Decimals of lines. */
  readonly decimals: number;
  /** Height of the axis, in px. */
  readonly axis: number;
}

/** The foot, measured from the bottom of the plot. */
export interface Foot {
  /** The key. */
  readonly key: readonly KeyEntry[];
  /** The caption. */
  readonly caption: readonly TextLine[];
  /** From the bottom of the plot to that of the picture, in px. */
  readonly height: number;
}

/** From the axis to the middle of the key, from its last row to its end, and from there to the caption, in px for type of 12 px. */
const TO_KEY = 14;
const HALF_ROW = 9;
const TO_CAPTION = 5;
/** From line to line of a caption, as a multiple of its size. */
const LEAD = 1.35;

/** Lays out key and caption. */
export function layFoot(chart: Chart, settings: Settings, needs: FootNeeds, measure: Frame["measure"]): Foot {
  const { sizes, width, locale } = settings;
  const unit = sizes.label / 12;
  const entries = keyEntries(chart, { ...needs, locale });
  const first = needs.axis + TO_KEY * unit;
  const key = placeKey(entries, { left: sizes.pad, right: width - sizes.pad, y: first, size: sizes.label, measure });
  const keyEnd = (key.at(-1)?.y ?? needs.axis) + (key.length > 0 ? HALF_ROW * unit : 0);

  const texts = [needs.list.join("; "), captionText(chart, settings, needs)].filter((text) => text !== "");
  const lines = texts.flatMap((text) => wrapped(text, (line) => measure(line, sizes.caption), width - 2 * sizes.pad));
  const start = keyEnd + TO_CAPTION * unit + sizes.caption;
  const placed = lines.map((text, i) => ({ text, x: sizes.pad, y: start + i * LEAD * sizes.caption }));
  return { key, caption: placed, height: (placed.at(-1)?.y ?? keyEnd - 4 * unit) + sizes.pad };
}

function captionText(chart: Chart, settings: Settings, { drawing, decimals }: FootNeeds): string {
  const { caption: source, locale, per, cost, version } = settings;
  if (source === false) return "";
  return caption(chart, {
    locale,
    per,
    decimals,
    drawing,
    ...(cost === undefined ? {} : { cost }),
    ...(source === undefined ? {} : { source }),
    ...(version === undefined ? {} : { version }),
  }).join(" ");
}
