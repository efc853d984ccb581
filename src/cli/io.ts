/** What the command line needs of a process, in types of its own. */

import { fault } from "../messages.js";

/** A stream that is written to: standard output, standard error. */
export interface Sink {
  /** Writes; false asks to wait for `drain`. */
  write: (chunk: string | Uint8Array) => boolean;
  /** Listens for `drain`, `error` and `close`. */
  on: (event: "drain" | "error" | "close", listener: (error?: Error) => void) => unknown;
  /** True on a terminal. */
  readonly isTTY?: boolean;
  /** Characters in a line of the terminal. */
  readonly columns?: number;
}

/** The three streams of a process; `process` itself is one. */
export interface Io {
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Standard output: the result and nothing else. */
  readonly stdout: Sink;
  /** Standard error: words, notices, errors. */
  readonly stderr: Sink;
}

/** A sink that waits while its reader is slow. */
export interface Output {
  /** Writes; false once the reader has gone (a closed pipe). */
  readonly write: (chunk: string | Uint8Array) => Promise<boolean>;
  /** The same of sentences: on a terminal, lines are broken between words. */
  readonly say: (words: string) => Promise<boolean>;
  /** On a terminal, how far the work has come: in the place of what was told of it before, and above what is said next, be it nothing. */
  readonly progress: (text: string) => Promise<void>;
  /** True on a terminal. */
  readonly terminal: boolean;
}

/** Wraps a sink. A closed pipe (EPIPE) is no error: it means that the reader has seen enough. Other failures throw `usage`. */
export function outputTo(sink: Sink): Output {
  const state: { gone: boolean; failure: string | null; wake: () => void } = { gone: false, failure: null, wake: () => undefined };
  sink.on("drain", () => {
    state.wake();
  });
  sink.on("close", () => {
    state.gone = true;
    state.wake();
  });
  sink.on("error", (error) => {
    if (error !== undefined && "code" in error && error.code === "EPIPE") state.gone = true;
    else state.failure = error?.message ?? "unknown reason";
    state.wake();
  });
  const write = async (chunk: string | Uint8Array): Promise<boolean> => {
    await new Promise<void>((resolve) => {
      state.wake = resolve;
      if (state.gone || state.failure !== null || sink.write(chunk)) resolve();
    });
    if (state.failure !== null) throw fault("usage", `cannot write to the output: ${state.failure}`);
    return !state.gone;
  };
  const terminal = sink.isTTY === true;
  let begun = "";
  const say = (words: string): Promise<boolean> => {
    const before = begun;
    begun = "";
    return write(before + (terminal ? broken(words, sink.columns ?? 80) : words));
  };
  const progress = async (text: string): Promise<void> => {
    if (!terminal) return;
    begun = "\n";
    await write(`\r${text}`);
  };
  return { write, say, progress, terminal };
}

/** Text in lines of at most so many characters, from 20 to 100, but for words that are longer. */
function broken(text: string, columns: number): string {
  const width = Math.max(20, Math.min(columns, 100));
  return text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, "g"), "$1\n");
}

/** All of standard input. */
export async function readAll(stdin: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/**
 * The lines of a stream in UTF-8, those of one chunk together, null for one that is not in UTF-8; a line never waits for the next
 * chunk unless it is incomplete.
 */
export async function* linesOf(stdin: Io["stdin"]): AsyncGenerator<readonly (string | null)[]> {
  let begun: Uint8Array[] = [];
  let isFirst = true;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const end = bytes.lastIndexOf(LINE_FEED);
    if (end >= 0) {
      yield decoded(Buffer.concat([...begun, bytes.subarray(0, end)]), isFirst);
      begun = [];
      isFirst = false;
    }
    if (end + 1 < bytes.length) begun.push(bytes.subarray(end + 1));
  }
  if (begun.length > 0) yield decoded(Buffer.concat(begun), isFirst);
}

const LINE_FEED = 10;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Lines without the feed behind the last; the first of a stream may begin with a byte-order mark. */
function decoded(bytes: Uint8Array, isFirst: boolean): readonly (string | null)[] {
  const lines = textIn(bytes)?.split("\n") ?? linesIn(bytes).map(textIn);
  return isFirst ? lines.map((line, at) => (at === 0 && line?.startsWith("\uFEFF") === true ? line.slice(1) : line)) : lines;
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function linesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return [...lines, bytes.subarray(from)];
}
