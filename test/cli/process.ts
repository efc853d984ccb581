/** A command line without a process: streams in memory, files in a folder of their own. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Io, run, type Sink } from "../../src/cli/index.js";

/** What a command left behind. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A sink that keeps what is written; `on` its events are never heard. */
export function memory(isTTY = false): Sink & { readonly text: () => string } {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  return {
    isTTY,
    on: () => undefined,
    write: (chunk) => {
      chunks.push(typeof chunk === "string" ? chunk : decoder.decode(chunk));
      return true;
    },
    text: () => chunks.join(""),
  };
}

/** A standard input of these chunks. */
export async function* chunksOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** Runs the command line, with text for standard input. */
export async function naturallimits(
  argv: readonly string[],
  stdin: Io["stdin"] = chunksOf(),
  terminals = { stdout: false, stderr: false },
): Promise<Outcome> {
  const [stdout, stderr] = [memory(terminals.stdout), memory(terminals.stderr)];
  const status = await run(argv, { stdin, stdout, stderr });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** A new folder with these files; gives the path of a file in it. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<(name: string) => string> {
  const path = await mkdtemp(join(tmpdir(), "naturallimits-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return (name) => join(path, name);
}
