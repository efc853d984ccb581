/** The width of text without a browser. */
import { bold, regular, type Widths } from "./widths.js";

/** A weight of type. */
export type Weight = "regular" | "bold";
/** The width of text in px, at a size in px. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

/** Unlisted characters, in 1/1000 em: East Asian scripts and pictographs, and all others. */
const WIDE = 1000;
const OTHER = 584;

/**
 * The width of text in Arial and the faces of its metrics (Helvetica, Liberation Sans, Arimo), without kerning: within 1 %.
 * A Latin letter with a diacritic is as wide as its base letter.
 */
export function measureText(text: string, size: number, weight: Weight = "regular"): number {
  const widths = weight === "bold" ? bold : regular;
  return (advance(text, widths, beyondAscii) * size) / 1000;
}

/** The same width; null where a character is not in the table, so that its width would be a guess. */
export function knownWidth(text: string, size: number, weight: Weight): number | null {
  const sum = advance(text, weight === "bold" ? bold : regular, known);
  return Number.isNaN(sum) ? null : (sum * size) / 1000;
}

/** The width of text in 1/1000 em. */
function advance(text: string, widths: Widths, beyond: typeof known): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code < 127) sum += widths.ascii[code - 32] ?? OTHER;
    else if (code < 0xdc00 || code > 0xdfff) sum += beyond(String.fromCodePoint(text.codePointAt(i) ?? code), widths);
  }
  return sum;
}

function beyondAscii(character: string, widths: Widths): number {
  const width = known(character, widths);
  return Number.isNaN(width) ? (character >= "\u2e80" ? WIDE : OTHER) : width;
}

/** The width of a character beyond ASCII in 1/1000 em; NaN where it would be a guess. */
function known(character: string, widths: Widths): number {
  const listed = widths.beyond[character] ?? regular.beyond[character];
  if (listed !== undefined) return listed;
  if (/\p{Mark}|\p{Format}|\p{Control}/u.test(character)) return 0;
  return widths.ascii[character.normalize("NFD").charCodeAt(0) - 32] ?? NaN;
}
