/** The fingerprint of the data behind locked limits. */
import { entryOf } from "../entryOf.js";
import type { Conventions } from "../types/index.js";
import type { HashedRow } from "./rows.js";
import { sha256 } from "./sha256.js";

/** The conventions that shape lines and so stand in the fingerprint of their data. */
const LINES = ["constants", "screening", "centreFrom", "rangeAverage", "sd", "method", "sigmas"] as const;
type LineConvention = (typeof LINES)[number];

const MODEL: readonly LineConvention[] = ["method", "sigmas"];
const RANGES: readonly LineConvention[] = ["constants", "screening", "rangeAverage", "sigmas"];
const SPREAD: readonly LineConvention[] = ["sd", "sigmas"];

/** Which of them each published kind reads; one of the caller's own may read all. */
const READ: Readonly<Record<string, readonly LineConvention[]>> = {
  run: ["centreFrom"],
  xmr: ["constants", "screening", "centreFrom", "rangeAverage", "sigmas"],
  mr: ["constants", "rangeAverage", "sigmas"],
  iPrime: RANGES,
  xbar: SPREAD,
  s: SPREAD,
  r: ["constants", "sigmas"],
  p: MODEL,
  np: MODEL,
  u: MODEL,
  c: MODEL,
  pPrime: RANGES,
  uPrime: RANGES,
  g: ["centreFrom", "method", "sigmas"],
  t: ["constants", "screening", "rangeAverage", "method", "sigmas"],
  funnel: MODEL,
  ewma: RANGES,
  cusum: RANGES,
};

/** SHA-256 of the observations behind some lines, with the conventions that made lines of them. */
export function dataHash(kind: string, conventions: Conventions, rows: readonly HashedRow[], subgroups: boolean): string {
  const read = entryOf(READ, kind) ?? LINES;
  const reads = (name: LineConvention): boolean =>
    read.includes(name) || (name === "constants" && read === SPREAD && conventions.sd === "range");
  const head = [kind, ...LINES.map((name) => (reads(name) ? String(conventions[name] ?? "") : ""))].join("|");
  const cell = (value: number | null): string => (value === null || Number.isNaN(value) ? "" : String(value));
  const line = ({ x, y, n, sd, range, ghost }: HashedRow): string =>
    [String(x), cell(y), cell(n), ...(subgroups ? [cell(sd), cell(range)] : []), ghost ? "1" : ""].join("|");
  return sha256([head, ...rows.map(line)].join("\n"));
}
