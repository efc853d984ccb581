/** Forms of Danish words that sentences need. */
import type { Params } from "../../types/index.js";

/** A value as text. */
export function text(value: Params[string] | undefined): string {
  return value === undefined ? "" : String(value);
}

/** A number of things: "1 punkt", "9 punkter". */
export function count(n: Params[string] | undefined, one: string, many: string): string {
  return `${text(n)} ${n === 1 ? one : many}`;
}

/** The definite form of a centre line: "gennemsnittet", "medianen", "centerlinjen". */
export function definite(noun: Params[string] | undefined): string {
  const name = text(noun);
  return name + (name.endsWith("snit") ? "tet" : name.endsWith("e") ? "n" : name === "" ? "" : "en");
}

/** Nouns of the neuter gender. */
const NEUTER: readonly unknown[] = ["quarter", "year", "financial-year"];

/** "den første måned", "det første kvartal", "de første 12 måneder". */
export function first({ n, row, period }: Params): string {
  if (n !== 1) return `de første ${text(period)}`;
  return `${NEUTER.includes(row) ? "det" : "den"} første ${text(period).replace(/^1 /, "")}`;
}

/** A number with so many decimals, and a decimal comma; text as it is. */
export function fixed(value: Params[string] | undefined, decimals: number): string {
  return typeof value === "string" ? value : Number(value).toFixed(decimals).replace(".", ",");
}
