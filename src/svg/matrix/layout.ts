/** Where heads and cells of a matrix stand. */
import { phrase } from "../../readings/describe.js";
import { stacked } from "../frame/around/heading.js";
import type { Settings } from "../options.js";
import { wordsOf, wrapped } from "../wrapping.js";
import type { TextLine } from "../types.js";

/** A matrix as words: heads of rows and columns, and the names in each cell, row by row. */
export interface MatrixWords {
  readonly variations: readonly string[];
  readonly assurances: readonly string[];
  readonly names: readonly (readonly string[])[];
}

/** The head of a row or a column in its place. */
export interface PlacedHead {
  /** What it is the head of, and which of them. */
  readonly of: "variation" | "assurance";
  readonly at: number;
  /** Its name. */
  readonly lines: readonly TextLine[];
  /** Upper left corner and side of its icon. */
  readonly icon: { readonly x: number; readonly y: number; readonly size: number };
}

/** A matrix in its place. */
export interface MatrixPlan {
  /** Heads of rows and columns. */
  readonly heads: readonly PlacedHead[];
  /** The names in the cells. */
  readonly names: readonly TextLine[];
  /** Where the head ends, and each row; in px. */
  readonly top: number;
  readonly bottoms: readonly number[];
}

/** Type of the names in cells, in px for labels of 12 px. */
export const NAME = 12.5;

/** Least width of the heads of rows, and the paper on which there are no columns; in px for type of 12 px. */
const HEAD = 150;
const NARROW = 560;
const GAP = 14;
const LEAD = 15.5;
/** Between the names of a cell, and above and below them. */
const APART = 3;
const AIR = 12;
/** The most names of a cell that are drawn, and the most lines of one. */
const MOST = 20;
const LINES = 8;

/** What is laid out, and with what. */
interface Room {
  readonly settings: Settings;
  readonly unit: number;
  readonly words: MatrixWords;
  /** Side of an icon. */
  readonly side: number;
}

/** Lays out a table; on narrow paper a list of what there is. */
export function layMatrix(words: MatrixWords, settings: Settings, top: number): MatrixPlan {
  const { sizes, unit, width } = settings;
  const room = { settings, unit, words, side: 0.9 * sizes.icon };
  return width < NARROW * unit ? layList(room, top) : layTable(room, top);
}

function layTable(room: Room, top: number): MatrixPlan {
  const { settings, unit, words, side } = room;
  const { pad } = settings.sizes;
  const head = headWidth(room);
  const left = pad + head;
  const across = (settings.width - pad - left) / words.assurances.length;
  const within = across - GAP * unit;
  const heads = words.assurances.map((label, at): PlacedHead => {
    const x = left + at * across;
    return { of: "assurance", at, icon: { x, y: top, size: side }, lines: bold(room, label, x, within, top + side + 17 * unit) };
  });
  const ruled = Math.round(
    endOf(
      heads.flatMap(({ lines }) => lines),
      top + side,
    ) +
      10 * unit,
  );
  const names: TextLine[] = [];
  let y = ruled;
  const bottoms = words.variations.map((label, at) => {
    const icon = { x: pad, y: y + AIR * unit, size: side };
    const named = beside(room, { of: "variation", at, icon }, label, head - side - (8 + GAP) * unit);
    heads.push(named);
    const cells = words.assurances.map((_, column) =>
      listed(room, namesAt(room, at, column), left + column * across, within, icon.y + side / 2 + 4 * unit),
    );
    names.push(...cells.flat());
    y = Math.round(endOf([...cells.flat(), ...named.lines], icon.y + side - 6 * unit) + AIR * unit);
    return y;
  });
  return { heads, names, top: ruled, bottoms };
}

/** Width of the heads of rows, none of whose words is broken unless they would take a third of the paper. */
function headWidth({ settings, unit, words, side }: Room): number {
  const { measure, sizes, width } = settings;
  const widest = Math.max(...words.variations.flatMap(wordsOf).map((word) => measure(word, sizes.label, "bold")));
  return Math.max(HEAD * unit, Math.min(width / 3, side + (8 + GAP) * unit + widest));
}

/** Row by row: its head, and under it each verdict on the target that a measure has, with the names. */
function layList(room: Room, top: number): MatrixPlan {
  const { settings, unit, words, side } = room;
  const { pad } = settings.sizes;
  const within = settings.width - 2 * pad;
  const [heads, names]: [PlacedHead[], TextLine[]] = [[], []];
  let y = top;
  const bottoms = words.variations.map((label, at) => {
    const icon = { x: pad, y: y + AIR * unit, size: side };
    heads.push(beside(room, { of: "variation", at, icon }, label, within - side - 8 * unit));
    y = icon.y + side;
    const indent = side + 8 * unit;
    const present = words.assurances.flatMap((assurance, column) => {
      const cell = namesAt(room, at, column);
      return cell.length === 0 ? [] : [{ assurance, column, cell }];
    });
    for (const { assurance, column, cell } of present) {
      const small = { x: pad + indent, y: y + 8 * unit, size: 20 * unit };
      const head = beside(room, { of: "assurance", at: column, icon: small }, assurance, within - indent - 28 * unit);
      const under = listed(room, cell, pad + indent, within - indent, Math.max(small.y + small.size, endOf(head.lines, 0)) + 18 * unit);
      heads.push(head);
      names.push(...under);
      y = endOf(under, y) + 4 * unit;
    }
    y = Math.round(y + AIR * unit);
    return y;
  });
  return { heads, names, top, bottoms };
}

function namesAt({ words }: Room, row: number, column: number): readonly string[] {
  return words.names[row * words.assurances.length + column] ?? [];
}

/** A head with its name at the right of its icon. */
function beside(room: Room, head: Omit<PlacedHead, "lines">, label: string, within: number): PlacedHead {
  const { unit } = room;
  const { x, y, size } = head.icon;
  const lines = bold(room, label, x + size + 8 * unit, within, y + size / 2 + 4 * unit);
  const lift = ((lines.length - 1) * LEAD * unit) / 2;
  return { ...head, lines: lines.map((line) => ({ ...line, y: line.y - lift })) };
}

function bold({ settings, unit }: Room, text: string, x: number, within: number, y: number): readonly TextLine[] {
  const { measure, sizes } = settings;
  return stacked(
    wrapped(text, (line) => measure(line, sizes.label, "bold"), within, 5),
    x,
    y,
    LEAD * unit,
  );
}

/** The names of a cell, one under the other, of many only the first; a dash for none. */
function listed({ settings, unit }: Room, all: readonly string[], x: number, within: number, y: number): readonly TextLine[] {
  const { measure, locale } = settings;
  const more = all.length - MOST + 1;
  const few = more > 1 ? [...all.slice(0, MOST - 1), phrase("matrix-more", { count: more }, locale)] : all;
  let next = y;
  return (few.length === 0 ? ["–"] : few).flatMap((name) => {
    const texts = wrapped(name, (line) => measure(line, NAME * unit), within, LINES);
    const lines = stacked(texts, x, next, LEAD * unit);
    next += (lines.length * LEAD + APART) * unit;
    return lines;
  });
}

function endOf(lines: readonly TextLine[], least: number): number {
  return lines.reduce((most, { y }) => Math.max(most, y), least);
}
