/** The help, made from the tables of commands, flags and names. */
import { presets } from "../../presets/index.js";
import { type Command, commands, type Flag, flags } from "./flags.js";
import { kinds } from "./kinds.js";

const LINES: Readonly<Record<Command, string>> = {
  render: "naturallimits render FILE --chart KIND [options] [-o OUT]",
  describe: "naturallimits describe FILE --chart KIND [options]",
  suggest: "naturallimits suggest FILE --chart KIND [options] [--method METHOD] [-o OUT]",
  lock: "naturallimits lock FILE --chart KIND [options] --reason TEXT --by WHO --at DATE [-o OUT]",
  capability: "naturallimits capability FILE --chart xmr|xbar [options] --lower NUMBER --upper NUMBER [-o OUT]",
  board: "naturallimits board CONFIG -o DIR [options]",
  batch: "naturallimits batch [options] < requests.ndjson > results.ndjson",
};

const STATUS = `Exit status: 0 done; 1 done, and --fail-on was met; 2 wrong usage or data (batch: some line failed); 3 internal error; 4 board --check found stale files.`;

/** The help of one command, or of all. */
export function helpOn(command: Command | null): string {
  if (command === null) return overview();
  const known = flags.filter(({ of }) => of.includes(command));
  const named = Object.keys(presets).filter((name) => !name.includes("@"));
  const charts = Object.entries(kinds).map(([name, of]) => `  ${name.padEnd(8)}${of}`);
  const file =
    command === "batch"
      ? ""
      : command === "board"
        ? "CONFIG is JSON with measures.\n"
        : "FILE is CSV, or JSON { rows, options }; - reads standard input.\n";
  return `Usage: ${LINES[command]}\n\n${commands[command]}\n${file}\n${known.map(line).join("\n")}\n\nChart kinds:\n${charts.join("\n")}\n\nPresets: ${named.join(", ")}.\n${STATUS}\n`;
}

function overview(): string {
  const names = Object.entries(commands).map(([name, does]) => `  ${name.padEnd(12)}${does}`);
  const usage = Object.values(LINES).join("\n       ");
  return `Usage: ${usage}\n\n${names.join("\n")}\n\nnaturallimits COMMAND --help lists the options of a command.\n${STATUS}\n`;
}

function line({ name, value, short, help }: Flag): string {
  const flag = `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}`;
  return `  ${flag.padEnd(24)}  ${help}`;
}
