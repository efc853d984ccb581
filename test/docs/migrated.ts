/** The tables of docs/migration.md, and what runs their second column. */
import { runInNewContext } from "node:vm";
import * as naturallimits from "../../src/index.js";
import * as locales from "../../src/locales/index.js";
import * as svg from "../../src/svg/index.js";
import { codesIn, tableUnder, textOf } from "./markdown.js";

const { spc, xmrChart } = naturallimits;

export const page = textOf("docs/migration.md");

/** Three years of months. */
export const rows = Array.from({ length: 36 }, (_, i) => ({
  month: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  events: 5 + ((7 * i) % 5),
  cases: 100 + ((11 * i) % 17),
}));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "events" });

/** The names that the code of the page knows. */
export const around = {
  ...naturallimits,
  ...svg,
  ...locales,
  rows,
  chart,
  charts: [chart, chart],
  cases: [12, 30, 8, 22, 41],
  summaries: [4, 5, 6].map((mean) => ({ mean, size: 5, sd: 1 })),
  base: { chart: xmrChart, x: "month", y: "events" },
};

/** Runs what stands in the second column: options within a call, or a whole call. */
export function run(code: string, of: string, names: object = {}): unknown {
  const calls: Readonly<Record<string, string>> = { spc: `spc(rows, { ...base, ${code} })`, svg: `svg(chart, { ${code} })`, call: code };
  return runInNewContext(`(${calls[of] ?? ""})`, { ...around, ...names }) as unknown;
}

/** The rows of a tool that name options: the option there, codes here, what takes them. */
export function optionsOf(tool: string): readonly { readonly theirs: string; readonly codes: readonly string[]; readonly of: string }[] {
  const fours = tableUnder(page, `## ${tool}`).filter((row) => row.length === 4);
  return fours.map(([theirs = "", ours = "", of = ""]) => ({ theirs, codes: codesIn(ours), of: of.replaceAll("`", "") }));
}

/** The chart kinds of a tool: its name for each, and ours. */
export function kindsOf(tool: string): ReadonlyMap<string, string> {
  const fives = tableUnder(page, `## ${tool}`).filter((row) => row.length === 5);
  const pairs = fives.flatMap(([their1, our1, , their2, our2]) => [[their1, our1] as const, [their2, our2] as const]);
  return new Map(pairs.flatMap(([theirs, ours]) => codesIn(ours).map((kind) => [codesIn(theirs)[0] ?? "", kind] as const)));
}

/** The first code of the row of a tool that begins with these words. */
export function codeOf(tool: string, theirs: string): string {
  const found = optionsOf(tool).find((row) => row.theirs.startsWith(theirs));
  if (found === undefined) throw new Error(`docs/migration.md has no row ${theirs} under ${tool}`);
  return found.codes[0] ?? "";
}
