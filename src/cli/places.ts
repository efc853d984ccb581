/** JSON text as a value, with the line on which each member and element of it stands. */
import { fault, shown } from "../messages.js";
import { quotedAt } from "./quoted.js";

/** Lines, from 1, by path: `measures[0].chart`; the whole is "". */
export type Places = ReadonlyMap<string, number>;

/** JSON text that was read. */
export interface Placed {
  readonly value: unknown;
  readonly places: Places;
}

interface Scan {
  readonly text: string;
  /** What messages call the text. */
  readonly what: string;
  readonly places: Map<string, number>;
  at: number;
  /** The line that has been reached. */
  line: number;
  /** Where it ends; negative: there is no further one. */
  end: number;
  /** The first name that stands twice in one object. */
  twice: string | null;
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const NO_NUMBER = /-?(?:NaN|Infinity)(?!\w)/y;
const SPACE = /[ \t\r\n]*/y;
const DEEPEST = 100;

/** The value of JSON text. Throws `json-syntax`. */
export function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    scanned(text, what);
    throw fault("json-syntax", `${what} is not JSON`);
  }
}

/** The value of JSON text with its places. Throws `json-syntax`, also where a name stands twice in one object. */
export function placedJson(text: string, what: string): Placed {
  const { places, twice } = scanned(text, what);
  if (twice !== null) throw fault("json-syntax", `${what}: ${twice} appears there for the second time`);
  return { places, value: jsonOf(text, what) };
}

function scanned(text: string, what: string): Scan {
  const scan: Scan = { text, what, places: new Map([["", 1]]), at: 0, line: 1, end: text.indexOf("\n"), twice: null };
  readValue(scan, "", 0);
  if (next(scan) !== "") throw broken(scan, "nothing more");
  return scan;
}

function readValue(scan: Scan, path: string, depth: number): void {
  if (depth > DEEPEST) throw broken(scan, `at most ${DEEPEST} levels`);
  const first = next(scan);
  if (first === "{") readList(scan, "}", path, depth, readMember);
  else if (first === "[") readList(scan, "]", path, depth, readElement);
  else if (first === '"') {
    if (takeText(scan) === null) throw broken(scan, "text that ends on its line, with \\ in escapes only and no control characters");
  } else if (take(scan, SCALAR) === null) throw unread(scan);
}

function readElement(scan: Scan, path: string, depth: number, count: number): void {
  const own = `${path}[${count}]`;
  next(scan);
  mark(scan, own);
  readValue(scan, own, depth + 1);
}

function readMember(scan: Scan, path: string, depth: number, count: number, names: Set<string>): void {
  const first = next(scan);
  const name = takeText(scan);
  if (name === null) throw broken(scan, first === "}" && count > 0 ? "no comma before it" : "a name in double quotes");
  if (names.has(name)) scan.twice ??= `line ${lineAt(scan)}: ${name}`;
  names.add(name);
  const own = `${path === "" ? "" : `${path}.`}${name.slice(1, -1)}`;
  mark(scan, own);
  if (next(scan) !== ":") throw broken(scan, ": after the name");
  scan.at++;
  readValue(scan, own, depth + 1);
}

/** Members or elements up to the mark that closes them. */
function readList(scan: Scan, close: string, path: string, depth: number, readOne: typeof readMember): void {
  scan.at++;
  if (next(scan) === close) {
    scan.at++;
    return;
  }
  const names = new Set<string>();
  for (let count = 0; ; count++) {
    readOne(scan, path, depth, count, names);
    const after = next(scan);
    if (after !== close && after !== ",") throw broken(scan, `, or ${close}`);
    scan.at++;
    if (after === close) return;
  }
}

/** The next character that is no space; empty at the end. */
function next(scan: Scan): string {
  take(scan, SPACE);
  return scan.text.charAt(scan.at);
}

function take(scan: Scan, pattern: RegExp): string | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0] ?? null;
  if (found !== null) scan.at += found.length;
  return found;
}

function takeText(scan: Scan): string | null {
  const found = quotedAt(scan.text, scan.at);
  if (found !== null) scan.at += found.length;
  return found;
}

function mark(scan: Scan, path: string): void {
  if (!scan.places.has(path)) scan.places.set(path, lineAt(scan));
}

/** The line that has been reached; only ever further down. */
function lineAt(scan: Scan): number {
  for (; scan.end >= 0 && scan.end < scan.at; scan.end = scan.text.indexOf("\n", scan.end + 1)) scan.line++;
  return scan.line;
}

/** A value that JSON has not; NaN and Infinity, as other languages write them, are told from the rest. */
function unread(scan: Scan): Error {
  NO_NUMBER.lastIndex = scan.at;
  const got = NO_NUMBER.exec(scan.text)?.[0];
  return got === undefined ? broken(scan, "a value") : broken(scan, `a value: ${got} is not JSON; write null for a missing value`, got);
}

function broken(scan: Scan, expected: string, got?: string): Error {
  const { text, what, at } = scan;
  const column = at - (text.lastIndexOf("\n", at - 1) + 1) + 1;
  const where = text.trimEnd().includes("\n") ? `line ${lineAt(scan)}, column ${column}` : `column ${column}`;
  const found = got ?? (at >= text.length ? "the end" : shown(text.charAt(at)));
  return fault("json-syntax", `${what} is not JSON: ${where} has ${found}, expected ${expected}`);
}
