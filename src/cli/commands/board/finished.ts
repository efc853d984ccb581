/** What earlier runs have finished: told by the summary, and by a log while a run is under way. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fault } from "../../../messages.js";
import { addTo, remove } from "../../files.js";
import { isJson } from "../../options/names.js";
import type { SummaryFile } from "../../types/index.js";
import { hashOfBytes } from "./hashes.js";

/** The log of a run that has not ended; its last line may be cut short. */
const LOG = ".board.ndjson";
/** Names of files that a report may hold, so that no summary can speak of others. */
const OURS = /^(?:charts\/[\w-]+\.(?:svg|png)|board\.(?:svg|png|css|md)|index\.html)$/;

/** Files that are known to be finished, by path. */
export async function finishedIn(folder: string): Promise<ReadonlyMap<string, SummaryFile>> {
  const listed = await listIn(folder, "files");
  const logged = ((await contentOf(join(folder, LOG)))?.toString() ?? "").split("\n").map(valueOf);
  return new Map([...listed, ...logged].flatMap(fileIn).map((file) => [file.path, file]));
}

/** Throws `usage` where one of these files is there and no report, or a summary of something else: they are somebody else's. */
export async function refuseOthers(folder: string, paths: readonly string[]): Promise<void> {
  const [summary, log] = [await contentOf(join(folder, "summary.json")), await contentOf(join(folder, LOG))];
  if (log !== null) return;
  const refuse = (path: string, why: string): Error =>
    fault("usage", `${join(folder, path)} is there and ${why}, expected another folder`, { value: folder });
  if (summary !== null) {
    if (isOurs(valueOf(summary.toString()))) return;
    throw refuse("summary.json", "not that of a report");
  }
  for (const path of paths) if ((await contentOf(join(folder, path))) !== null) throw refuse(path, "no summary.json of a report beside it");
}

/** Whether a summary is that of a report: one that is damaged or holds nothing counts, as that of another program can be read. */
function isOurs(summary: unknown): boolean {
  return summary === null || (isJson(summary) && (Array.isArray(summary.files) || Object.keys(summary).length === 0));
}

/** Whether the last run drew PNG files. */
export async function hasPng(folder: string): Promise<boolean> {
  return [...(await finishedIn(folder)).keys()].some((path) => path.endsWith(".png"));
}

/** The charts, by id, on which the last report gave a verdict of concern. */
export async function concernsIn(folder: string): Promise<readonly unknown[]> {
  const charts = await listIn(folder, "charts");
  return charts.flatMap((chart) => (isJson(chart) && isJson(chart.verdict) && chart.verdict.variation === "concern" ? [chart.id] : []));
}

/** Notes a file as finished. */
export async function logFinished(folder: string, file: SummaryFile): Promise<void> {
  await addTo(join(folder, LOG), `${JSON.stringify(file)}\n`);
}

/** Ends the log: the summary tells the same. */
export async function endLog(folder: string): Promise<void> {
  await remove(join(folder, LOG));
}

/** Whether a file stands in the folder as it was written. */
export async function isWhole(folder: string, { path, sha256 }: SummaryFile): Promise<boolean> {
  const content = await contentOf(join(folder, path));
  return content !== null && hashOfBytes(content) === sha256;
}

/** The bytes of a file; null where there is none, or none that can be read. */
export async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** A list in the summary of the last run; empty where there is none that can be read. */
async function listIn(folder: string, name: "files" | "charts"): Promise<readonly unknown[]> {
  const summary = valueOf((await contentOf(join(folder, "summary.json")))?.toString() ?? "");
  const list: readonly unknown[] = isJson(summary) && Array.isArray(summary[name]) ? summary[name] : [];
  return list;
}

function fileIn(value: unknown): readonly SummaryFile[] {
  if (!isJson(value)) return [];
  const { path, made, sha256 } = value;
  const told = typeof path === "string" && OURS.test(path) && typeof made === "string" && typeof sha256 === "string";
  return told ? [{ path, made, sha256 }] : [];
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
