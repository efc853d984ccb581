/** What stands below the axis: the key, the list of phases too narrow for their names, the caption. */
import type { Settings } from "../../options.js";
import { filled, wrapped } from "../../wrapping.js";
import type { KeyEntry, TextLine } from "../../types.js";
import type { Listed } from "../annotations.js";
import { type KeyText, placeKey } from "./keyRow.js";

/** What the foot must tell. */
export interface FootNeeds {
  /** Entries of the key. */
  readonly key: readonly KeyText[];
  /** The caption, or its paragraphs; empty for none. */
  readonly text: string | readonly string[];
  /** Phases by number. */
  readonly list: readonly string[];
  /** Annotations for which there is no room above or within the plot. */
  readonly annotations: readonly Listed[];
  /** Height of the axis, in px. */
  readonly axis: number;
}

/** The foot, measured from the bottom of the plot. */
export interface Foot {
  /** The key. */
  readonly key: readonly KeyEntry[];
  /** The caption. */
  readonly caption: readonly TextLine[];
  /** Places on the axis that get a mark, in px. */
  readonly noted: readonly number[];
  /** From the bottom of the plot to that of the picture, in px. */
  readonly height: number;
}

/** From the axis to the middle of the key, from its last row to its end, and from there to the caption, in px for type of 12 px. */
const TO_KEY = 14;
const HALF_ROW = 9;
const TO_CAPTION = 5;
/** Width of a mark, in px for type of 12 px. */
const MARK = 2;
/** From line to line of a caption, as a multiple of its size. */
const LEAD = 1.35;
/** Up to this many phases stand below each other; more in columns. Between these, in px for type of 12 px. */
const FEW = 3;
const APART = 24;

/** Lays out key and caption. */
export function layFoot(needs: FootNeeds, { sizes, unit, width, measure }: Settings): Foot {
  const first = needs.axis + TO_KEY * unit;
  const key = placeKey(needs.key, { left: sizes.pad, right: width - sizes.pad, y: first, size: sizes.label, measure });
  const keyEnd = (key.at(-1)?.y ?? needs.axis) + (key.length > 0 ? HALF_ROW * unit : 0);

  const noted = needs.annotations.flatMap(({ at }) => at ?? []);
  const column = Math.max(noted.length > 0 ? MARK * unit : 0, ...needs.annotations.map(({ number }) => measure(number, sizes.caption)));
  const placed: TextLine[] = [];
  let y = keyEnd + TO_CAPTION * unit + sizes.caption;
  const write = (text: string, x: number, mark: Pick<TextLine, "mark"> = {}, inLines: typeof filled = wrapped): void => {
    const lines = inLines(text, (part) => measure(part, sizes.caption), width - sizes.pad - x);
    placed.push(...lines.map((line, i) => ({ text: line, x, y: y + i * LEAD * sizes.caption, ...(i === 0 ? mark : {}) })));
    y += lines.length * LEAD * sizes.caption;
  };
  const { across, rows } = columnsOf(needs.list, (text) => measure(text, sizes.caption), {
    room: width - 2 * sizes.pad,
    apart: APART * unit,
  });
  const top = y;
  needs.list.forEach((phase, i) => {
    if (i % rows === 0) y = top;
    write(phase, sizes.pad + across * Math.floor(i / rows));
  });
  y = Math.max(y, top + rows * LEAD * sizes.caption);
  for (const { number, text, at } of needs.annotations) {
    if (number !== "") placed.push({ text: number, x: sizes.pad, y });
    const indent = number === "" && at === null ? 0 : column + TO_CAPTION * unit;
    write(text, sizes.pad + indent, at === null ? {} : { mark: sizes.pad + column / 2 });
  }
  if (placed.length > 0) y += TO_CAPTION * unit;
  const paragraphs = [needs.text].flat();
  for (const paragraph of paragraphs) write(paragraph, sizes.pad, {}, paragraphs.length > 1 ? filled : wrapped);
  return { key, caption: placed, noted, height: Math.max(keyEnd - 4 * unit, ...placed.map((line) => line.y)) + sizes.pad };
}

/** How far columns of texts are from each other, and how many texts stand in each: few stand below each other, more in as many columns as have room. */
function columnsOf(
  texts: readonly string[],
  width: (text: string) => number,
  { room, apart }: { readonly room: number; readonly apart: number },
): { readonly across: number; readonly rows: number } {
  const across = Math.max(0, ...texts.map(width)) + apart;
  const columns = texts.length > FEW ? Math.max(1, Math.floor((room + apart) / across)) : 1;
  return { across, rows: Math.ceil(texts.length / columns) };
}
