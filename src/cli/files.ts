/** Files of the caller: read whole, and written whole or not at all. */
import { appendFile, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { fault } from "../messages.js";
import type { Arguments } from "./options/arguments.js";
import type { Output } from "./io.js";

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  EEXIST: "a file already has that name",
  ENOTDIR: "part of its path is not a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
  ERR_INVALID_ARG_VALUE: "no file can have that name",
};

/** The path of a file that is named from a folder, or from the root. */
export function pathFrom(folder: string, file: string): string {
  return isAbsolute(file) ? file : join(folder, file);
}

/** The bytes of a file. Throws `usage` where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  return attempt("read", path, () => readFile(path));
}

/** The bytes of a file; null where there is none. Throws `usage` where it is there and cannot be read. */
export async function bytesIfThere(path: string): Promise<Buffer | null> {
  return attempt("read", path, () =>
    readFile(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }),
  );
}

/** Adds to a file, which is made where there is none. Throws `usage`. */
export async function addTo(path: string, text: string): Promise<void> {
  await attempt("write", path, () => appendFile(path, text));
}

/** Removes a file where it is there. Throws `usage`. */
export async function remove(path: string): Promise<void> {
  await attempt("remove", path, () => rm(path, { force: true }));
}

/** The text of a file in UTF-8. Throws `usage` where it cannot be read, `encoding` where it is none. */
export async function textOf(path: string): Promise<string> {
  return utf8Of(await bytesOf(path), path);
}

/** Bytes in UTF-8 as text, without a byte-order mark; `what` is what messages call them. Throws `encoding` where they are none. */
export function utf8Of(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault("encoding", `${what} is not in UTF-8`, { value: what });
  }
}

/** Throws `usage` where an output would take the place of a file that is read. */
export async function refuseReplacing(output: string, read: readonly string[]): Promise<void> {
  for (const path of read) {
    if (await isSameFile(output, path))
      throw fault("usage", `${output} is read by this command, expected another file to write to`, { value: output });
  }
}

/** Whether two paths lead to one file: by a link, or where capital and small letters make no difference. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const found = await fileAt(path);
  return found !== null && found === (await fileAt(other));
}

/** What a file that holds data is known by, whatever it is called; null where there is none. Some systems number no files. */
async function fileAt(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found?.isFile() !== true) return null;
  return found.ino === 0n ? realpath(path) : `${found.dev} ${found.ino}`;
}

/** Characters of a name that its draft keeps, so that a name which is as long as names may be has a draft too. */
const KEPT = 40;

function draftOf(name: string, pid: number): string {
  return `.${name.slice(0, KEPT)}.${pid}.part`;
}

/**
 * Writes under a name for the time being and then renames, so that no reader and no failure ever meets half a file. A link stays, and
 * leads to what is written; so does a pipe or a device, which is written into.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory()) return attempt("write", path, () => writeFile(path, content));
  const target = await realpath(path).catch(() => path);
  const draft = join(dirname(target), draftOf(basename(target), process.pid));
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw fault("usage", `cannot write ${path}: ${why(error)}`, { value: path });
  }
}

/** Makes a folder, and those above it, where there is none. Throws `usage`. */
export async function makeFolder(path: string): Promise<void> {
  await attempt("make the folder", path, () => mkdir(path, { recursive: true }));
}

/** Writes a value as JSON: to the file that `--output` names, else to standard output. */
export async function writeJson(args: Arguments, stdout: Output, value: object): Promise<void> {
  const output = args.one("output") ?? "-";
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (output === "-") await stdout.write(text);
  else await writeWhole(output, text);
}

async function attempt<T>(what: string, path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fault("usage", `cannot ${what} ${path}: ${why(error)}`, { value: path });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function why(error: unknown): string {
  const code = codeOf(error);
  return WHY[code] ?? (code === "" ? "unknown reason" : code);
}
