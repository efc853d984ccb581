/** Ledger entries that a configuration names by file: locked limits, under version control beside it. */
import { contentHash } from "../../hash.js";
import { fault, shown, unexpected } from "../../messages.js";
import { datesNamed } from "../../series/named.js";
import { aboutOption } from "../faults/errors.js";
import { pathFrom, textOf } from "../files.js";
import { isJson, type Json } from "./names.js";
import { jsonOf } from "../places.js";

/**
 * Options with entries in the place of names of files: of `lock` in a phase, and of `ledger`, whose entries lock the phases that
 * begin where theirs did. Throws `usage`, `json-syntax`, `wrong-type`, `entry-invalid`, `conflicting-options`.
 */
export async function withLocks({ ledger, ...options }: Json, folder: string): Promise<Json> {
  const { phases } = options;
  if (ledger === undefined || ledger === null)
    return Array.isArray(phases) ? { ...options, phases: await lockedBy(phases, folder) } : options;
  if (phases !== undefined && phases !== null && !Array.isArray(phases)) throw unexpected("wrong-type", "phases", phases, "an array");
  const kept = inForce(await entriesOf(ledger, folder));
  const locked = joined(
    await lockedBy(phases ?? [], folder),
    kept.map(({ entry }) => entry),
    options.financialYearStart,
  );
  kept.forEach(checkEntry);
  return { ...options, phases: locked };
}

/** Phases with the entry that each names in `lock`. */
function lockedBy(phases: readonly unknown[], folder: string): Promise<readonly unknown[]> {
  const read = async (phase: unknown, at: number): Promise<unknown> =>
    isJson(phase) && typeof phase.lock === "string"
      ? { ...phase, lock: await jsonIn(pathFrom(folder, phase.lock), `phases[${at}].lock`) }
      : phase;
  return Promise.all(phases.map(read));
}

/** An entry with the file that holds it. */
interface Kept {
  readonly path: string;
  readonly entry: Json;
}

/** The entries of the files that `ledger` names. */
async function entriesOf(ledger: unknown, folder: string): Promise<readonly Kept[]> {
  const files: readonly unknown[] = Array.isArray(ledger) ? ledger : [ledger];
  const read = async (file: unknown): Promise<readonly Kept[]> => {
    if (typeof file !== "string") throw fault("wrong-type", `ledger has ${shown(file)}, expected the name of a file`, { column: "ledger" });
    const path = pathFrom(folder, file);
    const held = await jsonIn(path, "ledger");
    return (Array.isArray(held) ? (held as readonly unknown[]) : [held]).map((entry) => {
      if (isJson(entry) && isJson(entry.phase)) return { path, entry };
      throw fault("entry-invalid", `${path} holds ${shown(entry)}, expected ledger entries as naturallimits lock prints them`, {
        column: "ledger",
      });
    });
  };
  return (await Promise.all(files.map(read))).flat();
}

/** What a file holds; `option` names it. */
async function jsonIn(path: string, option: string): Promise<unknown> {
  try {
    return jsonOf(await textOf(path), path);
  } catch (error) {
    throw aboutOption(error, option);
  }
}

/** Entries that no other of them replaces. */
function inForce(entries: readonly Kept[]): readonly Kept[] {
  const replaced = entries.map(({ entry }) => entry.supersedes);
  return entries.filter(({ entry }) => !replaced.includes(entry.id));
}

/** Throws at an entry that was edited; `spc` refuses it too, but does not know its file. */
function checkEntry({ path, entry }: Kept): void {
  if (typeof entry.id !== "string" || entry.id === contentHash(entry)) return;
  throw fault(
    "entry-invalid",
    `${path}: the entry with the reason ${shown(entry.reason)} was edited after it was made, expected it as naturallimits lock printed it`,
    { column: "ledger" },
  );
}

/** Each entry on the phase that begins where its own did, or as a phase where none is declared there. */
function joined(phases: readonly unknown[], entries: readonly Json[], yearStart: unknown): readonly unknown[] {
  const startOf = (entry: Json): unknown => (isJson(entry.phase) ? entry.phase.start : null);
  const doubled = entries.find((entry, at) => entries.findIndex((other) => startOf(other) === startOf(entry)) < at);
  if (doubled !== undefined)
    throw fault(
      "conflicting-options",
      `two entries of the ledger lock the phase that begins at ${shown(startOf(doubled))}, expected one to supersede the other`,
      { column: "ledger" },
    );
  const first = typeof yearStart === "number" ? yearStart : undefined;
  const beginsAt = (phase: unknown, entry: Json): boolean =>
    isJson(phase) && [phase.start, ...datesNamed(phase.start, first)].includes(startOf(entry));
  const locked = phases.map((phase) => {
    const entry = entries.find((one) => beginsAt(phase, one));
    return entry !== undefined && isJson(phase) && phase.lock === undefined ? { ...phase, lock: entry } : phase;
  });
  const others = entries.filter((entry) => !phases.some((phase) => beginsAt(phase, entry)));
  return [...locked, ...others.map((entry) => ({ start: startOf(entry), lock: entry }))];
}
