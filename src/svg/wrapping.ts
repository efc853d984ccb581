/** Text broken into lines, and cut, by the width of its words. */

/** The width of a line of a paragraph, for wrapping. */
export type LineWidth = (line: string) => number;

/** White space at which a line may break: none of the no-break spaces. */
const BREAK = /[^\S\u00a0\u2007\u202f]/;
/** "±", which stays on the line of its number. */
const PLUS_MINUS = 177;

/** Words between which a line may break. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !breaksAt(text, i)) continue;
    if (i > from) words.push(text.slice(from, i));
    from = i + 1;
  }
  return words;
}

function breaksAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (text.charCodeAt(i - 1) === PLUS_MINUS) return false;
  return code === 32 || (!(code > 32 && code < 127) && BREAK.test(text.charAt(i)));
}

/**
 * Text broken into lines no wider than `most`, and at most so many of them, the last then ending in an ellipsis.
 * Where the last line would be shorter than 40 % of the measure, the lines are evened out.
 */
export function wrapped(text: string, width: LineWidth, most: number, lines?: number): readonly string[] {
  const paragraph = paragraphOf(text, width);
  const plain = greedy(paragraph, width, most);
  if (lines !== undefined && plain.length > lines) {
    const kept = plain.slice(0, lines - 1);
    return [...kept, shortened(restAfter(kept, paragraph.words.join(" ")), width, most)];
  }
  const last = plain.at(-1);
  const even = plain.length < 2 || last === undefined || width(last) >= 0.4 * most;
  return even ? plain : greedy(paragraph, width, narrowest(paragraph, most, plain.length));
}

/** What follows some lines of a text, which end between its words or within one. */
function restAfter(lines: readonly string[], text: string): string {
  const end = lines.reduce((at, line) => at + line.length + (text.charAt(at + line.length) === " " ? 1 : 0), 0);
  return text.slice(end);
}

/** Text broken into lines no wider than `most`, each as full as it can be. */
export function filled(text: string, width: LineWidth, most: number): readonly string[] {
  return greedy(paragraphOf(text, width), width, most);
}

function paragraphOf(text: string, width: LineWidth): Paragraph {
  const words = wordsOf(text);
  return { words, widths: words.map(width), space: width(" ") };
}

/** Words with their widths, and that of the space between them. */
interface Paragraph {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
}

/** The narrowest measure that needs no more lines than `most` does and breaks no word that this does not break, found by halving. */
function narrowest({ widths, space }: Paragraph, most: number, lines: number): number {
  let low = widths.reduce((least, width) => Math.max(least, width), most / 2);
  let high = most;
  for (let step = 0; step < 7 && low < high; step++) {
    const middle = (low + high) / 2;
    if (linesOf(widths, space, middle) <= lines) high = middle;
    else low = middle;
  }
  return high;
}

/** How many lines words of such widths fill. */
function linesOf(widths: readonly number[], space: number, most: number): number {
  let lines = 1;
  let reached = -space;
  for (const width of widths) {
    if (reached + space + width <= most) reached += space + width;
    else {
      lines++;
      reached = width;
    }
  }
  return lines;
}

/** Lines filled word by word; a line is as wide as its words and the spaces between them. */
function greedy({ words, widths, space }: Paragraph, width: LineWidth, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  let reached = 0;
  words.forEach((word, i) => {
    const alone = widths[i] ?? 0;
    if (line !== "" && reached + space + alone <= most) {
      line += ` ${word}`;
      reached += space + alone;
      return;
    }
    if (line !== "") lines.push(line);
    [line, reached] = [word, alone];
    if (alone <= most) return;
    const pieces = broken(word, width, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    reached = width(line);
  });
  return line === "" ? lines : [...lines, line];
}

/** The fewest characters of a word that stand alone on its last line. */
const FEWEST = 4;

/** A word wider than the measure, broken after a hyphen or a slash, else at a character. */
function broken(word: string, width: LineWidth, most: number): string[] {
  const pieces: string[] = [];
  const characters = Array.from(word);
  let from = 0;
  while (from < characters.length) {
    const fit = Math.max(1, fitting(characters, from, width, most));
    const start = characters.slice(from, from + fit);
    const rest = characters.length - from - fit;
    const joint = rest > 0 ? Math.max(start.lastIndexOf("-"), start.lastIndexOf("/")) + 1 : 0;
    const spared = rest > 0 && fit > FEWEST ? Math.max(0, FEWEST - rest) : 0;
    const piece = start.slice(0, joint > 0 ? joint : fit - spared);
    pieces.push(piece.join(""));
    from += piece.length;
  }
  return pieces;
}

/** How many characters from a position on fit: found by doubling, then by halving. */
function fitting(characters: readonly string[], from: number, width: LineWidth, most: number): number {
  const fits = (length: number): boolean => width(characters.slice(from, from + length).join("")) <= most;
  let high = 1;
  while (from + high < characters.length && fits(high)) high *= 2;
  high = Math.min(high, characters.length - from);
  let low = 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Digits that go on beyond a cut, which a line feed marks. */
const CUT_NUMBER = /[\d.,]*\d[.,]?\n[.,]?\d/;

/** Text cut to a width, with an ellipsis where something was cut: never within a number, as "2…" for 24 would be read, unless nothing else is there. */
export function shortened(text: string, width: LineWidth, most: number): string {
  if (width(text) <= most) return text;
  const characters = Array.from(text);
  const fit = fitting(characters, 0, width, most - width("…"));
  const start = characters.slice(0, fit).join("");
  const number = CUT_NUMBER.exec(`${start}\n${characters.slice(fit, fit + 2).join("")}`)?.index ?? 0;
  return `${(number > 0 ? start.slice(0, number) : start).trimEnd()}…`;
}
