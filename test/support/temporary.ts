import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before the tests: one folder in which all make theirs (`TEMP` on Windows). Vitest calls what this returns after the last. */
export default function temporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
