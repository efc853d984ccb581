/** What a command line says. */
import { parseArgs } from "node:util";
import { expectedOneOf, fault, nearest, optionCalled, shown } from "../../messages.js";
import { configuredAs } from "./configured.js";
import { type Command, commands, type Flag, flags } from "./flags.js";

/** What a command line says. */
export interface Arguments {
  /** The command; null where there is none. */
  readonly command: Command | null;
  /** What follows it: the file. */
  readonly files: readonly string[];
  /** The values of a flag, in order; [""] for a switch, [] for a flag not given. */
  readonly all: (name: string) => readonly string[];
  /** The value of a flag. */
  readonly one: (name: string) => string | undefined;
}

/** Reads a command line. Throws `usage`. */
export function argumentsOf(argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    flags.map(({ name, value, short }) => [
      name,
      { type: value === null ? ("boolean" as const) : ("string" as const), multiple: true, ...(short === undefined ? {} : { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const asked = positionals[0] === "help";
  const [name, ...files] = asked ? positionals.slice(1) : positionals;
  const command = name === undefined ? null : commandOf(name);
  const given = new Map<string, string[]>(asked ? [["help", [""]]] : []);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = flagOf(token.name, token.rawName, command);
    const isJoined = token.inlineValue === true && !token.rawName.startsWith("--");
    const value = isJoined ? token.value.replace(/^=/, "") : token.value;
    if (flag.many !== true && given.has(flag.name)) throw usage(`${token.rawName} is given twice`);
    given.set(flag.name, [...(given.get(flag.name) ?? []), valueOf(flag, token.rawName, value)]);
  }
  const all = (name: string): readonly string[] => given.get(name) ?? [];
  return { command, files, all, one: (name) => all(name)[0] };
}

/** An error in the use of the command line. */
export function usage(message: string): Error {
  return fault("usage", message);
}

/** What else `render` might be called. */
const DRAWS: readonly string[] = ["chart", "draw", "plot", "picture"];

function commandOf(name: string): Command {
  const known = Object.keys(commands).find((command): command is Command => command === name);
  const other = DRAWS.includes(name) ? '"render"' : name === "version" ? "--version" : null;
  const meant = other === null ? expectedOneOf(name, Object.keys(commands)) : `did you mean ${other}?`;
  if (known === undefined) throw usage(`unknown command ${shown(name)}, ${meant}`);
  return known;
}

function flagOf(name: string, written: string, command: Command | null): Flag {
  const called = flags.filter((candidate) => candidate.name === name);
  const flag = called.find(({ of }) => command === null || of.includes(command));
  if (flag !== undefined) return flag;
  const configured = command === null ? null : configuredAs(name);
  if (configured !== null)
    throw usage(
      `${written} is not a flag: write { ${configured} } in ${command === "board" ? "the configuration" : "a file, and name it with --config"}`,
    );
  if (called.length === 0) throw usage(`unknown option ${written}; ${meantBy(name, command)}`);
  const others = called.flatMap(({ of }) => of);
  const of = [others.slice(0, -1).join(", "), ...others.slice(-1)].filter((part) => part !== "").join(" and ");
  const words = name === "output" && command === "describe" ? "; the words go to standard output" : "";
  throw usage(`${written} is not an option of ${String(command)}, only of ${of}${words}`);
}

function meantBy(name: string, command: Command | null): string {
  const names = flags.filter(({ of }) => command === null || of.includes(command)).map((candidate) => candidate.name);
  const near =
    names.find((other) => name.length > 1 && other.startsWith(name)) ??
    optionCalled(name, names) ??
    (name.length > 1 ? nearest(name, names) : null) ??
    (/^v$/i.test(name) ? "version" : null);
  return near === null ? "--help lists the options" : `did you mean --${near}?`;
}

/** Values that are names of files or folders, which none is without; a variable that a script has not set gives "". */
const NAMED: readonly string[] = ["FILE", "DIR"];

function valueOf({ value }: Flag, written: string, got: string | undefined): string {
  if (value === null && got !== undefined) throw usage(`${written} takes no value`);
  if (value === null) return "";
  const isNone = got === "" && NAMED.includes(value);
  if (got === undefined || isNone || /^--./.test(got)) throw usage(`${written} needs a value: ${written} ${value}`);
  return got;
}
