/** The flags of the command line, as data from which both the reader and the help are made. */

/** What can be asked for. */
export type Command = "render" | "describe" | "suggest" | "lock" | "capability" | "board" | "batch";

/** A flag. */
export interface Flag {
  /** Name, without the dashes. */
  readonly name: string;
  /** What follows it, in capitals; null for a switch. */
  readonly value: string | null;
  /** What it says, for the help. */
  readonly help: string;
  /** The commands that know it. */
  readonly of: readonly Command[];
  /** One letter. */
  readonly short?: string;
  /** True: it may be given several times. */
  readonly many?: true;
  /** The option of the library that it gives. Default: the one of its name. */
  readonly option?: string;
}

/** The commands, each with what it does. */
export const commands: Readonly<Record<Command, string>> = {
  render: "Draws the chart of a file; its words go to standard error.",
  describe: "Prints the chart of a file in words.",
  suggest: "Proposes phases as JSON, or draws them with -o out.svg, and applies none; its words go to standard error.",
  lock: "Locks the limits of a phase: prints a ledger entry as JSON, to be kept and named in the configuration.",
  capability: "Compares the process with specification limits: prints capability indices as JSON; cautions go to standard error.",
  board: "Writes a report of many measures to a folder: pictures, one page of HTML, summary.json.",
  batch: "Reads one request a line and writes one result a line (NDJSON).",
};

const DRAWN: readonly Command[] = ["render", "describe"];
const FILE: readonly Command[] = [...DRAWN, "suggest", "lock", "capability"];
const ALL: readonly Command[] = [...FILE, "batch"];
const EVERY: readonly Command[] = [...ALL, "board"];

const output = { name: "output", short: "o" };

/** Every flag, in the order of the help; one that means something else to another command stands again. */
export const flags: readonly Flag[] = [
  { name: "chart", value: "KIND", of: ALL, help: "chart kind" },
  { name: "x", value: "COLUMN", of: ALL, help: "date, number or name of each row (default: 1, 2, 3 …)" },
  { name: "y", value: "COLUMN", of: ALL, help: "the observation" },
  { name: "n", value: "COLUMN", of: ALL, help: "denominator" },
  { name: "name", value: "TEXT", of: ALL, help: "name of the measure" },
  { name: "improvement", value: "WAY", of: ALL, help: "up, down or neither (default)" },
  { name: "target", value: "NUMBER|COLUMN", of: ALL, help: "the goal, in natural units: 0.05 for 5%" },
  { name: "preset", value: "NAME", of: ALL, help: "rules and conventions of a programme" },
  {
    name: "period",
    value: "STEP",
    of: ALL,
    help: "fills in absent periods: hour, day, week, month, quarter, year, financial-year",
  },
  { name: "combine", value: "HOW", of: ALL, help: "combines the rows of one x or period into one: sum, mean, median, count" },
  { name: "unit", value: "UNIT", of: ALL, help: "proportion: y is a share such as 0.92, shown in per cent" },
  { name: "per", value: "NUMBER", of: ALL, help: "display scale, for example 1000" },
  { name: "extend", value: "PERIODS", of: ALL, help: "periods ahead of the data over which lines and target continue" },
  {
    name: "config",
    value: "FILE",
    of: ALL,
    help: "JSON with these and all other options: phases, locks, ghosts, rules, conventions, picture, csv",
  },
  { name: "input", value: "KIND", of: FILE, help: "csv or json (default: by the ending of the file, else csv)" },
  { name: "skip", value: "LINES", of: FILE, help: "number of title lines above the column names" },
  { name: "decimal", value: "MARK", of: FILE, help: ". (default) or ," },
  { name: "dates", value: "ORDER", of: FILE, help: "dmy, mdy, ymd, my or ym, where dates are not ISO" },
  {
    name: "where",
    value: "COLUMN=VALUE",
    of: FILE,
    many: true,
    help: "only rows with this value in this column; may be given several times",
  },
  { name: "missing", value: "SYMBOL", of: FILE, many: true, help: "another symbol for a missing value; may be given several times" },
  {
    ...output,
    value: "FILE",
    of: ["render"],
    help: "out.svg, out.png, out.json, out.csv (points and limits), or - for standard output (default), as SVG",
  },
  { ...output, value: "FILE", of: ["suggest"], help: "out.svg or out.png for a picture, else JSON; - for standard output (default)" },
  { ...output, value: "FILE", of: ["lock", "capability"], help: "file of JSON, or - for standard output (default)" },
  { ...output, value: "DIR", of: ["board"], help: "folder to write to (required)" },
  { name: "as-of", value: "DATE", of: EVERY, option: "asOf", help: "date of the extract, for the caption" },
  { name: "title", value: "TEXT", of: ["render"], help: "title (default: the finding)" },
  { name: "subtitle", value: "TEXT", of: ["render"], help: "subtitle (default: measure, unit and span)" },
  {
    name: "from",
    value: "X",
    of: ["render", "board"],
    help: "first date, number or name that is drawn; limits and words stay those of all",
  },
  { name: "last", value: "NUMBER", of: ["render", "board"], help: "how many of the latest points are drawn, in the place of --from" },
  { name: "width", value: "PIXELS", of: ["render"], help: "width of the picture (default: 840)" },
  { name: "scale", value: "NUMBER", of: ["render", "suggest", "board"], help: "PNG: pixels per unit of the picture (default: 1)" },
  {
    name: "font",
    value: "FILE",
    of: ["render", "suggest", "board"],
    many: true,
    option: "fonts",
    help: "PNG: a .ttf or .otf file (default: Arimo); may be given several times",
  },
  { name: "locale", value: "TAG", of: [...DRAWN, "suggest", "board"], help: "language: en-GB (default), en-US, da, de, fr" },
  {
    name: "fail-on",
    value: "WHAT",
    of: DRAWN,
    help: "status 1 on a verdict of concern, on any signal, or on any note: concern, signal, note",
  },
  {
    name: "fail-on",
    value: "WHAT",
    of: ["board"],
    help: "status 1 on what a chart has: concern, new-concern (it had none in the last report), signal, note",
  },
  { name: "no-cost", value: null, of: [...DRAWN, "board"], help: "leaves out how often a stable process would show a signal" },
  {
    name: "method",
    value: "METHOD",
    of: ["suggest"],
    help: "changePoint (default), stableShift, sustainedRun, permutation; with parameters: stableShift,period=24,shift=7",
  },
  { name: "phase", value: "POSITION", of: ["lock"], help: "which phase, from 0 (default: the latest)" },
  { name: "reason", value: "TEXT", of: ["lock"], help: "why the limits are locked (required)" },
  { name: "by", value: "WHO", of: ["lock"], option: "lockedBy", help: "who locks them (required)" },
  { name: "at", value: "DATE", of: ["lock"], option: "lockedAt", help: "when they are locked (required)" },
  { name: "cause", value: "TEXT", of: ["lock"], help: "the known cause of the change that began the phase" },
  { name: "persists", value: null, of: ["lock"], help: "the change is expected to continue" },
  { name: "supersedes", value: "ID", of: ["lock"], help: "the entry that this one replaces (default: the one in force)" },
  { name: "lower", value: "NUMBER", of: ["capability"], help: "lower specification limit, in natural units" },
  { name: "upper", value: "NUMBER", of: ["capability"], help: "upper specification limit" },
  { name: "nominal", value: "NUMBER", of: ["capability"], help: "the value aimed for (default: the midpoint)" },
  { name: "confidence", value: "SHARE", of: ["capability"], help: "confidence of the intervals (default: 0.95)" },
  { name: "degrees", value: "HOW", of: ["capability"], help: "degrees of freedom of sigma within: effective (default) or total" },
  { name: "points", value: null, of: ["batch"], help: "whole charts instead of verdict, phases, signals and notes" },
  { name: "by", value: "COLUMN", of: ["board"], help: "splits every file into one chart for each value of this column" },
  { name: "png", value: null, of: ["board"], help: "also writes every picture as PNG" },
  { name: "check", value: null, of: ["board"], help: "writes nothing; status 4 where the files differ from what would be written" },
  { name: "help", value: null, short: "h", of: EVERY, help: "this help" },
  { name: "version", value: null, of: EVERY, help: "version of the library" },
];

/** The flag that gives an option of the library to a command; undefined where none does. */
export function flagFor(given: string, command: Command): Flag | undefined {
  return flags.find(({ name, option = name, of }) => option === given && of.includes(command));
}
