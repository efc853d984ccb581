/** Errors as one line that speaks of the file. */
import { type Fault, MOST_FAULTS, SpcError } from "../../messages.js";
import type { Places } from "../places.js";

/** A part of a configuration. */
export interface Part {
  /** What messages call the configuration. */
  readonly source: string;
  /** Where its members stand. */
  readonly places: Places;
  /** Path of the part: `measures[0]`; empty for the whole. */
  readonly under: string;
}

/** The error with the name of the file before each of its messages; any other error as it is. */
export function within(source: string, error: unknown): unknown {
  return retold(error, (fault) => `${source}: ${fault.message}`);
}

/** The error with lines of the file in the place of rows of the input. */
export function byLines(error: unknown, lineOf: (row: number) => number): unknown {
  return retold(error, (fault) => onLine(fault, lineOf));
}

/** The message with the line of the file in the place of the row of the input. */
export function onLine({ code, row, message }: Fault, lineOf: (row: number) => number): string {
  if (row === null) return message;
  const [name, line] = [new RegExp(`\\brow ${row}\\b`), `line ${lineOf(row)}`];
  const told = name.test(message) ? message.replace(name, line) : `${line}: ${message}`;
  return otherRow(told, code, (other) => `line ${lineOf(other)}`);
}

/** A message with the row that repeats another's x told otherwise. */
export function otherRow(message: string, code: string, told: (row: number) => string): string {
  if (code !== "duplicate-x") return message;
  return message.replace(
    /\((first in )?row (\d+)\)/,
    (_, first: string | undefined, row: string) => `(${first ?? ""}${told(Number(row))})`,
  );
}

/** The message with the line of the configuration on which the option stands that it is about, or its part; as it is where no option is. */
export function placed(fault: Fault, part: Part): string {
  const { source, places, under } = part;
  const whole = isOfOption(fault) && under !== "" ? places.get(under) : undefined;
  const line = lineOf(fault, part) ?? whole;
  return line === undefined ? fault.message : `${source}: line ${line}: ${fault.message}`;
}

/** An option as the library speaks of it, with a value or a choice of them: `the option decimal: ","`. */
const OPTION = /\bthe option (\w+)(?:: ((?:(?:, | or )?(?:"[^"]*"|\d+))+))?/g;

/** A message with options as `told` tells them; functions have no place on a command line, nor in a file. */
export function translated(message: string, told: (option: string, values: string | undefined) => string | null): string {
  const tell = (phrase: string, option: string, values?: string): string => told(option, values) ?? phrase;
  return message.replace(OPTION, tell).replace(/,? or a function\b/, "");
}

/** How a file is read, so far as no option of a chart says it. */
export const OF_CSV: readonly string[] = ["skip", "decimal", "dates", "missing"];

/** What is wrong with a measure of a report, and the line in the configuration of its option, else of the measure. Options of CSV files are named as members of `csv`, as they are written there. */
export function inMeasure(fault: Fault, part: Part): { readonly line: number; readonly told: string } {
  const { places, under } = part;
  const inherited = isOfOption(fault) ? besideMeasures(fault.column, places) : undefined;
  const told = translated(fault.message, (option, values) =>
    OF_CSV.includes(option) ? `csv.${option}${values === undefined ? "" : `: ${values}`}` : null,
  );
  return { line: lineOf(fault, part) ?? inherited ?? places.get(under) ?? 1, told };
}

/** The line of an option that stands beside the measures, for all of them, by itself or in `csv`, `picture` or `conventions`. */
function besideMeasures(option: string, places: Places): number | undefined {
  const path = [...places.keys()].find((path) => path === option || (path.endsWith(`.${option}`) && !path.startsWith("measures[")));
  return path === undefined ? undefined : places.get(path);
}

/** The line of the entry that a message names, such as `phases[1]`; else of the option that the fault names; else of the first member of that name. */
function lineOf(fault: Fault, { places, under }: Part): number | null {
  if (!isOfOption(fault)) return null;
  const { column, message } = fault;
  const base = under === "" ? "" : `${under}.`;
  const entry = /\b\w+\[\d+\]/.exec(message)?.[0];
  const paths = [...(entry === undefined ? [] : [`${entry}.${column}`, entry]), column].map((path) => `${base}${path}`);
  const found =
    paths.find((path) => places.has(path)) ??
    [...places.keys()].find((path) => path.startsWith(base) && path.endsWith(`.${column}`)) ??
    (column === "lock" ? `${base}ledger` : undefined);
  return found === undefined ? null : (places.get(found) ?? null);
}

function isOfOption(fault: Fault): fault is Fault & { readonly column: string } {
  return fault.row === null && fault.column !== null;
}

/** The error with other messages. */
export function retold(error: unknown, tell: (fault: Fault) => string): unknown {
  return changed(error, (fault) => ({ ...fault, message: tell(fault) }));
}

/** The error as one about an option, whose line is told. */
export function aboutOption(error: unknown, option: string): unknown {
  return changed(error, (fault) => ({ ...fault, column: option }));
}

function changed(error: unknown, change: (fault: Fault) => Fault): unknown {
  if (!(error instanceof SpcError)) return error;
  const [first, ...others] = error.faults.map(({ code, message, row, column, value }) => change({ code, message, row, column, value }));
  return first === undefined ? error : new SpcError([first, ...others]);
}

/** The message of an error on one line; of an input with several faults, the first, and how many there are. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const more = error instanceof SpcError ? error.faults.length - 1 : 0;
  const rest = more === 0 ? "" : ` (and ${more === MOST_FAULTS - 1 ? "at least " : ""}${more} more)`;
  return `${error.message}${rest}`.replace(/\s+/g, " ");
}

/** Every fault of an error, a line each; the last says so where more of a file may be wrong. */
export function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof SpcError)) return [oneLine(error)];
  const cut = error.faults.filter(({ row }) => row !== null).length >= MOST_FAULTS;
  return [
    ...toldOnce(error.faults.map(({ message }) => message)),
    ...(cut ? [`${MOST_FAULTS} faults are listed at once; there may be more`] : []),
  ];
}

/** Messages on one line each, none twice, and advice, which stands behind a semicolon, with the first that has it. */
export function toldOnce(messages: readonly string[]): readonly string[] {
  const advice = new Set<string>();
  const lines = messages.map((message) => {
    const [, told = "", advised = ""] = /^(.*?)(; .*)?$/.exec(message.replace(/\s+/g, " ")) ?? [];
    const known = advice.has(advised);
    advice.add(advised);
    return known ? told : told + advised;
  });
  return [...new Set(lines)];
}
