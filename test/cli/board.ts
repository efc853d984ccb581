/** A report of two measures, one of them split by ward, and its folder. */
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Summary } from "../../src/cli/types/index.js";
import { folder, naturallimits, type Outcome } from "./process.js";

const months = Array.from({ length: 24 }, (_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);
const noise = [3, -2, 0, 5, -4, 1, -1, 2, -3, 4, -5, 0, 2, -1, 3, -3, 1, -2, 4, 0, -4, 2, -1, 1];

/** Falls of two wards; those of ward 2 rise in the last nine months. */
export const falls = `Register of falls
month;ward;falls;days
${["Ward 1", "Ward 2"]
  .flatMap((ward, w) =>
    months.map((month, i) => `${month};${ward};${8 + (noise[i] ?? 0) + (w === 1 && i >= 15 ? 9 : 0)};${800 + ((7 * i) % 30)}`),
  )
  .join("\n")}
`;
/** Waiting times with a gap. */
export const waits = `month,days\n${months.map((month, i) => `${month},${i === 4 ? "" : 40 + (noise[i] ?? 0)}`).join("\n")}\n`;
/** The configuration: line 7 is that of falls, line 8 that of waits. */
export const config = `{
  "title": "Quality report",
  "improvement": "down",
  "x": "month",
  "picture": { "width": 600 },
  "measures": [
    { "name": "Falls", "file": "falls.csv", "by": "ward", "chart": "u", "y": "falls", "n": "days", "per": 1000, "csv": { "skip": 1 } },
    { "name": "Waits <days>", "file": "waits.csv", "chart": "xmr", "y": "days", "target": 35 }
  ]
}
`;

/** A folder with the files of the report, some of them others; what rules cost is left out, as it takes a simulation. */
export async function reported(others: Readonly<Record<string, string>> = {}) {
  const at = await folder({ "falls.csv": falls, "waits.csv": waits, "board.json": config, ...others });
  const run = (...flags: readonly string[]): Promise<Outcome> =>
    naturallimits(["board", at("board.json"), "-o", at("out"), "--no-cost", ...flags]);
  const text = (name: string): Promise<string> => readFile(at(`out/${name}`), "utf8");
  const summary = async (): Promise<Summary> => JSON.parse(await text("summary.json")) as Summary;
  return { at, run, text, summary, files: () => filesIn(at("out")), source: dirname(at("out")) };
}

/** Paths of all files under a folder, in order. */
async function filesIn(path: string): Promise<readonly string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => `${parentPath}/${name}`.slice(path.length + 1).replaceAll("\\", "/"))
    .sort();
}

/** When a file was written, in ms. */
export async function writtenAt(path: string): Promise<number> {
  return (await stat(path)).mtimeMs;
}
