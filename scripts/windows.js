// The tests on a checkout whose text files all end their lines with CR LF, as Git for Windows makes it where .gitattributes is passed over.
// Arguments name test files, as of vitest; without any, all tests run, in one time zone.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./installed.js";

const folder = mkdtempSync(join(tmpdir(), "naturallimits-"));
const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
const files = execFileSync("git", listed, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
/** Git takes a file for text that has no NUL in its first 8000 bytes. */
const isText = (bytes) => !bytes.subarray(0, 8000).includes(0);

try {
  let converted = 0;
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    const text = isText(bytes) ? bytes.toString("latin1").replace(/\r?\n/g, "\r\n") : bytes.toString("latin1");
    if (text.length !== bytes.length) converted++;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text, "latin1");
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  console.log(`${converted} of ${files.length} files have CR LF now`);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--project", "auckland", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: folder, stdio: "inherit", env: { ...process.env, CI: "true" } }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
