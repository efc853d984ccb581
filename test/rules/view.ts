/** Views for rules: values about a centre of 0 with sigma 1, and what a rule finds in them. */
import { defaults } from "../../src/conventions.js";
import type { Conventions, Rule, Run, View } from "../../src/types/index.js";

/** A view of values about a centre of 0 with sigma 1; gaps are left out, as the library leaves them out. */
export function viewOf(values: readonly (number | null)[], sigmas = 3): View {
  const value = values.filter((v) => v !== null && !Number.isNaN(v)) as readonly number[];
  return {
    length: value.length,
    value,
    zone: value.map((v) => zoneOf(v, sigmas / 3)),
    line: (_at, z) => z,
    scale: Math.max(0, ...value.map(Math.abs)),
  };
}

/** 0 on the centre, ±1 within a third of the way to the limits … ±4 beyond them; a value on a line is inside. */
function zoneOf(value: number, third: number): number {
  const edges = [0, third, 2 * third, 3 * third].filter((edge) => Math.abs(value) - edge > 2 ** -48 * 4).length;
  return value < 0 ? -edges : edges;
}

/** The view of a chart without sigma lines: sides alone. */
export function unlined(view: View): View {
  return { ...view, zone: Array.from(view.zone, (zone) => 5 * Math.sign(zone)), line: (_at, z) => (z === 0 ? 0 : NaN) };
}

/** Several conventions away from the library's. */
export function under(conventions: Partial<Conventions> = {}): Conventions {
  return { ...defaults, ...conventions };
}

/** What a rule finds in values about 0. */
export function found(rule: Rule, values: readonly (number | null)[], conventions: Partial<Conventions> = {}): readonly Run[] {
  const all = under(conventions);
  return rule.find(viewOf(values, all.sigmas), all);
}

/** Signals as the specification writes them: side, members and completion, counted from 1. */
export function told(runs: readonly Run[]): readonly string[] {
  return runs.map(({ side, at, completed }) => `${side ?? "–"} ${at.map((i) => i + 1).join(",")}; ${completed + 1}`);
}

/** n times a value. */
export function times(n: number, value: number): readonly number[] {
  return Array.from({ length: n }, () => value);
}
