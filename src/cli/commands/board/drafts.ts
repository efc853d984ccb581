/** Drafts of files that a run which was killed has left behind. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { remove } from "../../files.js";

/** The drafts of a report, as `writeWhole` names them: some of a name, and the process that wrote. */
const DRAFT = /^\.[\w.-]+\.([1-9]\d*)\.part$/;

/** Removes the drafts in a folder whose process is no more. */
export async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = DRAFT.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await remove(join(folder, name));
  }
}

/** Whether a process runs; one of another user, which may not be asked, does. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
