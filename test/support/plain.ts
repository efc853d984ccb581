/** Charts from plain data: kinds, rules and presets by name, as in a configuration file. */
import { chartKinds } from "../../src/charts/byName.js";
import { spc } from "../../src/index.js";
import { presetOf } from "../../src/presets/index.js";
import { rulesOf } from "../../src/rules/index.js";
import type { Chart, SharedOptions, X } from "../../src/types/index.js";

/** A number that may be missing. */
export type Cell = number | null;

/** A row as a file has it. */
export type PlainRow = Readonly<Record<string, X | null | readonly Cell[]>>;

/** Options of `spc` as a file has them. */
export interface PlainOptions extends Omit<SharedOptions<PlainRow>, "x" | "y" | "rules" | "preset"> {
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly values?: string;
  readonly sd?: string;
  readonly range?: string;
  readonly rules?: readonly unknown[];
  readonly preset?: string;
}

/** The chart of some rows under options that name everything. */
export function plainChart(kind: string, rows: readonly PlainRow[], { rules, preset, ...options }: PlainOptions): Chart {
  const chart = chartKinds[kind];
  if (chart === undefined) throw new Error(`there is no chart kind ${kind}`);
  return spc(rows, {
    ...options,
    chart,
    ...(rules === undefined ? {} : { rules: rulesOf(rules.map(ruleOf)) }),
    ...(preset === undefined ? {} : { preset: presetOf(preset) }),
  });
}

/** Rows from parallel columns; a column that is one number holds for every row. */
export function rowsOf(columns: Readonly<Record<string, readonly PlainRow[string][] | X | undefined>>): readonly PlainRow[] {
  const given = Object.entries(columns).flatMap(([name, column]) => (column === undefined ? [] : [[name, column] as const]));
  const length = Math.max(...given.map(([, column]) => (typeof column === "object" ? column.length : 0)));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(given.map(([name, column]) => [name, typeof column === "object" ? (column[i] ?? null) : column])),
  );
}

/** "shift(8)" as a record; anything else as it is. */
function ruleOf(rule: unknown): unknown {
  const parts = typeof rule === "string" ? /^(\w+)\((\d+)\)$/.exec(rule) : null;
  if (parts !== null) return { rule: parts[1], length: Number(parts[2]) };
  return typeof rule === "string" ? { rule } : rule;
}
