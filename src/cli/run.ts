/** The command line: from words to a command, from its outcome to an exit status. */
import { SpcError } from "../messages.js";
import { LIBRARY } from "../version.js";
import { batch } from "./commands/batch.js";
import { boardFile } from "./commands/board.js";
import { capabilityOfFile } from "./commands/capability.js";
import { describeFile } from "./commands/describeFile.js";
import { byFlags } from "./faults/byFlags.js";
import { linesOf } from "./faults/errors.js";
import { type Arguments, argumentsOf } from "./options/arguments.js";
import { type Command } from "./options/flags.js";
import { helpOn } from "./options/help.js";
import { type Io, type Output, outputTo } from "./io.js";
import { lock } from "./commands/lock.js";
import { render } from "./commands/render.js";
import { suggest } from "./commands/suggest.js";

type Run = (args: Arguments, io: Io, stdout: Output, stderr: Output) => Promise<number>;
const RUNS: Readonly<Record<Command, Run>> = {
  render,
  describe: describeFile,
  suggest,
  lock,
  capability: capabilityOfFile,
  board: boardFile,
  batch,
};

/**
 * Runs the command line `naturallimits`.
 * @param argv - what stands after the name of the program
 * @param io - the streams; `process` will do
 * @returns the exit status: 0 done; 1 done, and what `--fail-on` names was met; 2 wrong usage or data; 3 internal error; 4 `board --check` found stale files
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [stdout, stderr] = [outputTo(io.stdout), outputTo(io.stderr)];
  try {
    const args = argumentsOf(argv);
    if (args.one("version") !== undefined) return await printed(stdout, `${LIBRARY}\n`);
    if (args.one("help") !== undefined) return await printed(stdout, helpOn(args.command));
    if (args.command === null) {
      await stderr.write(`naturallimits: no command\n${helpOn(null)}`);
      return 2;
    }
    return await done(args.command, args, io, stdout, stderr);
  } catch (error) {
    const expected = error instanceof SpcError;
    await told(stderr, linesOf(error), expected ? "" : "internal error: ");
    return expected ? 2 : 3;
  }
}

/** Says what went wrong. Where standard error cannot be written to, the exit status has to say it. */
async function told(stderr: Output, lines: readonly string[], before: string): Promise<void> {
  try {
    for (const line of lines) await stderr.say(`naturallimits: ${before}${line}\n`);
  } catch (error) {
    if (!(error instanceof SpcError)) throw error;
  }
}

async function done(command: Command, args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  try {
    return await RUNS[command](args, io, stdout, stderr);
  } catch (error) {
    throw byFlags(error, command);
  }
}

async function printed(stdout: Output, text: string): Promise<number> {
  await stdout.write(text);
  return 0;
}
