/** Files of the caller: read whole, and written whole or not at all. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { fault } from "../messages.js";
import type { Arguments } from "./flags.js";
import type { Output } from "./io.js";

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  EEXIST: "a file is called so",
  ENOTDIR: "a part of its path is no folder",
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
  try {
    return await readFile(path);
  } catch (error) {
    throw fault("usage", `cannot read ${path}: ${why(error)}`, { value: path });
  }
}

/** The text of a file in UTF-8. Throws `usage` where it cannot be read, `encoding` where it is none. */
export async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault("encoding", `${path} is not in UTF-8`, { value: path });
  }
}

/** Characters of a name that its draft keeps, so that a name which is as long as names may be has a draft too. */
const KEPT = 40;

function draftOf(name: string, pid: number): string {
  return `.${name.slice(0, KEPT)}.${pid}.part`;
}

/** Writes under a name for the time being and then renames, so that no reader and no failure ever meets half a file. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), draftOf(basename(path), process.pid));
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw fault("usage", `cannot write ${path}: ${why(error)}`, { value: path });
  }
}

/** Makes a folder, and those above it, where there is none. Throws `usage`. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw fault("usage", `cannot make the folder ${path}: ${why(error)}`, { value: path });
  }
}

/** Writes a value as JSON: to the file that `--output` names, else to standard output. */
export async function writeJson(args: Arguments, stdout: Output, value: object): Promise<void> {
  const output = args.one("output") ?? "-";
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (output === "-") await stdout.write(text);
  else await writeWhole(output, text);
}

function why(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return WHY[code] ?? (code === "" ? "unknown reason" : code);
}
