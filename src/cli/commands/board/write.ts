/** Writing a report: only what an earlier run has not finished, each file whole or not at all. */
import { join } from "node:path";
import { SpcError } from "../../../messages.js";
import { bytesIfThere, isSameFile, makeFolder, remove, writeWhole } from "../../files.js";
import type { Output as Sink } from "../../io.js";
import type { SummaryFile } from "../../types/index.js";
import { removeDrafts } from "./drafts.js";
import { contentOf, endLog, finishedIn, isWhole, logFinished, refuseOthers } from "./finished.js";
import { hashOfBytes } from "./hashes.js";
import type { Output } from "./outputs.js";

/** A report that is ready to be written. */
export interface Report {
  readonly folder: string;
  readonly outputs: readonly Output[];
  /** The text of `summary.json`, from the files of the report. */
  readonly summary: (files: readonly SummaryFile[]) => string;
}

const BAR = 24;

/** How many files of a report were written, of how many, and how many pictures of an earlier one were removed. */
export interface Written {
  readonly written: number;
  readonly all: number;
  readonly removed: number;
}

/** Writes what has changed and removes pictures of an earlier report that this one lacks. */
export async function writeReport({ folder, outputs, summary }: Report, stderr: Sink): Promise<Written> {
  await refuseOthers(
    folder,
    outputs.map(({ path }) => path).filter((path) => !path.startsWith("charts/")),
  );
  await makeFolder(join(folder, "charts"));
  for (const place of [folder, join(folder, "charts")]) await removeDrafts(place);
  const finished = await finishedIn(folder);
  const files: SummaryFile[] = [];
  const all = outputs.length + 1;
  let written = 0;
  for (const output of outputs) {
    const known = finished.get(output.path);
    if (known?.made === output.made && (await isWhole(folder, known))) files.push(known);
    else {
      files.push(await writeOutput(folder, output));
      written++;
    }
    await stderr.progress(bar(files.length, all));
  }
  const removed = await removeOthers(folder, othersIn(finished, outputs), files);
  if (await writeChanged(join(folder, "summary.json"), summary(files))) written++;
  await stderr.progress(bar(all, all));
  await endLog(folder);
  return { written, all, removed };
}

/** Removes files that stand as they were written, and are not the same as one of the report under its new name; gives their number. */
async function removeOthers(folder: string, others: readonly SummaryFile[], files: readonly SummaryFile[]): Promise<number> {
  const renamed = new Map(files.map(({ path }) => [path.toLowerCase(), path]));
  let removed = 0;
  for (const file of others) {
    const now = renamed.get(file.path.toLowerCase());
    if (now !== undefined && (await isSameFile(join(folder, now), join(folder, file.path)))) continue;
    if (!(await isWhole(folder, file))) continue;
    await remove(join(folder, file.path));
    removed++;
  }
  return removed;
}

/** Writes a text unless it stands there; gives whether it was written. */
async function writeChanged(path: string, text: string): Promise<boolean> {
  if ((await contentOf(path))?.equals(Buffer.from(text)) === true) return false;
  await writeWhole(path, text);
  return true;
}

async function writeOutput(folder: string, { path, made, make }: Output): Promise<SummaryFile> {
  const content = await make();
  const file = { path, made, sha256: hashOfBytes(content) };
  await writeWhole(join(folder, path), content);
  await logFinished(folder, file);
  return file;
}

/** What is not as it would be written, each with what is wrong with it. */
export async function staleFiles({ folder, outputs, summary }: Report): Promise<readonly string[]> {
  const stale: string[] = [];
  const files: SummaryFile[] = [];
  const compare = async (path: string, content: string | Uint8Array): Promise<void> => {
    const wrong = await wrongWith(join(folder, path), content);
    if (wrong !== null) stale.push(wrong);
  };
  for (const { path, made, make } of outputs) {
    const content = await make();
    files.push({ path, made, sha256: hashOfBytes(content) });
    await compare(path, content);
  }
  for (const file of othersIn(await finishedIn(folder), outputs))
    if (await isWhole(folder, file)) stale.push(`${join(folder, file.path)} is no part of the report any more`);
  await compare("summary.json", summary(files));
  return stale;
}

/** What is wrong with a file that should hold this; null where it does. */
async function wrongWith(path: string, content: string | Uint8Array): Promise<string | null> {
  try {
    const there = await bytesIfThere(path);
    if (there === null) return `${path} is missing`;
    return there.equals(Buffer.from(content)) ? null : `${path} is stale`;
  } catch (error) {
    if (error instanceof SpcError) return error.message;
    throw error;
  }
}

/** Files of an earlier report that are none of this one. */
function othersIn(finished: ReadonlyMap<string, SummaryFile>, outputs: readonly Output[]): readonly SummaryFile[] {
  const paths = new Set(outputs.map(({ path }) => path));
  return [...finished.values()].filter(({ path }) => !paths.has(path));
}

function bar(done: number, all: number): string {
  const filled = Math.floor((BAR * done) / all);
  return `[${"#".repeat(filled)}${".".repeat(BAR - filled)}] ${done} of ${all} files`;
}
